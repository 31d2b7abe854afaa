const ESCAPE = /_x([\da-fA-F]{4})_/g;
const BREAK = /\r\n?/g;

/** A text of a cell as Office.js gives it: "_x000D_" is the character it stands for, every line break is "\n". */
export function cellText(decoded: string): string {
  // What an XML parser would have made of the breaks comes first: "_x000D_" and a break behind it are one.
  const lines = decoded.includes("\r") ? decoded.replace(BREAK, "\n") : decoded;
  if (!lines.includes("_x")) return lines;
  return lines
    .replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(BREAK, "\n");
}
