import type { RootCause } from "../../core/review/causes/rootCause";
import { useSay } from "../findings/useSay";
import { addressOf } from "../parts/addressOf";
import { Card } from "../parts/Card";
import { LocateButton } from "../parts/LocateButton";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";

/** What of the county's figures does not agree; put right in 核对. */
export function CountyCauses({ causes }: { causes: readonly RootCause[] }) {
  const { county, tabs } = useStrings();
  const pane = usePane();
  return (
    <Card title={county.causes} tag={String(causes.length)}>
      <ul className="edu-findings">
        {causes.map((cause) => (
          <CountyCause key={`${cause.sheet} ${cause.cells.join()}`} cause={cause} />
        ))}
      </ul>
      <button type="button" className="edu-link edu-locate" onClick={() => pane.show("findings")}>
        {county.toFindings(tabs.findings)}
      </button>
    </Card>
  );
}

function CountyCause({ cause }: { cause: RootCause }) {
  const { review } = usePaneState();
  const say = useSay(review.models[cause.table]);
  return (
    <li>
      <p>{say(cause.lead, cause.said)}</p>
      <p className="edu-do">
        <LocateButton sheet={cause.sheet} address={addressOf(cause.cells)} />
      </p>
    </li>
  );
}
