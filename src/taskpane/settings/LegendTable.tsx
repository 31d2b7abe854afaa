import type { TableCorrection } from "../../core/correction/corrections";
import { Select } from "@fluentui/react-components";
import type { ChecklistReport, MarkStatus } from "../../core/finding/checkReport";
import { usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import type { CorrectTable } from "./useCorrectTable";
import { CopyTable } from "../parts/CopyTable";

const STATUSES: readonly MarkStatus[] = ["met", "unmet", "zero", "excluded"];

interface Props {
  table: ChecklistReport;
  /** Meanings that the user gave. */
  own: NonNullable<TableCorrection["legend"]>;
  correct: CorrectTable;
}

/** Each mark with its meaning and where that comes from; marks without a known meaning can be given one. */
export function LegendTable({ table, own, correct }: Props) {
  const { settings } = useStrings();
  const { task } = usePaneState();
  const unknown = new Set(
    table.findings.flatMap(({ rule, printed }) =>
      rule === "unknown-mark" && typeof printed === "string" ? [printed] : []
    )
  );
  const marks = [
    ...table.legend,
    ...[...unknown]
      .filter((mark) => !table.legend.some((entry) => entry.mark === mark))
      .map((mark) => ({ mark, status: null, source: null })),
  ];
  const change = (mark: string, status: MarkStatus) =>
    correct(
      { legend: [...own.filter((entry) => entry.mark !== mark), { mark, status }] },
      settings.legendChanged(mark, settings.status[status])
    );
  return (
    <CopyTable>
      <table className="edu-table">
        <caption>{settings.legend}</caption>
        <thead>
          <tr>
            <th scope="col">{settings.mark}</th>
            <th scope="col">{settings.meaning}</th>
            <th scope="col">{settings.source}</th>
          </tr>
        </thead>
        <tbody>
          {marks.map(({ mark, status, source }) => (
            <tr key={mark}>
              <th scope="row" className="edu-mark">
                {mark}
              </th>
              <td>
                <Select
                  size="small"
                  aria-label={settings.meaningOf(mark)}
                  disabled={task !== null}
                  value={status ?? ""}
                  onChange={(_event, { value }) => {
                    const chosen = STATUSES.find((one) => one === value);
                    if (chosen !== undefined) change(mark, chosen);
                  }}
                >
                  {status === null && <option value="">{settings.unknownMark}</option>}
                  {STATUSES.map((one) => (
                    <option key={one} value={one}>
                      {settings.status[one]}
                    </option>
                  ))}
                </Select>
              </td>
              <td>
                {own.some((entry) => entry.mark === mark)
                  ? settings.byYou
                  : source === null
                    ? settings.nowhere
                    : settings.sources[source]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </CopyTable>
  );
}
