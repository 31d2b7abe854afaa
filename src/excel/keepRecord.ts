import { keepText } from "./keepText";

/** Queues that the workbook keeps a list under a key, as JSON, or throws as `keepText` does; an empty one leaves no trace. */
export function keepRecord(
  settings: Excel.SettingCollection,
  key: string,
  entries: readonly unknown[]
): void {
  if (entries.length > 0) keepText(settings, key, JSON.stringify(entries));
  else settings.getItemOrNullObject(key).delete();
}
