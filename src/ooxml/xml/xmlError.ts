/** Thrown where bytes are no well-formed XML; `at` is the offset of the byte that shows it. */
export class XmlError extends Error {
  constructor(readonly at: number) {
    super(`xml: not well-formed at ${at}`);
  }
}
