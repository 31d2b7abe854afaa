import { Button } from "@fluentui/react-components";
import { parseAddress } from "../../core/area/address";
import type { TableModel } from "../../core/kind/tableModel";
import type { SettledHere } from "../../core/review/reviewSheet";
import { Card } from "../parts/Card";
import { CellLink } from "../parts/CellLink";
import { ShowMore } from "../parts/ShowMore";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import { useSay } from "./useSay";

/** Findings that were checked, each with its reason and the way back. */
export function SettledList({ settled }: { settled: readonly SettledHere[] }) {
  const { settled: words } = useStrings();
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
              <SettledItem key={`${one.sheet} ${one.finding.cell} ${one.finding.rule}`} one={one} />
            ))}
          </ul>
        )}
      </ShowMore>
    </Card>
  );
}

function SettledItem({ one }: { one: SettledHere }) {
  const { settled: words } = useStrings();
  const pane = usePane();
  const { task, review } = usePaneState();
  const { sheet, finding, reason } = one;
  const say = useSay(modelAt(review.models, sheet, finding.cell));
  return (
    <li className="edu-stacked">
      <span>{say(finding.message, { key: "finding", finding })}</span>
      <span className="edu-path">{words.why(reason)}</span>
      <span className="edu-do">
        <CellLink sheet={sheet} address={finding.cell} className="edu-locate">
          {sheet} {finding.cell}
        </CellLink>
        <Button
          size="small"
          disabled={task !== null}
          aria-label={words.againCell(sheet, finding.cell)}
          onClick={() => pane.unsettle([one])}
        >
          {words.again}
        </Button>
      </span>
    </li>
  );
}

/** The table that a cell of a sheet stands in. */
function modelAt(
  models: readonly TableModel[],
  sheet: string,
  cell: string
): TableModel | undefined {
  const { row, column } = parseAddress(cell);
  return models.find(
    (model) =>
      model.sheet === sheet &&
      row >= model.area.top &&
      row <= model.area.bottom &&
      column >= model.area.left &&
      column <= model.area.right
  );
}
