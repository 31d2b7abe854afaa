import ts from "typescript";
import type { Change } from "./change";

const K = ts.SyntaxKind;

/** Operators and what each is mistaken for, with the name of the fault. */
const MISTAKEN: ReadonlyMap<ts.SyntaxKind, readonly (readonly [string, string])[]> = new Map([
  [
    K.LessThanToken,
    [
      ["boundary", "<="],
      ["comparison", ">="],
    ],
  ],
  [
    K.LessThanEqualsToken,
    [
      ["boundary", "<"],
      ["comparison", ">"],
    ],
  ],
  [
    K.GreaterThanToken,
    [
      ["boundary", ">="],
      ["comparison", "<="],
    ],
  ],
  [
    K.GreaterThanEqualsToken,
    [
      ["boundary", ">"],
      ["comparison", "<"],
    ],
  ],
  [K.EqualsEqualsEqualsToken, [["comparison", "!=="]]],
  [K.ExclamationEqualsEqualsToken, [["comparison", "==="]]],
  [K.AmpersandAmpersandToken, [["and, or", "||"]]],
  [K.BarBarToken, [["and, or", "&&"]]],
  [K.PlusToken, [["arithmetic", "-"]]],
  [K.MinusToken, [["arithmetic", "+"]]],
  [K.AsteriskToken, [["arithmetic", "/"]]],
  [K.SlashToken, [["arithmetic", "*"]]],
  [K.PercentToken, [["arithmetic", "*"]]],
  [K.PlusEqualsToken, [["arithmetic", "-="]]],
  [K.MinusEqualsToken, [["arithmetic", "+="]]],
] as const);

/** Comparisons, logic, arithmetic, defaults, negation, counting the other way. */
export function operators(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) return binary(node);
  if (ts.isPrefixUnaryExpression(node)) return prefix(node);
  if (ts.isPostfixUnaryExpression(node))
    return [counting(node, `${node.operand.getText()}${otherCount(node.operator)}`)];
  return [];
}

function binary(node: ts.BinaryExpression): Change[] {
  const { left, right, operatorToken } = node;
  if (operatorToken.kind === K.QuestionQuestionToken)
    return [
      { name: "default left out", node, text: left.getText() },
      { name: "default always", node, text: right.getText() },
    ];
  return (MISTAKEN.get(operatorToken.kind) ?? []).map(([name, text]) => ({
    name,
    node,
    // Mixed && and || need their brackets; the operands keep the order of evaluation they had.
    text: `(${left.getText()}) ${text} (${right.getText()})`.replace(
      /^\((.*)\) (-=|\+=) /su,
      "$1 $2 "
    ),
  }));
}

function prefix(node: ts.PrefixUnaryExpression): Change[] {
  const operand = node.operand.getText();
  if (node.operator === K.ExclamationToken) return [{ name: "negation", node, text: operand }];
  if (node.operator === K.MinusToken) return [{ name: "sign", node, text: operand }];
  if (node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken)
    return [counting(node, `${otherCount(node.operator)}${operand}`)];
  return [];
}

const otherCount = (operator: ts.SyntaxKind) => (operator === K.PlusPlusToken ? "--" : "++");

function counting(node: ts.Node, text: string): Change {
  return { name: "counting", node, text };
}
