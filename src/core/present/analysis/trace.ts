/** A figure of a text and the cells that it comes from. */
export interface TracedFigure {
  /** The figure as the text has it: 76.3%, 10, 6.34. */
  words: string;
  /** Sheet and A1 address: 进度!C3:C32. */
  from: string;
}

/** Takes a figure into a sentence and keeps where it comes from. */
export type Trace = (words: string | number, from: string) => string;

/** One section of the text: its paragraphs, and the figures in them in their order. */
export interface AnalysisSection {
  heading: string;
  text: string[];
  figures: TracedFigure[];
}

/** Stands around the number of a figure until the text is whole: sentences are not put together in their order. */
const [OPEN, CLOSE] = ["\ue000", "\ue001"];
const MARKED = new RegExp(`${OPEN}(\\d+)${CLOSE}`, "gu");

/** A section written by `write`, which traces each of its figures; null where it has nothing to say. */
export function sectionOf(
  heading: string,
  write: (trace: Trace) => string[]
): AnalysisSection | null {
  const traced: TracedFigure[] = [];
  const written = write(
    (words, from) => `${OPEN}${traced.push({ words: String(words), from }) - 1}${CLOSE}`
  );
  if (written.length === 0) return null;
  const figures: TracedFigure[] = [];
  const text = written.map((paragraph) =>
    paragraph.replace(MARKED, (_, number) => {
      const figure = traced[Number(number)];
      if (figure === undefined) return "";
      figures.push(figure);
      return figure.words;
    })
  );
  return { heading, text, figures };
}
