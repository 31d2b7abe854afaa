import { element } from "./element";

/** The add-in's pane beside the grid, in a frame of its own. */
export class PaneFrame {
  private readonly place = element("pane", HTMLElement);

  /** `loaded` is called when a page is in the frame, `acted` before the page is told of a press or a choice of the user's in it. */
  constructor(
    private readonly loaded: (page: Window) => void,
    private readonly acted: () => void
  ) {}

  get isOpen(): boolean {
    return !this.place.hidden;
  }

  /** Shows a page, from its beginning. */
  open(address: string, title: string): void {
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.src = address;
    frame.addEventListener("load", () => {
      const page = frame.contentWindow;
      if (!page) return;
      this.loaded(page);
      for (const deed of ["click", "change"]) page.addEventListener(deed, this.acted, true);
    });
    element("pane-frame", HTMLElement).replaceChildren(frame);
    this.place.hidden = false;
  }

  close(): void {
    element("pane-frame", HTMLElement).replaceChildren();
    this.place.hidden = true;
  }
}
