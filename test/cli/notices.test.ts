import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../src/cli/read/readWorkbook";
import { runCommand } from "./runCommand";
import { temporaryFolder } from "./temporaryFolder";
import { workbookOf } from "./workbookOf";

const folder = temporaryFolder();
const file = folder.put(
  "台账.xlsx",
  workbookOf({
    进度: `
优质均衡达标情况表
指标|椒江|黄岩|新区
1.生师比达到要求|√|※|√
2.班额符合规定|√|√|※
3.巩固率达到95%以上|√|√|√`,
  })
);
const good = folder.put("通讯录.xlsx", workbookOf({ 表: "姓名|电话\n甲|1" }));

describe("check --notices", () => {
  it("writes one workbook a file, a sheet a county, never over one that is there", async () => {
    const notices = join(folder.path, "通知");
    const { code, stdout } = await runCommand([file, "--notices", notices]);
    const path = join(notices, "台账-整改通知单.xlsx");
    expect(code).toBe(0);
    expect(stdout).toContain(`整改通知单（2 个县（市、区））：${path}`);
    const { grids } = await readWorkbook(path);
    expect(grids.map(({ sheet }) => sheet)).toEqual(["黄岩", "新区"]);
    expect(grids[0]?.values[0]?.[0]).toBe("黄岩教育指标整改通知单");
    const heading = grids[0]?.values.find((row) => row?.includes("整改措施"));
    expect(heading).toContain("单元格（进度）");
    expect(grids[0]?.values.flat()).toContain("C3");
    const again = await runCommand([file, "--notices", notices]);
    expect(again.stdout).toContain("台账-整改通知单 (2).xlsx");
  });

  it("is no table to the program itself, and says where there is nothing to write", async () => {
    const notices = join(folder.path, "再查");
    await runCommand([file, "--notices", notices]);
    const checked = await runCommand(["--json", join(notices, "台账-整改通知单.xlsx")]);
    expect(JSON.parse(checked.stdout).files[0].tables).toEqual([]);
    const { code, stderr } = await runCommand([good, "--notices", notices]);
    expect(code).toBe(0);
    expect(stderr).toContain("没有哪个县（市、区）有要整改的事项，未写整改通知单。");
  });

  it("is held against an earlier file and against notices that were filled in", async () => {
    const before = folder.put(
      "台账2023年.xlsx",
      workbookOf({
        进度: `
优质均衡达标情况表
指标|椒江|黄岩|新区
1.生师比达到要求|※|※|√
2.班额符合规定|※|√|√
3.巩固率达到95%以上|√|√|√`,
      })
    );
    const notices = join(folder.path, "下期");
    const { code } = await runCommand([file, "--notices", notices, "--since", before]);
    expect(code).toBe(0);
    const { grids } = await readWorkbook(join(notices, "台账-整改通知单.xlsx"));
    const zone = (grids.find(({ sheet }) => sheet === "新区")?.values ?? []).flat().join("\n");
    expect(zone).toContain("与2023年相比，新达标 0 项，退步 1 项，仍未达标 0 项");
    const missing = await runCommand([file, "--notices", notices, "--since", "没有.xlsx"]);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain("没有.xlsx：");
  });

  it("is one Word file with --word, a county from a new page on, each with room to sign", async () => {
    const notices = join(folder.path, "公文");
    const { code, stdout } = await runCommand([file, "--notices", notices, "--word"]);
    expect(code).toBe(0);
    const path = join(notices, "台账-整改通知单.docx");
    expect(stdout).toContain(`整改通知单（2 个县（市、区））：${path}`);
    const parts = unzipSync(readFileSync(path));
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(xml.match(/<w:sectPr/g)).toHaveLength(2);
    for (const words of ["黄岩教育指标整改通知单", "新区教育指标整改通知单", "签收人："])
      expect(xml).toContain(words);
  });

  it("says that the folder is a file", async () => {
    const { code, stderr } = await runCommand([file, "--notices", good]);
    expect(code).toBe(73);
    expect(stderr).toContain("--notices 后面写的不是文件夹：请换一个文件夹。");
  });
});
