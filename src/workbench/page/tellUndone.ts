/** The channel on which the add-in's pane listens to pages of its own address (src/excel/paneChannel.ts). */
const PANE = "edu-pane";

/** Tells the pane that what the add-in did was undone or made again: Excel has no event for that, so it reads all anew. */
export function tellUndone(): void {
  const channel = new BroadcastChannel(PANE);
  channel.postMessage({ kind: "undone" });
  channel.close();
}
