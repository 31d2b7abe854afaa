import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { LocateButton } from "../parts/LocateButton";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";

/** The result of the last action in one sentence, with the way to what was written and its undo where it has them. */
export function NoticeBar() {
  const { dismiss, undo } = useStrings();
  const pane = usePane();
  const { notice } = usePaneState();
  return (
    <div role="status" className="edu-status">
      {notice !== null && (
        <MessageBar
          intent={notice.intent}
          layout="multiline"
          {...(notice.intent === "error" ? { role: "alert" } : {})}
        >
          <MessageBarBody>
            {notice.text}
            {notice.place !== undefined && (
              <>
                {" "}
                <LocateButton {...notice.place} />
              </>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={dismiss}
                onClick={pane.dismiss}
              />
            }
          >
            {notice.undo !== undefined && (
              <Button size="small" onClick={notice.undo}>
                {undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
