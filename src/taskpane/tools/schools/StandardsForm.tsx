import { Button, Field, Input } from "@fluentui/react-components";
import type { SchoolLevel } from "../../../core/standard/schoolLevel";
import { formatRate } from "../../formatRate";
import { useToolStrings } from "../../useToolStrings";
import { readThreshold } from "./readThreshold";
import { standardKey } from "./standardKey";
import type { OwnStandards } from "./useStandards";

interface Props {
  level: SchoolLevel;
  own: OwnStandards;
}

/** The standards of a level with their document, each to be changed. */
export function StandardsForm({ level, own: { standards, typed, type, reset } }: Props) {
  const { schools } = useToolStrings();
  const { source, resources, leastMet, leastShare } = standards;
  const fields = [
    ...resources.map(({ id, name, unit, threshold }) => ({
      key: standardKey(id, level),
      label: schools.threshold(name, schools.units[unit] ?? unit),
      value: threshold[level],
    })),
    { key: standardKey("cv", level), label: schools.limit, value: standards.cvLimit[level] },
  ];
  return (
    <>
      <details className="edu-explain">
        <summary>{schools.standards(source.number, source.year)}</summary>
        <p className="edu-note">
          {schools.source}：{source.document}
          {source.link !== null && (
            <>
              {" "}
              <a href={source.link} target="_blank" rel="noreferrer">
                {source.number}
              </a>
            </>
          )}
        </p>
        <p className="edu-note">
          {schools.rule(leastMet, resources.length, formatRate(leastShare, 0))}
        </p>
        <div className="edu-fields">
          {fields.map(({ key, label, value }) => {
            const text = typed.get(key);
            const bad = text !== undefined && readThreshold(text) === null;
            return (
              <Field
                key={key}
                size="small"
                label={label}
                {...(bad && { validationState: "error", validationMessage: schools.bad })}
              >
                <Input
                  size="small"
                  inputMode="decimal"
                  value={text ?? String(value)}
                  onChange={(_event, data) => type(key, data.value)}
                />
              </Field>
            );
          })}
        </div>
      </details>
      {typed.size > 0 && (
        <>
          <p className="edu-note">{schools.changed}</p>
          <div className="edu-foot">
            <Button size="small" onClick={reset}>
              {schools.reset}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
