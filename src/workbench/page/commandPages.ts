/** Office ends a function command after five minutes. */
const LONGEST = 5 * 60_000;
/** Milliseconds within which the page must have named the command. */
const LOADING = 20_000;

interface Page {
  frame: HTMLIFrameElement;
  wanted: string;
  started: (command: (event: object) => void) => void;
}

/** Runs function commands as Excel does: each on a page of its own that nobody sees, gone when it is completed. */
export class CommandPages {
  private readonly pages = new Map<Window, Page>();

  constructor(
    private readonly place: HTMLElement,
    private readonly address: string
  ) {}

  /** Runs a command; resolves when it says that it is completed, rejects when its page does not know it. */
  async run(name: string, buttonId: string): Promise<void> {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    frame.title = name;
    frame.src = this.address;
    try {
      const command = await this.load(frame, name);
      await new Promise<void>((completed) => {
        setTimeout(completed, LONGEST);
        command({ source: { id: buttonId }, completed: () => completed() });
      });
    } finally {
      if (frame.contentWindow) this.pages.delete(frame.contentWindow);
      frame.remove();
    }
  }

  /** A page told the name of a command that it carries out. */
  associate(page: Window, name: string, command: (event: object) => void): void {
    const known = this.pages.get(page);
    if (known?.wanted === name) known.started(command);
  }

  private load(frame: HTMLIFrameElement, wanted: string): Promise<(event: object) => void> {
    return new Promise((started, failed) => {
      this.place.append(frame);
      const { contentWindow: page } = frame;
      if (page) this.pages.set(page, { frame, wanted, started });
      setTimeout(
        () => failed(new Error(`${this.address} does not know the command ${wanted}.`)),
        LOADING
      );
    });
  }
}
