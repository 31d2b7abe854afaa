import type { TableCorrection } from "../../core/correction/corrections";
import { Checkbox } from "@fluentui/react-components";
import { indicatorKey } from "../../core/correction/indicatorKey";
import type { ChecklistReport } from "../../core/finding/checkReport";
import { ShowMore } from "../parts/ShowMore";
import { usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import type { CorrectTable } from "./useCorrectTable";

interface Props {
  table: ChecklistReport;
  /** What the user decided. */
  decided: NonNullable<TableCorrection["indicators"]>;
  correct: CorrectTable;
}

/** Which indicators count towards the rate. */
export function IndicatorChoice({ table, decided, correct }: Props) {
  const { settings } = useStrings();
  const { task } = usePaneState();
  const counted = table.indicators.filter(({ excluded }) => !excluded).length;

  const change = (key: string, name: string, excluded: boolean) =>
    correct(
      { indicators: [...decided.filter((one) => one.key !== key), { key, excluded }] },
      settings.countedChanged(name, excluded)
    );

  return (
    <details className="edu-explain">
      <summary>{settings.counted(counted, table.indicators.length)}</summary>
      <ShowMore items={table.indicators} step={40}>
        {(shown) => (
          <ul className="edu-plain">
            {shown.map((indicator, k) => {
              const key = indicatorKey(indicator);
              return (
                <li key={`${key} ${k}`}>
                  <Checkbox
                    size="medium"
                    disabled={task !== null}
                    checked={!indicator.excluded}
                    label={indicator.name}
                    onChange={(_event, { checked }) =>
                      change(key, indicator.name, checked !== true)
                    }
                  />
                </li>
              );
            })}
          </ul>
        )}
      </ShowMore>
    </details>
  );
}
