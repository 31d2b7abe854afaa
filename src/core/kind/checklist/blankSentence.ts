import type { TableFrame } from "../../frame/tableFrame";
import type { Body } from "./body";
import type { Region } from "./model";
import type { RoleLine } from "./readRoles";
import type { BlankReading } from "./settleBlanks";

const AS: Record<"unmet" | "met" | "excluded", string> = {
  unmet: "未达标",
  met: "达标",
  excluded: "不计",
};

/** The sentence on what blanks count as, with the first of their cells; [] where they are marks that are missing. */
export function blankSentence(
  { view }: TableFrame,
  regions: readonly Region[],
  rows: readonly RoleLine[],
  body: Body,
  { as, by }: BlankReading
): string[] {
  if (as === "missing") return [];
  const cells = Array.from(body.blanks(), ([k, r]) =>
    view.address(rows[k]?.entry.at ?? 0, regions[r]?.lane ?? 0)
  );
  const named = `${cells.slice(0, 3).join("、")}${cells.length > 3 ? ` 等 ${cells.length} 格` : ""}`;
  if (by === "lines") {
    const lines = rows.filter((row) => row.role === "indicator" && row.unsure !== undefined);
    const labels = lines.map(({ entry }) => `“${entry.name}”`);
    return [
      `${labels.slice(0, 3).join("、")}${labels.length > 3 ? ` 等 ${labels.length} 项` : ""}整${view.transposed ? "列" : "行"}没有标记，也没有编号，看不出是标题还是留空的指标，没有计算达成度。请给指标编号，或在空格中填上标记。`,
    ];
  }
  if (as === "open")
    return [
      `表里只有一种标记，空格（${named}）是另一种意思还是没有填，看不出来，这些县没有计算达成度。请在表注中写明空白的含义。`,
    ];
  const why =
    by === "note"
      ? "表注这样说明"
      : by === "totals"
        ? "表内印出的合计都要求这样"
        : "表里列的是未达标的";
  return [`空格（${named}）按${AS[as]}计：${why}。`];
}
