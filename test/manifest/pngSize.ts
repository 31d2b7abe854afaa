import fs from "node:fs";

/** Width and height of a PNG file in pixels, from its first chunk; throws when the file is no PNG. */
export function pngSize(file: string): { width: number; height: number } {
  const head = fs.readFileSync(file).subarray(0, 24);
  if (head.toString("latin1", 1, 4) !== "PNG") throw new Error(`${file} is no PNG`);
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}
