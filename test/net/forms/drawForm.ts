import { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import type { NetKind } from "../expect/drawn";
import { drawChecklistHalves } from "./drawChecklistHalves";
import { drawContinued } from "./drawContinued";
import { drawContinuedChecklist } from "./drawContinuedChecklist";
import { drawFootnotedChecklist } from "./drawFootnotedChecklist";
import { drawFootnotes } from "./drawFootnotes";
import { drawHalves } from "./drawHalves";
import { drawMonths } from "./drawMonths";
import { drawNoteBetween } from "./drawNoteBetween";
import { drawRanked } from "./drawRanked";
import { drawTypedFigures } from "./drawTypedFigures";
import { drawYearbookHeader } from "./drawYearbookHeader";

type Form = (draw: Draw, sheet: string) => DrawnSheet;

/** Forms that bureaus and yearbooks print, each with what it is on paper, and how often they stand for a kind's own sheets. */
const FORMS: Partial<Record<NetKind, { often: number; forms: readonly Form[] }>> = {
  statistics: {
    often: 0.3,
    forms: [
      drawHalves,
      drawContinued,
      drawYearbookHeader,
      drawTypedFigures,
      drawFootnotes,
      drawMonths,
      drawRanked,
      drawNoteBetween,
    ],
  },
  checklist: {
    often: 0.1,
    forms: [drawContinuedChecklist, drawFootnotedChecklist, drawChecklistHalves],
  },
};

/**
 * A sheet in one of these forms for the workbook that a seed and an index stand for; null for most. It has a stream of its own, so that
 * all other workbooks stay what they were.
 */
export function drawForm(
  kind: NetKind,
  seed: number,
  index: number,
  sheet: string
): DrawnSheet | null {
  const known = FORMS[kind];
  const draw = new Draw(`form ${kind} ${seed}:${index}`);
  if (known === undefined || !draw.chance(known.often)) return null;
  return draw.pick(known.forms)(draw, sheet);
}
