import { type NetKind } from "../expect/drawn";

/** What the program is known to do on a fixed few hundred workbooks. */
export interface Baseline {
  seed: number;
  /** Workbooks drawn. */
  count: number;
  /** Digest of the workbooks and their answers: another one means that the generator was changed. */
  drawn: string;
  /** Right answers by kind, of how many. */
  right: Partial<Record<NetKind, { right: number; of: number }>>;
  /** Workbooks with a confident wrong figure, and with a false alarm at worst. */
  wrong: string[];
  alarm: string[];
}
