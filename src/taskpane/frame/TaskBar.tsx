import { Button } from "@fluentui/react-components";
import { usePaneState } from "../session/paneContext";
import { useFrameStrings } from "../frameStrings";
import type { Task } from "../session/paneState";

/** What the first reading looks like before it has begun. */
const OPENING: Task = { kind: "read", share: null, cancel: null };

/** The work under way: what it is, how far it is, a way to stop it. */
export function TaskBar() {
  const strings = useFrameStrings();
  const { phase, task: running } = usePaneState();
  const task = running ?? (phase === "reading" ? OPENING : null);
  if (task === null) return null;
  const percent = task.share === null ? null : Math.round(task.share * 100);
  return (
    <div className="edu-task">
      <div
        role="progressbar"
        aria-label={strings.task[task.kind]}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(percent === null ? {} : { "aria-valuenow": percent })}
        className={percent === null ? "edu-progress edu-unsure" : "edu-progress"}
      >
        <span style={percent === null ? undefined : { width: `${percent}%` }} />
      </div>
      <span>
        {strings.task[task.kind]}
        {percent !== null && ` ${percent}%`}
      </span>
      {task.cancel !== null && (
        <Button size="small" appearance="subtle" onClick={task.cancel}>
          {strings.stop}
        </Button>
      )}
    </div>
  );
}
