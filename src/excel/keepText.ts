import { HostError } from "./hostError";

/**
 * Most bytes of one text that the workbook keeps for the add-in: Excel refuses settings of one to two million
 * (office-js issues 621, 3957).
 */
export const MOST_BYTES = 900_000;

/** Queues that the workbook keeps a text under a key. Throws a HostError, before anything is sent, for one too long. */
export function keepText(settings: Excel.SettingCollection, key: string, text: string): void {
  if (bytesOf(text) > MOST_BYTES)
    throw new HostError("recordFull", new Error(`${key}: ${text.length} characters`));
  settings.add(key, text);
}

/** Length of a text in UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
