import type { HostState } from "../../src/workbench/host/hostState";
import { refuseDialog } from "../../src/workbench/host/refuseDialog";

const PAGE = "https://edu.example/addin/commands.html?_host_info=x";
/** Numbers that come once a dialog is open; the others keep it from opening. */
const NOT_FOUND = [12_002, 12_003];

/** What an add-in's commands use of Office besides Excel: the ribbon's functions and dialogs. */
export class RibbonOffice {
  readonly functions = new Map<string, (event: { completed(): void }) => void>();
  /** Addresses of the dialogs shown so far. */
  readonly shown: URL[] = [];
  /** How the user closes the dialog: by the button on its page, or as a window. */
  closedBy: "button" | "window" = "button";
  /** Dialogs open now. */
  open = 0;
  completed = 0;
  /** Closes the dialog that is open, as its button does. */
  closeDialog: () => void = () => undefined;

  constructor(private readonly state: HostState) {}

  /** Puts what the commands ask for into the globals, beside the host's. */
  install(language = "zh-CN"): void {
    const displayDialogAsync = (
      address: string,
      _options: object,
      opened: (result: object) => void
    ): void => {
      const { dialogs } = this.state;
      const isOpen = this.open > 0;
      const isRefused = dialogs !== null && !NOT_FOUND.includes(dialogs);
      const code = isRefused ? dialogs : refuseDialog({ address, page: PAGE, isOpen });
      if (code !== null) return opened({ status: "failed", error: { code } });
      this.shown.push(new URL(address));
      this.open++;
      const close = () => void this.open--;
      const addEventHandler = (type: string, handler: (event: object) => void): void => {
        // A page that is not there says nothing.
        if (type === "dialogEventReceived") {
          if (dialogs !== null) setTimeout(() => handler({ error: dialogs }));
          else if (this.closedBy === "window")
            this.closeDialog = () => {
              close();
              handler({ error: 12_006 });
            };
        } else if (dialogs === null) this.closeDialog = () => handler({ message: "close" });
      };
      opened({ status: "succeeded", value: { addEventHandler, close } });
    };
    Object.assign(Office, {
      onReady: (ready: () => void) => Promise.resolve(ready()),
      actions: { associate: this.functions.set.bind(this.functions) },
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      EventType: {
        DialogMessageReceived: "dialogMessageReceived",
        DialogEventReceived: "dialogEventReceived",
      },
    });
    Object.assign(Office.context, { displayLanguage: language, ui: { displayDialogAsync } });
    Object.assign(globalThis, {
      location: { href: PAGE },
    });
  }

  /** Clicks a button of the ribbon; resolves when Office may end the function. */
  async click(name: string): Promise<void> {
    const run = this.functions.get(name);
    if (!run) throw new Error(`no function ${name}`);
    const waiting = setInterval(() => this.closeDialog(), 10);
    await new Promise<void>((resolve) => run({ completed: resolve }));
    this.completed++;
    clearInterval(waiting);
    this.closeDialog = () => undefined;
  }
}
