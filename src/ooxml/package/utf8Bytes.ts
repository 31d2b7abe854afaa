/**
 * An XML part in UTF-8, whichever of the two encodings that ECMA-376 Part 2 §6.2.5 allows it has: UTF-8 as it is, UTF-16
 * by its byte order mark, its declaration changed to match.
 */
export function utf8Bytes(part: Uint8Array): Uint8Array {
  const little = part[0] === 0xff && part[1] === 0xfe;
  if (!little && !(part[0] === 0xfe && part[1] === 0xff)) return part;
  const text = new TextDecoder(little ? "utf-16le" : "utf-16be").decode(part);
  const [declaration = ""] = /^<\?xml[^>]*>/.exec(text) ?? [];
  return new TextEncoder().encode(
    declaration.replace(/UTF-16/i, "UTF-8") + text.slice(declaration.length)
  );
}
