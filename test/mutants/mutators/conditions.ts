import ts from "typescript";
import type { Change } from "./change";

/** Conditions that are always or never true; a loop that is never entered. */
export function conditions(node: ts.Node): Change[] {
  if (ts.isIfStatement(node)) return both(node.expression);
  if (ts.isConditionalExpression(node)) return both(node.condition);
  if (ts.isWhileStatement(node)) return never(node.expression);
  if (ts.isForStatement(node) && node.condition) return never(node.condition);
  return [];
}

function never(node: ts.Expression): Change[] {
  return node.kind === ts.SyntaxKind.TrueKeyword
    ? []
    : [{ name: "condition never", node, text: "false" }];
}

function both(node: ts.Expression): Change[] {
  return [{ name: "condition always", node, text: "true" }, ...never(node)];
}
