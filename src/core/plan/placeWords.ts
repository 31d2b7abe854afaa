/** A place in a ranking as printed: 2, "并列 2", "—" where there is none. */
export function placeWords(rank: number | null, tied: boolean): number | string {
  if (rank === null) return "—";
  return tied ? `并列 ${rank}` : rank;
}
