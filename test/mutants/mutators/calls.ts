import ts from "typescript";
import { type Change, withPart } from "./change";

/** Methods and what each is mistaken for. */
const MISTAKEN: ReadonlyMap<string, string> = new Map(
  [
    ["some", "every"],
    ["min", "max"],
    ["floor", "ceil"],
    ["startsWith", "endsWith"],
    ["find", "findLast"],
    ["findIndex", "findLastIndex"],
    ["indexOf", "lastIndexOf"],
    ["push", "unshift"],
    ["pop", "shift"],
    ["padStart", "padEnd"],
    ["trimStart", "trimEnd"],
    ["add", "delete"],
    ["toUpperCase", "toLowerCase"],
  ].flatMap(([one = "", other = ""]) => [
    [one, other],
    [other, one],
  ])
);
/** Methods that give something of the kind they are asked of, so that nobody would notice at once that they are missing. */
const PASSED_OVER = new Set(
  "filter slice sort toSorted reverse trim trimStart trimEnd normalize replace replaceAll concat".split(
    " "
  )
);

/** Calls of the wrong method, left out of a chain, without what follows a promise, not waited for. */
export function calls(node: ts.Node): Change[] {
  if (ts.isAwaitExpression(node) && ts.isExpressionStatement(node.parent))
    return [{ name: "not waited for", node, text: `void ${node.expression.getText()}` }];
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression, name } = node.expression;
  const receiver = expression.getText();
  const other = MISTAKEN.get(name.text);
  const found: Change[] = [];
  if (other !== undefined)
    found.push({ name: `${name.text}, ${other}`, node, text: withPart(node, name, other) });
  if (PASSED_OVER.has(name.text))
    found.push({ name: `${name.text} left out`, node, text: receiver });
  return [...found, ...promises(node, name.text, receiver)];
}

function promises(node: ts.CallExpression, name: string, receiver: string): Change[] {
  const [first, second] = node.arguments;
  if (name === "catch" || name === "finally")
    return [{ name: `${name} left out`, node, text: receiver }];
  if (name !== "then" || first === undefined) return [];
  if (second === undefined) return [{ name: "then left out", node, text: receiver }];
  return [
    { name: "then without a second", node, text: `${receiver}.then(${first.getText()})` },
    {
      name: "then without a first",
      node,
      text: `${receiver}.then(undefined, ${second.getText()})`,
    },
  ];
}
