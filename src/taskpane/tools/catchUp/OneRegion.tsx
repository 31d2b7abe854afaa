import type { ProposedItem, RegionPlan } from "../../../core/plan/catchUpPlan";
import { formatRate } from "../../formatRate";
import { CellLink } from "../../parts/CellLink";
import { ShowMore } from "../../parts/ShowMore";
import { useToolStrings } from "../../useToolStrings";

interface Props {
  plan: RegionPlan;
  /** The goal in words. */
  goal: string;
  sheet: string;
}

/** The fewest indicators of one county, which first, and how it would stand then. */
export function OneRegion({ plan, goal, sheet }: Props) {
  const { catchUp } = useToolStrings();
  const { name, verdict, required, reached, proposed, remaining, unread } = plan;
  return (
    <>
      <p>
        <strong>
          {verdict === "impossible"
            ? catchUp.sentenceImpossible(name)
            : verdict === "reached"
              ? catchUp.sentenceReached(name, goal)
              : catchUp.sentence(name, goal, required)}
        </strong>
      </p>
      {verdict === "needed" && (
        <p>
          {catchUp.then} {catchUp.standing(formatRate(reached.rate), String(reached.rank ?? "—"))}
          {reached.sharedWith.length > 0 &&
            `；${catchUp.shared(reached.sharedWith.join("、"), plan.alone)}`}
        </p>
      )}
      {unread > 0 && <p className="edu-note">{catchUp.unread(unread)}</p>}
      {proposed.length > 0 && (
        <section className="edu-group" aria-label={catchUp.proposed}>
          <h3>{catchUp.proposed}</h3>
          <Items items={proposed} sheet={sheet} />
        </section>
      )}
      {remaining.length > 0 && (
        <details className="edu-explain">
          <summary>{catchUp.others(remaining.length)}</summary>
          <Items items={remaining} sheet={sheet} />
        </details>
      )}
    </>
  );
}

function Items({ items, sheet }: { items: readonly ProposedItem[]; sheet: string }) {
  const { catchUp } = useToolStrings();
  return (
    <ShowMore items={items} step={40}>
      {(shown) => (
        <ol className="edu-list edu-plain">
          {shown.map(({ name, path, cell, zero, regionsUnmet }) => (
            <li key={cell}>
              <CellLink sheet={sheet} address={cell}>
                {name}
                {path.length > 0 && <span className="edu-path">{path.join(" / ")}</span>}
                <span className="edu-path">{catchUp.lacking(regionsUnmet)}</span>
              </CellLink>
              {zero && <span className="edu-badge edu-zero">{catchUp.zero}</span>}
            </li>
          ))}
        </ol>
      )}
    </ShowMore>
  );
}
