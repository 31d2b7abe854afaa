import { element } from "./element";
import type { PageTexts } from "./pageTexts";

/** What the user does in each step, as the workbench tells it: a command of the ribbon, or an edit of a cell. */
const STEPS = ["flag", "edit", "ranking"] as const;
/** Whether the user has been through it, in the browser. */
const KEPT = "edu-workbench.tour";

/**
 * Three steps on the sample for who comes for the first time: flag, correct one mark, write the ranking. A line above the grid
 * says what to do next and goes on when it is done; it can be skipped, and does not come again.
 */
export class Tour {
  private step: number | null = null;
  private readonly line = element("tour", HTMLElement);

  constructor(private texts: PageTexts) {
    this.line.querySelector("button")?.addEventListener("click", () => this.end());
  }

  /** The sample is open: the tour begins, unless it was here before. */
  begin(): void {
    if (localStorage.getItem(KEPT) !== null) return;
    this.step = 0;
    this.show();
  }

  /** Another workbook is open. */
  leave(): void {
    this.step = null;
    this.show();
  }

  /** The user carried a command out, or edited a cell ("edit"). */
  did(what: string): void {
    if (this.step === null || STEPS[this.step] !== what) return;
    this.step++;
    if (this.step === STEPS.length) localStorage.setItem(KEPT, "done");
    this.show();
  }

  /** Another language. */
  setUp(texts: PageTexts): void {
    this.texts = texts;
    this.show();
  }

  private end(): void {
    localStorage.setItem(KEPT, "done");
    this.leave();
  }

  private show(): void {
    this.line.hidden = this.step === null;
    this.line.setAttribute("aria-label", this.texts.tour);
    const isOver = this.step === STEPS.length;
    const sentence = this.step === null ? "" : this.texts.tourSteps[this.step];
    this.line.querySelector("span")?.replaceChildren(sentence ?? "");
    this.line
      .querySelector("button")
      ?.replaceChildren(isOver ? this.texts.dismiss : this.texts.skip);
  }
}
