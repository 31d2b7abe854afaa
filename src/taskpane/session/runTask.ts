import { failureSentence } from "../failureSentence";
import { goTo } from "./goTo";
import type { Notice, Task, TaskKind } from "./paneState";
import type { SessionContext } from "./sessionContext";

/** How a task tells of itself and learns that it is to stop. */
export interface TaskControl {
  onProgress: (done: number, all: number) => void;
  signal: AbortSignal;
}

/**
 * Runs one piece of long work: the pane shows it, and in the end its result in one sentence (none for null). Does nothing
 * while other work is under way. Never rejects: a failure becomes a sentence with the way out, a cancelling "cancelled".
 * What was written is shown in Excel. Gives whether the work was done.
 */
export async function runTask(
  session: SessionContext,
  kind: TaskKind,
  work: (control: TaskControl) => Promise<Notice | null>,
  { cancellable = false } = {}
): Promise<boolean> {
  const { excel, strings, store } = session;
  if (store.get().task !== null) return false;
  const abort = new AbortController();
  const show = (share: number | null) => {
    const task: Task = { kind, share, cancel: cancellable ? () => abort.abort() : null };
    store.set({ task });
  };
  store.set({ notice: null, walk: null, preview: null });
  show(null);
  try {
    const notice = await work({
      onProgress: (done, all) => show(all === 0 ? null : done / all),
      signal: abort.signal,
    });
    store.set({ task: null, notice });
    if (notice?.place) await goTo(session, notice.place.sheet, notice.place.address);
    return true;
  } catch (error) {
    const text = abort.signal.aborted
      ? strings.hostError.cancelled
      : failureSentence(excel, error, strings);
    store.set({ task: null, notice: { intent: abort.signal.aborted ? "info" : "error", text } });
    return false;
  }
}
