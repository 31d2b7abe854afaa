import { formatSections, type FormatSection } from "./formatSections";
import type { RawCell } from "./rawCell";

/**
 * The text that a reader sees where a cell's number format prints literal text in the place of its value: 1 in
 * `"√";"×"` is "√", −1 is "×"; colours and conditions are heeded (`[Red][<60]"不合格";"合格"`). A section that is
 * empty shows nothing, "". Null where the value itself is printed, as digits, date or text, for truth values, which no
 * format touches, for blanks, without a format, and for a number that no section is for (Excel fills such a cell with #).
 *
 * A negative number keeps its minus sign, "-√", unless its section is for negative numbers alone.
 * An accounting format prints "-" for 0: a figure, no mark. Source: ECMA-376 Part 1 §18.8.31.
 */
export function shownText(raw: RawCell | undefined, format: string | undefined): string | null {
  if (format === undefined || (typeof raw !== "number" && typeof raw !== "string") || raw === "")
    return null;
  const sections = formatSections(format);
  const last = sections[sections.length - 1];
  const hasTextSection = sections.length === 4 || last?.printsText === true;
  if (typeof raw === "string") return hasTextSection ? (last?.literal ?? null) : null;
  const numeric = hasTextSection && sections.length > 1 ? sections.slice(0, -1) : sections;
  const chosen = sectionFor(raw, numeric.slice(0, 3));
  if (chosen === null || chosen.section.literal === null) return null;
  return (raw < 0 && !chosen.negativeOnly ? "-" : "") + chosen.section.literal;
}

/** The section for a number; `negativeOnly` when no other number than a negative one would get it. */
function sectionFor(
  value: number,
  [first, second, third]: readonly FormatSection[]
): { section: FormatSection; negativeOnly: boolean } | null {
  if (first === undefined) return null;
  if (second === undefined)
    return first.condition === null || fits(value, first.condition)
      ? { section: first, negativeOnly: isNegative(first.condition) }
      : null;
  const zeroIsFirst = third === undefined && second.condition === null;
  const one = first.condition ?? { operator: zeroIsFirst ? ">=" : ">", limit: 0 };
  if (fits(value, one)) return { section: first, negativeOnly: isNegative(one) };
  const two = second.condition ?? (third === undefined ? null : { operator: "<", limit: 0 });
  const restIsNegative = (one.operator === ">=" || one.operator === ">") && one.limit === 0;
  if (two === null || fits(value, two))
    return { section: second, negativeOnly: two === null ? restIsNegative : isNegative(two) };
  return third === undefined ? null : { section: third, negativeOnly: false };
}

function fits(
  value: number,
  { operator, limit }: NonNullable<FormatSection["condition"]>
): boolean {
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "<>":
      return value !== limit;
    default:
      return value === limit;
  }
}

/** Whether only negative numbers fit. */
function isNegative(condition: FormatSection["condition"]): boolean {
  if (condition === null) return false;
  const { operator, limit } = condition;
  return operator === "<" ? limit <= 0 : (operator === "<=" || operator === "=") && limit < 0;
}
