import type { TableReport } from "../../core/finding/checkReport";
import type { TableModel } from "../../core/kind/tableModel";
import { Card } from "../parts/Card";
import { CellLink } from "../parts/CellLink";
import { useRateText } from "../parts/useRateText";
import { usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import { ChecklistStanding } from "./ChecklistStanding";
import { FundingStanding } from "./FundingStanding";
import { ReadingNotes } from "./ReadingNotes";
import { SchoolsStanding } from "./SchoolsStanding";
import { summaryOf } from "../summaryOf";
import { StatisticsStanding } from "./StatisticsStanding";
import { TargetsStanding } from "./TargetsStanding";

interface Props {
  table: TableReport;
  /** Its place in the review. */
  index: number;
  model: TableModel | undefined;
  unfolded: boolean;
}

/** One recognised table: what and where it is, and how it stands. */
export function TableCard({ table, index, model, unfolded }: Props) {
  const strings = useStrings();
  const { causes, review } = usePaneState();
  const rateText = useRateText();
  const count = causes.filter((cause) => cause.table === index).length;
  return (
    <Card
      title={table.title || table.sheet}
      tag={strings.kind[table.kind]}
      folds={{ key: `card ${table.sheet} ${table.range}`, open: unfolded }}
      whenFolded={summaryOf(table, strings, model, rateText)}
      summary={
        <>
          <CellLink sheet={table.sheet} address={table.range}>
            {table.sheet} {table.range}
          </CellLink>
          {count > 0 && <span className="edu-badge">{strings.verdict.cardFindings(count)}</span>}
        </>
      }
    >
      <Standing table={table} model={model} />
      <ReadingNotes table={table} unexplained={review.unexplained[index] ?? []} />
    </Card>
  );
}

function Standing({ table, model }: Pick<Props, "table" | "model">) {
  switch (table.kind) {
    case "checklist":
      return (
        <ChecklistStanding table={table} model={model?.kind === "checklist" ? model : undefined} />
      );
    case "funding":
      return <FundingStanding table={table} />;
    case "targets":
      return <TargetsStanding table={table} />;
    case "statistics":
      return <StatisticsStanding table={table} />;
    case "schools":
      return <SchoolsStanding table={table} />;
  }
}
