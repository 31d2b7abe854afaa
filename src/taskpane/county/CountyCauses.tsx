import type { RootCause } from "../../core/review/causes/rootCause";
import { addressOf } from "../parts/addressOf";
import { Card } from "../parts/Card";
import { LocateButton } from "../parts/LocateButton";
import { usePane } from "../session/paneContext";
import { useStrings } from "../stringsContext";

/** What of the county's figures does not agree; put right in 核对. */
export function CountyCauses({ causes }: { causes: readonly RootCause[] }) {
  const { county, tabs } = useStrings();
  const pane = usePane();
  return (
    <Card title={county.causes} tag={String(causes.length)}>
      <ul className="edu-findings">
        {causes.map(({ sheet, cells, lead }) => (
          <li key={`${sheet} ${cells.join()}`}>
            <p>{lead}</p>
            <p className="edu-do">
              <LocateButton sheet={sheet} address={addressOf(cells)} />
            </p>
          </li>
        ))}
      </ul>
      <button type="button" className="edu-link edu-locate" onClick={() => pane.show("findings")}>
        {county.toFindings(tabs.findings)}
      </button>
    </Card>
  );
}
