import type { CustomFunction } from "../host/univerFunction";
import type { FunctionMetadata } from "./eduFunctions";

/** The custom functions of a built bundle with their metadata. */
export interface LoadedFunctions {
  metadata: FunctionMetadata[];
  associated: ReadonlyMap<string, CustomFunction>;
}

/** Loads the functions' page into a frame that nobody sees; `associated` fills while it loads, over the bridge. */
export async function loadFunctions(
  place: HTMLElement,
  page: string,
  metadata: string,
  associated: ReadonlyMap<string, CustomFunction>
): Promise<LoadedFunctions> {
  const loaded = new Promise<void>((resolve) => {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    frame.title = "EDU";
    frame.addEventListener("load", () => resolve());
    frame.src = page;
    place.append(frame);
  });
  const [answer] = await Promise.all([fetch(metadata), loaded]);
  const { functions }: { functions: FunctionMetadata[] } = await answer.json();
  return { metadata: functions, associated };
}
