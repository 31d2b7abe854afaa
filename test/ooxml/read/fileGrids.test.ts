import fs from "node:fs";
import path from "node:path";
import { fileGrids } from "../../../src/ooxml/read/fileGrids";
import { problems } from "../../../src/ooxml/read/problems";

const sample = fs.readFileSync(path.join(__dirname, "../../data/taizhou-2023.xlsx"));

describe("fileGrids", () => {
  it("gives the sheets of a workbook in tab order", () => {
    const read = fileGrids(new Uint8Array(sample));
    const grids = "grids" in read ? read.grids : [];
    expect(grids.map(({ sheet }) => sheet).slice(0, 3)).toEqual([
      "优质均衡",
      "普及普惠",
      "现代化监测",
    ]);
    expect(grids[0]?.values.flat()).toContain("※");
  });

  it.each([
    ["empty", new Uint8Array()],
    ["oldFormat", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ["truncated", new Uint8Array(sample.subarray(0, 4000))],
  ] as const)("says in one sentence what is wrong with a file: %s", (problem, bytes) => {
    expect(fileGrids(bytes)).toEqual({ problem: problems[problem] });
  });
});
