/** The lines under a report's title: its date, and a line for each table that its figures come from. */
export function reportLines(date: string, places: readonly string[]): string[] {
  return [`日期：${date}`, ...places.map((place) => `来源：${place}`)];
}
