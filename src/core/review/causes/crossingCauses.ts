import type { Finding } from "../../finding/checkReport";
import type { StatisticsModel, SumRelation } from "../../kind/statistics/model";
import { entryName } from "../../kind/statistics/wording";
import { significant } from "../../quantity/significant";
import type { RootCause } from "./rootCause";
import { saidBy } from "./saidBy";

type Cause = Omit<RootCause, "sheet" | "table">;

/** A total that does not agree, by the line and lane that it stands in. */
interface Wrong {
  finding: Finding;
  sum: SumRelation;
  line: number;
  lane: number;
  /** computed − printed */
  off: number;
}

/**
 * One cause where a total of rows and a total within a row are off by as much and one figure is part of both: it is likely
 * the figure that is wrong, not the two totals. A total is taken for one cause only.
 */
export function crossingCauses(model: StatisticsModel, findings: readonly Finding[]): Cause[] {
  const wrong = findings.flatMap((finding) => placed(model, finding));
  const taken = new Set<Finding>();
  return wrong.flatMap((down): Cause[] => {
    if (down.sum.axis !== "line" || taken.has(down.finding)) return [];
    const across = wrong.filter(
      ({ sum, line, off, finding }) =>
        sum.axis === "lane" &&
        !taken.has(finding) &&
        significant(off - down.off) === 0 &&
        down.sum.parts.includes(line) &&
        sum.parts.includes(down.lane)
    );
    const [only, ...others] = across;
    const figure = only && model.figures[only.line]?.[down.lane];
    if (only === undefined || others.length > 0 || figure?.kind !== "number") return [];
    taken.add(down.finding).add(only.finding);
    const name = `${entryName(model.lines[only.line])}${entryName(model.lanes[down.lane])}`;
    const right = significant(figure.value - down.off);
    return [
      {
        rule: down.finding.rule,
        lead: `${name}（${figure.cell}）的 ${figure.text} 可能应为 ${right}：它所在的行和列，两处合计都差 ${significant(Math.abs(down.off))}。请对照原始资料。`,
        said: {
          key: "crossing",
          name,
          cell: figure.cell,
          printed: figure.text,
          right,
          off: significant(Math.abs(down.off)),
        },
        cells: [figure.cell],
        compared: null,
        contradictions: [down, only].map(({ finding }) => saidBy(finding)),
        findings: [down.finding, only.finding],
        mark: null,
      },
    ];
  });
}

function placed({ figures, sums }: StatisticsModel, finding: Finding): Wrong[] {
  const { rule, printed, computed, cell } = finding;
  if (rule !== "sum-mismatch" && rule !== "part-sum-mismatch") return [];
  if (typeof printed !== "number" || typeof computed !== "number") return [];
  const line = figures.findIndex((row) => row.some((figure) => figure.cell === cell));
  const lane = figures[line]?.findIndex((figure) => figure.cell === cell) ?? -1;
  return sums
    .filter(({ axis, total }) => total === (axis === "line" ? line : lane))
    .map((sum) => ({ finding, sum, line, lane, off: significant(computed - printed) }));
}
