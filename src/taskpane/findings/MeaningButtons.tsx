import { Button } from "@fluentui/react-components";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";

const MEANINGS = ["met", "unmet", "excluded"] as const;

/** 当作达标 / 未达标 / 不计: what an unknown mark says, settled where it is shown, for the whole workbook. */
export function MeaningButtons({ mark }: { mark: string }) {
  const { findings } = useStrings();
  const pane = usePane();
  const { task } = usePaneState();
  return (
    <div className="edu-foot">
      {MEANINGS.map((meaning) => (
        <Button
          key={meaning}
          size="small"
          disabled={task !== null}
          aria-label={findings.giveMeaning(findings.asMeaning[meaning], mark)}
          onClick={() => pane.giveMeaning(mark, meaning)}
        >
          {findings.asMeaning[meaning]}
        </Button>
      ))}
    </div>
  );
}
