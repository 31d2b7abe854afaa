import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";

/** Says that the figures may be older than the sheet, after a change that Excel did not let the pane read. */
export function StaleBar() {
  const { stale, refresh } = useStrings();
  const pane = usePane();
  const { task } = usePaneState();
  if (task !== null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={pane.read}>
          {refresh}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
