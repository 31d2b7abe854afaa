const NAME = "edu-flags";

/**
 * The ribbon's commands and the pane run apart, each on a page of its own; both come from one address, and there they tell
 * each other that the flags of a workbook changed. Browsers without such channels tell nothing.
 */
function open(): BroadcastChannel | null {
  return typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(NAME);
}

/** Tells the other pages of the add-in that flags were put into a workbook or taken out. */
export function tellFlags(): void {
  const channel = open();
  channel?.postMessage("changed");
  channel?.close();
}

/** Calls when another page of the add-in told so, until the function that it gives is called. */
export function watchFlags(onChange: () => void): () => void {
  const channel = open();
  channel?.addEventListener("message", onChange);
  return () => channel?.close();
}
