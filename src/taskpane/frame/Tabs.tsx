import { useRef, type KeyboardEvent } from "react";
import { useFrameStrings } from "../frameStrings";
import { VIEWS, type ViewName } from "../session/viewName";

interface Props {
  shown: ViewName;
  /** Numbers behind the names of views; none for 0. */
  counts: Partial<Record<ViewName, number>>;
  onShow: (view: ViewName) => void;
}

/** The views of the pane as tabs: arrow keys, Home and End move and show, as the ARIA pattern has it. */
export function Tabs({ shown, counts, onShow }: Props) {
  const { tabs, tabsLabel } = useFrameStrings();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = VIEWS.indexOf(shown);
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (step + VIEWS.length) % VIEWS.length;
    onShow(VIEWS[next] ?? shown);
    list.current?.querySelectorAll("button")[next]?.focus();
  };

  return (
    <div
      ref={list}
      role="tablist"
      aria-label={tabsLabel}
      className="edu-tabs"
      onKeyDown={onKeyDown}
    >
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`edu-tab-${view}`}
          aria-selected={view === shown}
          aria-controls="edu-view"
          tabIndex={view === shown ? 0 : -1}
          onClick={() => onShow(view)}
        >
          {tabs[view]}
          {(counts[view] ?? 0) > 0 && <span className="edu-count">{counts[view]}</span>}
        </button>
      ))}
    </div>
  );
}
