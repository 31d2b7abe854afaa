/** What the sheet says of its marks. */
export interface Note {
  /** Whole lines as printed, numbers and prefix included; [] when there is none. */
  lines: string[];
  /** Mark and meaning, each in a cell of its own, instead of `lines`. */
  cells: [mark: string, meaning: string][];
  /** Text in brackets behind the title, or in the header's corner. */
  inline: string;
  place: "none" | "below" | "above" | "title" | "cells" | "beside";
  wording: "none" | "plain" | "trap" | "problem" | "unreadable";
  /** How many grades count as met by it, from the best. */
  met: number;
  /** Marks that it names. */
  names: string[];
}
