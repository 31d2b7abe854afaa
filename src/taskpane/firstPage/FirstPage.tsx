import { Button } from "@fluentui/react-components";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";

/** What a workbook without a known table shows: what the pane looks for, a sample to try, a way to point at a table. */
export function FirstPage() {
  const { first, nothing, others } = useStrings();
  const pane = usePane();
  const {
    task,
    review: { unrecognised, notTaken },
  } = usePaneState();
  const busy = task !== null;
  const left = unrecognised.filter((sheet) => notTaken[sheet] === undefined).join("、");
  const why = Object.entries(notTaken);
  return (
    <>
      <section className="edu-card" aria-labelledby="edu-first">
        <h2 id="edu-first">{nothing.title}</h2>
        {why.length > 0 && (
          <ul className="edu-plain">
            {why.map(([sheet, sentence]) => (
              <li key={sheet}>{others.why(sheet, sentence)}</li>
            ))}
          </ul>
        )}
        <p>{first.lead}</p>
        {first.examples.map(({ name, about, rows: [head = [], ...body] }) => (
          <div key={name} className="edu-example">
            <h3>{name}</h3>
            <p className="edu-note">{about}</p>
            <table className="edu-mini">
              <caption className="edu-hidden">{name}</caption>
              <thead>
                <tr>
                  {head.map((cell) => (
                    <th key={cell} scope="col">
                      {cell}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {body.map((row) => (
                  <tr key={row.join()}>
                    {row.map((cell, k) => (
                      <td key={k}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
        <p>{first.anywhere}</p>
        <div className="edu-foot">
          <Button appearance="primary" size="small" disabled={busy} onClick={pane.openSample}>
            {first.openSample}
          </Button>
          <Button size="small" onClick={() => pane.show("settings", "settings point")}>
            {first.point}
          </Button>
        </div>
        <p className="edu-note">{first.sampleAbout}</p>
      </section>
      {left !== "" && <p className="edu-note">{nothing.leftAlone(left)}</p>}
    </>
  );
}
