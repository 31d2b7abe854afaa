import type { ChecklistRegion, ChecklistReport } from "../../../src/core/finding/checkReport";
import type { ExpectedChecklist, ExpectedRegion } from "../expect/expectation";
import { normal } from "../words/normal";
import { compareFindings } from "./compareFindings";
import type { Failure } from "./failure";
import { sameLabel } from "./sameLabel";

/** Every field of the contract but title, range, messages and readings. */
export function compareChecklist(want: ExpectedChecklist, have: ChecklistReport): Failure[] {
  return [
    ...compareRegions(want, have),
    ...compareIndicators(want, have),
    ...compareLegend(want, have),
    ...compareFindings(want.findings, have.findings),
  ];
}

function compareRegions(want: ExpectedChecklist, have: ChecklistReport): Failure[] {
  const free = new Set(have.regions);
  const failures = want.regions.flatMap((region): Failure[] => {
    const found = [...free].find((each) => isNamed(each.name, region));
    if (!found) return [lost("region", region.name.join(" "))];
    free.delete(found);
    return compareRegion(region, found);
  });
  const more = [...free].map(({ name }): Failure => ({
    severity: "wrong",
    what: "region that is none",
    detail: `region ${name} is none`,
  }));
  return [...failures, ...more];
}

/** All words stand in the name; a name with one word is that word. */
function isNamed(name: string, { name: words, amongOthers = false }: ExpectedRegion): boolean {
  if (words.length === 1 && !amongOthers) return normal(name) === words[0];
  return words.every((word) => normal(name).includes(word));
}

function lost(what: string, name: string): Failure {
  return { severity: "lost", what: `${what} lost`, detail: `${what} ${name} is missing` };
}

function compareRegion(want: ExpectedRegion, have: ChecklistRegion): Failure[] {
  const at = have.name;
  const counts = [{ met: want.met, unmet: want.unmet }, ...(want.or ?? [])];
  if (!counts.some(({ met, unmet }) => met === have.met && unmet === have.unmet)) {
    const detail = `${at}: ${have.met}/${have.unmet}, not ${want.met}/${want.unmet}`;
    return [
      have.rate === null
        ? { severity: "lost", what: "no rate", detail }
        : { severity: "wrong", what: "met and unmet", detail },
    ];
  }
  const failures: Failure[] = [];
  const rate = have.met + have.unmet === 0 ? null : have.met / (have.met + have.unmet);
  if (rate === null || have.rate === null ? rate !== have.rate : Math.abs(rate - have.rate) > 1e-6)
    failures.push({
      severity: have.rate === null ? "lost" : "wrong",
      what: have.rate === null ? "no rate" : "rate",
      detail: `${at}: rate ${have.rate}, not ${rate}`,
    });
  if (have.zero !== want.zero)
    failures.push({
      severity: "wrong",
      what: "zero",
      detail: `${at}: zero ${have.zero}, not ${want.zero}`,
    });
  failures.push(...comparePrinted(want, have));
  const missing = want.unmetIndicators.filter(
    (name) => !have.unmetIndicators.some((each) => sameLabel(name, each))
  );
  if (missing.length > 0)
    failures.push({
      severity: "detail",
      what: "unmet indicators",
      detail: `${at}: ${missing[0]} is not listed`,
    });
  return failures;
}

function comparePrinted(want: ExpectedRegion, have: ChecklistRegion): Failure[] {
  const { printedRate } = have;
  if (want.printedRate === undefined) return [];
  if (want.printedRate === null)
    return printedRate === undefined
      ? []
      : [
          {
            severity: "wrong",
            what: "printed rate that is none",
            detail: `${have.name}: printedRate ${printedRate}`,
          },
        ];
  const [low, high] = want.printedRate;
  if (printedRate === undefined)
    return [
      { severity: "lost", what: "printed rate lost", detail: `${have.name}: no printedRate` },
    ];
  return printedRate >= low - 1e-9 && printedRate <= high + 1e-9
    ? []
    : [
        {
          severity: "wrong",
          what: "printed rate",
          detail: `${have.name}: printedRate ${printedRate}, not ${low}…${high}`,
        },
      ];
}

function compareIndicators(want: ExpectedChecklist, have: ChecklistReport): Failure[] {
  const failures: Failure[] = [];
  const used = new Set<number>();
  for (const indicator of want.indicators) {
    const k = have.indicators.findIndex(
      ({ name }, at) => !used.has(at) && sameLabel(name, indicator.name)
    );
    const found = have.indicators[k];
    if (!found) {
      failures.push(lost("indicator", indicator.name));
      continue;
    }
    used.add(k);
    if (indicator.excluded !== null && indicator.excluded !== found.excluded)
      failures.push({
        severity: "wrong",
        what: "excluded",
        detail: `${indicator.name}: excluded ${found.excluded}`,
      });
    const [path, right] = [found.path.map(normal), indicator.path];
    if (path.length !== right.length || !path.every((name, at) => sameLabel(name, right[at] ?? "")))
      failures.push({
        severity: "detail",
        what: "path",
        detail: `${indicator.name}: ${path.join(" > ")}, not ${right.join(" > ")}`,
      });
  }
  have.indicators.forEach(({ name, excluded }, k) => {
    if (!used.has(k) && !excluded)
      failures.push({
        severity: "wrong",
        what: "indicator that is none",
        detail: `indicator ${name} is none`,
      });
  });
  return failures;
}

function compareLegend(want: ExpectedChecklist, have: ChecklistReport): Failure[] {
  return want.legend.flatMap(({ mark, status, source }): Failure[] => {
    const entries = have.legend.filter((entry) => normal(entry.mark) === mark);
    if (entries.length === 0) return [];
    const wrong = entries.find((entry) => entry.status !== status);
    if (wrong)
      return [
        { severity: "wrong", what: "legend", detail: `${mark} is ${wrong.status}, not ${status}` },
      ];
    const other = entries.find((entry) => source !== "either" && entry.source !== source);
    return other
      ? [
          {
            severity: "detail",
            what: "legend source",
            detail: `${mark} by ${other.source}, not ${source}`,
          },
        ]
      : [];
  });
}
