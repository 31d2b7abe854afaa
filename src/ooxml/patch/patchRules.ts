import type { StyleAppender } from "../styles/styleAppender";
import { worksheetOrder } from "../styles/elementOrder";
import { attributeEdits } from "../xml/changedElement";
import type { XmlEdit } from "../xml/editXml";
import { insertionPoint } from "../xml/insertionPoint";
import type { XmlElement } from "../xml/xmlChildren";
import { XmlReader } from "../xml/xmlReader";
import type { NewRule } from "../rules/newRule";
import { ruleXml } from "../rules/ruleXml";
import type { RulesPatch } from "./sheetPatch";

/** A rule of the part; offsets. `main` is its place among those of the part's main list; null for one of an extension. */
interface FoundRule {
  start: number;
  end: number;
  priority: number;
  list: XmlElement;
  main: number | null;
}

/**
 * The edits of a worksheet part that leave the conditional formats that a patch names, in its order, with new ones put in.
 * Where the new ones come last, no other byte changes; else priorities are counted anew, those of extensions too, which
 * count in the same row. `children` are those of the worksheet element.
 */
export function patchRules(
  sheet: Uint8Array,
  children: readonly XmlElement[],
  patch: RulesPatch,
  styles: StyleAppender,
  prefix: string
): XmlEdit[] {
  const found = findRules(sheet, children);
  const kept = found.filter(
    ({ main }) => main === null || patch.order.includes(main) || !patch.known.includes(main)
  );
  const cuts = found.filter((rule) => !kept.includes(rule));
  const edits: XmlEdit[] = [];
  for (const list of new Set(cuts.map((rule) => rule.list))) {
    const rest = kept.some((rule) => rule.list === list);
    if (!rest) edits.push({ start: list.start, end: list.end, text: "" });
    else
      for (const { start, end, list: own } of cuts)
        if (own === list) edits.push({ start, end, text: "" });
  }
  const added: string[] = [];
  for (const [rule, priority] of withPriorities(inSequence(patch, kept)))
    if (!("main" in rule)) {
      const dxfId = rule.look === undefined && isBar(rule) ? 0 : styles.look(rule.look ?? {});
      added.push(ruleXml(rule, dxfId, priority, prefix));
    } else if (priority !== rule.priority)
      for (const { start, end, text } of attributeEdits(sheet.subarray(rule.start, rule.end), {
        priority: String(priority),
      }))
        edits.push({ start: start + rule.start, end: end + rule.start, text });
  const cells = children.findIndex(({ local }) => local === "sheetData");
  const from = children[cells]?.end ?? 0;
  const point = insertionPoint(
    children.slice(cells),
    worksheetOrder,
    "conditionalFormatting",
    from
  );
  if (added.length > 0) edits.push({ start: point, end: point, text: added.join("") });
  return edits;
}

function isBar({ type }: NewRule): boolean {
  return type === "dataBar" || type === "colorScale";
}

/** The rules of the part in order of priority, those of extensions among them. */
function findRules(sheet: Uint8Array, children: readonly XmlElement[]): FoundRule[] {
  const found: FoundRule[] = [];
  for (const list of children) {
    const isMain = list.local === "conditionalFormatting";
    if (!isMain && list.local !== "extLst") continue;
    const reader = new XmlReader(sheet.subarray(list.start, list.end));
    while (reader.next()) {
      if (reader.closing || !reader.is("cfRule")) continue;
      const start = list.start + reader.start;
      const priority = Number(reader.attribute("priority") ?? 0) || 0;
      reader.skip();
      const end = list.start + reader.end;
      found.push({ start, end, priority, list, main: isMain ? 0 : null });
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  let place = 0;
  for (const rule of found) if (rule.main !== null) rule.main = place++;
  return found;
}

/** All rules as they are to follow each other: what nobody could move stays behind the rule that it stood behind. */
function inSequence(patch: RulesPatch, kept: readonly FoundRule[]): (FoundRule | NewRule)[] {
  const byPlace = new Map(kept.map((rule) => [rule.main, rule]));
  const sequence: (FoundRule | NewRule)[] = [];
  for (const rule of patch.order) {
    const known = typeof rule === "number" ? byPlace.get(rule) : rule;
    if (known) sequence.push(known);
  }
  let before: FoundRule | null = null;
  for (const rule of kept) {
    if (!sequence.includes(rule)) {
      const at: number = before === null ? 0 : sequence.indexOf(before) + 1;
      sequence.splice(at, 0, rule);
    }
    before = rule;
  }
  return sequence;
}

/** The rules in order, each with its priority: those of the file as they are where the new ones come last. */
function withPriorities<T extends FoundRule | NewRule>(sequence: readonly T[]): [T, number][] {
  const own = sequence.map((rule) => ("main" in rule ? rule.priority : null));
  const firstNew = own.indexOf(null);
  const olds = own.slice(0, firstNew < 0 ? own.length : firstNew);
  const isLast = firstNew < 0 || own.slice(firstNew).every((priority) => priority === null);
  const ascends = olds.every((priority, k) => k === 0 || (priority ?? 0) >= (olds[k - 1] ?? 0));
  if (!isLast || !ascends) return sequence.map((rule, k) => [rule, k + 1]);
  const highest = Math.max(0, ...olds.map((priority) => priority ?? 0));
  return sequence.map((rule, k) => [rule, own[k] ?? highest + k - olds.length + 1]);
}
