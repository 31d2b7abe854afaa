import { Button } from "@fluentui/react-components";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import type { FoundCause } from "./groupCauses";

/** 能确定的全部改正: asks for the preview of which cells become what. */
export function CorrectAll({ items }: { items: readonly FoundCause[] }) {
  const { findings } = useStrings();
  const pane = usePane();
  const { task } = usePaneState();
  return (
    <Button
      size="small"
      className="edu-all"
      disabled={task !== null}
      onClick={() =>
        pane.correct(
          items.flatMap(({ cause }) =>
            cause.findings.map(({ cell, rule }) => ({ sheet: cause.sheet, cell, rule }))
          )
        )
      }
    >
      {findings.correctAll(items.length)}
    </Button>
  );
}
