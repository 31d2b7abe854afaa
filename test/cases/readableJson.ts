const WIDTH = 140;

/** JSON for reading in a diff: whatever fits in one line stays on one line. Ends with a line break. */
export function readableJson(value: unknown): string {
  return `${lines(JSON.parse(JSON.stringify(value)), "")}\n`;
}

function lines(value: unknown, indent: string): string {
  const short = oneLine(value);
  if (typeof value !== "object" || value === null || indent.length + short.length <= WIDTH)
    return short;
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => lines(item, deeper))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${lines(item, deeper)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${parts.map((part) => deeper + part).join(",\n")}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`)
    .join(", ")}}`;
}
