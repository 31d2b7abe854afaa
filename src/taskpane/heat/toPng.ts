import type { Picture } from "./pictureOf";

/** Pixels of the file for one of the page, and most pixels of a side that every engine draws. */
const SHARP = 3;
const LONGEST = 8192;

/** A picture as the bytes of a .png; null where the engine does not draw it. */
export async function toPng({
  svg,
  width,
  height,
}: Picture): Promise<Uint8Array<ArrayBuffer> | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const scale = Math.min(SHARP, LONGEST / width, LONGEST / height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}
