import { lazy, Suspense } from "react";
import type { UnexplainedPart } from "../../core/correction/unexplained";
import type { TableReport } from "../../core/finding/checkReport";
import { addressOf } from "../parts/addressOf";
import { CellLink } from "../parts/CellLink";
import { useStrings } from "../useStrings";

const UnexplainedParts = lazy(() =>
  import(/* webpackChunkName: "words" */ "./UnexplainedParts").then(
    ({ UnexplainedParts: view }) => ({ default: view })
  )
);

interface Props {
  table: TableReport;
  /** Rows and columns that may be explained. */
  unexplained: readonly UnexplainedPart[];
}

/** How a table was read where it could be read otherwise, and what in it nobody understood; nothing where all is plain. */
export function ReadingNotes({ table, unexplained }: Props) {
  const { others } = useStrings();
  const { reading = [], notUnderstood = [], sheet } = table;
  if (reading.length + notUnderstood.length + unexplained.length === 0) return null;
  return (
    <>
      {reading.length + notUnderstood.length > 0 && (
        <ul className="edu-plain edu-note">
          {reading.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {notUnderstood.length > 0 && (
            <li>
              <CellLink
                sheet={sheet}
                address={addressOf(notUnderstood.map(({ cell }) => cell))}
                label={others.notUnderstood(notUnderstood.length)}
              >
                {others.notUnderstood(notUnderstood.length)}
              </CellLink>
            </li>
          )}
        </ul>
      )}
      {unexplained.length > 0 && (
        <Suspense fallback={null}>
          <UnexplainedParts table={table} parts={unexplained} />
        </Suspense>
      )}
    </>
  );
}
