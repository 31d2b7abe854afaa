import { Button } from "@fluentui/react-components";
import type { OwnWord } from "../../core/correction/ownWord";
import type { TableReport } from "../../core/finding/checkReport";
import { SenseSelect } from "../parts/SenseSelect";
import { usePaneState } from "../session/paneContext";
import { useWordStrings } from "../useWordStrings";
import type { CorrectTable } from "./useCorrectTable";

interface Props {
  kind: TableReport["kind"];
  /** What the user explained in this table. */
  own: readonly OwnWord[];
  correct: CorrectTable;
}

/** Rows and columns of one table that the user explained, each to be explained otherwise or left to the program again. */
export function OwnWords({ kind, own, correct }: Props) {
  const words = useWordStrings();
  const { task } = usePaneState();
  if (own.length === 0) return null;
  return (
    <section aria-label={words.own}>
      <p className="edu-note">{words.own}</p>
      <ul className="edu-list">
        {own.map((word) => (
          <li key={word.words}>
            <span>{word.words}</span>
            <SenseSelect
              kind={kind}
              label={words.meaningOf(word.words)}
              value={word.sense}
              onChoose={(sense, name) =>
                correct(
                  { words: own.map((one) => (one === word ? { ...word, sense } : one)) },
                  words.explained(word.words, name)
                )
              }
            />
            <Button
              size="small"
              disabled={task !== null}
              aria-label={words.dropOf(word.words)}
              onClick={() =>
                correct({ words: own.filter((one) => one !== word) }, words.dropped(word.words))
              }
            >
              {words.drop}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
