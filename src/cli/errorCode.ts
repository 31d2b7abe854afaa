/** Code of an error of the file system ("ENOENT"), "" when the error carries none. */
export function errorCode(error: unknown): string {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode && typeof error.code === "string" ? error.code : "";
}
