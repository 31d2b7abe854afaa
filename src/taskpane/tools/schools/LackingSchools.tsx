import { amountOf } from "../../../core/kind/schools/amountOf";
import { belowText } from "../../../core/kind/schools/belowText";
import type { Shortfall } from "../../../core/kind/schools/shortfalls";
import { formatFigure } from "../../formatFigure";
import { CellLink } from "../../parts/CellLink";
import { ShowMore } from "../../parts/ShowMore";
import { useKept } from "../../parts/useKept";
import { useToolStrings } from "../../useToolStrings";

interface Props {
  sheet: string;
  lacking: readonly Shortfall[];
}

/** School by school what is below its threshold and how much is missing, each leading to its cell. */
export function LackingSchools({ sheet, lacking }: Props) {
  const { schools } = useToolStrings();
  const names = [...new Set(lacking.map(({ school }) => school))];
  const groups = names.map((name) => lacking.filter(({ school }) => school === name));
  return (
    <section className="edu-group" aria-label={schools.lacking}>
      <h3>{schools.lacking}</h3>
      {groups.length === 0 ? (
        <p>{schools.none}</p>
      ) : (
        <ShowMore items={groups} step={20}>
          {(shown) =>
            shown.map((group) => (
              <SchoolGroup key={group[0]?.school ?? ""} sheet={sheet} lacking={group} />
            ))
          }
        </ShowMore>
      )}
    </section>
  );
}

function SchoolGroup({ sheet, lacking }: Props) {
  const { schools } = useToolStrings();
  const name = lacking[0]?.school ?? "";
  const [open, setOpen] = useKept<boolean>(`schools ${sheet} ${name}`, false);
  return (
    <section className="edu-subfold" aria-label={schools.schoolLabel(name, lacking.length)}>
      <button
        type="button"
        className="edu-fold"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {name}
        <span className="edu-count">{lacking.length}</span>
      </button>
      {open && (
        <ul className="edu-list">
          {lacking.map(({ resource, cell, value, missing, belowFloor }) => (
            <li key={resource.id} className="edu-stacked">
              <CellLink sheet={sheet} address={cell}>
                {resource.name}
                <span className="edu-path">
                  {schools.value(
                    belowText(value, resource.threshold),
                    formatFigure(resource.threshold)
                  )}
                </span>
              </CellLink>
              <span className="edu-figures">
                <b>
                  {missing === null
                    ? schools.noStudents
                    : schools.lacks(schools.amount(amountOf(missing, resource)))}
                </b>
                {belowFloor && <span className="edu-badge edu-zero">{schools.floor}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
