import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expandFolder } from "../../src/cli/expandFolder";
import { temporaryFolder } from "./temporaryFolder";

const folder = temporaryFolder();
mkdirSync(join(folder.path, "县", "下级"), { recursive: true });
mkdirSync(join(folder.path, "空"));
const files = ["县/b.XLSX", "县/a.xls", "县/下级/c.xlsb"].map((name) => folder.put(name, "x"));
folder.put("县/~$a.xls", "x");
folder.put("县/.隐藏.xlsx", "x");
folder.put("县/说明.docx", "x");

describe("expandFolder", () => {
  it("gives the workbooks of a folder and its subfolders in order", () => {
    const [b = "", a = "", c = ""] = files;
    expect(expandFolder(join(folder.path, "县"))).toEqual([a, b, c]);
  });

  it("leaves files, missing names and folders without workbooks as they are", () => {
    for (const name of ["县/b.XLSX", "没有", "空"]) {
      const path = join(folder.path, name);
      expect(expandFolder(path)).toEqual([path]);
    }
  });
});
