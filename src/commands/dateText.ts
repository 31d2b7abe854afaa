/** A day as official papers write it, in the computer's time zone: 2026年11月21日. */
export function dateText(day: Date): string {
  return `${day.getFullYear()}年${day.getMonth() + 1}月${day.getDate()}日`;
}
