/** Queues that the workbook keeps a list under a key, as JSON; an empty one leaves no trace. */
export function keepRecord(
  settings: Excel.SettingCollection,
  key: string,
  entries: readonly unknown[]
): void {
  if (entries.length > 0) settings.add(key, JSON.stringify(entries));
  else settings.getItemOrNullObject(key).delete();
}
