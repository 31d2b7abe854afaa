import { onSheet } from "../area/onSheet";
import { parseArea } from "../area/parseArea";
import type { Corrections, TableCorrection } from "./corrections";
import { LONGEST_OWN_WORD, MOST_OWN_WORDS, WORD_SENSES, type OwnWord } from "./ownWord";
import type { Preferences } from "./preferences";
import type { SettledFinding } from "./settledFinding";

/** Version of the form in which corrections are kept; raised when an older program would misread them. */
const VERSION = 1;

const STATUSES: readonly unknown[] = ["met", "unmet", "zero", "excluded"];
const KINDS: readonly unknown[] = ["checklist", "funding", "targets", "statistics", "schools"];
const RANGE = /^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?$/;

/** Corrections as the text that the workbook keeps. */
export function correctionsText(corrections: Corrections): string {
  return JSON.stringify({ version: VERSION, ...corrections });
}

/** Whether there is nothing to keep. */
export function isNothing({ tables, settled = [], preferences }: Corrections): boolean {
  return tables.length + settled.length === 0 && preferences === undefined;
}

/**
 * The corrections in a text that `correctionsText` wrote; null for any other text, for one of a newer version, and for
 * one of which any part has another shape than ours.
 */
export function parseCorrections(text: unknown): Corrections | null {
  const { version, tables, settled, preferences } = fields(json(text));
  if (version !== VERSION || !isListOf(tables, isTableCorrection)) return null;
  if (settled !== undefined && !isListOf(settled, isSettled)) return null;
  if (preferences !== undefined && !isPreferences(preferences)) return null;
  return {
    tables,
    ...(settled && { settled }),
    ...(preferences && { preferences }),
  };
}

function isSettled(value: unknown): value is SettledFinding {
  const one = fields(value);
  return ["sheet", "table", "rule", "text", "reason"].every((name) => isText(one[name]));
}

function isPreferences(value: unknown): value is Preferences {
  const { ranking, decimals, line } = fields(value);
  return (
    (ranking === "dense" || ranking === "competition") &&
    (decimals === 0 || decimals === 1 || decimals === 2) &&
    (line === null || (isCount(line) && Number(line) <= 1))
  );
}

function json(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** What an object holds; nothing for anything else. */
function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function isTableCorrection(value: unknown): value is TableCorrection {
  const table = fields(value);
  return (
    isText(table["sheet"]) &&
    isRange(table["range"]) &&
    isAbsentOr(table["identity"], isIdentity) &&
    isAbsentOr(table["ignored"], isSwitch) &&
    isAbsentOr(table["kind"], isKind) &&
    isAbsentOr(table["area"], isRange) &&
    isAbsentOr(table["transposed"], isSwitch) &&
    isAbsentOr(table["legend"], (list) => isListOf(list, isMarkMeaning)) &&
    isAbsentOr(table["words"], isOwnWords) &&
    isAbsentOr(table["indicators"], (list) => isListOf(list, isDecision)) &&
    isAbsentOr(table["benchmark"], isText) &&
    isAbsentOr(table["students"], isStudents)
  );
}

function isMarkMeaning(value: unknown): value is object {
  const { mark, status } = fields(value);
  return isText(mark) && STATUSES.includes(status);
}

function isOwnWords(value: unknown): boolean {
  return isListOf(value, isOwnWord) && value.length <= MOST_OWN_WORDS;
}

function isOwnWord(value: unknown): value is OwnWord {
  const { words, sense } = fields(value);
  return (
    typeof words === "string" &&
    words !== "" &&
    words.length <= LONGEST_OWN_WORD &&
    WORD_SENSES.some((one) => one === sense)
  );
}

function isDecision(value: unknown): value is object {
  const { key, excluded } = fields(value);
  return isText(key) && isSwitch(excluded);
}

function isIdentity(value: unknown): boolean {
  const { kind, title, header, nth, of } = fields(value);
  return (
    (kind === null || isKind(kind)) &&
    isText(title) &&
    isListOf(header, isText) &&
    isCount(nth) &&
    isCount(of)
  );
}

function isStudents(value: unknown): boolean {
  const { year, source, counts } = fields(value);
  return isCount(year) && isText(source) && isListOf(counts, isStudentCount);
}

function isStudentCount(value: unknown): value is object {
  const { stage, region, students } = fields(value);
  return isText(stage) && isText(region) && isCount(students);
}

function isListOf<T>(value: unknown, fits: (entry: unknown) => entry is T): value is T[] {
  return Array.isArray(value) && value.every(fits);
}

function isAbsentOr(value: unknown, fits: (value: unknown) => boolean): boolean {
  return value === undefined || fits(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isSwitch(value: unknown): boolean {
  return typeof value === "boolean";
}

function isKind(value: unknown): boolean {
  return KINDS.includes(value);
}

/** An A1 range of cells that there are. */
function isRange(value: unknown): boolean {
  if (!isText(value) || !RANGE.test(value)) return false;
  const area = parseArea(value);
  const part = onSheet(area);
  return part !== null && part.bottom === area.bottom && part.right === area.right;
}

/** A finite number of 0 or more. */
function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
