/** One side of a cell's border; `style` as the standard names it ("thin", "dashed"), the colour is RRGGBB. */
export interface BorderLine {
  style: string;
  color: string;
}

/** Sides of a border, as elements are named. */
export const borderSides = ["left", "right", "top", "bottom"] as const;
export type BorderSide = (typeof borderSides)[number];

/**
 * What changes of a cell's look: what is absent stays as it was, null takes it away. Colours are RRGGBB, sizes are points,
 * alignments are named as the standard names them, `format` is a number format's code.
 * Source: ECMA-376 Part 1 §18.8.
 */
export interface CellLook {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  size?: number;
  font?: string;
  color?: string | null;
  fill?: string | null;
  borders?: Partial<Record<BorderSide, BorderLine | null>>;
  horizontal?: string | null;
  vertical?: string | null;
  wrap?: boolean;
  format?: string;
}
