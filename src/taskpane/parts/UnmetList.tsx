import { useStrings } from "../useStrings";
import { CellLink } from "./CellLink";
import { ShowMore } from "./ShowMore";

interface Props {
  sheet: string;
  /** Indicators that a county has not met, each with its cell. */
  items: readonly { indicator: string; path: readonly string[]; zero: boolean; cell: string }[];
  /** How many are drawn at first and with each click. */
  step: number;
}

/** What one county has not met, each leading to its mark, with what it belongs to below. */
export function UnmetList({ sheet, items, step }: Props) {
  const { unmet } = useStrings();
  return (
    <ShowMore items={items} step={step}>
      {(shown) => (
        <ul className="edu-list">
          {shown.map(({ indicator, path, zero, cell }) => (
            <li key={cell}>
              <CellLink sheet={sheet} address={cell}>
                {indicator}
                {path.length > 0 && <span className="edu-path">{path.join(" / ")}</span>}
              </CellLink>
              {zero && <span className="edu-badge edu-zero">{unmet.zero}</span>}
            </li>
          ))}
        </ul>
      )}
    </ShowMore>
  );
}
