import { Button } from "@fluentui/react-components";
import type { Report } from "../../core/present/report";
import { usePane, usePaneState } from "../session/paneContext";
import { today } from "../session/today";
import { useToolStrings } from "../useToolStrings";

interface Props {
  /** Which tool it belongs to, for a reader who does not see where it stands. */
  tool: string;
  /** The sheets to write, built when it is clicked; null or [] writes nothing. */
  build: (date: string) => readonly Report[] | Report | null;
  title?: string;
}

/** 写成新工作表: writes what the tool shows. */
export function WriteButton({ tool, build, title }: Props) {
  const { write } = useToolStrings();
  const pane = usePane();
  const busy = usePaneState().task !== null;
  return (
    <div className="edu-foot">
      <Button
        size="small"
        appearance="primary"
        disabled={busy}
        aria-label={`${tool}：${write}`}
        {...(title === undefined ? {} : { title })}
        onClick={() => {
          const reports = [build(today()) ?? []].flat();
          if (reports.length > 0) pane.writeSheets(reports);
        }}
      >
        {write}
      </Button>
    </div>
  );
}
