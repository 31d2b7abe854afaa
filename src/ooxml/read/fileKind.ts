import { unmarkedUtf16 } from "./unmarkedUtf16";

/** What the first bytes of a file say it is, whatever its name says. */
export type FileKind =
  | "zip"
  | "ole"
  | "biff"
  | "html"
  | "mht"
  | "xml"
  | "rtf"
  | "text"
  | "pdf"
  | "picture"
  | "archive"
  | "unknown";

const SIGNATURES: [FileKind, string][] = [
  ["zip", "504b0304"],
  ["zip", "504b0506"],
  ["ole", "d0cf11e0a1b11ae1"],
  ["biff", "09000400"],
  ["biff", "09020600"],
  ["biff", "09040600"],
  ["biff", "09080800"],
  ["biff", "09081000"],
  ["pdf", "25504446"],
  ["rtf", "7b5c727466"],
  ["picture", "89504e47"],
  ["picture", "ffd8ff"],
  ["picture", "47494638"],
  ["archive", "526172211a07"],
  ["archive", "377abcaf271c"],
  ["archive", "1f8b08"],
];
const SAMPLE = 4096;
/** What stands before the first tag of a page: a byte order mark, white space. */
const BEFORE_TAG = /^[^\w<]*(?=<)/;

/** Kind of a file by its signature, then by the look of its text. Empty bytes are "unknown". */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const known = SIGNATURES.find(([, signature]) => head.startsWith(signature));
  if (known) return known[0];
  const sample = bytes.subarray(0, SAMPLE);
  const wide = head.startsWith("fffe")
    ? "utf-16le"
    : head.startsWith("feff")
      ? "utf-16be"
      : unmarkedUtf16(bytes);
  if (sample.length === 0 || (!wide && sample.some((byte) => byte < 9 || (byte > 13 && byte < 27))))
    return "unknown";
  const text = new TextDecoder(wide ?? "latin1").decode(sample).replace(BEFORE_TAG, "");
  if (/^<(?:!doctype\s+html|!--|html|head|body|table|meta|style|div)\b/i.test(text)) return "html";
  if (/^<\?xml/i.test(text)) return /<html\b/i.test(text) ? "html" : "xml";
  return /^\s*(?:MIME-Version|Content-Type|From: <Saved by)/i.test(text) ? "mht" : "text";
}
