import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { saveReports } from "../../../src/cli/write/saveReports";
import type { Report } from "../../../src/core/present/report";
import { temporaryFolder } from "../temporaryFolder";

const folder = temporaryFolder();
const report = (cell: string): Report => ({
  name: "结果",
  title: "标题",
  date: "2024-01-05",
  sources: [],
  tables: [{ heading: "表", columns: [{ heading: "名", width: 10 }], rows: [[cell]] }],
});

describe("saveReports", () => {
  it("makes the folder, and leaves no half file and no other file where it cannot write", () => {
    const path = join(folder.path, "新", "结果.xlsx");
    expect(saveReports(path, [report("甲")])).toBeNull();
    const written = readFileSync(path);
    expect(saveReports(path, [report("乙")])).toBe("已有这个文件，不会覆盖：请换一个文件名。");
    expect(readFileSync(path).equals(written)).toBe(true);
    expect(readdirSync(join(folder.path, "新"))).toEqual(["结果.xlsx"]);
  });

  it("says what to do when the folder is a file", () => {
    const path = join(folder.put("文件", "x"), "结果.xlsx");
    expect(saveReports(path, [report("甲")])).toBe("文件夹的位置上是一个文件：请换一个文件夹。");
  });

  it("takes a folder of that name for what it is", () => {
    mkdirSync(join(folder.path, "占.xlsx"));
    expect(saveReports(join(folder.path, "占.xlsx"), [report("甲")])).toBe(
      "已有这个文件，不会覆盖：请换一个文件名。"
    );
  });
});
