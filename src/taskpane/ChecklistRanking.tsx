import type { ChecklistReport } from "../core/review/checkReport";
import { formatRate } from "./formatRate";
import { rankRegions, type RankedRegion } from "../core/review/rankRegions";
import { useStrings } from "./stringsContext";

/** Regions of a checklist from the best achievement rate down, each with a bar; ties are shown as ties. */
export function ChecklistRanking({ table }: { table: ChecklistReport }) {
  const { checklist } = useStrings();
  return (
    <>
      <table className="edu-table">
        <thead>
          <tr>
            <th scope="col">{checklist.rank}</th>
            <th scope="col">{checklist.region}</th>
            <th scope="col" className="edu-number">
              {checklist.rate}
            </th>
            <th scope="col" className="edu-number">
              {checklist.unmet}
            </th>
          </tr>
        </thead>
        <tbody>
          {rankRegions(table.regions).map((ranked) => (
            <RankingRow key={ranked.region.name} {...ranked} />
          ))}
        </tbody>
      </table>
      <p className="edu-note">{checklist.note}</p>
    </>
  );
}

function RankingRow({ region, rank, tied }: RankedRegion) {
  const { checklist, none } = useStrings();
  const rankText = rank === null ? none : (tied ? checklist.tied : checklist.rankLabel)(rank);
  return (
    <tr>
      <td title={rank === null ? checklist.notRanked : undefined}>{rankText}</td>
      <th scope="row">
        {region.name}
        <span className="edu-bar" aria-hidden="true">
          <span style={{ width: `${(region.rate ?? 0) * 100}%` }} />
        </span>
      </th>
      <td className="edu-number">{formatRate(region.rate)}</td>
      <td className="edu-number">{region.rate === null ? none : region.unmet}</td>
    </tr>
  );
}
