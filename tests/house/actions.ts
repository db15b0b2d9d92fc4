import ts from "typescript";

/** What a file offers to browsers as server actions without `action(…)`, the door, around it. */
export function unguarded(name: string, content: string) {
  const file = ts.createSourceFile(name, content, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found = directives(file.statements).includes("use server") ? file.statements.flatMap(offered) : inline(file);
  return found.map((what) => `${name}: ${what}`);
}

const directives = (statements: ts.NodeArray<ts.Statement>) =>
  statements.flatMap((statement) =>
    ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression) ? [statement.expression.text] : [],
  );

function offered(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly ? [] : named(statement);
  if (ts.isExportAssignment(statement)) return ["default"];
  const isExported = ts.canHaveModifiers(statement) && has(statement, ts.SyntaxKind.ExportKeyword);
  return isExported ? declared(statement) : [];
}

function declared(statement: ts.Statement & ts.HasModifiers): string[] {
  if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) return [];
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(withoutDoor);
  if (has(statement, ts.SyntaxKind.DefaultKeyword)) return ["default"];
  return [(statement as ts.FunctionDeclaration).name?.text ?? "?"];
}

const has = (statement: ts.HasModifiers, kind: ts.SyntaxKind) =>
  ts.getModifiers(statement)?.some((modifier) => modifier.kind === kind) ?? false;

const named = ({ exportClause }: ts.ExportDeclaration) =>
  exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map((element) => element.name.text) : ["*"];

function withoutDoor({ name, initializer }: ts.VariableDeclaration) {
  const isAction = initializer && ts.isCallExpression(initializer) && initializer.expression.getText() === "action";
  return isAction ? [] : [name.getText()];
}

function inline(node: ts.Node): string[] {
  const own = ts.isBlock(node) && directives(node.statements).includes("use server") ? ["inline"] : [];
  const below: string[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...inline(child));
  });
  return [...own, ...below];
}
