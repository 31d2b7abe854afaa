import type { Comparison } from "../../../core/compare/comparison";
import type { TableDate } from "../../../core/compare/tableDate";
import { comparisonReport } from "../../../core/present/comparisonReport";
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
}

/** What changed between two dates of a checklist. */
export function ComparedTables({ comparison, before, after, file }: Props) {
  const { tools, compare } = useToolStrings();
  return (
    <>
      <p>{compare.summary(comparison.items.length, comparison.regions.length)}</p>
      <MovesTable comparison={comparison} />
      <ChangeList comparison={comparison} file={file} />
      <SameItems comparison={comparison} />
      <WriteButton
        tool={tools.compare.name}
        build={(date) =>
          comparisonReport(
            [
              {
                comparison,
                before: { date: before, ...(file !== "" && { file }) },
                after: { date: after },
              },
            ],
            date
          )
        }
      />
    </>
  );
}
