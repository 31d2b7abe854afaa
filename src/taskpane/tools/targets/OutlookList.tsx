import { touchesStrictly } from "../../../core/kind/targets/touchesStrictly";
import type { Outlook } from "../../../core/kind/targets/outlook";
import { formatFigure } from "../../formatFigure";
import { formatRate } from "../../formatRate";
import { CellLink } from "../../parts/CellLink";
import { RateBar } from "../../parts/RateBar";
import { ShowMore } from "../../parts/ShowMore";
import { useStrings } from "../../useStrings";
import { useToolStrings } from "../../useToolStrings";

interface Props {
  name: string;
  sheet: string;
  outlook: readonly Outlook[];
}

/** Targets in the order of core: binding ones at risk first. */
export function OutlookList({ name, sheet, outlook }: Props) {
  const { targets } = useToolStrings();
  return (
    <ShowMore items={outlook} step={20}>
      {(shown) => (
        <ul className="edu-list" aria-label={targets.list(name)}>
          {shown.map((one, k) => (
            <OutlookItem key={`${one.part.valueCell} ${k}`} sheet={sheet} outlook={one} />
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

function OutlookItem({ sheet, outlook }: { sheet: string; outlook: Outlook }) {
  const { targets } = useToolStrings();
  const { targets: words } = useStrings();
  const { line, part, standing, share, atRisk } = outlook;
  const target =
    standing.target === null ? "—" : `${standing.operator}${formatFigure(standing.target)}`;
  return (
    <li className="edu-stacked">
      <CellLink sheet={sheet} address={part.valueCell}>
        {words.part(line.name, part.label)}
      </CellLink>
      <span className="edu-figures">
        {atRisk ? (
          <span className="edu-badge edu-zero">{targets.risk}</span>
        ) : (
          line.attribute !== null && <span>{words.attributes[line.attribute]}</span>
        )}
        <span>{targets.figures(formatFigure(standing.value), target)}</span>
        <Needed outlook={outlook} />
        {share !== null && <span>{targets.share(formatRate(share))}</span>}
      </span>
      {share !== null && <RateBar rate={share} />}
    </li>
  );
}

/** What is left and what each year must bring; a strict target that is just touched must be passed. */
function Needed({ outlook: { standing, distance, yearly, pace } }: { outlook: Outlook }) {
  const { targets } = useToolStrings();
  const { targets: words } = useStrings();
  if (standing.met === true) return <span>{targets.met}</span>;
  if (standing.met === null) return <span>{targets.unknown}</span>;
  if (touchesStrictly(standing))
    return (
      <b className="edu-bad">{words.beyond(standing.operator, formatFigure(standing.target))}</b>
    );
  if (distance === null) return <span className="edu-bad">{targets.unmet}</span>;
  return (
    <>
      <b className="edu-bad">{targets.distance(formatFigure(distance))}</b>
      {yearly !== null && <span>{targets.yearly(formatFigure(yearly))}</span>}
      {pace !== null && <span>{targets.pace(formatRate(pace))}</span>}
    </>
  );
}
