/** As official papers write it, in the computer's time zone: 2026年11月21日. */
export function today(): string {
  const day = new Date();
  return `${day.getFullYear()}年${day.getMonth() + 1}月${day.getDate()}日`;
}
