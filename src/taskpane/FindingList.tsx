import type { Finding, TableReport } from "../core/review/checkReport";
import { formatFigure } from "./formatFigure";
import { LocateButton } from "./LocateButton";
import { useStrings } from "./stringsContext";

/** Every figure that does not agree, in sheet order, with what the sheet says and what is computed. */
export function FindingList({ tables }: { tables: readonly TableReport[] }) {
  const { findings } = useStrings();
  return (
    <section className="edu-card" aria-label={findings.title}>
      <h2>{findings.title}</h2>
      <ul className="edu-findings">
        {tables.flatMap((table) =>
          table.findings.map((finding) => (
            <FindingItem
              key={`${table.sheet} ${finding.cell} ${finding.rule}`}
              sheet={table.sheet}
              finding={finding}
            />
          ))
        )}
      </ul>
    </section>
  );
}

function FindingItem({ sheet, finding }: { sheet: string; finding: Finding }) {
  const { findings } = useStrings();
  return (
    <li>
      <p>{finding.message}</p>
      <p className="edu-place">
        <span>
          {findings.printed} {formatFigure(finding.printed)} · {findings.computed}{" "}
          {formatFigure(finding.computed)}
        </span>
        <LocateButton sheet={sheet} address={finding.cell} />
      </p>
    </li>
  );
}
