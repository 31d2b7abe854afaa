import type { TargetRow, TargetsReport } from "../../core/finding/checkReport";
import { touchesStrictly } from "../../core/kind/targets/touchesStrictly";
import { formatFigure } from "../formatFigure";
import { CopyTable } from "../parts/CopyTable";
import { ShowMore } from "../parts/ShowMore";
import { Words } from "../parts/Words";
import { useStrings } from "../useStrings";
import { summaryOf } from "../summaryOf";

type Part = TargetRow["parts"][number];

/** Targets of a plan: which are met, and how far it is to those that are not; these come first. */
export function TargetsStanding({ table }: { table: TargetsReport }) {
  const strings = useStrings();
  const { targets } = strings;
  const parts = table.rows.flatMap((row) => row.parts.map((part) => ({ row, part })));
  const sorted = [...parts].sort((a, b) => order(a.part) - order(b.part));
  return (
    <>
      <p>{summaryOf(table, strings, undefined)}</p>
      <CopyTable>
        <ShowMore items={sorted} step={15}>
          {(shown) => (
            <table className="edu-table">
              <caption className="edu-hidden">
                {targets.caption(table.title || table.sheet)}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{targets.name}</th>
                  <th scope="col" className="edu-number">
                    {targets.value}
                  </th>
                  <th scope="col" className="edu-number">
                    {targets.target}
                  </th>
                  <th scope="col" className="edu-number">
                    {targets.state}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ row, part }, k) => (
                  <tr key={`${row.name} ${part.label} ${k}`}>
                    <th scope="row">
                      <Words>{targets.part(row.name, part.label)}</Words>
                      {row.attribute !== undefined && (
                        <span className="edu-path">{targets.attributes[row.attribute]}</span>
                      )}
                    </th>
                    <td className="edu-number">{formatFigure(part.value)}</td>
                    <td className="edu-number">
                      {part.target === null
                        ? formatFigure(null)
                        : `${part.operator}${formatFigure(part.target)}`}
                    </td>
                    <td className={`edu-number ${part.met === false ? "edu-bad" : ""}`}>
                      <State part={part} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </ShowMore>
      </CopyTable>
    </>
  );
}

function State({ part }: { part: Part }) {
  const { targets } = useStrings();
  if (part.met === null) return <>{targets.unknown}</>;
  if (part.met) return <>{targets.met}</>;
  if (touchesStrictly(part)) return <>{targets.beyond(part.operator, formatFigure(part.target))}</>;
  return <>{part.gap === null ? targets.unmet : targets.apart(formatFigure(Math.abs(part.gap)))}</>;
}

function order({ met }: Part): number {
  return met === false ? 0 : met === null ? 1 : 2;
}
