import { dataView } from "./dataView";
import { joinBytes } from "./joinBytes";

/** The record that closes a zip container (APPNOTE 4.3.16); `offset` is where the central directory starts. */
export function zipEnd(
  count: number,
  size: number,
  offset: number,
  comment: Uint8Array = new Uint8Array()
): Uint8Array {
  const end = new Uint8Array(22);
  const view = dataView(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  return joinBytes([end, comment]);
}
