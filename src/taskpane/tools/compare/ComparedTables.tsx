import type { Comparison } from "../../../core/compare/comparison";
import type { TableDate } from "../../../core/compare/tableDate";
import type { Series } from "../../../core/compare/seriesOf";
import { comparisonReport } from "../../../core/present/comparisonReport";
import { trendReport } from "../../../core/present/trendReport";
import { useToolStrings } from "../../useToolStrings";
import { WriteButton } from "../WriteButton";
import { ChangeList } from "./ChangeList";
import { MovesTable } from "./MovesTable";
import { SameItems } from "./SameItems";

interface Props {
  comparison: Comparison;
  before: TableDate | null;
  after: TableDate | null;
  /** The file of the earlier table; "" where it is in this workbook. */
  file: string;
  /** Checklists known at three dates or more, for a table of how each county moved. */
  series: readonly Series[];
}

/** What changed between two dates of a checklist. */
export function ComparedTables({ comparison, before, after, file, series }: Props) {
  const { tools, compare } = useToolStrings();
  return (
    <>
      <p>{compare.summary(comparison.items.length, comparison.regions.length)}</p>
      <MovesTable comparison={comparison} />
      <ChangeList comparison={comparison} file={file} />
      <SameItems comparison={comparison} />
      <WriteButton
        tool={tools.compare.name}
        build={(date) => {
          const source = { date: before, ...(file !== "" && { file }) };
          const compared = { comparison, before: source, after: { date: after } };
          return [comparisonReport([compared], date) ?? [], trendReport(series, date) ?? []].flat();
        }}
      />
    </>
  );
}
