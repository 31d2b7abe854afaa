import { unmarkedUtf16 } from "../read/unmarkedUtf16";

/** How the letters of a text are written as bytes. */
export type Encoding = "UTF-8" | "UTF-16" | "GBK";

const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], label: "utf-8", encoding: "UTF-8" },
  { mark: [0xff, 0xfe], label: "utf-16le", encoding: "UTF-16" },
  { mark: [0xfe, 0xff], label: "utf-16be", encoding: "UTF-16" },
] as const;

/**
 * The text that these bytes are, and how it was written: by its byte order mark, else UTF-16 where its zero bytes show it, else UTF-8 where it is that without a fault,
 * else GBK as older Chinese programs write it (GB 18030 covers it). Null where it is neither.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const marked = MARKS.find(({ mark }) => mark.every((byte, place) => bytes[place] === byte));
  if (marked) {
    const text = decoded(bytes, marked.label);
    return text === null ? null : { text, encoding: marked.encoding };
  }
  const order = unmarkedUtf16(bytes);
  const utf16 = order && decoded(bytes, order);
  if (utf16) return { text: utf16, encoding: "UTF-16" };
  const utf8 = decoded(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8, encoding: "UTF-8" };
  const gbk = decoded(bytes, "gb18030");
  return gbk === null ? null : { text: gbk, encoding: "GBK" };
}

function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
