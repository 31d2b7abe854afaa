import type { RegionKind } from "../../region/regionKind";

/** A name in the lines of a table, as its words say what it is; `unlisted` where no list and no suffix knows it. */
export interface Place {
  name: string;
  kind: RegionKind | "unlisted";
  /** Where the name stands first. */
  line: number;
}

/** Lines that stand together: a stage in rows of its own, or the whole table. */
export interface Block {
  /** Words of the lines beside the name, outermost first. */
  words: readonly string[];
  /** The line of each place; -1 where the block has none. */
  lines: number[];
}

export interface Places {
  places: readonly Place[];
  blocks: readonly Block[];
  /** Part of the lines with figures whose names are those of places, 0…1. */
  share: number;
}
