import { createHash } from "node:crypto";
import ts from "typescript";
import { calls } from "./mutators/calls";
import { type Change, withPart } from "./mutators/change";
import { conditions } from "./mutators/conditions";
import { literals } from "./mutators/literals";
import { operators } from "./mutators/operators";
import { statements } from "./mutators/statements";

/** A place in a source file and one fault that can be planted there. */
export interface Place {
  /** Eight hexadecimal digits; stays while what stands there and the fault stay, wherever it moves in its file. */
  id: string;
  file: string;
  /** From 1. */
  line: number;
  name: string;
  /** What is replaced, from `start` to `end` of the file's text, and by what. */
  start: number;
  end: number;
  before: string;
  after: string;
  /** How a choice between both is written. */
  kind: "expression" | "statement" | "block";
}

const MUTATORS = [operators, conditions, literals, calls, statements];

/** All places of a source file, in order. `file` is its path from the root of the project. */
export function placesOf(file: string, text: string): Place[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Place[] = [];
  const seen = new Map<string, number>();

  function keep(change: Change): void {
    const { node, text: after } = wholeChain(change);
    const before = node.getText();
    if (before === after) return;
    const key = [file, change.name, change.node.getText(), before, after].join("\0");
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    found.push({
      id: createHash("sha256").update(`${key}\0${ordinal}`).digest("hex").slice(0, 8),
      file,
      line: source.getLineAndCharacterOfPosition(change.node.getStart()).line + 1,
      name: change.name,
      start: node.getStart(),
      end: node.getEnd(),
      before,
      after,
      kind: ts.isBlock(node) ? "block" : ts.isStatement(node) ? "statement" : "expression",
    });
  }

  function visit(node: ts.Node): void {
    if (!isCode(node)) return;
    for (const mutator of MUTATORS) mutator(node).forEach(keep);
    ts.forEachChild(node, visit);
  }

  ts.forEachChild(source, visit);
  return found;
}

/** Whether faults in a node can change what the program does: types, imports and names cannot hold any. */
function isCode(node: ts.Node): boolean {
  return !(
    ts.isTypeNode(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isExternalModuleReference(node)
  );
}

/** A choice inside a?.b.c would cut the chain, which ends early as a whole: the whole chain is what is replaced. */
function wholeChain(change: Change): Change {
  let { node, text } = change;
  while (
    ts.isOptionalChain(node) &&
    ts.isOptionalChain(node.parent) &&
    node.parent.expression === node
  ) {
    text = withPart(node.parent, node, text);
    node = node.parent;
  }
  return { ...change, node, text };
}
