import { areaAddress } from "../../src/core/area/address";
import { flaggedMarks } from "../../src/core/kind/checklist/flaggedMarks";
import { NO_LEGEND } from "../../src/core/mark/legend";
import type { Review } from "../../src/core/review/reviewWorkbook";
import { readableJson } from "./readableJson";

/** A whole review as the text of expected.json: the tables as reported, highlights with their areas in A1. */
export function goldenText(review: Review): string {
  const highlights = review.highlights.map(({ areas, formula, ...highlight }) => ({
    ...highlight,
    formula: shortened(formula),
    areas: areas.map(areaAddress).join(" "),
  }));
  return readableJson({ tables: review.tables, unrecognised: review.unrecognised, highlights });
}

/** The marks that the formulas of every checklist list; only the others tell something of a case. */
const { unmet, zero, other } = flaggedMarks(NO_LEGEND);
const USUAL = new Set([...unmet, ...zero, ...other]);
const KEY =
  /TRIM\(LEFT\(SUBSTITUTE\(SUBSTITUTE\((\w+),"（","\("\),"\u3000"," "\),FIND\("\(",SUBSTITUTE\(\1,"（","\("\)&"\("\)\)\)/g;
const LIST = /"\|(?:[^"]|"")+"(?:&"(?:[^"]|"")*")*/g;

/** A formula over marks with MARK(C3) for the mark of a cell and, of its list, the marks that are not the usual ones. */
function shortened(formula: string): string {
  return formula.replace(KEY, "MARK($1)").replace(LIST, (list) => {
    const marks = list.replaceAll('"&"', "").split("|").slice(1, -1);
    const own = marks.filter((mark) => !mark.endsWith("(") && !USUAL.has(mark));
    return `"|${own.join("|")}|…"`;
  });
}
