import type { UnexplainedPart } from "../../core/correction/unexplained";
import type { TableReport } from "../../core/finding/checkReport";
import { addressOf } from "../parts/addressOf";
import { CellLink } from "../parts/CellLink";
import { SenseSelect } from "../parts/SenseSelect";
import { usePane } from "../session/paneContext";
import { useWordStrings } from "../useWordStrings";

interface Props {
  table: TableReport;
  parts: readonly UnexplainedPart[];
}

/** So many rows and columns are asked about at a time. */
const MOST = 12;

/** Rows and columns that nobody understood, each to be explained where it is shown, for the whole workbook. */
export function UnexplainedParts({ table, parts }: Props) {
  const words = useWordStrings();
  const pane = usePane();
  return (
    <ul className="edu-list">
      {parts.slice(0, MOST).map(({ side, label, words: key, cells }) => (
        <li key={`${side} ${key}`}>
          <CellLink sheet={table.sheet} address={addressOf(cells)} label={words.what[side](label)}>
            {words.what[side](label)}
          </CellLink>
          <SenseSelect
            kind={table.kind}
            label={words.what[side](label)}
            value={null}
            onChoose={(sense, name) =>
              pane.explainLabel({ words: key, sense }, words.explained(label, name))
            }
          />
        </li>
      ))}
    </ul>
  );
}
