import { Input } from "@fluentui/react-components";
import type { NumberIndicator } from "../../../core/numbersToMarks/numberTable";
import { CellLink } from "../../parts/CellLink";
import { useToolStrings } from "../../useToolStrings";

interface Props {
  sheet: string;
  indicator: NumberIndicator;
  /** What the user typed as its criterion; undefined before. */
  typed: string | undefined;
  unreadable: boolean;
  /** One a region: met, unmet, null for nothing to judge, a text where figure and criterion do not fit. */
  verdicts: readonly (boolean | string | null)[];
  onType: (text: string) => void;
}

/** One indicator with its criterion, where that comes from, and how many counties meet it. */
export function CriterionItem(props: Props) {
  const { sheet, indicator, typed, unreadable, verdicts, onType } = props;
  const { marks } = useToolStrings();
  const { name, path, criterion } = indicator;
  const count = (verdict: boolean) => verdicts.filter((one) => one === verdict).length;
  const doubtful = verdicts.filter((one) => typeof one === "string").length;
  return (
    <li className="edu-stacked">
      <span>
        {name}
        {path.length > 0 && <span className="edu-path">{path.join(" / ")}</span>}
      </span>
      <Input
        size="small"
        aria-label={marks.standardOf(name)}
        aria-invalid={unreadable}
        placeholder={marks.placeholder}
        value={typed ?? criterion?.text ?? ""}
        onChange={(_event, { value }) => onType(value)}
      />
      {unreadable && (
        <span role="alert" className="edu-bad">
          {marks.unreadable}
        </span>
      )}
      <span className="edu-figures">
        {criterion === null ? (
          marks.noCriterion
        ) : (
          <>
            <Source sheet={sheet} criterion={criterion} name={name} />
            <span>{marks.result(count(true), count(false))}</span>
            {doubtful > 0 && <span className="edu-bad">{marks.doubtful(doubtful)}</span>}
          </>
        )}
      </span>
    </li>
  );
}

interface SourceProps {
  sheet: string;
  name: string;
  criterion: NonNullable<NumberIndicator["criterion"]>;
}

function Source({ sheet, criterion: { from, cell, source }, name }: SourceProps) {
  const { marks } = useToolStrings();
  if (from === "standard")
    return <span title={source?.document}>{marks.from.standard(source?.number ?? "")}</span>;
  if (from === "cell" && cell !== undefined)
    return (
      <CellLink
        sheet={sheet}
        address={cell}
        label={`${marks.standardOf(name)} ${marks.from.cell}`}
        className="edu-locate"
      >
        {marks.from.cell} {cell}
      </CellLink>
    );
  return <span>{marks.from[from]}</span>;
}
