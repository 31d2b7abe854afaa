import type { Bridge } from "../addin/bridge";
import type { CustomFunction } from "../host/univerFunction";
import type { CommandPages } from "./commandPages";
import type { Dialogs } from "./dialogs";
import type { Listeners } from "./listeners";
import { EXCEL_API } from "./openHost";
import type { Settings } from "./settings";
import { THEMES } from "./themes";

/** The parts of the workbench that the add-in's pages reach. */
interface Parts {
  settings(): Settings;
  /** Answers a request of Office.js's. */
  answer(request: string): Promise<string>;
  listeners: Listeners;
  dialogs(): Dialogs;
  commands: CommandPages;
  associated: Map<string, CustomFunction>;
}

export function bridgeFor(parts: Parts): Bridge {
  const { listeners, commands, associated } = parts;
  return {
    get language() {
      return parts.settings().language;
    },
    get theme() {
      return THEMES[parts.settings().look];
    },
    excelApi: String(EXCEL_API),
    answer: (request) => parts.answer(request),
    listen: (page, handler) => listeners.add(page, handler),
    openDialog: (address, size) => parts.dialogs().show(address, size),
    messageParent: (page, message) => parts.dialogs().message(page, message),
    associate: (page, name, command) => commands.associate(page, name, command),
    associateFunction: (id, run) => associated.set(id, run as CustomFunction),
  };
}
