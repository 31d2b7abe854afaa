/**
 * String items with `<si/>` and `<t/>` written out as an opening and a closing tag.
 * Mends: the library does not count an `<si/>`, so that every later text stands in the wrong cell, and takes what
 * follows a `<t/>`, a phonetic guide with its tags, for the text.
 */
export function openEmptyTexts(xml: string): string {
  return xml.replace(/<(si|t)(?:\s[^>]*)?\/>/g, "<$1></$1>");
}
