import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import type { Drawn } from "../expect/drawn";
import { sheetText } from "./sheetText";
import { tryWorkbook } from "./tryWorkbook";
import { tableText } from "./tableText";

const RIGHT = {
  best: "right",
  other: "right, by another reading",
  asked: "right: it says that it does not know",
};

/** A workbook as text: its sheets, what a careful person says, what the program says, and where they differ. */
export function showWorkbook(drawn: Drawn): string {
  const review = reviewWorkbook(drawn.grids);
  const { failures, how } = tryWorkbook(drawn);
  const expected = drawn.expected.flatMap(({ sheet, readings, unsure }) => [
    ...readings.map((tables, k) =>
      [
        `${k === 0 ? "expected" : "or"} of ${sheet}: ${tables.length === 0 ? "left alone" : ""}`,
        ...tables.map(tableText),
      ].join("\n")
    ),
    ...(unsure ? ["or: no confident figure"] : []),
  ]);
  const got = review.tables.map(
    (table) => `got of ${table.sheet} ${table.range}:\n${tableText(table)}`
  );
  return [
    `${drawn.id} ${drawn.kind}`,
    Object.entries(drawn.features)
      .map(([name, value]) => `${name}: ${value}`)
      .join(" · "),
    ...drawn.grids.map(sheetText),
    ...expected,
    ...(got.length > 0 ? got : ["got: nothing recognised"]),
    failures.length === 0 ? RIGHT[how] : "differs:",
    ...failures.map(({ severity, detail }) => `  ${severity}: ${detail}`),
  ].join("\n");
}
