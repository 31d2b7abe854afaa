/**
 * A rate as typed ("85%", "85", "0.85", full-width too) as a fraction in 0…1; null for nothing typed, undefined for what is
 * no rate. A number up to 1 is a fraction, a larger one per cent.
 */
export function rateLine(typed: string): number | null | undefined {
  const text = typed.normalize("NFKC").replace(/\s/g, "");
  if (text === "") return null;
  const [, digits, sign] = /^(\d+(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits);
  const rate = sign === "%" || value > 1 ? value / 100 : value;
  return rate <= 1 ? rate : undefined;
}
