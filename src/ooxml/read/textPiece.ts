/** A run of a text with several looks; `ownFont` when it names a font itself instead of taking the cell's. */
export interface TextPiece {
  text: string;
  ownFont: boolean;
}
