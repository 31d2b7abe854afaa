import type { OpenDialog } from "../addin/bridge";

/** Office's number for "the user closed the dialog". */
const CLOSED_BY_USER = 12_006;

/** Shows pages of the add-in's over the workbench, one at a time as in Excel. */
export class Dialogs {
  private readonly open = new Map<Window, OpenDialog>();

  constructor(
    private readonly place: HTMLElement,
    private readonly wording: { close: string; title: string },
    /** A page was loaded into a dialog. */
    private readonly loaded: (page: Window) => void
  ) {}

  /** Opens a page; height and width are shares of the screen in percent. */
  show(address: string, { height, width }: { height: number; width: number }): OpenDialog {
    const shell = document.createElement("dialog");
    shell.className = "addin-dialog";
    shell.style.width = `max(360px, ${width}vw)`;
    shell.style.height = `max(220px, ${height}vh)`;
    const bar = document.createElement("header");
    const name = document.createElement("span");
    name.textContent = this.wording.title;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "✕";
    button.setAttribute("aria-label", this.wording.close);
    bar.append(name, button);
    const frame = document.createElement("iframe");
    frame.title = this.wording.title;
    frame.src = address;
    frame.addEventListener("load", () => {
      if (frame.contentWindow) this.loaded(frame.contentWindow);
    });
    shell.append(bar, frame);
    this.place.append(shell);
    shell.showModal();

    const page = frame.contentWindow;
    const remove = () => {
      if (page) this.open.delete(page);
      shell.remove();
    };
    const opened: OpenDialog = {
      close: remove,
      onMessage: () => undefined,
      onEvent: () => undefined,
    };
    const closedByUser = (event: Event) => {
      event.preventDefault();
      remove();
      opened.onEvent(CLOSED_BY_USER);
    };
    button.addEventListener("click", closedByUser);
    shell.addEventListener("cancel", closedByUser);
    if (page) this.open.set(page, opened);
    return opened;
  }

  /** What a dialog's page says to the page that opened it. */
  message(page: Window, message: string): void {
    this.open.get(page)?.onMessage(message);
  }

  closeAll(): void {
    for (const dialog of [...this.open.values()]) dialog.close();
  }
}
