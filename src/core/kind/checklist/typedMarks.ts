import { LONG_NUMBER, type Sheet, type SheetCell } from "../../sheet/sheet";
import { View } from "../../sheet/view";
import { comparedKey } from "./markFormula";
import type { BodyCell, ChecklistModel } from "./model";

type Known = "unmet" | "zero" | "other";

/** Characters of marks that one formula may list, some of them twice; Excel takes formulas of 8,192. */
const LONGEST = 3000;

/** What the formulas of a checklist look for. */
export interface TypedMarks {
  unmet: string[];
  zero: string[];
  /** Met or not counted. */
  other: string[];
  /** What a blank is; "other" also where it cannot be told, so that none is asked about. */
  blank: Known | "missing";
}

/**
 * The marks that the formulas of a checklist know: `model.flagged` and whatever the body holds besides. Blanks that are
 * hidden in merged cells are not asked about either. null where the body holds more different marks than a formula can.
 */
export function typedMarks(sheet: Sheet, model: ChecklistModel): TypedMarks | null {
  const known = new Map<string, Known>();
  for (const status of ["unmet", "zero", "other"] as const)
    for (const mark of model.flagged[status]) known.set(mark, status);
  const said = model.blanks === "missing" ? (model.flagged.blank ?? "missing") : model.blanks;
  let blank: TypedMarks["blank"] =
    said === "missing" || said === "unmet" || said === "zero" ? said : "other";
  /** By the number of a content, what the body last said of it. */
  const seen: (BodyCell | undefined)[] = [];
  const view = new View(sheet, model.transposed);
  const read = model.regions.flatMap(({ columns }, r) => (columns === undefined ? [r] : []));
  const lanes = read.map((r) => model.regions[r]?.lane ?? 0);
  const ids = new Uint32Array(lanes.length);
  model.indicators.forEach(({ excluded, line }, k) => {
    if (excluded) return;
    const body = model.body[k] ?? [];
    view.heldIn(line, lanes, ids);
    for (let at = 0; at < ids.length; at++) {
      const status = body[read[at] ?? 0] ?? "blank";
      const id = ids[at] ?? 0;
      if (id === 0) {
        if (blank === "missing" && status !== "blank") blank = "other";
      }
      // A number of several digits shares its id with all others.
      else if (seen[id] !== status || id === LONG_NUMBER) {
        seen[id] = status;
        note(known, view.at(line, lanes[at] ?? 0), status);
      }
    }
  });
  const length = [...known.keys()].reduce((sum, mark) => sum + mark.length + 1, 0);
  if (length > LONGEST) return null;
  const marks = (wanted: Known) =>
    [...known].flatMap(([mark, status]) => (status === wanted ? [mark] : []));
  return { unmet: marks("unmet"), zero: marks("zero"), other: marks("other"), blank };
}

/** What a cell holds as the formulas get it; '' for a blank and an error. */
export function typedText(cell: SheetCell): string {
  if (cell.kind === "text") return cell.typed ?? cell.raw;
  return cell.kind === "number" ? String(cell.raw) : "";
}

/** Adds what a cell holds, unless a known mark of that meaning with a remark stands there. */
function note(known: Map<string, Known>, cell: SheetCell, status: BodyCell): void {
  if (status === "blank" || status === "unknown") return;
  const key = comparedKey(typedText(cell));
  const mark = key.endsWith("(") ? key.slice(0, -1) : key;
  const meaning = status === "met" || status === "excluded" ? "other" : status;
  if (mark !== "" && !mark.includes("|") && known.get(mark) !== meaning) known.set(mark, meaning);
}
