import { useMemo } from "react";
import type { Advice } from "../../core/advice/advice";
import { adviseWorkbook, MOST_ADVICE } from "../../core/advice/adviseWorkbook";
import { CellLink } from "../parts/CellLink";
import { ShowMore } from "../parts/ShowMore";
import { useKept } from "../parts/useKept";
import { usePaneState } from "../session/paneContext";
import { useSheetGrids } from "../session/useSheetGrids";
import { useToolStrings } from "../useToolStrings";

/** 供参考: where two sheets mark one matter differently, with their dates and both cells; no finding. Nothing when there is none. */
export function AdviceGroup() {
  const { advice: words } = useToolStrings();
  const { review } = usePaneState();
  const sheets = review.models.flatMap(({ kind, sheet }) => (kind === "checklist" ? [sheet] : []));
  const { grids } = useSheetGrids([...new Set(sheets)]);
  const advice = useMemo(() => adviseWorkbook(review.models, grids ?? []), [review, grids]);
  const [open, setOpen] = useKept<boolean>("advice", false);
  if (advice.length === 0) return null;
  return (
    <section className="edu-advice" aria-label={words.title}>
      <h2>
        <button
          type="button"
          className="edu-fold"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {words.title}
          <span className="edu-count">
            {advice.length === MOST_ADVICE ? `${MOST_ADVICE}+` : advice.length}
          </span>
        </button>
      </h2>
      <p className="edu-note">{words.about}</p>
      {open && (
        <ShowMore items={advice} step={20}>
          {(shown) => (
            <ul className="edu-list">
              {shown.map((one) => (
                <AdviceItem key={one.message} advice={one} />
              ))}
            </ul>
          )}
        </ShowMore>
      )}
    </section>
  );
}

/** The county, how each of the two sheets marks it, and what to look at first. */
function AdviceItem({ advice: { region, places, dates, by } }: { advice: Advice }) {
  const { advice: words, compare } = useToolStrings();
  const check = [words.dates[dates], by === "topic" ? words.topic : ""].filter(Boolean);
  return (
    <li className="edu-stacked">
      <b>{region}</b>
      {places.map(({ sheet, date, cell, indicator, mark, status }) => (
        <span key={`${sheet} ${cell}`}>
          <CellLink sheet={sheet} address={cell} className="edu-locate">
            {words.place(sheet, date?.text ?? "", cell)}
          </CellLink>
          <span className="edu-path">{words.marked(indicator, mark, compare.status[status])}</span>
        </span>
      ))}
      {check.length > 0 && <span className="edu-note">{check.join(" ")}</span>}
    </li>
  );
}
