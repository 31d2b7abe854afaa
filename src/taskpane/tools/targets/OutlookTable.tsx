import type { Outlook } from "../../../core/table/targets/outlook";
import { formatFigure } from "../../formatFigure";
import { formatRate } from "../../formatRate";
import { CellLink } from "../../parts/CellLink";
import { RateBar } from "../../parts/RateBar";
import { ShowMore } from "../../parts/ShowMore";
import { useToolStrings } from "../useToolStrings";

interface Props {
  name: string;
  sheet: string;
  outlook: readonly Outlook[];
}

/** Targets in the order of core: binding ones at risk first. */
export function OutlookTable({ name, sheet, outlook }: Props) {
  const { targets } = useToolStrings();
  return (
    <ShowMore items={outlook} step={20}>
      {(shown) => (
        <table className="edu-table">
          <caption className="edu-hidden">{targets.caption(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{targets.name}</th>
              <th scope="col" className="edu-number">
                {targets.value}
              </th>
              <th scope="col" className="edu-number">
                {targets.distance}
              </th>
              <th scope="col" className="edu-number">
                {targets.yearly}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one, k) => (
              <OutlookRow key={`${one.part.valueCell} ${k}`} sheet={sheet} outlook={one} />
            ))}
          </tbody>
        </table>
      )}
    </ShowMore>
  );
}

function OutlookRow({ sheet, outlook }: { sheet: string; outlook: Outlook }) {
  const { targets } = useToolStrings();
  const { line, part, standing, distance, share, yearly, pace, atRisk } = outlook;
  const label = part.label === "" ? line.name : `${line.name} · ${part.label}`;
  const target =
    standing.target === null ? "—" : `${standing.operator}${formatFigure(standing.target)}`;
  const figures = `${formatFigure(standing.value)} → ${target}`;
  return (
    <tr>
      <th scope="row">
        {label}
        {atRisk && <span className="edu-path edu-bad">{targets.risk}</span>}
        {!atRisk && line.attribute !== null && <span className="edu-path">{line.attribute}</span>}
        {share !== null && (
          <>
            <span className="edu-path">{targets.share(formatRate(share))}</span>
            <RateBar rate={share} />
          </>
        )}
      </th>
      <td className="edu-number">
        <CellLink sheet={sheet} address={part.valueCell} label={`${label} ${figures}`}>
          {figures}
        </CellLink>
      </td>
      <td className={`edu-number ${standing.met === false ? "edu-bad" : ""}`}>
        {standing.met === true
          ? targets.met
          : standing.met === null
            ? targets.unknown
            : distance === 0
              ? targets.unmet
              : formatFigure(distance)}
      </td>
      <td className="edu-number">
        {formatFigure(yearly)}
        {pace !== null && <span className="edu-path">{targets.pace(formatRate(pace))}</span>}
      </td>
    </tr>
  );
}
