import { join } from "node:path";
import { expandPattern } from "../../src/cli/expandPattern";
import { temporaryFolder } from "./temporaryFolder";

const folder = temporaryFolder();
for (const name of ["乙.xlsx", "甲.XLSX", "~$甲.xlsx", "丙.xls", "[1].xlsx"]) folder.put(name, "x");

describe("expandPattern", () => {
  it("gives the files that fit, sorted, without lock files", () => {
    expect(expandPattern(join(folder.path, "*.xlsx"))).toEqual(
      ["[1].xlsx", "乙.xlsx", "甲.XLSX"].map((name) => join(folder.path, name))
    );
    expect(expandPattern(join(folder.path, "?.xls"))).toEqual([join(folder.path, "丙.xls")]);
  });

  it.each(["a.xlsx", "[1].xlsx", "没有/*.xlsx"])("leaves %s as it is", (name) =>
    expect(expandPattern(name)).toEqual([name])
  );
});
