import path from "node:path";
import ts from "typescript";
import { declared, guardOf, implied, setOf, supports, type ApiSet } from "./guardOf";

/** One place that needs an ExcelApi. */
export interface Use {
  file: string;
  line: number;
  /** "Range.getMergedAreasOrNullObject", or the function or parameter that demands a set. */
  member: string;
  /** The set it needs. */
  needs: ApiSet;
  /** The set that is sure to be there. */
  sure: ApiSet;
}

/** What is on disk, parsed once for all programs. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * Every use of Excel's API in source files, read by the compiler, with the set each needs and the guard it runs under. `written`
 * stands for files that are not on disk.
 */
export function usesOf(
  root: string,
  files: readonly string[],
  base: ApiSet,
  written: ReadonlyMap<string, string> = new Map()
): Use[] {
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const host = ts.createCompilerHost(options, true);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target) => {
    const text = written.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, target, true);
    if (!parsed.has(name)) parsed.set(name, read(name, target));
    return parsed.get(name);
  };
  const program = ts.createProgram([...files], { ...options, noEmit: true }, host);
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} is not in the program.`);
    const add = (node: ts.Node, member: string, needs: ApiSet, sure = guardOf(node, checker)) => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const name = path.relative(root, file).replaceAll("\\", "/");
      if (needs > 0)
        uses.push({ file: name, line: line + 1, member, needs, sure: Math.max(base, sure) });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        const symbol = checker.getSymbolAtLocation(node.name);
        if (symbol) add(node, memberName(symbol), needOf(symbol));
      }
      if (ts.isBindingElement(node)) {
        const owner = checker.getTypeAtLocation(node.parent);
        const symbol = owner.getProperty((node.propertyName ?? node.name).getText());
        if (symbol) add(node, memberName(symbol), needOf(symbol));
      }
      if (ts.isCallExpression(node)) {
        for (const [member, needs] of loaded(node, checker)) add(node, member, needs);
        const target = checker.getResolvedSignature(node)?.declaration;
        if (target && !target.getSourceFile().isDeclarationFile) {
          if (ts.isFunctionDeclaration(target))
            add(node, `${target.name?.text ?? ""}()`, declared(target));
          node.arguments.forEach((argument, k) => {
            const parameter = target.parameters[k];
            const needs = parameter && ts.isParameter(parameter) ? supports(parameter.type) : 0;
            if (argument.kind !== ts.SyntaxKind.FalseKeyword)
              add(
                argument,
                `${argument.getText()} → Supports`,
                needs,
                implied(argument, true, checker)
              );
          });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return uses;
}

/** The members that a load names by text: load("items/name,zoom"), from a text or a constant that is one. */
function loaded(node: ts.CallExpression, checker: ts.TypeChecker): [string, ApiSet][] {
  if (!ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== "load")
    return [];
  const text = node.arguments.flatMap((argument) => texts(argument, checker)).join(",");
  const owner = checker.getTypeAtLocation(node.expression.expression);
  return text.split(",").flatMap((one) => along(owner, one.trim().split("/"), checker));
}

/** The texts that an expression is made of: literals, constants, lists of them. */
function texts(node: ts.Node, checker: ts.TypeChecker): string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap((one) => texts(one, checker));
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return texts(node.expression.expression, checker);
  const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
  return declaration && ts.isVariableDeclaration(declaration) && declaration.initializer
    ? texts(declaration.initializer, checker)
    : [];
}

function along(
  owner: ts.Type,
  steps: readonly string[],
  checker: ts.TypeChecker
): [string, ApiSet][] {
  const [step, ...rest] = steps;
  const symbol = step === undefined ? undefined : owner.getProperty(step);
  if (symbol === undefined) return [];
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  const [item] = step === "items" ? checker.getTypeArguments(type as ts.TypeReference) : [];
  return [[memberName(symbol), needOf(symbol)], ...along(item ?? type, rest, checker)];
}

/** The set that Microsoft's typings give a member, or its class where the member has none; 0 for what is not Excel's. */
function needOf(symbol: ts.Symbol): ApiSet {
  const sets = (symbol.declarations ?? []).flatMap((declaration) => {
    const file = declaration.getSourceFile();
    if (!file.fileName.includes("@types/office-js")) return [];
    const own = apiSet(declaration);
    return own > 0 ? [own] : [apiSet(declaration.parent)];
  });
  // Overloads: the oldest, since which one is meant the arguments say and not the name.
  return sets.length > 0 ? Math.min(...sets) : 0;
}

function apiSet(declaration: ts.Node): ApiSet {
  const text = declaration
    .getFullText()
    .slice(0, declaration.getStart() - declaration.getFullStart());
  const [last] = [...text.matchAll(/\[Api set: ExcelApi (1\.\d+)/g)].slice(-1);
  return setOf(last?.[1] ?? "");
}

function memberName(symbol: ts.Symbol): string {
  const owner = symbol.declarations?.[0]?.parent;
  const name =
    owner && "name" in owner ? (owner.name as ts.Node | undefined)?.getText() : undefined;
  return name ? `${name}.${symbol.name}` : symbol.name;
}
