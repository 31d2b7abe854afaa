import type { FundingRegion, FundingStage } from "../../core/finding/checkReport";
import type { FundingModel, Measure, StageColumns } from "../../core/kind/funding/model";
import { formatAmount } from "../formatAmount";
import { formatNumber } from "../formatNumber";
import { formatRate } from "../formatRate";
import { CellLink } from "../parts/CellLink";
import { CopyTable } from "../parts/CopyTable";
import { FundingHead } from "../parts/FundingHead";
import { GapBar } from "../parts/GapBar";
import { ShowMore } from "../parts/ShowMore";
import { Words } from "../parts/Words";
import { useStrings } from "../useStrings";

interface Props {
  stage: FundingStage;
  columns: StageColumns;
  model: FundingModel;
}

/** Counties of a stage in the sheet's order: gap with a bar from the benchmark, growth, need. */
export function StageTable({ stage, columns, model }: Props) {
  const { funding } = useStrings();
  const gaps = stage.regions.flatMap(({ gap }) => (gap === null ? [] : [gap]));
  const [least, greatest] = [Math.min(0, ...gaps), Math.max(0, ...gaps)];
  // The report's regions are the model's rows of that role, in the same order.
  const lines = model.rows.flatMap(({ role }, k) => (role === "region" ? [k] : []));
  const rows = stage.regions.map((region, k) => ({ region, line: lines[k] ?? -1 }));
  return (
    <CopyTable>
      <ShowMore items={rows} step={30}>
        {(shown) => (
          <table className="edu-table edu-wide">
            <caption className="edu-hidden">{funding.stageCaption(stage.name)}</caption>
            <FundingHead rows={funding.region} />
            <tbody>
              {shown.map(({ region, line }) => (
                <tr key={`${region.name} ${line}`}>
                  <th scope="row">
                    <Words>{region.name}</Words>
                  </th>
                  <td className="edu-number edu-gapcell">
                    <FigureLink {...{ columns, model, line, region }} measure="gap">
                      {formatAmount(region.gap)}
                    </FigureLink>
                    <GapBar gap={region.gap} least={least} greatest={greatest} />
                  </td>
                  <td className="edu-number">
                    <FigureLink {...{ columns, model, line, region }} measure="growth">
                      {formatRate(region.growth)}
                    </FigureLink>
                  </td>
                  <td className="edu-number">
                    <FigureLink {...{ columns, model, line, region }} measure="need">
                      {formatNumber(region.need, 2)}
                    </FigureLink>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ShowMore>
    </CopyTable>
  );
}

interface FigureLinkProps {
  columns: StageColumns;
  model: FundingModel;
  line: number;
  region: FundingRegion;
  measure: Measure & ("gap" | "growth" | "need");
  children: string;
}

/** The cell that prints the figure; where it is derived, the one that it follows from. */
function FigureLink({ columns, model, line, region, measure, children }: FigureLinkProps) {
  const { funding } = useStrings();
  const order: readonly Measure[] = [measure, "gap", "growth", "actual"];
  const cells = order.map((one) => columns.figures[one]?.[line]);
  const cell = cells.find((figure) => figure !== undefined && figure.text !== "")?.cell;
  return (
    <CellLink
      sheet={model.sheet}
      address={children === "—" ? "" : (cell ?? "")}
      label={`${region.name} ${funding[measure]} ${children}`}
    >
      {children}
    </CellLink>
  );
}
