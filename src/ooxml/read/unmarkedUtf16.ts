/** Bytes that are looked at; an even number of them. */
const SAMPLE = 4096;
/** Letters of which tables in Chinese and English consist, with their spaces and the ends of their lines. */
const USUAL = /^[\t\r\n -~\u00a0-\u00ff\u2010-\u27bf\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]*$/u;

/**
 * The order of bytes of a text that is written as UTF-16 without saying so by a byte order mark, as some databases write it; null
 * for anything else. It has zero bytes, which no text in UTF-8 or GBK has, and its letters are usual ones in one order only.
 */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length));
  if (bytes.length % 2 !== 0 || !sample.includes(0)) return null;
  const orders = (["utf-16le", "utf-16be"] as const).filter((order) => {
    const text = new TextDecoder(order, { ignoreBOM: true }).decode(sample);
    return /[\t\n,;，]/.test(text) && USUAL.test(text);
  });
  return orders.length === 1 ? (orders[0] ?? null) : null;
}
