import { Button } from "@fluentui/react-components";
import { Card } from "../parts/Card";
import { usePane, usePaneState } from "../session/paneContext";
import { SelfTestResult } from "./SelfTestResult";
import { useSelfTestStrings } from "./useSelfTestStrings";

/** 自检: tries in this Excel what the add-in does, and shows a report to paste. */
export function SelfTestCard() {
  const words = useSelfTestStrings();
  const pane = usePane();
  const { task, selfTest } = usePaneState();
  return (
    <Card title={words.title} folds={{ key: "settings selftest", open: false }}>
      <p>{words.about}</p>
      <p className="edu-note">{words.how}</p>
      <div className="edu-foot">
        <Button
          size="small"
          appearance={selfTest?.kind === "done" ? "secondary" : "primary"}
          disabled={task !== null}
          onClick={pane.selfTest}
        >
          {selfTest?.kind === "done" ? words.again : words.start}
        </Button>
      </div>
      <div aria-live="polite">
        {selfTest?.kind === "notBlank" && <p>{words.notBlank}</p>}
        {selfTest?.kind === "done" && <SelfTestResult report={selfTest} />}
      </div>
    </Card>
  );
}
