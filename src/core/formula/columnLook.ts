/** What cells written beside a table take over from it; A1 addresses on `sheet`. */
export interface ColumnLook {
  sheet: string;
  /** The heading and all lines of the table. */
  area: string;
  heading: string;
  /** Cells of the table whose looks its heading and its other cells get. */
  likeHeading: string;
  likeBody: string;
  /** Number format of all but the heading. */
  format: string;
}
