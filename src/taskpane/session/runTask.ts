import { failureSentence } from "../failureSentence";
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
 * Gives whether the work was done.
 */
export async function runTask(
  { excel, strings, store }: SessionContext,
  kind: TaskKind,
  work: (control: TaskControl) => Promise<Notice | null>,
  { cancellable = false } = {}
): Promise<boolean> {
  if (store.get().task !== null) return false;
  const abort = new AbortController();
  const show = (share: number | null) => {
    const task: Task = { kind, share, cancel: cancellable ? () => abort.abort() : null };
    store.set({ task });
  };
  store.set({ notice: null, preview: null });
  show(null);
  try {
    const notice = await work({
      onProgress: (done, all) => show(all === 0 ? null : done / all),
      signal: abort.signal,
    });
    store.set({ task: null, notice });
    return true;
  } catch (error) {
    const text = abort.signal.aborted
      ? strings.hostError.cancelled
      : failureSentence(excel, error, strings);
    store.set({ task: null, notice: { intent: abort.signal.aborted ? "info" : "error", text } });
    return false;
  }
}
