/** How one kind of paper is set. Sizes are half points, lines and rows twips, margins millimetres. */
export interface Paper {
  margins: { top: number; bottom: number; left: number; right: number };
  title: { size: number; line: number };
  heading: { size: number; line: number };
  text: { size: number; line: number };
  table: { size: number; line: number };
  /** Notes and sources under tables. */
  small: { size: number; line: number };
  /** Twips before the first character of headings and of paragraphs. */
  indent: { heading: number; text: number };
  /** Least height of a table's row, so that it can be written into. */
  row: number;
}

/** Sentences: 二号 for the title, 三号 for headings and text, lines of 28 points. Source: GB/T 9704—2012. */
export const LETTER: Paper = {
  margins: { top: 37, bottom: 35, left: 28, right: 26 },
  title: { size: 44, line: 700 },
  heading: { size: 32, line: 560 },
  text: { size: 32, line: 560 },
  table: { size: 21, line: 320 },
  small: { size: 21, line: 360 },
  indent: { heading: 640, text: 640 },
  row: 0,
};

/** Tables that are filled in: 小二 for the title, 小四 for headings, 五号 in tables, narrow margins, rows of 8 mm. */
export const FORM: Paper = {
  margins: { top: 22, bottom: 20, left: 18, right: 18 },
  title: { size: 36, line: 560 },
  heading: { size: 24, line: 440 },
  text: { size: 24, line: 400 },
  table: { size: 21, line: 280 },
  small: { size: 18, line: 280 },
  indent: { heading: 0, text: 480 },
  row: 454,
};
