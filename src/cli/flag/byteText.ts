/**
 * Text to be put into a part that is edited as bytes, one character a byte, so that what stands around the
 * insertion stays byte for byte, even where it is no valid UTF-8.
 */
export function byteText(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}
