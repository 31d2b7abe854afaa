/** The date of today where the computer is, as official papers write it: 2026年11月21日. */
export function today(now: Date): string {
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}
