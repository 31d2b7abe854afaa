/** Milliseconds without a sign of life of the add-in's pages after which they have what they wanted. */
const QUIET = 2_000;

/** Whether the add-in's pages are still loading or asking, for what may as well come after them. */
export class Calm {
  /** A page was opened or loaded, or asked something or was answered. */
  stir: () => void = () => undefined;

  /** Waits until nothing stirs for two seconds. */
  reached(): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        this.stir = () => undefined;
        resolve();
      };
      let timer = setTimeout(end, QUIET);
      this.stir = () => {
        clearTimeout(timer);
        timer = setTimeout(end, QUIET);
      };
    });
  }
}
