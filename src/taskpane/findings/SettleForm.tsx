import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../session/paneContext";
import { useStrings } from "../useStrings";
import type { FoundCause } from "./groupCauses";

interface Props {
  item: FoundCause;
  onEnd: () => void;
}

/** Keeps that a cause was checked and is no mistake, with the reason. */
export function SettleForm({ item: { cause, title }, onEnd }: Props) {
  const { settled } = useStrings();
  const pane = usePane();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const save = () => {
    if (reason.trim() === "") return setAsked(true);
    onEnd();
    pane.settle(
      cause.findings.map((finding) => ({ sheet: cause.sheet, title, finding })),
      reason.trim()
    );
  };
  return (
    <div className="edu-fields">
      <Field
        size="small"
        label={settled.reason}
        {...(asked &&
          reason.trim() === "" && {
            validationState: "error",
            validationMessage: settled.needed,
          })}
      >
        <Input
          size="small"
          autoFocus
          placeholder={settled.placeholder}
          value={reason}
          onChange={(_event, { value }) => setReason(value)}
          onKeyDown={({ key }) => {
            if (key === "Enter") save();
            if (key === "Escape") onEnd();
          }}
        />
      </Field>
      <div className="edu-foot">
        <Button size="small" appearance="primary" onClick={save}>
          {settled.save}
        </Button>
        <Button size="small" onClick={onEnd}>
          {settled.cancel}
        </Button>
      </div>
    </div>
  );
}
