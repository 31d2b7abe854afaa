import { Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Preferences } from "../../core/correction/preferences";
import { Card } from "../parts/Card";
import { Choice } from "../parts/Choice";
import { usePane } from "../session/paneContext";
import { usePreferences } from "../session/usePreferences";
import { useStrings } from "../useStrings";
import { rateLine } from "./rateLine";

const DECIMALS = ["0", "1", "2"] as const;
const RANKINGS = ["dense", "competition"] as const;

/** How figures are ranked and shown in this workbook: places of ties, decimals, the rate that counties are to reach. */
export function PreferencesCard() {
  const { preferences: words } = useStrings();
  const pane = usePane();
  const kept = usePreferences();
  const keptLine = kept.line === null ? "" : `${Number((kept.line * 100).toFixed(4))}%`;
  const [typed, setTyped] = useState(keptLine);
  const [wrong, setWrong] = useState(false);
  useEffect(() => setTyped(keptLine), [keptLine]);
  const change = (next: Partial<Preferences>) => pane.setPreferences({ ...kept, ...next });
  const saveLine = () => {
    if (typed === keptLine) return;
    const line = rateLine(typed);
    setWrong(line === undefined);
    if (line !== undefined) change({ line });
  };
  return (
    <Card title={words.title} folds={{ key: "settings preferences", open: false }}>
      <p className="edu-note">{words.rankingAbout}</p>
      <Choice
        label={words.ranking}
        options={RANKINGS.map((value) => ({ value, text: words.rankings[value] }))}
        value={kept.ranking}
        onChoose={(ranking) => change({ ranking })}
      />
      <p className="edu-note">{words.decimals}</p>
      <Choice
        label={words.decimals}
        options={DECIMALS.map((value) => ({ value, text: words.decimalsExample[value] }))}
        value={DECIMALS[kept.decimals]}
        onChoose={(value) => change({ decimals: value === "0" ? 0 : value === "1" ? 1 : 2 })}
      />
      <Field
        size="small"
        label={words.line}
        {...(wrong && { validationState: "error", validationMessage: words.badLine })}
      >
        <Input
          size="small"
          placeholder={words.noLine}
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
          onBlur={saveLine}
          onKeyDown={({ key }) => key === "Enter" && saveLine()}
        />
      </Field>
    </Card>
  );
}
