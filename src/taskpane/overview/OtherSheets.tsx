import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";

/** Sheets that give no table: why one that looks like ours was not taken, and the way to point at it. */
export function OtherSheets() {
  const strings = useStrings();
  const pane = usePane();
  const {
    review: { unrecognised, notTaken },
  } = usePaneState();
  if (unrecognised.length === 0) return null;
  const why = Object.entries(notTaken);
  const others = unrecognised.filter((sheet) => notTaken[sheet] === undefined);
  return (
    <section className="edu-card" aria-label={strings.others.title}>
      {why.length > 0 && (
        <ul className="edu-plain edu-note">
          {why.map(([sheet, sentence]) => (
            <li key={sheet}>{strings.others.why(sheet, sentence)}</li>
          ))}
        </ul>
      )}
      {others.length > 0 && <p className="edu-note">{strings.otherSheets(others.join("、"))}</p>}
      <button
        type="button"
        className="edu-link edu-locate"
        onClick={() => pane.show("settings", "settings point")}
      >
        {strings.first.point}
      </button>
    </section>
  );
}
