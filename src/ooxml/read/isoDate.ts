const CLOCK = String.raw`([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d(?:\.\d{1,9})?))?`;
const DATE = new RegExp(String.raw`^(\d{4})-(\d\d)-(\d\d)(?:T${CLOCK})?(?:Z|[+-]\d\d:\d\d)?$`);
const TIME = new RegExp(`^T?${CLOCK}Z?$`);
const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** The 1900 system counts a day that there was not, 1900-02-29: earlier dates lie one nearer its start. */
const MARCH_1900 = Date.UTC(1900, 2, 1);

/**
 * Serial number of a date in ISO 8601 as cells of type "d" hold it; a time alone is a part of a day. Time zones are not
 * looked at, a sheet has none. Null when the text is no such date. Source: ECMA-376 Part 1 §18.17.4.
 */
export function isoDate(text: string, date1904: boolean): number | null {
  const time = TIME.exec(text);
  if (time) return partOfDay(time.slice(1));
  const date = DATE.exec(text);
  if (!date) return null;
  const [year = 0, month = 0, day = 0] = date.slice(1, 4).map(Number);
  const at = Date.UTC(year, month - 1, day);
  const calendar = new Date(at);
  if (calendar.getUTCDate() !== day || calendar.getUTCMonth() !== month - 1) return null;
  const days = (at - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  return days - (!date1904 && at < MARCH_1900 ? 1 : 0) + partOfDay(date.slice(4));
}

function partOfDay([hours = "0", minutes = "0", seconds = "0"]: readonly (
  string | undefined
)[]): number {
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
