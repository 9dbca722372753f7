// What of a syntax tree is a declaration, what it is called, and which declaration a name means.

import { ts } from "ts-morph";
import type { DeclKind } from "../generated/extracted.js";

/** What a node declares. Null if that is nothing of the graph. */
export function kindOf(node: ts.Node): DeclKind | null {
  if (ts.isFunctionDeclaration(node)) return "FUNCTION";
  if (ts.isClassLike(node)) return node.name === undefined ? null : "CLASS";
  if (ts.isInterfaceDeclaration(node)) return "INTERFACE";
  if (ts.isTypeAliasDeclaration(node)) return "TYPE";
  if (ts.isEnumDeclaration(node)) return "ENUM";
  if (ts.isVariableDeclaration(node)) return kindOfVariable(node);
  if (ts.isMethodSignature(node) || ts.isMethodDeclaration(node) || ts.isAccessor(node)) return "METHOD";
  if (ts.isConstructorDeclaration(node)) return node.body === undefined ? null : "METHOD";
  if (ts.isPropertyDeclaration(node)) return isFunction(node.initializer) ? "METHOD" : "PROPERTY";
  if (ts.isPropertySignature(node)) return "PROPERTY";
  return ts.isPropertyAssignment(node) && isFunction(node.initializer) ? "METHOD" : null;
}

function kindOfVariable(node: ts.VariableDeclaration): DeclKind | null {
  if (!ts.isIdentifier(node.name)) return null;
  if (isFunction(node.initializer)) return "FUNCTION";
  return ts.isVariableStatement(node.parent.parent) && ts.isSourceFile(node.parent.parent.parent) ? "VARIABLE" : null;
}

function isFunction(node: ts.Expression | undefined): boolean {
  return node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));
}

/** The name of a declaration. Null if it has none. */
export function nameOf(node: ts.Node): string | null {
  if (ts.isConstructorDeclaration(node)) return "constructor";
  const name = (node as ts.NamedDeclaration).name;
  if (name === undefined) return ts.isFunctionDeclaration(node) ? "default" : null;
  return ts.isStringLiteralLike(name) ? name.text : name.getText();
}

/** The name of a declaration after those of what it stands in, with dots. */
export function qualifiedName(node: ts.Node): string {
  const names: string[] = [];
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    const isNamed = at === node || kindOf(at) !== null || ts.isModuleDeclaration(at);
    const name = isNamed ? nameOf(at) : null;
    if (name !== null && name !== "") names.unshift(name);
  }
  return names.join(".");
}

/** The one declaration that stands for a symbol: that with a body, else the first. Null if it has none that `accepts` takes. */
export function declarationOf(
  symbol: ts.Symbol,
  accepts: (node: ts.Declaration) => boolean = () => true,
): ts.Declaration | null {
  const all = (symbol.declarations ?? []).filter((node) => accepts(node));
  return all.find((node) => "body" in node && node.body !== undefined) ?? all[0] ?? null;
}

/** Whether a node is the declaration that stands for what it declares. */
export function isMain(node: ts.Node, checker: ts.TypeChecker): boolean {
  const name = (node as ts.NamedDeclaration).name;
  const symbol = name === undefined ? undefined : checker.getSymbolAtLocation(name);
  return symbol === undefined || declarationOf(symbol, (one) => kindOf(one) !== null) === node;
}

/** What a name means, whatever modules hand it on. Null if the checker does not know. */
export function symbolOf(name: ts.Node, checker: ts.TypeChecker): ts.Symbol | null {
  const found = checker.getSymbolAtLocation(name);
  if (found === undefined) return null;
  const symbol = (found.flags & ts.SymbolFlags.Alias) === 0 ? found : checker.getAliasedSymbol(found);
  const [first] = symbol.declarations ?? [];
  // `{ f }` is `{ f: f }`: the value is declared elsewhere.
  const value =
    first !== undefined && ts.isShorthandPropertyAssignment(first)
      ? checker.getShorthandAssignmentValueSymbol(first)
      : undefined;
  return value ?? (first === undefined ? null : symbol);
}
