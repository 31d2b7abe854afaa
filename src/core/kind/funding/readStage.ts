import { normalForm } from "../../cell/normalForm";
import { benchmarkFigure } from "./benchmark";
import { gapFigures, needFigures } from "./gapFigures";
import type { Figure, FundingRow, Measure, StageColumns } from "./model";
import { orient } from "./orient";
import { fundingWords } from "./rolesInWords";
import type { SettledColumn } from "./settleRoles";

/** The figures of one stage by measure, their signs brought to the bureau's: below zero is a shortfall. */
export function readStage(
  heading: string,
  settled: readonly SettledColumn[],
  rows: readonly FundingRow[]
): StageColumns {
  const stage: StageColumns = { name: heading, heading, figures: {}, headers: {} };
  const take = (measure: Measure, figures: Figure[] | undefined, header: string | undefined) => {
    if (figures === undefined || header === undefined) return;
    stage.figures[measure] = figures;
    stage.headers[measure] = header;
  };
  for (const measure of ["target", "actual", "growth", "students"] as const) {
    const one = settled.find(({ role }) => role === measure);
    take(measure, one?.figures, one?.column.heading.text);
  }
  const gaps = settled.filter(({ role }) => role === "gap");
  const signs = signsOf(stage, rows);
  if (gaps.length > 0)
    take(
      "gap",
      gapFigures(
        gaps.map(({ figures, column }) => ({ figures, side: column.heading.side })),
        signs,
        rows
      ),
      gaps[0]?.column.heading.text
    );
  const need = settled.find(({ role }) => role === "need");
  if (need === undefined) return stage;
  const { gap } = stage.figures;
  const header = need.column.heading.text;
  const compared = signs.map((sign, k) => Math.sign(gap?.[k]?.number?.value ?? 0) || sign);
  const isShortfall = fundingWords.has(normalForm(header), "shortfall");
  take("need", needFigures(orient(need.figures, compared, isShortfall), compared, rows), header);
  return stage;
}

/** What growth, else the actual figure against its target make of each row: −1 short, 1 not, 0 unknown. */
function signsOf(stage: StageColumns, rows: readonly FundingRow[]): number[] {
  const { target, actual, growth } = stage.figures;
  const benchmark = benchmarkFigure({ rows }, stage)?.number?.value;
  return rows.map((_row, k) => {
    const rate = growth?.[k]?.number?.value;
    if (rate !== undefined) return -Math.sign(rate);
    const own = actual?.[k]?.number?.value;
    if (own === undefined) return 0;
    // A target of its own may be a slip: what it says counts where the benchmark says the same.
    const [first, ...others] = [target?.[k]?.number?.value, benchmark]
      .filter((wanted) => wanted !== undefined)
      .map((wanted) => Math.sign(own - wanted));
    return others.every((sign) => sign === first) ? (first ?? 0) : 0;
  });
}
