import { CellValueType } from "@univerjs/core";
import { typedCell } from "../../../src/workbench/host/typedCell";

describe("typedCell", () => {
  it.each([
    ["=1+1", { f: "=1+1" }],
    ["+A1", { f: "=+A1" }],
    ["-A1", { f: "=-A1" }],
    ["@x", { f: "=@x" }],
    ["-9", { v: -9, t: CellValueType.NUMBER }],
    ["36,703", { v: 36703, t: CellValueType.NUMBER }],
    ["70%", { v: 0.7, t: CellValueType.NUMBER }],
    ["'007", { v: "007", t: CellValueType.FORCE_STRING }],
    ["'=1", { v: "=1", t: CellValueType.STRING }],
    ["（-9）", { v: "（-9）", t: CellValueType.STRING }],
    ["TRUE", { v: 1, t: CellValueType.BOOLEAN }],
    ["1-2", { v: 46024, t: CellValueType.NUMBER }],
    ["1/2", { v: 46024, t: CellValueType.NUMBER }],
    ["2023-9-1", { v: 45170, t: CellValueType.NUMBER }],
    ["2023/9", { v: 45170, t: CellValueType.NUMBER }],
    ["12:00", { v: 0.5, t: CellValueType.NUMBER }],
    ["13-1", { v: "13-1", t: CellValueType.STRING }],
    ["2-30", { v: "2-30", t: CellValueType.STRING }],
    ["'1:14", { v: "1:14", t: CellValueType.STRING }],
    ["", {}],
  ])("%s typed becomes %o", (typed, cell) => {
    expect(typedCell(typed, false)).toEqual(cell);
  });

  it("stays a text in a cell formatted as text", () => {
    expect(typedCell("=1", true)).toEqual({ v: "=1", t: CellValueType.STRING });
  });
});
