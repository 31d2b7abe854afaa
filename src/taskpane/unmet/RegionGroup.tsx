import { addressOf } from "../parts/addressOf";
import { CellLink } from "../parts/CellLink";
import { ShowMore } from "../parts/ShowMore";
import { useKept } from "../parts/useKept";
import { useStrings } from "../stringsContext";
import type { UnmetGroup } from "./groupUnmet";

interface Props {
  group: UnmetGroup;
  sheet: string;
  /** Unfolded by a search, whatever the user folded. */
  opened: boolean;
}

/** One county with what it has not met; unfolds. */
export function RegionGroup({ group, sheet, opened }: Props) {
  const { unmet } = useStrings();
  const [kept, setOpen] = useKept<boolean>(`unmet ${sheet} ${group.key}`, false);
  const open = kept || opened;
  return (
    <section className="edu-group" aria-label={unmet.regionLabel(group.name, group.items.length)}>
      <h2>
        <button
          type="button"
          className="edu-fold"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {group.name}
          <span className="edu-count">{group.items.length}</span>
        </button>
        <CellLink
          sheet={sheet}
          address={addressOf(group.items.map(({ cell }) => cell))}
          label={unmet.locateAllOf(group.name)}
          className="edu-locate"
        >
          {unmet.locateAll}
        </CellLink>
      </h2>
      {open && (
        <ShowMore items={group.items} step={60}>
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
      )}
    </section>
  );
}
