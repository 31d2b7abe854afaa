import ts from "typescript";

/** A fault for one node: what stands in its place. */
export interface Change {
  /** What kind of fault it is: "boundary", "call left out" … */
  name: string;
  /** The node replaced; an expression, a statement or a block. */
  node: ts.Node;
  text: string;
}

/** The faults that a node can have; [] for most nodes. */
export type Mutator = (node: ts.Node) => Change[];

/** The text of a node with one of its parts replaced. */
export function withPart(node: ts.Node, part: ts.Node, text: string): string {
  const whole = node.getText();
  const start = part.getStart() - node.getStart();
  return whole.slice(0, start) + text + whole.slice(start + part.getText().length);
}
