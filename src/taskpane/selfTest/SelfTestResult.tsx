import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { ShowMore } from "../parts/ShowMore";
import { copyText } from "./copyText";
import {
  differenceOf,
  placeOf,
  resultOf,
  selfTestText,
  stepsOf,
  summaryOf,
  type SelfTestDone,
} from "./selfTestText";
import { useSelfTestStrings } from "./useSelfTestStrings";

/** What the self-test found: the whole, each step, what differs, and the report to paste. */
export function SelfTestResult({ report }: { report: SelfTestDone }) {
  const words = useSelfTestStrings();
  const whole = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState("");
  const failed = report.checks.filter(({ outcome }) => outcome === "failed");
  const copy = async () => {
    if (whole.current === null) return;
    say((await copyText(whole.current)) ? words.copied : words.notCopied);
  };
  return (
    <>
      <p>
        <strong>{summaryOf(report, words).join(" ")}</strong>
      </p>
      {failed.length > 0 && (
        <>
          <h3>{words.differences}</h3>
          <ShowMore items={failed} step={10}>
            {(shown) => (
              <ul className="edu-plain">
                {shown.map((check, k) => (
                  <li key={k}>
                    {placeOf(check, words)}
                    {differenceOf(check, words).map((line) => (
                      <div key={line} className="edu-note">
                        {line}
                      </div>
                    ))}
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        </>
      )}
      <table className="edu-mini">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col">{words.result}</th>
          </tr>
        </thead>
        <tbody>
          {stepsOf(report.checks).map((step) => (
            <tr key={step.name}>
              <th scope="row">{words.steps[step.name]}</th>
              <td>{resultOf(step, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <textarea
        ref={whole}
        readOnly
        rows={8}
        className="edu-whole"
        aria-label={words.text}
        value={selfTestText(report, words)}
      />
      <div className="edu-foot">
        <Button size="small" appearance="primary" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      {said !== "" && <p>{said}</p>}
    </>
  );
}
