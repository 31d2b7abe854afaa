import { criterionInLabel } from "../../criterion/criterionInLabel";
import { comesNext, numberingStyle } from "../../frame/numbering";
import type { TableFrame } from "../../frame/tableFrame";
import type { Body } from "./body";
import type { Candidate } from "./candidate";
import { countCells } from "./countCells";
import { once } from "../../memo/once";

function shareOfBlanks(indicators: Body): number {
  const counts = countCells(indicators);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : (counts.get("blank") ?? 0) / all;
}

/** The number of the first item of a section: 1, 2.1. */
const FIRST = /(?:^|\D)1$/;

/** How sections are numbered where items have numbers. */
const SECTION_STYLES: ReadonlySet<string> = new Set(["一、", "（一）"]);

/** Share of the items with a remark from which one without is none. */
const NEARLY_ALL = 0.8;
/** Blanks that are common enough for a line without any mark to be one more indicator. */
const MANY_BLANKS = 0.25;

/**
 * Tells whether a line without any mark is an indicator left blank rather than a heading: its number goes on with the list, a
 * remark stands beside it, it is numbered as the others are, or states a criterion. Where no line has a number it is likely one if blanks are
 * common in the table; where all others have one, it is a heading whatever totals print.
 */
export function opennessOf(
  { view, remarkLanes, labelLanes }: TableFrame,
  lines: readonly Candidate[],
  body: Body,
  roles: readonly string[]
): (k: number) => boolean | "likely" | "unlikely" | "heading" {
  const others = lines.filter((_one, at) => roles[at] === "indicator");
  const number = (at: number) => (roles[at] === "total" ? "" : (lines[at]?.entry.number ?? ""));
  const follows = (a: number, b: number) => comesNext(number(a), number(b));
  /** The line before or behind one in its list: 二、 between the items 1 and 2 heads the second. */
  const beside = (k: number, step: 1 | -1) => {
    const { name = "" } = lines[k + step]?.entry ?? {};
    const isSection = roles[k + step] === "bare" && SECTION_STYLES.has(numberingStyle(name));
    return isSection ? k + 2 * step : k + step;
  };
  const holds = (line: number) => (lane: number) => view.at(line, lane).id !== 0;
  // What the other lines show together is found when the first line asks.
  const known = once(() => {
    const styles = new Map<string, number>();
    for (const { entry } of others) {
      const style = numberingStyle(entry.name);
      styles.set(style, (styles.get(style) ?? 0) + 1);
    }
    const haveRemark = others.filter(({ entry }) => remarkLanes.some(holds(entry.at))).length;
    return {
      styles,
      // 责任科室 stands beside every item, beside no heading.
      allHaveRemark: others.length > 1 && haveRemark > others.length * NEARLY_ALL,
      haveSections: lines.some(
        ({ entry }, at) =>
          (roles[at] === "indicator" || roles[at] === "bare") &&
          entry.depth === labelLanes.length - 1 &&
          labelLanes.slice(0, -1).some(holds(entry.at))
      ),
      blanksAreCommon: shareOfBlanks(body.select(others.map(({ row }) => row))) >= MANY_BLANKS,
      allNumbered:
        others.length > 1 &&
        others.filter(({ entry }) => entry.number !== "").length > others.length * NEARLY_ALL,
    };
  });
  return (k) => {
    const entry = lines[k]?.entry;
    if (entry === undefined) return false;
    const [before, behind] = SECTION_STYLES.has(numberingStyle(entry.name))
      ? [k - 1, k + 1]
      : [beside(k, -1), beside(k, 1)];
    // 1.3 is the last of its section where 2.1 is behind it.
    const ends = {
      first: number(before) === "" || FIRST.test(number(k)),
      last: number(behind) === "" || FIRST.test(number(behind)),
    };
    if (follows(before, k) && (follows(k, behind) || ends.last)) return true;
    if (follows(k, behind) && ends.first) return true;
    const depth = labelLanes.indexOf(labelLanes[entry.depth] ?? -1);
    if ([...labelLanes.slice(depth + 1), ...remarkLanes].some(holds(entry.at))) return true;
    const { styles, allHaveRemark, allNumbered, blanksAreCommon, haveSections } = known();
    if (allNumbered && entry.number === "") return "heading";
    if (allHaveRemark) return false;
    // 教师持证上岗率达到100% says what is to be reached: it heads nothing.
    if (criterionInLabel(entry.name) !== null) return true;
    // Sections have a lane of their own, items another.
    if (haveSections && entry.depth === labelLanes.length - 1) return true;
    const style = numberingStyle(entry.name);
    const alike = (styles.get(style) ?? 0) * 2 > others.length;
    if (style !== "" || !alike) return alike;
    return blanksAreCommon ? "likely" : "unlikely";
  };
}
