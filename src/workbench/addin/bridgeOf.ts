import { BRIDGE, type Bridge } from "./bridge";

/** The bridge of the workbench whose frame this page is in; a page on its own has none and throws. */
export function bridgeOf(page: Window): Bridge {
  const bridge: unknown = Reflect.get(page.parent, BRIDGE);
  if (!bridge) throw new Error("This page works only within the workbench.");
  return bridge as Bridge;
}
