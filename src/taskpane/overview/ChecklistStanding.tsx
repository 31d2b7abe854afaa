import { cellAddress } from "../../core/area/address";
import { unmetItems } from "../../core/kind/checklist/unmetItems";
import type { ChecklistReport } from "../../core/finding/checkReport";
import { rankRegions, type RankedRegion } from "../../core/kind/checklist/rankRegions";
import { uncountedMarks } from "../../core/kind/checklist/uncountedMarks";
import type { ChecklistModel } from "../../core/kind/checklist/model";
import { useMemo } from "react";
import { CopyTable } from "../parts/CopyTable";
import { addressOf } from "../parts/addressOf";
import { CellLink } from "../parts/CellLink";
import { RateBar } from "../parts/RateBar";
import { useRateText } from "../parts/useRateText";
import { Words } from "../parts/Words";
import { usePane } from "../session/paneContext";
import { usePreferences } from "../session/usePreferences";
import { ShowMore } from "../parts/ShowMore";
import { useStrings } from "../useStrings";

interface Props {
  table: ChecklistReport;
  /** The cells behind the figures; without it they lead nowhere. */
  model: ChecklistModel | undefined;
}

/** Regions of a checklist from the best achievement rate down, each with a bar; ties are shown as ties. */
export function ChecklistStanding({ table, model }: Props) {
  const { checklist, full } = useStrings();
  const { ranking, line } = usePreferences();
  const rateText = useRateText();
  const unmet = useMemo(() => unmetCells(model), [model]);
  const uncounted = useMemo(() => uncountedCells(model), [model]);
  const counted = table.indicators.filter(({ excluded }) => !excluded).length;
  return (
    <>
      <CopyTable>
        <ShowMore items={rankRegions(table.regions, ranking)} step={15}>
          {(shown) => (
            <table className="edu-table">
              <caption className="edu-hidden">
                {checklist.caption(table.title || table.sheet)}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{checklist.rank}</th>
                  <th scope="col">
                    <span className="edu-scale">
                      {checklist.region}
                      <span aria-hidden="true">{full}</span>
                    </span>
                  </th>
                  <th scope="col" className="edu-number">
                    {checklist.rate}
                  </th>
                  <th scope="col" className="edu-number">
                    {checklist.unmet}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((ranked) => (
                  <RankingRow
                    key={ranked.region.name}
                    {...ranked}
                    sheet={table.sheet}
                    marks={marksOf(model, ranked.region.name)}
                    unmet={addressOf(unmet.get(ranked.region.name) ?? [])}
                    uncounted={uncounted.get(ranked.region.name) ?? []}
                  />
                ))}
              </tbody>
            </table>
          )}
        </ShowMore>
      </CopyTable>
      <p className="edu-note">
        {checklist.note(counted, table.indicators.length - counted)}
        {line !== null &&
          checklist.line(
            rateText(line),
            table.regions.filter(({ rate }) => rate !== null && rate >= line).length
          )}
      </p>
    </>
  );
}

interface RowProps extends RankedRegion {
  sheet: string;
  /** Addresses of the region's marks and of the unmet among them; "" when not known. */
  marks: string;
  unmet: string;
  /** Addresses of the cells that the rate leaves out. */
  uncounted: readonly string[];
}

function RankingRow({ region, rank, tied, sheet, marks, unmet, uncounted }: RowProps) {
  const { checklist, none } = useStrings();
  const pane = usePane();
  const { line } = usePreferences();
  const rateText = useRateText();
  const { name, rate } = region;
  return (
    <tr>
      <td className={tied ? "edu-tied" : undefined}>
        {rank === null ? (
          <span title={checklist.notRanked}>{none}</span>
        ) : tied ? (
          checklist.tied(rank)
        ) : (
          rank
        )}
      </td>
      <th scope="row">
        <button
          type="button"
          className="edu-link"
          title={checklist.pageOf(name)}
          onClick={() => pane.showCounty(name)}
        >
          <Words>{name}</Words>
        </button>
        <RateBar rate={rate} line={line} />
      </th>
      <td className="edu-number">
        <CellLink sheet={sheet} address={marks} label={checklist.marksOf(name, rateText(rate))}>
          {rateText(rate)}
        </CellLink>
        {uncounted.length > 0 && (
          <CellLink
            sheet={sheet}
            address={addressOf(uncounted)}
            label={checklist.uncountedOf(name, uncounted.length)}
            className="edu-uncounted"
          >
            {checklist.uncounted(uncounted.length)}
          </CellLink>
        )}
      </td>
      <td className="edu-number">
        <CellLink sheet={sheet} address={unmet} label={checklist.unmetOf(name, region.unmet)}>
          {rate === null ? none : region.unmet}
        </CellLink>
      </td>
    </tr>
  );
}

function unmetCells(model: ChecklistModel | undefined): Map<string, string[]> {
  const cells = new Map<string, string[]>();
  for (const { region, cell } of model === undefined ? [] : unmetItems(model)) {
    const list = cells.get(region) ?? [];
    list.push(cell);
    cells.set(region, list);
  }
  return cells;
}

function uncountedCells(model: ChecklistModel | undefined): Map<string, string[]> {
  const cells = model === undefined ? [] : uncountedMarks(model);
  return new Map(
    cells.map((marks, r) => [model?.regions[r]?.name ?? "", marks.map(({ cell }) => cell)])
  );
}

/** All cells of a region from its first indicator to its last. */
function marksOf(model: ChecklistModel | undefined, name: string): string {
  const lane = model?.regions.find((region) => region.name === name)?.lane;
  const [first, last] = [model?.indicators[0]?.line, model?.indicators.at(-1)?.line];
  if (model === undefined || lane === undefined || first === undefined || last === undefined)
    return "";
  return model.transposed
    ? `${cellAddress(lane, first)}:${cellAddress(lane, last)}`
    : `${cellAddress(first, lane)}:${cellAddress(last, lane)}`;
}
