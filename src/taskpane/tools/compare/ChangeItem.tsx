import type { Change, Comparison } from "../../../core/compare/comparison";
import { addressOf } from "../../parts/addressOf";
import { CellLink } from "../../parts/CellLink";
import { useToolStrings } from "../../useToolStrings";

/** One indicator of one county with its mark at both dates, each leading to its cells. */
export function ChangeItem({ change, comparison }: { change: Change; comparison: Comparison }) {
  const { compare } = useToolStrings();
  const { before, after } = comparison.items[change.item] ?? { before: [], after: [] };
  const name = after.map((one) => one.name).join("；");
  const was = before.map((one) => one.name).join("；");
  const link = (side: "before" | "after") => {
    const text = compare.mark(
      compare[side],
      compare.status[side === "before" ? change.from : change.to]
    );
    return (
      <CellLink
        sheet={comparison[side].sheet}
        address={addressOf(change[side].map(({ cell }) => cell))}
        label={`${name} ${text}`}
        className="edu-locate"
      >
        {text}
      </CellLink>
    );
  };
  return (
    <li className="edu-stacked">
      <span>
        {name}
        {before.length + after.length > 2 && <span className="edu-path">{was}</span>}
      </span>
      <span className="edu-figures">
        {link("before")}
        {link("after")}
      </span>
    </li>
  );
}
