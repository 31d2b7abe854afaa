import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { judgeNumbers } from "../../../core/numbersToMarks/judgeNumbers";
import { marksSheet } from "../../../core/numbersToMarks/marksSheet";
import type { NumberTable } from "../../../core/numbersToMarks/numberTable";
import { withCriteria } from "../../../core/numbersToMarks/withCriteria";
import { ShowMore } from "../../parts/ShowMore";
import { usePane, usePaneState } from "../../session/paneContext";
import { useToolStrings } from "../../useToolStrings";
import { CriterionItem } from "./CriterionItem";
import { RegionsPreview } from "./RegionsPreview";

/** One table of figures: its criteria, what they come to, and the sheet of marks. */
export function NumbersToMarks({ table: found }: { table: NumberTable }) {
  const { tools, marks, write } = useToolStrings();
  const pane = usePane();
  const { missing, task } = usePaneState();
  const busy = task !== null;
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const { table, unreadable } = useMemo(() => withCriteria(found, typed), [found, typed]);
  const judged = useMemo(() => judgeNumbers(table), [table]);
  const sheet = useMemo(() => marksSheet(table, marks.sheetName), [table, marks.sheetName]);
  const indicators = table.indicators.map((indicator, k) => ({ indicator, k }));
  return (
    <>
      <p className="edu-note">{marks.about}</p>
      <ShowMore items={indicators} step={20}>
        {(shown) => (
          <ul className="edu-list">
            {shown.map(({ indicator, k }) => (
              <CriterionItem
                key={`${indicator.line}`}
                sheet={table.sheet}
                indicator={indicator}
                typed={typed.get(indicator.name)}
                unreadable={unreadable.includes(indicator.name)}
                verdicts={judged.verdicts[k] ?? []}
                onType={(text) => setTyped(new Map(typed).set(indicator.name, text))}
              />
            ))}
          </ul>
        )}
      </ShowMore>
      {sheet === null ? (
        <p>{marks.nothing}</p>
      ) : (
        <>
          <RegionsPreview judged={judged} />
          <div className="edu-foot">
            <Button
              size="small"
              appearance="primary"
              disabled={busy || missing.includes("functions")}
              title={marks.writeAbout}
              aria-label={`${tools.marks.name}：${write}`}
              onClick={() => pane.writeMarks(sheet)}
            >
              {write}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
