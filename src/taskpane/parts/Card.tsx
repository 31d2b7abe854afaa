import { useId, type ReactNode } from "react";
import { useKept } from "./useKept";

interface Props {
  title: string;
  /** Beside the title: what kind of thing it is. */
  tag?: string;
  /** One line that says it all; stays when the card is closed. */
  summary?: ReactNode;
  /** Opens and closes by its title and starts as said; without it the card is always open. */
  folds?: { key: string; open: boolean };
  /** In place of the children while the card is folded. */
  whenFolded?: string;
  children: ReactNode;
}

/** A titled part of a view. What is folded away is not drawn. */
export function Card({ title, tag, summary, folds, whenFolded = "", children }: Props) {
  const id = useId();
  const [kept, setOpen] = useKept<boolean>(folds?.key ?? id, folds?.open ?? true);
  const open = folds === undefined || kept;
  return (
    <section className="edu-card" aria-labelledby={id}>
      <header className="edu-card-head">
        <h2 id={id}>
          {folds === undefined ? (
            title
          ) : (
            <button
              type="button"
              className="edu-fold"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {title}
            </button>
          )}
        </h2>
        {tag !== undefined && <span className="edu-kind">{tag}</span>}
      </header>
      {summary !== undefined && <p className="edu-place">{summary}</p>}
      {open ? children : whenFolded !== "" && <p>{whenFolded}</p>}
    </section>
  );
}
