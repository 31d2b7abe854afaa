import type { Frame } from "playwright-core";
import type { Bench } from "./bench";

/** Makes the pane that wide, in pixels; gives its frame once it is. */
export async function narrowPane(bench: Bench, width: number): Promise<Frame> {
  await bench.page.addStyleTag({
    content: `#pane { width: ${width}px !important; min-width: 0 !important; flex: none !important; }`,
  });
  const frame = bench.page.frames().find((one) => one.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The pane is not there.");
  await frame.waitForFunction((wide) => Math.abs(innerWidth - wide) < 3, width);
  return frame;
}
