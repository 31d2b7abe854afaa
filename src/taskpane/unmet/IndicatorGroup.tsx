import { addressOf } from "../parts/addressOf";
import { CellLink } from "../parts/CellLink";
import { ShowMore } from "../parts/ShowMore";
import { Words } from "../parts/Words";
import { useStrings } from "../useStrings";
import type { UnmetGroup } from "./groupUnmet";

interface Props {
  group: UnmetGroup;
  sheet: string;
}

/** One indicator with the counties that have not met it, each leading to its mark. */
export function IndicatorGroup({ group, sheet }: Props) {
  const { unmet } = useStrings();
  return (
    <section
      className="edu-group"
      aria-label={unmet.indicatorLabel(group.name, group.items.length)}
    >
      <h2>
        <CellLink
          sheet={sheet}
          address={addressOf(group.items.map(({ cell }) => cell))}
          label={group.name}
        >
          <Words>{group.name}</Words>
        </CellLink>
        <span className="edu-count">{group.items.length}</span>
      </h2>
      {group.path.length > 0 && <p className="edu-path">{group.path.join(" / ")}</p>}
      <ShowMore items={group.items} step={40}>
        {(shown) => (
          <ul className="edu-chips">
            {shown.map(({ region, zero, cell }) => (
              <li key={cell}>
                <CellLink
                  sheet={sheet}
                  address={cell}
                  label={zero ? `${region} ${unmet.zero}` : region}
                  className={zero ? "edu-chip edu-zero" : "edu-chip"}
                >
                  {region}
                </CellLink>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}
