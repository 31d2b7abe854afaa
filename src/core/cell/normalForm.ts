/**
 * Normal form of a text for comparing: white space and variation selectors removed, full-width letters,
 * digits and signs made half-width, every single dash "-", every longer run of dashes "——".
 * '' stays ''.
 */
export function normalForm(text: string): string {
  if (isPlain(text) || !CHANGES.test(text)) return text;
  return toHalfWidth(text)
    .replace(/[\s\u200b\ufeff\ufe0e\ufe0f]+/g, "")
    .replace(/[-‐‑‒–—―−﹣]+/g, (run) => (run.length === 1 ? "-" : "——"));
}

/** Full-width ASCII ("３％－", U+FF01–FF5E) and the ideographic space made half-width; nothing else changes. */
export function toHalfWidth(text: string): string {
  if (!FULL_WIDTH.test(text)) return text;
  return text.replace(/[\uff01-\uff5e\u3000]/g, (char) =>
    char === "\u3000" ? " " : String.fromCharCode(char.charCodeAt(0) - 0xfee0)
  );
}

/**
 * Whether it shows at once that a text is its own normal form: nothing in it but Chinese characters and signs, letters and digits
 * of half width. Every label is asked, many times over.
 */
function isPlain(text: string): boolean {
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    const plain = code > 0x3000 ? code < 0xfe00 : code > 0x20 && code < 0x7f && code !== DASH;
    if (!plain) return false;
  }
  return true;
}

const DASH = 0x2d;

/** What a text holds that has another form; most texts hold none of it. */
const CHANGES = /[\s\u200b\ufeff\ufe0e\ufe0f\uff01-\uff5e‐‑‒–—―−﹣]|--/;
const FULL_WIDTH = /[\uff01-\uff5e\u3000]/;
