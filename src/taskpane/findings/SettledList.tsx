import { Button } from "@fluentui/react-components";
import type { SettledHere } from "../../core/review/reviewSheet";
import { Card } from "../parts/Card";
import { CellLink } from "../parts/CellLink";
import { ShowMore } from "../parts/ShowMore";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../stringsContext";

/** Findings that were checked, each with its reason and the way back. */
export function SettledList({ settled }: { settled: readonly SettledHere[] }) {
  const { settled: words } = useStrings();
  const pane = usePane();
  const { task } = usePaneState();
  return (
    <Card
      title={words.title}
      tag={String(settled.length)}
      folds={{ key: "settled findings", open: false }}
    >
      <ShowMore items={settled} step={20}>
        {(shown) => (
          <ul className="edu-list">
            {shown.map((one) => (
              <li
                key={`${one.sheet} ${one.finding.cell} ${one.finding.rule}`}
                className="edu-stacked"
              >
                <span>{one.finding.message}</span>
                <span className="edu-path">{words.why(one.reason)}</span>
                <span className="edu-do">
                  <CellLink sheet={one.sheet} address={one.finding.cell}>
                    {one.sheet} {one.finding.cell}
                  </CellLink>
                  <Button
                    size="small"
                    disabled={task !== null}
                    aria-label={words.againCell(one.sheet, one.finding.cell)}
                    onClick={() => pane.unsettle([one])}
                  >
                    {words.again}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </Card>
  );
}
