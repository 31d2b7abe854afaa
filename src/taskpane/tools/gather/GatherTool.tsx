import { Button, Checkbox } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { gatheredSheet } from "../../../core/present/gatheredSheet";
import { gatheringReport } from "../../../core/present/gatheringReport";
import { useKept } from "../../parts/useKept";
import { usePane, usePaneState } from "../../session/paneContext";
import { useToolStrings } from "../../useToolStrings";
import { WriteButton } from "../WriteButton";
import { GatheredLists } from "./GatheredLists";

/** 汇总各县: county workbooks chosen together, gathered beside the city's own sheet, then written when wanted. */
export function GatherTool() {
  const { tools, gather } = useToolStrings();
  const pane = usePane();
  const { review, gathering, task } = usePaneState();
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const hasOwn = review.models.some(({ kind }) => kind === "checklist");
  const [beside, setBeside] = useKept<boolean>("gather beside", true);
  const choose = (chosen: readonly File[]) => {
    setFiles(chosen.filter(({ name }) => isWorkbook(name)));
    setWrong(chosen.flatMap(({ name }) => (isWorkbook(name) ? [] : [name])));
  };
  return (
    <>
      <p className="edu-note">{gather.about}</p>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        hidden
        aria-label={gather.choose}
        onChange={({ target }) => {
          choose([...(target.files ?? [])]);
          // The same files may be chosen again after they were corrected.
          target.value = "";
        }}
      />
      <div className="edu-foot">
        <Button size="small" disabled={task !== null} onClick={() => input.current?.click()}>
          {gather.choose}
        </Button>
      </div>
      {wrong.length > 0 && (
        <p role="alert" className="edu-bad">
          {gather.wrongType(wrong.join("、"))}
        </p>
      )}
      {files.length > 0 && (
        <>
          <p>{gather.chosen(files.length, files.map(({ name }) => name).join("、"))}</p>
          {hasOwn && (
            <Checkbox
              size="medium"
              label={gather.beside}
              checked={beside}
              onChange={(_event, { checked }) => setBeside(checked === true)}
            />
          )}
          <div className="edu-foot">
            <Button
              size="small"
              appearance="primary"
              disabled={task !== null}
              onClick={() => pane.gather(files, hasOwn && beside)}
            >
              {gather.start}
            </Button>
          </div>
        </>
      )}
      {gathering !== null && (
        <>
          <GatheredLists gathering={gathering} />
          {gathering.lists.length > 0 && (
            <WriteButton
              tool={tools.gather.name}
              title={gather.writeAbout}
              build={(date) => [
                ...gathering.lists.map((list) => gatheredSheet(list, date)),
                gatheringReport(gathering, date),
              ]}
            />
          )}
        </>
      )}
    </>
  );
}

/** Whether a file of this name may be a workbook that can be read. */
function isWorkbook(name: string): boolean {
  return /\.xls[xm]$/i.test(name) && !name.startsWith("~$");
}
