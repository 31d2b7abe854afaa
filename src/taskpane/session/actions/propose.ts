import type { Preview } from "../paneState";
import type { SessionContext } from "../sessionContext";

/** Shows what a click would change and waits for the user's word; nothing else happens until then. */
export function propose(
  { store }: SessionContext,
  preview: Omit<Preview, "go" | "cancel">,
  go: () => Promise<unknown>
): void {
  const cancel = () => store.set({ preview: null });
  store.set({
    preview: {
      ...preview,
      cancel,
      go: () => {
        cancel();
        void go();
      },
    },
  });
}
