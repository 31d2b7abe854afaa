import { belowBenchmark } from "../../core/review/belowBenchmark";
import type { Review } from "../../core/review/reviewWorkbook";
import type { ViewName } from "../session/viewName";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";

/** The workbook in one sentence and the figures behind it, each leading to its view. */
export function Verdict({ review }: { review: Review }) {
  const pane = usePane();
  const { causes } = usePaneState();
  const { verdict } = useStrings();
  const unmet = review.tables.reduce(
    (sum, table) =>
      sum +
      (table.kind === "checklist" ? table.regions.reduce((all, one) => all + one.unmet, 0) : 0),
    0
  );
  const findings = causes.length;
  const below = belowBenchmark(review.tables);
  const has = (kind: "checklist" | "funding") => review.tables.some((table) => table.kind === kind);
  const tile = (view: ViewName, figure: number, lines: readonly string[], tone = "") => (
    <button type="button" className={`edu-tile ${tone}`} onClick={() => pane.show(view)}>
      <strong>{figure}</strong>
      {lines.map((line) => (
        <span key={line}>{line} </span>
      ))}
    </button>
  );
  return (
    <section className="edu-verdict" aria-label={verdict.label}>
      <p>
        {verdict.tables(review.tables.length)}
        {findings === 0 ? verdict.noFindings : verdict.findings(findings)}
      </p>
      <div className="edu-tiles">
        {has("checklist") && tile("unmet", unmet, [verdict.unmet])}
        {has("funding") && tile("funding", below.counties.length, verdict.short(below.own))}
        {tile("findings", findings, [verdict.toCheck], findings > 0 ? "edu-warn" : "edu-fine")}
      </div>
    </section>
  );
}
