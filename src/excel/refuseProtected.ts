import { HostError } from "./hostError";

/** Throws a HostError that names the protected ones among sheets about to be changed; `protection/protected` is loaded. */
export function refuseProtected(sheets: readonly Excel.Worksheet[]): void {
  const names = sheets.filter((sheet) => sheet.protection.protected).map(({ name }) => name);
  if (names.length > 0) throw new HostError("protected", undefined, names);
}
