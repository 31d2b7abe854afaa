/** A sheet of A4 that a report is printed on. */
export interface Paper {
  landscape: boolean;
  /** What letters are drawn in by so that all columns stand on it, 0…1. */
  scale: number;
  /** Points of a page within its margins, before drawing in. */
  height: number;
  /** Points of rows that a page has room for whatever the fonts and the printer. */
  room: number;
}

/** Points of a page within its margins. */
const PAGE = { upright: { width: 508, height: 727 }, across: { width: 755, height: 480 } };
/** Points of a character of half width in 11 points, and of the narrowest font that may stand in. */
const POINTS_A_CHARACTER = 5.6;
const NARROWEST = 5.2;
/** Characters of half width that a page of A4 takes upright in 11 points, without being made smaller by more than a tenth. */
const UPRIGHT = 96;
/** Share of a page that is counted on: printers differ in their margins. */
const SURE = 0.96;

/** Upright where columns of these widths, in characters of half width, fit, else across. */
export function paperOf(widths: readonly number[]): Paper {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const landscape = width > UPRIGHT;
  const page = landscape ? PAGE.across : PAGE.upright;
  return {
    landscape,
    scale: Math.min(1, page.width / (width * POINTS_A_CHARACTER)),
    height: page.height,
    // Narrow letters are drawn in less: fewer rows stand on a page.
    room: (page.height * SURE) / Math.min(1, page.width / (width * NARROWEST)),
  };
}
