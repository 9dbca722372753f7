// Which files import which.

import { ts } from "ts-morph";

/** A file, and all that import it, also by way of others. */
export function importersOf(tree: ts.SourceFile, program: ts.Program): ReadonlySet<ts.SourceFile> {
  const checker = program.getTypeChecker();
  const importers = new Map<ts.SourceFile, ts.SourceFile[]>();
  for (const one of program.getSourceFiles()) {
    if (one.isDeclarationFile) continue;
    for (const imported of importedBy(one, checker)) importers.set(imported, [...(importers.get(imported) ?? []), one]);
  }
  const found = new Set([tree]);
  for (const one of found) for (const importer of importers.get(one) ?? []) found.add(importer);
  return found;
}

/** The files that a file imports or hands on from, by statements, calls of `import`, and types. */
function importedBy(tree: ts.SourceFile, checker: ts.TypeChecker): ReadonlySet<ts.SourceFile> {
  const found = new Set<ts.SourceFile>();
  const walk = (node: ts.Node): void => {
    const module = moduleOf(node);
    const file = module && checker.getSymbolAtLocation(module)?.valueDeclaration?.getSourceFile();
    if (file !== undefined) found.add(file);
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}

function moduleOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  return undefined;
}
