import { addressOf } from "../parts/addressOf";
import { CellLink } from "../parts/CellLink";
import { UnmetList } from "../parts/UnmetList";
import { Words } from "../parts/Words";
import { useKept } from "../parts/useKept";
import { useStrings } from "../useStrings";
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
          <Words>{group.name}</Words>
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
      {open && <UnmetList sheet={sheet} items={group.items} step={60} />}
    </section>
  );
}
