import { useEffect, useId, useRef, type ReactNode } from "react";
import { Words } from "./Words";
import { usePane, usePaneState } from "../session/paneContext";
import { useKept } from "./useKept";

interface Props {
  title: string;
  /** Beside the title: what kind of thing it is. */
  tag?: string;
  /** One line that says it all; stays when the card is closed. */
  summary?: ReactNode;
  /** Why what the card holds is of no use here; "" where it is of use. */
  note?: string;
  /** Opens and closes by its title and starts as said; without it the card is always open. */
  folds?: { key: string; open: boolean };
  /** In place of the children while the card is folded. */
  whenFolded?: string;
  children: ReactNode;
}

/** A titled part of a view. What is folded away is not drawn; the card that the session leads to unfolds and comes in sight. */
export function Card({ title, tag, summary, note = "", folds, whenFolded = "", children }: Props) {
  const id = useId();
  // "" until the user folds or unfolds it: then what is proposed may change.
  const [kept, keep] = useKept<string>(folds?.key ?? id, "");
  const setOpen = (now: boolean) => keep(now ? "open" : "folded");
  const proposed = folds?.open ?? true;
  const pane = usePane();
  const { part } = usePaneState();
  const card = useRef<HTMLElement>(null);
  const wanted = folds !== undefined && part === folds.key;
  useEffect(() => {
    if (!wanted) return;
    setOpen(true);
    card.current?.scrollIntoView?.({ block: "start" });
    card.current?.querySelector("button")?.focus({ preventScroll: true });
    pane.shown();
  });
  const open = folds === undefined || wanted || (kept === "" ? proposed : kept === "open");
  return (
    <section ref={card} className="edu-card" aria-labelledby={id}>
      <header className="edu-card-head">
        <h2 id={id}>
          {folds === undefined ? (
            <Words>{title}</Words>
          ) : (
            <button
              type="button"
              className="edu-fold"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <Words>{title}</Words>
            </button>
          )}
        </h2>
        {tag !== undefined && <span className="edu-kind">{tag}</span>}
      </header>
      {summary !== undefined && <p className="edu-place">{summary}</p>}
      {note !== "" && !open && <p className="edu-note">{note}</p>}
      {open ? children : whenFolded !== "" && <p>{whenFolded}</p>}
    </section>
  );
}
