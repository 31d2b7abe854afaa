import ts from "typescript";
import type { Change } from "./change";

/** Statements left out, blocks emptied, nothing returned, spread parts left out. */
export function statements(node: ts.Node): Change[] {
  if (isLeftOut(node)) return [{ name: "statement left out", node, text: ";" }];
  if (ts.isBlock(node)) return emptied(node);
  if (ts.isReturnStatement(node) && node.expression) return [undefinedFor(node.expression)];
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return [undefinedFor(node.body)];
  if (ts.isSpreadElement(node) && ts.isArrayLiteralExpression(node.parent))
    return [{ name: "part left out", node: node.expression, text: "[]" }];
  if (ts.isSpreadAssignment(node))
    return [{ name: "part left out", node: node.expression, text: "{}" }];
  return [];
}

function isLeftOut(node: ts.Node): boolean {
  if (ts.isContinueStatement(node) || ts.isThrowStatement(node)) return true;
  if (ts.isReturnStatement(node)) return node.expression === undefined;
  if (!ts.isExpressionStatement(node)) return false;
  const { expression } = node;
  const isDirective = ts.isStringLiteral(expression);
  const isSuper =
    ts.isCallExpression(expression) && expression.expression.kind === ts.SyntaxKind.SuperKeyword;
  return !isDirective && !isSuper;
}

function emptied(node: ts.Block): Change[] {
  const { parent, statements: inside } = node;
  // A block of one statement without a value is the same fault as leaving that out.
  const isSame = inside.length === 1 && inside[0] !== undefined && isLeftOut(inside[0]);
  if (inside.length === 0 || isSame || ts.isConstructorDeclaration(parent)) return [];
  return [{ name: "block emptied", node, text: "{}" }];
}

function undefinedFor(node: ts.Expression): Change {
  return { name: "nothing returned", node, text: "undefined" };
}
