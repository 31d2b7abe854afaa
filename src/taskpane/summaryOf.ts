import type { TableReport } from "../core/finding/checkReport";
import { rankRegions } from "../core/kind/checklist/rankRegions";
import { uncountedMarks } from "../core/kind/checklist/uncountedMarks";
import { stageTotals } from "../core/kind/funding/stageTotals";
import type { TableModel } from "../core/kind/tableModel";
import type { Strings } from "../i18n/zhCN";
import { formatNumber } from "./formatNumber";
import { formatRate } from "./formatRate";

/** How a table stands in one line, for a card that is folded; "" when there is nothing to say. `model` is the table's. */
export function summaryOf(
  table: TableReport,
  strings: Strings,
  model: TableModel | undefined,
  rateText: (rate: number | null) => string = formatRate
): string {
  switch (table.kind) {
    case "checklist": {
      const left = model?.kind === "checklist" ? uncountedMarks(model).flat().length : 0;
      const uncounted = left === 0 ? "" : strings.summary.uncounted(left);
      const ranked = rankRegions(table.regions).filter(({ rank }) => rank !== null);
      const [best, worst] = [ranked[0], ranked.at(-1)];
      if (best === undefined || worst === undefined) return uncounted;
      const at = (rank: number | null) =>
        strings.summary.some(
          ranked.filter((one) => one.rank === rank).map(({ region }) => region.name)
        );
      const rates =
        best.rank === worst.rank
          ? strings.summary.even(rateText(best.region.rate))
          : strings.summary.rates(
              at(best.rank),
              rateText(best.region.rate),
              at(worst.rank),
              rateText(worst.region.rate)
            );
      return rates + uncounted;
    }
    case "funding": {
      const short = table.stages.flatMap((stage) => stageTotals(stage).shortfall ?? []);
      return short.length === 0
        ? ""
        : strings.summary.shortfall(
            formatNumber(
              short.reduce((sum, one) => sum + one, 0),
              2
            )
          );
    }
    case "targets": {
      const parts = table.rows.flatMap((row) => row.parts);
      const count = (met: boolean | null) => parts.filter((part) => part.met === met).length;
      return strings.targets.summary(count(true), count(false), count(null));
    }
    case "statistics": {
      const doubted = new Set(table.findings.map(({ cell }) => cell));
      const wrong = table.totals.filter(({ cell }) => doubted.has(cell)).length;
      return table.totals.length === 0
        ? strings.statistics.none
        : strings.statistics.summary(table.totals.length - wrong, wrong);
    }
    case "schools": {
      const even = table.indicators.filter(({ cvMet }) => cvMet === true).length;
      return strings.schools.summary(
        table.level,
        even,
        table.indicators.length,
        table.failing.length
      );
    }
  }
}
