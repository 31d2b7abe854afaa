import { LONG_NUMBER, type Sheet, type SheetCell } from "../../sheet/sheet";
import { LineIds } from "../../sheet/lineIds";
import { View } from "../../sheet/view";
import { comparedKey } from "./markFormula";
import type { BodyCell } from "./body";
import type { ChecklistModel } from "./model";

type Known = "unmet" | "zero" | "other";

/** Characters of marks that one formula may list, some of them twice; Excel takes formulas of 8,192. */
const LONGEST = 3000;

interface KnownMarks {
  unmet: readonly string[];
  zero: readonly string[];
  /** Met or not counted. */
  other: readonly string[];
  /** All of them. */
  all: readonly string[];
}

/** What the formulas of a checklist look for. */
export interface TypedMarks extends KnownMarks {
  /** What a blank is; "other" also where it cannot be told, so that none is asked about. */
  blank: Known | "missing";
}

/**
 * The marks that the formulas of a checklist know: `model.flagged` and whatever the body holds besides. Blanks that are
 * hidden in merged cells are not asked about either. null where the body holds more different marks than a formula can.
 */
export function typedMarks(sheet: Sheet, model: ChecklistModel): TypedMarks | null {
  const before = beforeReading(model.flagged);
  // Hardly any table holds a mark that is not known already.
  const added = new Map<string, Known>();
  const said = model.blanks === "missing" ? (model.flagged.blank ?? "missing") : model.blanks;
  let blank: TypedMarks["blank"] =
    said === "missing" || said === "unmet" || said === "zero" ? said : "other";
  /** By the number of a content, 1 for one that was looked at: the same content is the same mark in all of a body. */
  const seen = new Uint8Array(sheet.distinct);
  const view = new View(sheet, model.transposed);
  const read = [...model.regions.keys()].filter((r) => model.regions[r]?.columns === undefined);
  const lanes = read.map((r) => model.regions[r]?.lane ?? 0);
  const cells = LineIds.held(view, lanes);
  let k = -1;
  for (const { excluded, line } of model.indicators) {
    k++;
    if (excluded) continue;
    cells.goTo(line);
    if (areSeen(cells, seen)) continue;
    const { ids, start, width } = cells;
    for (let at = 0; at < width; at++) {
      const id = ids[start + at] ?? 0;
      if (seen[id] === 1) continue;
      const status = model.body.at(k, read[at] ?? 0);
      if (id === 0) {
        if (blank === "missing" && status !== "blank") blank = "other";
        continue;
      }
      // A number of several digits shares its id with all others.
      if (id !== LONG_NUMBER) seen[id] = 1;
      const own = markOf(view.at(line, lanes[at] ?? 0), status);
      if (own === null) continue;
      const [mark, meaning] = own;
      if ((added.get(mark) ?? before.meanings.get(mark)) !== meaning) added.set(mark, meaning);
    }
  }
  const known = added.size === 0 ? before : byMeaning(new Map([...before.meanings, ...added]));
  return known.length > LONGEST ? null : { ...known.marks, blank };
}

/** Whether nothing stands in a line but what was looked at. */
function areSeen({ ids, start, width }: LineIds, seen: Uint8Array): boolean {
  let all = 1;
  for (let at = start; at < start + width; at++) all &= seen[ids[at] ?? 0] ?? 0;
  return all === 1;
}

/** Marks with what each means, by meaning, and how many characters they take in a formula. */
interface ByMeaning {
  meanings: ReadonlyMap<string, Known>;
  marks: KnownMarks;
  length: number;
}

/** What is known before a body is read; the tables of a bureau share it. */
function beforeReading(flagged: ChecklistModel["flagged"]): ByMeaning {
  const found = remembered.get(flagged);
  if (found !== undefined) return found;
  const meanings = new Map<string, Known>();
  for (const status of ["unmet", "zero", "other"] as const)
    for (const mark of flagged[status]) meanings.set(mark, status);
  const known = byMeaning(meanings);
  remembered.set(flagged, known);
  return known;
}

const remembered = new WeakMap<ChecklistModel["flagged"], ByMeaning>();

function byMeaning(meanings: ReadonlyMap<string, Known>): ByMeaning {
  const of = (wanted: Known) =>
    [...meanings].flatMap(([mark, status]) => (status === wanted ? [mark] : []));
  const marks = { unmet: of("unmet"), zero: of("zero"), other: of("other") };
  const all = [...marks.unmet, ...marks.zero, ...marks.other];
  return {
    meanings,
    marks: { ...marks, all },
    length: all.reduce((sum, mark) => sum + mark.length + 1, 0),
  };
}

/** What a cell holds as the formulas get it; '' for a blank and an error. */
export function typedText(cell: SheetCell): string {
  if (cell.kind === "text") return cell.typed ?? cell.raw;
  return cell.kind === "number" ? String(cell.raw) : "";
}

/** The mark that a cell holds, without a remark, and what it means; null for a blank and for what no formula can look for. */
function markOf(cell: SheetCell, status: BodyCell): readonly [string, Known] | null {
  if (status === "blank" || status === "unknown") return null;
  const key = comparedKey(typedText(cell));
  const mark = key.endsWith("(") ? key.slice(0, -1) : key;
  if (mark === "" || mark.includes("|")) return null;
  return [mark, status === "met" || status === "excluded" ? "other" : status];
}
