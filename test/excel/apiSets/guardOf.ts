import ts from "typescript";

/** Requirement sets of the ExcelApi by their number behind the point: 13 for 1.13; 0 for none. */
export type ApiSet = number;

const SET = /^1\.(\d+)$/;

/** The newest ExcelApi that is sure to be there wherever a node is reached, of what the code asks or declares. */
export function guardOf(node: ts.Node, checker: ts.TypeChecker): ApiSet {
  let sure = 0;
  for (let at = node; at.parent !== undefined; at = at.parent)
    sure = Math.max(sure, guardBy(at.parent, at, checker));
  return sure;
}

/** What `parent` makes sure of for its child. */
function guardBy(parent: ts.Node, child: ts.Node, checker: ts.TypeChecker): ApiSet {
  if (ts.isIfStatement(parent)) {
    if (child === parent.thenStatement) return implied(parent.expression, true, checker);
    if (child === parent.elseStatement) return implied(parent.expression, false, checker);
  }
  if (ts.isConditionalExpression(parent)) {
    if (child === parent.whenTrue) return implied(parent.condition, true, checker);
    if (child === parent.whenFalse) return implied(parent.condition, false, checker);
  }
  if (ts.isBinaryExpression(parent) && child === parent.right) {
    const { kind } = parent.operatorToken;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return implied(parent.left, true, checker);
    if (kind === ts.SyntaxKind.BarBarToken) return implied(parent.left, false, checker);
  }
  if (ts.isBlock(parent)) {
    const before = parent.statements.slice(
      0,
      parent.statements.findIndex((one) => one === child)
    );
    return Math.max(
      0,
      ...before.map((one) =>
        ts.isIfStatement(one) && one.elseStatement === undefined && leaves(one.thenStatement)
          ? implied(one.expression, false, checker)
          : 0
      )
    );
  }
  return ts.isFunctionDeclaration(parent) ? declared(parent) : 0;
}

/** What a condition makes sure of when it is `truth`. */
export function implied(node: ts.Expression, truth: boolean, checker: ts.TypeChecker): ApiSet {
  if (ts.isParenthesizedExpression(node)) return implied(node.expression, truth, checker);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return implied(node.operand, !truth, checker);
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const both = [node.left, node.right].map((side) => implied(side, truth, checker));
    const and = kind === ts.SyntaxKind.AmpersandAmpersandToken;
    if (and || kind === ts.SyntaxKind.BarBarToken)
      return and === truth ? Math.max(...both) : Math.min(...both);
    return 0;
  }
  if (!truth) return 0;
  if (ts.isCallExpression(node) && node.expression.getText() === "supportsExcelApi") {
    const [version] = node.arguments;
    return version && ts.isStringLiteral(version) ? setOf(version.text) : 0;
  }
  const declaration = checker.getSymbolAtLocation(
    ts.isPropertyAccessExpression(node) ? node.name : node
  )?.valueDeclaration;
  if (declaration === undefined) return 0;
  if (
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer !== undefined &&
    ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const
  )
    return implied(declaration.initializer, true, checker);
  return ts.isParameter(declaration) || ts.isPropertySignature(declaration)
    ? supports(declaration.type)
    : 0;
}

/** The set of a parameter or property declared as `Supports<"1.13">`. */
export function supports(type: ts.TypeNode | undefined): ApiSet {
  if (type === undefined || !ts.isTypeReferenceNode(type)) return 0;
  const [version] = type.typeArguments ?? [];
  return type.typeName.getText() === "Supports" && version !== undefined
    ? setOf(version.getText().replace(/"/g, ""))
    : 0;
}

/** The set that a function's comment demands of its callers: "Needs ExcelApi 1.13". */
export function declared(declaration: ts.Node): ApiSet {
  const comment = ts
    .getJSDocCommentsAndTags(declaration)
    .map((one) => one.getText())
    .join(" ");
  return setOf(/Needs ExcelApi (1\.\d+)/.exec(comment)?.[1] ?? "");
}

export function setOf(version: string): ApiSet {
  return Number(SET.exec(version)?.[1] ?? 0);
}

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}
