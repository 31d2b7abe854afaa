import type { Period } from "./readPeriod";

/** A period in a sentence: as the sheet writes it, a bare year with 年 behind it. */
export function periodWords({ text }: Period): string {
  return /^\d{4}$/.test(text) ? `${text}年` : text;
}
