import { OpenWindows } from "./openWindows";
import { workStore, type KeptWork } from "./workStore";

/** Milliseconds after an edit before the workbook is kept; and at least so many times as long as keeping it took. */
const WAIT = 3_000;
const SHARE = 20;
/** Kept workbooks go when they are older than this, in milliseconds, and when there are more of them. */
const OLDEST = 7 * 24 * 3_600_000;
const MOST = 5;
/** The user's choice lies in the browser under this name. */
const CHOICE = "edu-workbench.keep-work";

/** An open workbook as it is to be kept. */
export interface OpenWork {
  readonly name: string;
  readonly isUnsaved: boolean;
  /** The workbook with its changes, as a file. */
  bytes(): Promise<Uint8Array>;
}

/**
 * Keeps a workbook with unsaved changes in the browser's own storage, so that it is offered again when the browser or the
 * machine ends. Nothing of it leaves the machine. It goes when the workbook is saved, given up, or after a week.
 */
export class KeepWork {
  private readonly windows = new OpenWindows();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private wait = WAIT;
  private failed = false;
  private writing: Promise<unknown> = Promise.resolve();

  /** `fails` is called when the browser does not let anything be kept. */
  constructor(
    private readonly work: OpenWork,
    private readonly fails: () => void
  ) {}

  get isOn(): boolean {
    return localStorage.getItem(CHOICE) !== "off";
  }

  /** Switched off, all that is kept goes at once. */
  async turn(on: boolean): Promise<void> {
    if (on) {
      localStorage.removeItem(CHOICE);
      this.changed();
      return;
    }
    localStorage.setItem(CHOICE, "off");
    this.stop();
    await this.inTurn(() => workStore.clear());
  }

  /** The workbook, or whether it is unsaved, changed. */
  changed(): void {
    if (!this.isOn) return;
    if (this.work.isUnsaved) this.timer ??= setTimeout(() => void this.keep(), this.wait);
    else {
      this.stop();
      void this.forget(this.windows.own);
    }
  }

  /** The newest workbook that a window which is gone left behind; null when there is none. Old ones go. */
  async left(): Promise<KeptWork | null> {
    if (!this.isOn) return null;
    const all = await workStore.all().catch((): KeptWork[] => []);
    if (all.length === 0) return null;
    const open = await this.windows.others();
    const gone = all.filter(({ window }) => !open.has(window)).sort((a, b) => b.when - a.when);
    const isKept = ({ when }: KeptWork, place: number) =>
      place < MOST && Date.now() - when < OLDEST;
    for (const work of gone.filter((one, place) => !isKept(one, place)))
      await this.forget(work.window);
    return gone.find(isKept) ?? null;
  }

  /** This window goes on with a workbook that another one left behind; what was kept stays kept until it changes. */
  adopt({ window }: KeptWork): void {
    this.windows.own = window;
  }

  async forget(window: string): Promise<void> {
    await this.inTurn(() => workStore.remove(window)).catch(() => undefined);
  }

  private stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async keep(): Promise<void> {
    this.timer = null;
    const began = performance.now();
    const { name } = this.work;
    try {
      const bytes = await this.work.bytes();
      // Saved or switched off meanwhile: there is nothing to keep.
      if (this.work.isUnsaved && this.isOn && this.work.name === name)
        await this.inTurn(() =>
          workStore.put({ window: this.windows.own, name, bytes, when: Date.now() })
        );
      this.wait = Math.max(WAIT, SHARE * (performance.now() - began));
    } catch {
      // Once is enough: it will not go better the next time.
      if (!this.failed) this.fails();
      this.failed = true;
    }
  }

  /** One after another, so that what is taken away does not come back. */
  private inTurn(act: () => Promise<unknown>): Promise<unknown> {
    const done = this.writing.then(act);
    this.writing = done.catch(() => undefined);
    return done;
  }
}
