import { Button } from "@fluentui/react-components";
import { Card } from "../parts/Card";
import { CellLink } from "../parts/CellLink";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";

/** Corrections that no table shows: of tables that are none to judge, and of tables that are gone; each can be dropped. */
export function LeftOutTables() {
  const { settings } = useStrings();
  const pane = usePane();
  const { review, task } = usePaneState();
  const ignored = review.corrections.tables.filter((table) => table.ignored === true);
  const lost = review.notApplied.filter((table) => table.ignored !== true);
  if (ignored.length + lost.length === 0) return null;
  return (
    <Card title={settings.leftOut}>
      <ul className="edu-list">
        {[...ignored, ...lost].map((table) => (
          <li key={`${table.sheet} ${table.range}`}>
            <CellLink sheet={table.sheet} address={table.range}>
              {table.sheet} {table.range}
              <span className="edu-path">
                {table.ignored ? settings.isIgnored : settings.isLost}
              </span>
            </CellLink>
            <Button
              size="small"
              disabled={task !== null}
              aria-label={settings.judgeAgainTable(table.sheet, table.range)}
              onClick={() => pane.forget([table], settings.judgedAgain)}
            >
              {table.ignored ? settings.judgeAgain : settings.drop}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
