import type { Change, Comparison } from "../../../core/compare/comparison";
import { addressOf } from "../../parts/addressOf";
import { CellLink } from "../../parts/CellLink";
import { useToolStrings } from "../../useToolStrings";

interface Props {
  change: Change;
  comparison: Comparison;
  /** The file of the earlier table, whose cells cannot be gone to; "" where it is in this workbook. */
  file: string;
}

/** One indicator of one county with its mark at both dates, each leading to its cells. */
export function ChangeItem({ change, comparison, file }: Props) {
  const { compare } = useToolStrings();
  const { before, after } = comparison.items[change.item] ?? { before: [], after: [] };
  const name = after.map((one) => one.name).join("；");
  const was = before.map((one) => one.name).join("；");
  const cellsOf = (side: "before" | "after") => change[side].map(({ cell }) => cell);
  const link = (side: "before" | "after") => {
    const text = compare.mark(
      compare[side],
      compare.status[side === "before" ? change.from : change.to]
    );
    if (side === "before" && file !== "")
      return (
        <span title={compare.inFile(file, comparison.before.sheet, addressOf(cellsOf(side)))}>
          {text}
        </span>
      );
    return (
      <CellLink
        sheet={comparison[side].sheet}
        address={addressOf(cellsOf(side))}
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
