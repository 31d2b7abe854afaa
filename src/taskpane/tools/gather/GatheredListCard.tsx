import type { GatheredList, GatherIssue } from "../../../core/gather/gathering";
import { CellLink } from "../../parts/CellLink";
import { ShowMore } from "../../parts/ShowMore";
import { useKept } from "../../parts/useKept";
import { useToolStrings } from "../../useToolStrings";

/** One gathered checklist: how much came in, who returned nothing, and what to look at by kind. */
export function GatheredListCard({ list }: { list: GatheredList }) {
  const { gather } = useToolStrings();
  const returned = list.regions.filter(({ from }) => from !== null);
  const absent = list.regions.filter(({ from }) => from === null);
  const issues = list.issues.filter(({ kind }) => kind !== "not-returned");
  const kinds = KINDS.map((kind) => ({
    kind,
    issues: issues.filter((issue) => issue.kind === kind),
  }));
  return (
    <section className="edu-group" aria-label={list.title}>
      <h3>{list.title}</h3>
      <p>{gather.list(list.files.length, list.items.length, returned.length)}</p>
      {absent.length > 0 && <p>{gather.notReturned(absent.map(({ name }) => name).join("、"))}</p>}
      <p>{issues.length === 0 ? gather.fine : gather.toCheck(issues.length)}</p>
      {kinds.map((group) =>
        group.issues.length === 0 ? null : (
          <IssueGroup key={group.kind} title={list.title} {...group} />
        )
      )}
    </section>
  );
}

/** In the order in which they matter. */
const KINDS = [
  "differs",
  "conflict",
  "blank",
  "missing-item",
  "unknown",
  "returned-twice",
  "other-columns",
  "extra-item",
  "reworded",
  "renamed",
  "rewritten",
] as const;

interface GroupProps {
  title: string;
  kind: GatherIssue["kind"];
  issues: readonly GatherIssue[];
}

function IssueGroup({ title, kind, issues }: GroupProps) {
  const { gather } = useToolStrings();
  const [open, setOpen] = useKept<boolean>(`gather ${title} ${kind}`, kind === "differs");
  return (
    <div className="edu-subfold">
      <button
        type="button"
        className="edu-fold"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {gather.kinds[kind]}
        <span className="edu-count">{issues.length}</span>
      </button>
      {open && (
        <ShowMore items={issues} step={40}>
          {(shown) => (
            <ul className="edu-list">
              {shown.map(({ message, city }, k) => (
                <li key={`${message} ${k}`} className="edu-stacked">
                  <span>{message}</span>
                  {city !== null && (
                    <CellLink sheet={city.sheet} address={city.cell} className="edu-locate">
                      {city.sheet} {city.cell}
                    </CellLink>
                  )}
                </li>
              ))}
            </ul>
          )}
        </ShowMore>
      )}
    </div>
  );
}
