/** What an add-in's commands use of Office besides Excel: the ribbon's functions and dialogs. */
export class RibbonOffice {
  readonly functions = new Map<string, (event: { completed(): void }) => void>();
  /** Addresses of the dialogs shown so far. */
  readonly shown: URL[] = [];
  /** The user does not let the dialog open, as Excel on the web asks. */
  refusesDialogs = false;
  completed = 0;
  /** Closes the dialog that is open, as its button does. */
  closeDialog: () => void = () => undefined;

  /** Puts what the commands ask for into the globals, beside the host's. */
  install(language = "zh-CN"): void {
    const displayDialogAsync = (
      address: string,
      _options: object,
      opened: (result: object) => void
    ): void => {
      if (this.refusesDialogs) return opened({ status: "failed", error: { code: 12009 } });
      this.shown.push(new URL(address));
      const addEventHandler = (type: string, handler: () => void): void => {
        if (type === "dialogMessageReceived") this.closeDialog = handler;
      };
      opened({ status: "succeeded", value: { addEventHandler, close: () => undefined } });
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
      location: { href: "https://edu.example/addin/commands.html?_host_info=x" },
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
  }
}
