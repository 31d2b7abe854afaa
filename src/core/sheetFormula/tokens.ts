/** One piece of a formula; white space is told by `spaced`. */
export interface Token {
  kind: "text" | "number" | "error" | "call" | "sheet" | "name" | "sign" | "end";
  /** As written; of a call the name with its bracket, of a sheet with the "!". */
  text: string;
  at: number;
  /** White space stands before it. */
  spaced: boolean;
}

const KINDS = ["text", "error", "sheet", "call", "number", "name", "sign"] as const;
/** In the order of KINDS: what is tried first wins. */
const TOKEN = new RegExp(
  [
    String.raw`("(?:[^"]|"")*")`,
    String.raw`(#(?:N/A|REF!|DIV/0!|VALUE!|NAME\?|NUM!|NULL!))`,
    String.raw`('(?:[^']|'')+'!|(?:\[\d+\])?[\p{L}\p{N}_.]{1,255}(?::[\p{L}\p{N}_.]{1,255})?!|\[\d+\]!)`,
    String.raw`((?:[\p{L}_][\p{L}\p{N}_.]*)\()`,
    String.raw`(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)`,
    String.raw`((?:[\p{L}_\\]|\$(?=[\p{L}\p{N}]))[\p{L}\p{N}_.\\?$]*)`,
    String.raw`(<=|>=|<>|[-=<>+*/^&%:,;(){}@#])`,
  ].join("|"),
  "uy"
);

/** The pieces of what stands behind a formula's "=", "end" last; null with the offset where none can be read. */
export function tokens(formula: string): { tokens: Token[] } | { at: number } {
  const found: Token[] = [];
  let at = 1;
  for (;;) {
    const before = at;
    while (/\s/.test(formula[at] ?? "")) at++;
    const spaced = at > before;
    if (at >= formula.length) {
      found.push({ kind: "end", text: "", at, spaced });
      return { tokens: found };
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(formula);
    const group = match?.slice(1).findIndex((text) => text !== undefined) ?? -1;
    const kind = KINDS[group];
    if (match === null || kind === undefined) return { at };
    found.push({ kind, text: match[0], at, spaced });
    at = TOKEN.lastIndex;
  }
}
