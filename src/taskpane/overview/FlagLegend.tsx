import { highlightStyles } from "../../core/finding/highlightStyles";
import { flagState } from "../session/flagState";
import { usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";

const STYLES = ["unmet", "zero", "shortfall", "finding"] as const;

/** How many sheets are flagged now, and what the colours in them mean; nothing while there are none. */
export function FlagLegend() {
  const { flags } = useStrings();
  const { on, missing } = flagState(usePaneState());
  if (on === 0) return null;
  return (
    <div className="edu-flagged">
      <p>{missing > 0 ? flags.some(on, missing) : flags.on(on)}</p>
      <ul className="edu-legend" aria-label={flags.legend}>
        {STYLES.map((style) => {
          const { fill, text, bold, italic, border } = highlightStyles[style];
          return (
            <li
              key={style}
              style={{
                background: `#${fill}`,
                color: `#${text}`,
                fontWeight: bold ? 600 : 400,
                fontStyle: italic ? "italic" : "normal",
                borderColor: `#${border ?? fill}`,
              }}
            >
              {flags.meaning[style]}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
