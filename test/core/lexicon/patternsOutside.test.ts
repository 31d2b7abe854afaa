import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const CORE = path.join(__dirname, "../../../src/core");

/** Regular expressions with Chinese characters in the files of core outside the lexicon, by room. */
function patternsOutside(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const files = readdirSync(CORE, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".ts") && !name.startsWith("lexicon"))) {
    const text = readFileSync(path.join(CORE, file), "utf8");
    const room = path.dirname(file).split(path.sep).join("/");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (isPattern(node) && holdsWords(node.getText(source)))
        (found[room] ??= []).push(`${path.basename(file)}: ${node.getText(source)}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** A regular expression, or one put together where it is made: new RegExp("县$"). */
function isPattern(node: ts.Node): boolean {
  return (
    ts.isRegularExpressionLiteral(node) ||
    (ts.isNewExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === "RegExp")
  );
}

/** The range of all characters is no word. */
function holdsWords(pattern: string): boolean {
  return /[\u4e00-\u9fff]/.test(pattern.replace(/\\+u4e00-\\+u9fff/g, ""));
}

/**
 * How many patterns each room still holds. `cell` stands before the lexicon and knows the words of Excel's number formats and the
 * units behind a printed number; `mark` puts together how notes join marks and words, mostly of lists of the lexicon. A new
 * one anywhere else is a word for the lexicon.
 */
const LEFT: Record<string, number> = { cell: 3, mark: 6 };

it("words stand in the lexicon: no room holds more patterns of Chinese words than it is known to", () => {
  const found = patternsOutside();
  const counts = Object.fromEntries(
    Object.entries(found).map(([room, list]) => [room, list.length])
  );
  expect(counts).toEqual(LEFT);
});
