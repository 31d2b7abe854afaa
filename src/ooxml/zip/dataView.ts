/** A view for reading and writing numbers in the bytes themselves, also where they are part of a larger buffer. */
export function dataView(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
