import { Button } from "@fluentui/react-components";
import { EraserRegular, HighlightRegular } from "@fluentui/react-icons";
import { usePane, usePaneState } from "../session/paneContext";
import { useFrameStrings } from "../frameStrings";
import { flagState } from "../session/flagState";

/** 标注 / 取消标注, as the workbook is: one button when it is flagged or not, both when only some sheets are. */
export function FlagToggle() {
  const { flags } = useFrameStrings();
  const pane = usePane();
  const state = usePaneState();
  const { on, missing } = flagState(state);
  const busy = state.task !== null || state.phase !== "ready";
  const nothing = state.review.highlights.length === 0;
  return (
    <>
      {(missing > 0 || on === 0) && (
        <Button
          size="small"
          appearance="primary"
          icon={<HighlightRegular />}
          disabled={busy || nothing}
          title={flags.about}
          onClick={pane.flag}
        >
          {on > 0 ? flags.flagRest : flags.flag}
        </Button>
      )}
      {on > 0 && (
        <Button
          size="small"
          icon={<EraserRegular />}
          disabled={busy}
          title={flags.clearAbout}
          onClick={pane.clearFlags}
        >
          {flags.clear}
        </Button>
      )}
    </>
  );
}
