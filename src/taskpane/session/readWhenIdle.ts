import { readAll } from "./readAll";
import type { SessionContext } from "./sessionContext";

/** Several that come closer together are one, milliseconds. */
const QUIET = 300;

/** Gives the function that has the workbook read again, all of it, as soon as nothing else is under way. */
export function readWhenIdle(session: SessionContext): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (session.store.get().task !== null) soon();
      else void readAll(session);
    }, QUIET);
  };
  return soon;
}
