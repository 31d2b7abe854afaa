import type { ExpectedFinding } from "../expect/expectation";
import type { Tally } from "./tally";
import type { TotalFigure } from "./totalLine";

/**
 * The findings that a printed total deserves: none where some reading of the unsure cells (met, unmet or not counted)
 * gives it. A figure that fits as the cell shows it but not as its line is printed may be reported or not.
 */
export function checkFigure(cell: string, figure: TotalFigure, now: Tally): ExpectedFinding[] {
  if (figure.error) return [{ cell, rules: ["cell-error"] }];
  const readings = readingsOf(now);
  const sure = now.unsure === 0;
  const findings: ExpectedFinding[] = [];
  const { rate, unmet, met } = figure;
  if (rate) {
    const fits = (decimals: number): boolean =>
      readings.some((r) => Math.abs(percentOf(r) - rate.percent) <= 0.5 * 10 ** -decimals + 1e-7);
    const computed = sure ? { computed: percentOf(now) } : {};
    if (!fits(rate.shown))
      findings.push({ cell, rules: ["rate-mismatch"], printed: rate.percent, ...computed });
    else if (!fits(rate.line)) findings.push({ cell, rules: ["rate-mismatch"], optional: true });
  }
  if (unmet !== undefined && !readings.some((r) => r.unmet === unmet))
    findings.push({
      cell,
      rules: ["unmet-count-mismatch"],
      printed: unmet,
      ...(sure ? { computed: now.unmet } : {}),
    });
  if (met !== undefined && !readings.some((r) => r.met === met))
    findings.push({
      cell,
      rules: ["unmet-count-mismatch", "sum-mismatch", "rate-mismatch"],
    });
  return findings;
}

function percentOf({ met, unmet }: { met: number; unmet: number }): number {
  return (met / (met + unmet)) * 100;
}

function readingsOf({ met, unmet, unsure }: Tally): { met: number; unmet: number }[] {
  const readings: { met: number; unmet: number }[] = [];
  for (let up = 0; up <= unsure; up++)
    for (let down = 0; up + down <= unsure; down++)
      readings.push({ met: met + up, unmet: unmet + down });
  return readings;
}
