import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { usePane, usePaneState } from "../../session/paneContext";
import { useToolStrings } from "../../useToolStrings";

/** Takes the workbook of last period from the disk, or says which one was taken. */
export function PeriodFile() {
  const { compare } = useToolStrings();
  const pane = usePane();
  const { lastPeriod, task } = usePaneState();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      {lastPeriod !== null && (
        <p>{compare.fileChosen(lastPeriod.file, lastPeriod.tables.length)}</p>
      )}
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={compare.chooseFile}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) pane.readPeriod(file);
          // The same file may be chosen again after it was corrected.
          target.value = "";
        }}
      />
      <div className="edu-foot">
        <Button
          size="small"
          {...(lastPeriod === null && { appearance: "primary" })}
          disabled={task !== null}
          onClick={() => input.current?.click()}
        >
          {lastPeriod === null ? compare.chooseFile : compare.otherFile}
        </Button>
        {lastPeriod !== null && (
          <Button size="small" disabled={task !== null} onClick={() => pane.readPeriod(null)}>
            {compare.noFile}
          </Button>
        )}
      </div>
    </>
  );
}
