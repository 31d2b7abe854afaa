import type { TargetsReport } from "../../../src/core/finding/checkReport";
import type { ExpectedTargets } from "../expect/expectation";
import { normal } from "../words/normal";
import { compareFindings } from "./compareFindings";
import { sameLabel } from "./sameLabel";
import type { Failure } from "./failure";

type WantedRow = ExpectedTargets["rows"][number];
type WantedPart = WantedRow["parts"][number];
type GivenRow = TargetsReport["rows"][number];

/** Rows by the words of their indicator; parts by their label, which may stand in either place. */
export function compareTargets(want: ExpectedTargets, have: TargetsReport): Failure[] {
  const failures = want.rows.flatMap((row) => compareRow(row, have.rows));
  const none = have.rows
    .filter(({ name }) => !want.rows.some((row) => isOf(name, row)))
    .map(({ name }): Failure => ({
      severity: "wrong",
      what: "row that is none",
      detail: `row ${name} is none`,
    }));
  return [...failures, ...none, ...compareFindings(want.findings, have.findings)];
}

/** A row in two lines may be reported as two rows. */
function isOf(name: string, row: WantedRow): boolean {
  if (!row.unnamed) return normal(name).includes(normal(row.name));
  return row.name.split("\n").some((line) => normal(name).includes(normal(line)));
}

function compareRow(want: WantedRow, rows: readonly GivenRow[]): Failure[] {
  if (want.unnamed) return want.parts.flatMap((part) => compareUnnamed(want, part, rows));
  const own = rows.filter(({ name }) => normal(name).includes(normal(want.name)));
  if (own.length === 0)
    return [{ severity: "lost", what: "row lost", detail: `${want.name} is missing` }];
  const failures = want.parts.flatMap((part) => comparePart(want, part, own));
  const wrong = own.find(({ attribute }) => attribute !== want.attribute);
  if (wrong)
    failures.push({
      severity: "detail",
      what: "attribute",
      detail: `${want.name} is ${wrong.attribute}, not ${want.attribute}`,
    });
  return failures;
}

function comparePart(row: WantedRow, want: WantedPart, own: readonly GivenRow[]): Failure[] {
  const at = `${row.name} ${want.label}`;
  const parts = own.flatMap(({ name, parts: all }) =>
    all.map((part) => ({ ...part, words: normal(name + part.label) }))
  );
  const labelled = parts.filter(({ label, words }) =>
    row.parts.length > 1
      ? sameLabel(label, want.label) || (own.length > 1 && words.includes(want.label))
      : true
  );
  const found = labelled[0];
  if (!found) return [{ severity: "lost", what: "part lost", detail: `${at} is missing` }];
  const failures: Failure[] = [];
  const bad = (what: string, value: unknown, right: unknown): void => {
    failures.push({
      severity: "wrong",
      what,
      detail: `${at}: ${what} ${String(value)}, not ${String(right)}`,
    });
  };
  if (want.value !== undefined && !same(want.value, found.value))
    bad("value", found.value, want.value);
  if (!same(want.target, found.target)) bad("target", found.target, want.target);
  if (want.operators.length > 0 && want.target !== null && !want.operators.includes(found.operator))
    bad("operator", found.operator, want.operators.join(" or "));
  if (want.met !== undefined && want.met !== found.met) bad("met", found.met, want.met);
  return failures;
}

/** The part with the same figures, wherever it stands. */
function compareUnnamed(row: WantedRow, want: WantedPart, rows: readonly GivenRow[]): Failure[] {
  const parts = rows.flatMap((each) => each.parts);
  const found = parts.find(
    (part) => same(want.value ?? null, part.value) && same(want.target, part.target)
  );
  if (!found)
    return [
      {
        severity: "lost",
        what: "part lost",
        detail: `${row.name}: ${want.value} → ${want.target} is missing`,
      },
    ];
  return found.met === want.met
    ? []
    : [
        {
          severity: "wrong",
          what: "met",
          detail: `${row.name}: met ${found.met}, not ${want.met}`,
        },
      ];
}

function same(want: number | null, have: number | null): boolean {
  return want === null || have === null ? want === have : Math.abs(want - have) < 1e-6;
}
