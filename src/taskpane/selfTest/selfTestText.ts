import type {
  SelfTestCheck,
  SelfTestName,
  SelfTestReport,
} from "../../core/present/selfTestReport";
import type { SelfTestStrings } from "../../i18n/selfTest/selfTestZhCN";

export type SelfTestDone = Extract<SelfTestReport, { kind: "done" }>;

/** How many checks of one step passed and failed; neither where this Excel has no way to tell. */
export interface SelfTestStep {
  name: SelfTestName;
  passed: number;
  failed: number;
}

/** The steps in the order in which they were first tried. */
export function stepsOf(checks: readonly SelfTestCheck[]): SelfTestStep[] {
  const steps = new Map<SelfTestName, SelfTestStep>();
  for (const { name, outcome } of checks) {
    const step = steps.get(name) ?? { name, passed: 0, failed: 0 };
    if (outcome !== "skipped") step[outcome]++;
    steps.set(name, step);
  }
  return [...steps.values()];
}

/** The result of a step in words. */
export function resultOf({ passed, failed }: SelfTestStep, words: SelfTestStrings): string {
  const parts = [
    ...(failed > 0 ? [words.differ(failed)] : []),
    ...(passed > 0 ? [words.same(passed)] : []),
  ];
  return parts.join(words.comma) || words.noWay;
}

/** Where a failed check was made: the step, and what of it. */
export function placeOf({ name, at }: SelfTestCheck, words: SelfTestStrings): string {
  if (at === "") return words.steps[name];
  return `${words.steps[name]} ${name === "stopped" ? inWords(at, words) : at}`;
}

/** What should have been there and what was, a sentence each. */
export function differenceOf(check: SelfTestCheck, words: SelfTestStrings): string[] {
  const { colon, blank } = words;
  if (check.name === "stopped") return [`${words.said}${colon}${check.shows}`];
  return [
    `${words.expected}${colon}${check.expected || blank}`,
    `${words.shows}${colon}${check.shows || blank}`,
  ];
}

/** The whole in a sentence or two. */
export function summaryOf({ complete, checks }: SelfTestDone, words: SelfTestStrings): string[] {
  const count = (wanted: SelfTestCheck["outcome"]) =>
    checks.filter(({ outcome }) => outcome === wanted).length;
  const [failed, passed, skipped] = [count("failed"), count("passed"), count("skipped")];
  return [
    ...(complete ? [] : [words.incomplete]),
    failed > 0 ? words.failed(failed, failed + passed) : words.passed(passed),
    ...(skipped > 0 ? [words.skipped(skipped)] : []),
  ];
}

/** The report as plain text to paste: the Excel, the whole, what differs, each step. */
export function selfTestText(report: SelfTestDone, words: SelfTestStrings): string {
  const { excel, checks } = report;
  const { colon, comma, unknown } = words;
  const sets = excel.sets.flatMap(([name, version]) =>
    version === "" ? [] : [`${name} ${version}`]
  );
  const failed = checks.filter(({ outcome }) => outcome === "failed");
  return [
    words.reportTitle,
    `${words.excel}${colon}${[excel.version, excel.platform, excel.language].map((one) => one || unknown).join(comma)}`,
    `${words.engine}${colon}${excel.engine || unknown}`,
    `${words.sets}${colon}${sets.join(comma) || unknown}`,
    "",
    ...summaryOf(report, words),
    ...(failed.length === 0 ? [] : ["", words.differences]),
    ...failed.flatMap((check, k) => [
      `${k + 1}. ${placeOf(check, words)}`,
      ...differenceOf(check, words).map((line) => `   ${line}`),
    ]),
    "",
    words.caption,
    ...stepsOf(checks).map((step) => `${words.steps[step.name]}${colon}${resultOf(step, words)}`),
  ].join("\n");
}

function inWords(name: string, { steps }: SelfTestStrings): string {
  const known = Object.entries(steps).find(([key]) => key === name);
  return known?.[1] ?? name;
}
