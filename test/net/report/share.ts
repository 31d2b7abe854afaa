/** "12.3 %", as wide as "100.0 %"; "—" where there is nothing. */
export function share(part: number, whole: number): string {
  return whole === 0 ? "      —" : `${((part / whole) * 100).toFixed(1).padStart(5)} %`;
}
