import type { Comparison, RegionMove, Standing } from "../../../core/compare/comparison";
import { formatNumber } from "../../formatNumber";
import { formatRate } from "../../formatRate";
import { CopyTable } from "../../parts/CopyTable";
import { ShowMore } from "../../parts/ShowMore";
import { Words } from "../../parts/Words";
import { useToolStrings } from "../../useToolStrings";

/** Rate and rank of every region of both dates, and by how many points the rate moved. */
export function MovesTable({ comparison }: { comparison: Comparison }) {
  const { compare } = useToolStrings();
  return (
    <>
      <CopyTable>
        <ShowMore items={comparison.regions} step={15}>
          {(shown) => (
            <table className="edu-table">
              <caption className="edu-hidden">{compare.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{compare.region}</th>
                  <th scope="col" className="edu-number">
                    {compare.rate}
                  </th>
                  <th scope="col" className="edu-number">
                    {compare.rank}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((move) => (
                  <MoveRow key={move.name} move={move} />
                ))}
              </tbody>
            </table>
          )}
        </ShowMore>
      </CopyTable>
      <p className="edu-note">{compare.note}</p>
    </>
  );
}

function MoveRow({ move: { name, before, after } }: { move: RegionMove }) {
  const { compare } = useToolStrings();
  const place = ({ rank, tied }: Standing) =>
    rank === null ? "—" : tied ? compare.tied(rank) : String(rank);
  const points =
    before.rate === null || after.rate === null ? null : (after.rate - before.rate) * 100;
  return (
    <tr>
      <th scope="row">
        <Words>{name}</Words>
      </th>
      <td className="edu-number">
        {compare.move(formatRate(before.rate), formatRate(after.rate))}
        {before.uncounted + after.uncounted > 0 && (
          <span className="edu-path">{compare.uncounted(before.uncounted, after.uncounted)}</span>
        )}
        {points !== null && (
          <span className={`edu-path ${points < 0 ? "edu-bad" : ""}`}>
            {points === 0
              ? compare.noPoints
              : compare.points(`${points > 0 ? "+" : ""}${formatNumber(points, 1)}`)}
          </span>
        )}
      </td>
      <td className="edu-number">{compare.move(place(before), place(after))}</td>
    </tr>
  );
}
