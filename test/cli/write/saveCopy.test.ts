import fs, { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { copyProblem } from "../../../src/cli/write/copyProblem";
import { saveCopy } from "../../../src/cli/write/saveCopy";
import { temporaryFolder } from "../temporaryFolder";

const folder = temporaryFolder();
const bytes = Buffer.from("副本");

describe("saveCopy", () => {
  it("makes the folder and names the copy like the file", () => {
    const out = join(folder.path, "甲/乙");
    expect(saveCopy(out, "/别处/表.xlsx", bytes)).toBe(join(out, "表.xlsx"));
    expect(readFileSync(join(out, "表.xlsx"))).toEqual(bytes);
    expect(readdirSync(out)).toEqual(["表.xlsx"]);
  });

  it("never overwrites: takes the next free number", () => {
    const out = join(folder.path, "丙");
    saveCopy(out, "表.v1.xlsx", Buffer.from("first"));
    expect(saveCopy(out, "表.v1.xlsx", bytes)).toBe(join(out, "表.v1 (2).xlsx"));
    expect(saveCopy(out, "表.v1.xlsx", bytes)).toBe(join(out, "表.v1 (3).xlsx"));
    expect(readFileSync(join(out, "表.v1.xlsx"), "utf8")).toBe("first");
  });

  it("never touches the source file in its own folder", () => {
    const source = folder.put("源.xlsx", "source");
    expect(saveCopy(folder.path, source, bytes)).toBe(join(folder.path, "源 (2).xlsx"));
    expect(readFileSync(source, "utf8")).toBe("source");
  });

  it("leaves nothing behind when it fails", () => {
    const out = join(folder.path, "丁");
    mkdirSync(out);
    expect(() => saveCopy(out, `${"长".repeat(90)}.xlsx`, bytes)).toThrow("ENAMETOOLONG");
    expect(readdirSync(out)).toEqual([]);
  });

  it("leaves neither copy nor empty name behind when the last step fails", () => {
    const out = join(folder.path, "戊");
    const gone = () => {
      throw new Error("network gone");
    };
    jest.spyOn(fs, "linkSync").mockImplementation(gone);
    jest.spyOn(fs, "renameSync").mockImplementation(gone);
    expect(() => saveCopy(out, "表.xlsx", bytes)).toThrow("network gone");
    jest.restoreAllMocks();
    expect(readdirSync(out)).toEqual([]);
  });

  it("says what to do when the folder is a file", () => {
    const file = folder.put("文件", "x");
    let problem = "";
    try {
      saveCopy(file, "表.xlsx", bytes);
    } catch (error) {
      problem = copyProblem(error);
    }
    expect(problem).toBe("--out 后面写的不是文件夹：请换一个文件夹。");
  });

  it("has a line for a full disk, and one for what it does not know", () => {
    expect(copyProblem({ code: "ENOSPC" })).toContain("磁盘已满");
    expect(copyProblem({ code: "EWHAT" })).toMatch(/^[^\n]+。$/);
  });
});
