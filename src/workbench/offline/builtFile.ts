/** What the build made: every file with its SHA-256 (base64), and a version that changes with any of them. */
export interface Built {
  version: string;
  files: Readonly<Record<string, string>>;
}

/**
 * The built file that an address names, whatever it asks behind "?"; the folder itself is its index.html. Null for an
 * address outside the folder (`scope`, ending in "/") and for what was not built.
 */
export function builtFile(address: string, scope: string, files: Built["files"]): string | null {
  const { origin, pathname } = new URL(address);
  const here = new URL(scope);
  if (origin !== here.origin || !pathname.startsWith(here.pathname)) return null;
  const name = pathname.slice(here.pathname.length) || "index.html";
  return Object.hasOwn(files, name) ? name : null;
}
