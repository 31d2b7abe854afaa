import { cellAddress } from "../../core/area/address";
import type { HostWorksheet } from "./hostWorksheet";
import type { RuleLook } from "./ruleData";

const TRIES = 40;
/** Milliseconds; Univer gathers results for 100. */
const PAUSE = 150;

/**
 * What Univer draws on a sheet because of conditional formats, by address of the cell; cells without are left out.
 * Waits for the formulas of the rules. No code of an add-in has a part in it.
 */
export async function shownLooks(sheet: HostWorksheet): Promise<Map<string, RuleLook>> {
  const { engine } = sheet.workbook;
  sheet.rules.mirror();
  // Univer takes up the formulas of rules, and tells of their results, each some time after.
  let before = "";
  for (let tries = 0; tries < TRIES; tries++) {
    engine.touch();
    await engine.settle();
    const calculated = sheet.rules.isCalculated(engine.ruleFormulas);
    const looks = readLooks(sheet);
    const now = JSON.stringify([...looks]);
    if (tries > 1 && calculated && now === before) return looks;
    before = calculated ? now : "";
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`Univer did not calculate the conditional formats of ${sheet.Name}.`);
}

function readLooks(sheet: HostWorksheet): Map<string, RuleLook> {
  const { engine } = sheet.workbook;
  const unit = engine.workbook.getUnitId();
  const looks = new Map<string, RuleLook>();
  const used = sheet.GetUsedRange(false).area;
  for (const { areas } of sheet.rules.list())
    for (const { top, left, bottom, right } of areas)
      for (let row = top; row <= Math.min(bottom, used.bottom); row++)
        for (let column = left; column <= Math.min(right, used.right); column++) {
          const style = engine.shown.composeStyle(unit, sheet.univerId, row, column)?.style;
          if (style && Object.keys(style).length > 0)
            looks.set(cellAddress(row, column), {
              ...(style.bg?.rgb && { fill: style.bg.rgb }),
              ...(style.cl?.rgb && { color: style.cl.rgb }),
              ...(style.bl && { bold: true }),
              ...(style.it && { italic: true }),
            });
        }
  return looks;
}
