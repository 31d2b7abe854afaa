import { Fragment, useMemo } from "react";
import { wordsOf } from "./wordsOf";

/** A name whose lines break between words only: Chinese has no spaces, and a browser breaks it anywhere (市本 / 级). */
export function Words({ children }: { children: string }) {
  const words = useMemo(() => wordsOf(children), [children]);
  return (
    <span className="edu-words">
      {words.map((word, k) => (
        <Fragment key={k}>
          {k > 0 && <wbr />}
          {word}
        </Fragment>
      ))}
    </span>
  );
}
