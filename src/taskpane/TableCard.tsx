import type { TableReport } from "../core/review/checkReport";
import { ChecklistRanking } from "./ChecklistRanking";
import { FundingStages } from "./FundingStages";
import { LocateButton } from "./LocateButton";
import { useStrings } from "./stringsContext";

/** One recognised table: where it stands, and how its regions or stages stand. */
export function TableCard({ table }: { table: TableReport }) {
  const strings = useStrings();
  const name = table.title || table.sheet;
  return (
    <section className="edu-card" aria-label={name}>
      <header className="edu-card-head">
        <h2>{name}</h2>
        <span className="edu-kind">{strings.kind[table.kind]}</span>
      </header>
      <p className="edu-place">
        {table.sheet} {table.range}
        <LocateButton sheet={table.sheet} address={table.range} />
      </p>
      <Standing table={table} />
    </section>
  );
}

function Standing({ table }: { table: TableReport }) {
  switch (table.kind) {
    case "checklist":
      return <ChecklistRanking table={table} />;
    case "funding":
      return <FundingStages table={table} />;
    case "targets":
    case "statistics":
    case "schools":
      return null;
  }
}
