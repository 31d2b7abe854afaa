import { parseArea } from "../../../src/core/area/parseArea";
import type { TableIdentity } from "../../../src/core/correction/corrections";
import { findTable } from "../../../src/core/correction/findTable";
import type { KnownTable } from "../../../src/core/correction/tableIdentity";
import { checklistModel } from "../checklistModel";
import { gridOf } from "../gridOf";

const HEADER = ["指标", "椒江区", "黄岩区"];
const model = checklistModel(
  gridOf("达标情况表\n指标|椒江区|黄岩区\n生师比达标|√|※\n班额达标|√|√")
);
const identity = (nth: number, of: number): TableIdentity => ({
  kind: "checklist",
  title: "达标情况表",
  header: HEADER,
  nth,
  of,
});
/** Tables of the same words at these places. */
const alike = (...ranges: string[]): KnownTable[] =>
  ranges.map((range, k) => ({
    model: { ...model, area: parseArea(range) },
    identity: identity(k, ranges.length),
  }));

describe("the table of a correction", () => {
  const correction = { sheet: "表", range: "A11:C13", identity: identity(1, 2) };

  it("is the one at the same count among as many alike, wherever they stand now", () => {
    const tables = alike("A5:C7", "A14:C16");
    expect(findTable(correction, tables)).toBe(tables[1]);
  });

  it("is the one in the very same place where there are more of them now", () => {
    const tables = alike("A2:C4", "A6:C8", "A11:C13");
    expect(findTable(correction, tables)).toBe(tables[2]);
  });

  it.each(["A10:C13", "B11:C13", "A11:C14", "A11:D13"])(
    "is none where the nearest of more stands at %s, another place",
    (range) => {
      expect(findTable(correction, alike("A2:C4", range, "A21:C23"))).toBeNull();
    }
  );
});
