import type { TableReport } from "../../core/finding/checkReport";
import { addressOf } from "../parts/addressOf";
import { CellLink } from "../parts/CellLink";
import { useStrings } from "../stringsContext";

/** How a table was read where it could be read otherwise, and what in it nobody understood; nothing where all is plain. */
export function ReadingNotes({ table }: { table: TableReport }) {
  const { others } = useStrings();
  const { reading = [], notUnderstood = [], sheet } = table;
  if (reading.length + notUnderstood.length === 0) return null;
  return (
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
  );
}
