const NAME = "edu-pane";

/**
 * What the pane is told from outside: flags changed; what a command of the ribbon did, in words, where no dialog could say it;
 * what the add-in did was undone or made again (the web edition tells that, its page knows this channel by name).
 */
export type RibbonMessage = { kind: "flags" } | { kind: "said"; text: string } | { kind: "undone" };

/**
 * The ribbon's commands and the pane run apart, each on a page of its own; both come from one address, and there they tell
 * each other. Browsers without such channels tell nothing.
 */
function open(): BroadcastChannel | null {
  return typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(NAME);
}

/** Tells the panes that are open. */
export function tellPane(message: RibbonMessage): void {
  const channel = open();
  channel?.postMessage(message);
  channel?.close();
}

/** Calls when the ribbon told something, until the function that it gives is called. */
export function watchRibbon(onMessage: (message: RibbonMessage) => void): () => void {
  const channel = open();
  channel?.addEventListener("message", ({ data }: MessageEvent<RibbonMessage>) => onMessage(data));
  return () => channel?.close();
}
