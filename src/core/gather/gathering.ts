import type { RawCell } from "../cell/rawCell";
import type { MarkStatus } from "../mark/markStatus";
import type { BodyCell } from "../kind/checklist/body";

/** The checklists of many county workbooks put together, one a checklist; plain data. */
export interface Gathering {
  lists: GatheredList[];
  /** Files that could not be read, and why. */
  unreadable: { file: string; error: string }[];
  /** Files that were read and hold no checklist, and sheets left alone, by file. */
  withoutChecklist: string[];
  leftAlone: { file: string; sheets: string[] }[];
}

export interface GatheredList {
  title: string;
  /** Files whose tables are in it, in the order of their names. */
  files: string[];
  items: GatheredItem[];
  regions: GatheredRegion[];
  /** By item, then region. */
  cells: GatheredCell[][];
  /** What the marks in `cells` mean; each mark once. */
  legend: { mark: string; status: MarkStatus }[];
  /** What somebody should look at, by region and item. */
  issues: GatherIssue[];
}

export interface GatheredItem {
  name: string;
  path: readonly string[];
  excluded: boolean;
  /** Not in the city's list, or in the list that the others were put beside. */
  extra: boolean;
}

export interface GatheredRegion {
  name: string;
  /** Where its marks come from; null when nobody returned it. */
  from: { file: string; sheet: string } | null;
}

export interface GatheredCell {
  /** The mark as returned; null for a blank. */
  value: RawCell;
  status: BodyCell;
  from: MarkPlace | null;
}

export interface MarkPlace {
  file: string;
  sheet: string;
  /** A1 address. */
  cell: string;
  /** As typed; '' for a blank. */
  mark: string;
}

export type GatherIssueKind =
  /** A city's region that no file holds. */
  | "not-returned"
  /** The county left the mark blank, or its table lacks the item. */
  | "blank"
  | "missing-item"
  /** A mark that nothing explains. */
  | "unknown"
  /** Marked differently from the city's own sheet. */
  | "differs"
  /** Two files return the region and do not agree; the cell stays blank. */
  | "conflict"
  /** Two files return the region; what was taken. */
  | "returned-twice"
  /** Columns of other regions in a county's file, not taken. */
  | "other-columns"
  /** An item that the list does not have; it stands at the end. */
  | "extra-item"
  /** Taken as an item of the list though worded otherwise, or kept in parts. */
  | "reworded"
  /** The region goes by another name in the file. */
  | "renamed"
  /** One mark means different things in different files: written with the usual one. */
  | "rewritten";

export interface GatherIssue {
  kind: GatherIssueKind;
  region: string;
  /** '' when it concerns the region or the file as a whole. */
  item: string;
  returned: MarkPlace | null;
  city: MarkPlace | null;
  /** One sentence in Chinese. */
  message: string;
}
