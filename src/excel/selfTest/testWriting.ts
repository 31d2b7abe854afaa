import { NO_CORRECTIONS, type Corrections } from "../../core/correction/corrections";
import { totalFormulas } from "../../core/formula/totalFormulas";
import { reviewWorkbook } from "../../core/review/reviewWorkbook";
import type { Grid } from "../../core/sheet/grid";
import { correctCells } from "../correctCells";
import { correctedCells } from "../correctedCells";
import { nativeConverted } from "../nativeConverted";
import { putBackFormulas } from "../putBackFormulas";
import { putBackNative } from "../putBackNative";
import { readCorrections } from "../readCorrections";
import { readSheet } from "../readSheet";
import { takeBackCells } from "../takeBackCells";
import { toNativeFormulas } from "../toNativeFormulas";
import { watchWorkbook } from "../watchWorkbook";
import { writeCorrections } from "../writeCorrections";
import { writeFormulas } from "../writeFormulas";
import type { Checks } from "./checks";
import { cellsOf, OWN_GRIDS } from "./ownSheets";

/** How long a change may take to be told, milliseconds. */
const TOLD_WITHIN = 5000;
const sheet = OWN_GRIDS[0]?.sheet ?? "";

/** The printed totals of the first table as EDU formulas, as native ones, and back to what was printed. */
export async function testFormulas(checks: Checks): Promise<void> {
  const before = await readSheet(sheet);
  const formulas = totalsOf(before);
  checks.same("totals", "", formulas.length > 0, true);
  const written = await writeFormulas(formulas, { onlyEmpty: false });
  checks.same("totals", "", written, { kind: "written", cells: formulas.length });
  const shown = cellsOf(await readSheet(sheet));
  const converted = await toNativeFormulas();
  checks.same("toNative", "", converted.kind === "converted" ? "" : converted.difference, "");
  checks.same("toNative", sheet, cellsOf(await readSheet(sheet)), shown);
  const count = await nativeConverted();
  checks.same("fromNative", "", await putBackNative(), { back: count, left: 0 });
  checks.same("fromNative", sheet, cellsOf(await readSheet(sheet)), shown);
  checks.same("putBack", "", await putBackFormulas(), formulas.length);
  checks.same("putBack", sheet, cellsOf(await readSheet(sheet)), cellsOf(before));
}

function totalsOf(grid: Grid) {
  return reviewWorkbook([grid]).models.flatMap((model) =>
    model.kind === "checklist" ? totalFormulas(model, grid).write : []
  );
}

/** One cell put right, told as a change, and taken back. */
export async function testCorrections(checks: Checks): Promise<void> {
  const before = cellsOf(await readSheet(sheet));
  const printed = String(before[0]?.[0] ?? "");
  const correction = { sheet, cell: "A1", printed, value: `${printed}（自检）` };
  const { corrected, told } = await whileWatching(() => correctCells([correction]));
  checks.same("cellCorrected", "A1", corrected, {
    kind: "written",
    written: [correction],
    left: [],
  });
  checks.same("changesTold", "A1", told, "A1");
  checks.same("cellCorrected", "A1", await correctedCells(), [correction]);
  checks.same("cellTakenBack", "A1", await takeBackCells([correction]), [{ sheet, cell: "A1" }]);
  checks.same("cellTakenBack", sheet, cellsOf(await readSheet(sheet)), before);
}

/** What a correction gives, and the first change of the table that Excel tells of; "" where it tells of none in time. */
async function whileWatching<T>(
  correct: () => Promise<T>
): Promise<{ corrected: T; told: string }> {
  let tell: (address: string) => void = () => undefined;
  const first = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const stop = await watchWorkbook((change) => {
    if (change.kind === "cells" && change.sheet === sheet) tell(change.address);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const corrected = await correct();
    timer = setTimeout(() => tell(""), TOLD_WITHIN);
    return { corrected, told: await first };
  } finally {
    clearTimeout(timer);
    await stop();
  }
}

/** What the user puts right in the recognition travels with the workbook. */
export async function testSettings(checks: Checks): Promise<void> {
  const kept: Corrections = { tables: [{ sheet, range: "A1:B2", ignored: true }] };
  await writeCorrections(kept);
  checks.same("settingsKept", "", await readCorrections(), kept);
  await writeCorrections(NO_CORRECTIONS);
  checks.same("settingsKept", "", await readCorrections(), NO_CORRECTIONS);
}
