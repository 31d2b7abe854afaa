/** A label as it is compared: without white space and line breaks, full-width signs as half-width ones. */
export function normal(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}
