import type { Gathering } from "../../../core/gather/gathering";
import { useToolStrings } from "../../useToolStrings";
import { GatheredListCard } from "./GatheredListCard";

/** What county workbooks came to: each checklist with what is to be looked at, then files that gave nothing. */
export function GatheredLists({ gathering }: { gathering: Gathering }) {
  const { gather } = useToolStrings();
  const left = [
    ...gathering.unreadable.map(({ file, error }) => ({ file, why: error })),
    ...gathering.withoutChecklist.map((file) => ({ file, why: gather.noChecklist })),
  ];
  return (
    <>
      {gathering.lists.length === 0 && <p role="alert">{gather.none}</p>}
      {gathering.lists.map((list) => (
        <GatheredListCard key={list.title} list={list} />
      ))}
      {left.length > 0 && (
        <section className="edu-group" aria-label={gather.leftOut}>
          <h3>{gather.leftOut}</h3>
          <ul className="edu-list">
            {left.map(({ file, why }) => (
              <li key={file} className="edu-stacked">
                <span>{file}</span>
                <span className="edu-path">{why}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
