import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular, DismissRegular } from "@fluentui/react-icons";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";

/** Goes through cells that were asked for together, also where Excel selects only one of them at a time. */
export function WalkBar() {
  const { walk: words } = useStrings();
  const pane = usePane();
  const { walk, task } = usePaneState();
  if (walk === null) return null;
  const { areas, at } = walk;
  return (
    <div className="edu-walk" role="group" aria-label={words.label}>
      <span role="status">
        {at < 0 ? words.all(areas.length) : words.one(at + 1, areas.length, areas[at] ?? "")}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={words.back}
        disabled={task !== null}
        onClick={() => pane.step(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label={words.on}
        disabled={task !== null}
        onClick={() => pane.step(1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={words.end}
        onClick={pane.endWalk}
      />
    </div>
  );
}
