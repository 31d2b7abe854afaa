/** How many texts are remembered; then it begins anew, so that a large workbook takes no memory without end. */
const MOST = 20_000;

/** A text as Univer reads it: a number or date with its format, null for a text that is neither. */
type Reading = { v: unknown; z?: string | undefined } | null;

/** The part of Univer's core that reads texts; its other packages call it there. */
export interface TextReader {
  getNumfmtParseValueFilter(text: string): Reading;
}

/**
 * Univer asks of every text whether it looks like a number or a date, several times for each cell of each picture and for each
 * argument of a formula, and tries all its patterns every time. From now on it does so once a text.
 */
export function readTextsOnce(core: TextReader): void {
  const read = core.getNumfmtParseValueFilter;
  const known = new Map<string, Reading>();
  core.getNumfmtParseValueFilter = (text) => {
    let reading = known.get(text);
    if (reading === undefined) {
      reading = read(text);
      if (known.size >= MOST) known.clear();
      known.set(text, reading);
    }
    return reading && { ...reading };
  };
}

/** Univer's core as the page loads it. */
export function loadedCore(): TextReader {
  const core: unknown = Reflect.get(globalThis, "UniverCore");
  if (typeof core !== "object" || core === null || !("getNumfmtParseValueFilter" in core))
    throw new Error("Univer's core was not loaded, or no longer reads texts itself.");
  return core as TextReader;
}
