import type { Comparison } from "./criterion";

const LEAD = "(?:应|须|需|要|均|全部|力争|确保|保持在?|稳定在)";

const BEFORE: readonly (readonly [Comparison, string])[] = [
  [
    "≥",
    "≥|≧|>=|=>|大于(?:或)?等于|高于(?:或)?等于|达到或超过|达到|达|不(?:得)?低于|不(?:得)?少于|不(?:得)?小于|至少|提高到|提升到|上升到",
  ],
  [
    "≤",
    "≤|≦|<=|=<|小于(?:或)?等于|低于(?:或)?等于|不(?:得)?超过|不(?:得)?高于|不(?:得)?大于|不(?:得)?多于|至多|最多|控制在|下降到|降低到|降到|降至",
  ],
  [">", ">|大于|高于|超过|多于"],
  ["<", "<|小于|低于|少于|不足|不满|不到"],
  ["=", "=|等于"],
];

const AFTER: readonly (readonly [Comparison, string])[] = [
  ["≥", "(?:及|或|\\(含\\))?以上|\\(含\\)以上"],
  ["≤", "(?:及|或|\\(含\\))?(?:以下|以内)|之内"],
];

/** One group a comparison, in the order of the list. */
const groups = (list: typeof BEFORE) => list.map(([, words]) => `(${words})`).join("|");
const BEFORE_PATTERN = new RegExp(`^(?:${groups(BEFORE)})`);
const AFTER_PATTERN = new RegExp(`(?:${groups(AFTER)})$`);
const LEAD_PATTERN = new RegExp(`^${LEAD}+`);

/** The characters of all words that may stand about a figure to compare with. */
export const COMPARING = [LEAD, ...BEFORE.concat(AFTER).map(([, words]) => words)].join("");

/** The comparison that words before and after a figure express, and the figure's text between them. */
export interface Compared {
  /** Null when no word says a direction. */
  comparison: Comparison | null;
  figure: string;
}

/**
 * Takes the comparison off a criterion in normal form: "不低于6000元" → ≥ 6000元, "达到85%以上" → ≥ 85%.
 * Null when the words before and after contradict each other ("小于5以上", "超过98以上").
 */
export function takeComparison(text: string): Compared | null {
  const led = text.replace(LEAD_PATTERN, "");
  const before = BEFORE_PATTERN.exec(led);
  const behind = before === null ? led : led.slice(before[0].length);
  const after = AFTER_PATTERN.exec(behind);
  const figure = after === null ? behind : behind.slice(0, after.index);
  const [one, other] = [signOf(BEFORE, before), signOf(AFTER, after)];
  if (one !== null && other !== null && one !== other) return null;
  return { comparison: one ?? other, figure };
}

function signOf(list: typeof BEFORE, match: RegExpExecArray | null): Comparison | null {
  if (match === null) return null;
  return list.find((_words, k) => match[k + 1] !== undefined)?.[0] ?? null;
}
