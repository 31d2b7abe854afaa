import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ClipboardEvent } from "react";
import type { StudentNumbers } from "../../core/correction/corrections";
import type { FundingReport } from "../../core/finding/checkReport";
import { CopyTable } from "../parts/CopyTable";
import { Words } from "../parts/Words";
import { usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import { pasteCells } from "./pasteCells";
import { readStudents } from "./readStudents";
import type { CorrectTable } from "./useCorrectTable";

interface Props {
  table: FundingReport;
  /** Numbers entered before; null when there are none. */
  kept: StudentNumbers | null;
  correct: CorrectTable;
}

/** Numbers of students by stage and county, with their year and source; a block copied in Excel can be pasted into it. */
export function StudentForm({ table, kept, correct }: Props) {
  const { students, funding } = useStrings();
  const busy = usePaneState().task !== null;
  const [year, setYear] = useState(String(kept?.year ?? ""));
  const [source, setSource] = useState(kept?.source ?? "");
  const stages = table.stages.map(({ name }) => name);
  const regions = [...new Set(table.stages.flatMap((stage) => stage.regions.map((r) => r.name)))];
  const [typed, setTyped] = useState(() =>
    regions.map((region) =>
      stages.map((stage) =>
        String(
          kept?.counts.find((one) => one.stage === stage && one.region === region)?.students ?? ""
        )
      )
    )
  );
  const [problem, setProblem] = useState("");

  const save = () => {
    const read = readStudents({ year, source, typed, stages, regions });
    setProblem(typeof read === "string" ? students.problems[read] : "");
    if (typeof read !== "string") correct({ students: read }, students.saved(read.counts.length));
  };
  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const next = pasteCells(typed, event.clipboardData.getData("text"), row, column);
    if (next === null) return;
    event.preventDefault();
    setTyped(next);
  };

  return (
    <details className="edu-explain">
      <summary>{students.title(kept?.year ?? null)}</summary>
      <p className="edu-note">{students.about}</p>
      <div className="edu-fields">
        <Field label={students.year}>
          <Input
            size="small"
            inputMode="numeric"
            value={year}
            onChange={(_e, d) => setYear(d.value)}
          />
        </Field>
        <Field label={students.source}>
          <Input size="small" value={source} onChange={(_e, d) => setSource(d.value)} />
        </Field>
      </div>
      <div className="edu-sideways" tabIndex={0} role="group" aria-label={students.table}>
        <CopyTable>
          <table className="edu-table">
            <caption className="edu-hidden">{students.table}</caption>
            <thead>
              <tr>
                <th scope="col">{funding.region}</th>
                {stages.map((stage) => (
                  <th key={stage} scope="col">
                    <Words>{stage || funding.students}</Words>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {regions.map((region, row) => (
                <tr key={region}>
                  <th scope="row">
                    <Words>{region}</Words>
                  </th>
                  {stages.map((stage, column) => (
                    <td key={stage}>
                      <input
                        className="edu-cell"
                        inputMode="numeric"
                        aria-label={students.of(region, stage || funding.singleStage)}
                        value={typed[row]?.[column] ?? ""}
                        onPaste={(event) => paste(event, row, column)}
                        onChange={({ target }) =>
                          setTyped(pasteCells(typed, target.value, row, column, true) ?? typed)
                        }
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </CopyTable>
      </div>
      {problem !== "" && (
        <p role="alert" className="edu-bad">
          {problem}
        </p>
      )}
      <div className="edu-foot">
        <Button size="small" appearance="primary" disabled={busy} onClick={save}>
          {students.save}
        </Button>
      </div>
    </details>
  );
}
