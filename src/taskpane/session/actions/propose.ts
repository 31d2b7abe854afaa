import type { Preview } from "../paneState";
import type { SessionContext } from "../sessionContext";

/** Shows what a click would change, and what could be done instead, and waits for the user's word; nothing else happens until then. */
export function propose(
  { store }: SessionContext,
  preview: Omit<Preview, "go" | "cancel" | "other">,
  go: () => Promise<unknown>,
  other?: { text: string; go: () => Promise<unknown> }
): void {
  const cancel = () => store.set({ preview: null });
  const after = (done: () => Promise<unknown>) => () => {
    cancel();
    void done();
  };
  store.set({
    preview: {
      ...preview,
      cancel,
      go: after(go),
      ...(other === undefined ? {} : { other: { text: other.text, go: after(other.go) } }),
    },
  });
}
