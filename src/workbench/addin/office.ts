import { connectOffice } from "../host/connectOffice";
import type { WireRequest, WireResponse } from "../host/wire";
import { bridgeOf } from "./bridgeOf";
import { officeContext } from "./officeContext";
import { officeDialogs } from "./officeDialogs";

/**
 * Stands behind the published library in each page of the add-in. Microsoft's loader (office.js) asks who the host
 * is and fetches the library for it; this takes the loader's place and says that the host is the workbench. The
 * library for Excel itself runs as it was published, with its requests answered over the bridge.
 */
const bridge = bridgeOf(window);

interface Library {
  OfficeExtension: object;
  Office: object;
  OSF: { DDA: { RichApi?: object }; _OfficeAppFactory?: object };
}
const { OfficeExtension, Office: published, OSF } = window as unknown as Library;

connectOffice(OfficeExtension, async (request: WireRequest) => {
  const answer: WireResponse = JSON.parse(await bridge.answer(JSON.stringify(request)));
  return answer;
});

// Excel's own script registers this name; the library gets its events from there.
OSF.DDA.RichApi = {
  ...OSF.DDA.RichApi,
  richApiMessageManager: {
    register(handler: (message: object) => void): Promise<void> {
      bridge.listen(window, (message) => handler(JSON.parse(message)));
      return Promise.resolve();
    },
  },
};

// Office.context is read-only and asks the loader.
const context = { ...officeContext(bridge), ui: officeDialogs(bridge, window) };
OSF._OfficeAppFactory = { ...OSF._OfficeAppFactory, getContext: () => context };

const ready = { host: "Excel", platform: "OfficeOnline" };
Object.assign(published, {
  HostType: { Excel: "Excel" },
  PlatformType: { OfficeOnline: "OfficeOnline" },
  onReady(callback?: (info: object) => unknown): Promise<object> {
    return Promise.resolve(callback?.(ready)).then(() => ready);
  },
  actions: {
    associate: (name: string, command: (event: object) => void) =>
      bridge.associate(window, name, command),
  },
});
