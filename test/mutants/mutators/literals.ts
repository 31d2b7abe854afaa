import ts from "typescript";
import type { Change } from "./change";

/** Calls whose text decides something. */
const DECIDING = new Set([
  "includes",
  "startsWith",
  "endsWith",
  "has",
  "get",
  "join",
  "split",
  "indexOf",
]);

/** Truth values, numbers one off, emptied lists and texts, patterns without their anchors. */
export function literals(node: ts.Node): Change[] {
  if ("name" in node.parent && node.parent.name === node) return [];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ name: "truth", node, text: "false" }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ name: "truth", node, text: "true" }];
  if (ts.isNumericLiteral(node)) return numbers(node);
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return texts(node);
  if (ts.isArrayLiteralExpression(node)) return lists(node);
  if (ts.isRegularExpressionLiteral(node)) return patterns(node);
  return [];
}

function numbers(node: ts.NumericLiteral): Change[] {
  const number = Number(node.text);
  return [number + 1, number - 1].map((text) => ({ name: "number", node, text: String(text) }));
}

function texts(node: ts.StringLiteralLike | ts.TemplateExpression): Change[] {
  const isEmpty = ts.isStringLiteralLike(node) && node.text === "";
  return !isEmpty && decides(node) ? [{ name: "text emptied", node, text: '""' }] : [];
}

/** Whether a text is compared, looked for or returned; texts for data and messages are not. */
function decides(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return /^[!=]==$/u.test(parent.operatorToken.getText());
  if (ts.isCaseClause(parent) || ts.isReturnStatement(parent) || ts.isArrowFunction(parent))
    return true;
  return (
    ts.isCallExpression(parent) &&
    parent.arguments.some((argument) => argument === node) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    DECIDING.has(parent.expression.name.text)
  );
}

function lists(node: ts.ArrayLiteralExpression): Change[] {
  const { parent, elements } = node;
  const isTarget =
    (ts.isBinaryExpression(parent) && parent.left === node) ||
    (ts.isForOfStatement(parent) && parent.initializer === node);
  if (elements.length === 0 || isTarget) return [];
  return [{ name: "list emptied", node, text: "[]" }];
}

function patterns(node: ts.RegularExpressionLiteral): Change[] {
  const faults = [
    [/^\/\^/u, "/"],
    [/\$(\/[a-z]*)$/u, "$1"],
    [/\[\^/u, "["],
    [/(?<=[)\]])\?(?!\?)/u, ""],
    [/(?<=[)\]])\+/u, ""],
  ] as const;
  return faults
    .filter(([found]) => found.test(node.text))
    .map(([found, text]) => ({ name: "pattern", node, text: node.text.replace(found, text) }))
    .filter(({ text }) => isPattern(text));
}

function isPattern(text: string): boolean {
  const end = text.lastIndexOf("/");
  try {
    return new RegExp(text.slice(1, end), text.slice(end + 1)).source !== "(?:)";
  } catch {
    return false;
  }
}
