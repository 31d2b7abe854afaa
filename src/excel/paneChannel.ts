const NAME = "edu-pane";

/** What the ribbon's commands tell the pane: flags changed, or what was done, in words, where no dialog could say it. */
export type RibbonMessage = { kind: "flags" } | { kind: "said"; text: string };

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
