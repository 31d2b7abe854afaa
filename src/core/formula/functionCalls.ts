/** One call of an EDU function inside a formula. */
export interface FunctionCall {
  /** Without "EDU.", in capitals. */
  name: string;
  values: string[];
  /** From the E of EDU to behind the closing bracket. */
  start: number;
  end: number;
}

const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\bEDU\.([A-Z]+)\s*\(|[(){},]/gi;

/** The calls of EDU functions in a formula, outer ones before inner ones; texts are not looked into. */
export function functionCalls(formula: string): FunctionCall[] {
  const calls: FunctionCall[] = [];
  const open: { call: FunctionCall | null; from: number; closes: string }[] = [];
  for (const { 0: token, 1: name, index } of formula.matchAll(TOKENS)) {
    const end = index + token.length;
    const inner = open.at(-1);
    if (name !== undefined) {
      const call = { name: name.toUpperCase(), values: [], start: index, end };
      calls.push(call);
      open.push({ call, from: end, closes: ")" });
    } else if (token === "(" || token === "{")
      open.push({ call: null, from: end, closes: token === "(" ? ")" : "}" });
    else if (inner !== undefined && (token === "," || token === inner.closes)) {
      inner.call?.values.push(formula.slice(inner.from, index).trim());
      inner.from = end;
      if (token !== ",") {
        if (inner.call) inner.call.end = end;
        open.pop();
      }
    }
  }
  return calls;
}
