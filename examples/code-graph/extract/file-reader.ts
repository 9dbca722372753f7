// The rows of one file, by one walk over its tree.

import { ts } from "ts-morph";
import type { TsCall, TsDecl, TsImport } from "../generated/extracted.js";
import { declarationOf, isMain, kindOf, nameOf, qualifiedName, symbolOf } from "./declarations.js";
import type { Source } from "./source.js";

/** Where a declaration of the graph stands. */
interface Target {
  readonly target_path: string | null;
  readonly target_bstart: number | null;
}

const NO_TARGET: Target = { target_path: null, target_bstart: null };

/** One walk over one file. */
export class FileReader {
  readonly decls: TsDecl[] = [];
  readonly calls: TsCall[] = [];
  readonly imports: TsImport[] = [];
  private readonly source: Source;
  private readonly sources: ReadonlyMap<ts.SourceFile, Source>;
  private readonly checker: ts.TypeChecker;
  private readonly exported: ReadonlySet<ts.Node>;

  constructor(source: Source, sources: ReadonlyMap<ts.SourceFile, Source>, checker: ts.TypeChecker) {
    this.source = source;
    this.sources = sources;
    this.checker = checker;
    this.exported = exportedBy(source.tree, checker);
  }

  read(): this {
    this.walk(this.source.tree, null);
    return this;
  }

  /** @param around - where the innermost declaration around the node begins. */
  private walk(node: ts.Node, around: number | null): void {
    let inside = around;
    const kind = kindOf(node);
    if (kind !== null && isMain(node, this.checker)) inside = this.declaration(node, kind, around);
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) this.importing(node);
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) this.calling(node, inside);
    ts.forEachChild(node, (child) => this.walk(child, inside));
  }

  private declaration(node: ts.Node, kind: TsDecl["kind"], parent_bstart: number | null): number {
    const { path, file_id } = this.source.row;
    const place = this.source.place(node);
    const [name, qualified_name] = [nameOf(node) ?? "", qualifiedName(node)];
    const is_exported = this.exported.has(node);
    this.decls.push({ path, ...place, file_id, parent_bstart, kind, name, qualified_name, is_exported });
    return place.bstart;
  }

  private calling(node: ts.CallExpression | ts.NewExpression, caller_bstart: number | null): void {
    const { expression } = node;
    if (expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [module] = node.arguments ?? [];
      if (module !== undefined && ts.isStringLiteral(module)) this.imported(node, module, null);
      return;
    }
    const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
    const symbol = symbolOf(name, this.checker);
    const declared = symbol === null ? this.checker.getResolvedSignature(node)?.declaration : declarationOf(symbol);
    const target = symbol === null ? NO_TARGET : this.target(symbol);
    const written = ts.isIdentifier(name) || ts.isPrivateIdentifier(name) ? name.text : "(expression)";
    this.calls.push({
      path: this.source.row.path,
      ...this.source.place(node),
      caller_bstart,
      callee: (declared == null ? "" : qualifiedName(declared)) || written,
      is_resolved: declared != null,
      ...target,
    });
  }

  private importing(node: ts.ImportDeclaration | ts.ExportDeclaration): void {
    const module = node.moduleSpecifier;
    if (module === undefined || !ts.isStringLiteral(module)) return;
    const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
    if (clause?.name !== undefined) this.imported(clause.name, module, { name: "default", from: clause.name });
    const named = ts.isImportDeclaration(node) ? clause?.namedBindings : node.exportClause;
    if (named === undefined) {
      if (clause?.name === undefined) this.imported(node, module, null);
    } else if (ts.isNamedImports(named) || ts.isNamedExports(named)) {
      for (const one of named.elements) {
        this.imported(one, module, { name: (one.propertyName ?? one.name).text, from: one.name });
      }
    } else {
      this.imported(named, module, null);
    }
  }

  private imported(
    node: ts.Node,
    module: ts.StringLiteral,
    what: { readonly name: string; readonly from: ts.Node } | null,
  ): void {
    const file = this.checker.getSymbolAtLocation(module)?.valueDeclaration?.getSourceFile();
    const symbol = what === null ? null : symbolOf(what.from, this.checker);
    this.imports.push({
      path: this.source.row.path,
      ...this.source.place(node),
      module: module.text,
      module_path: (file === undefined ? undefined : this.sources.get(file))?.row.path ?? null,
      name: what?.name ?? null,
      ...(symbol === null ? NO_TARGET : this.target(symbol)),
    });
  }

  private target(symbol: ts.Symbol): Target {
    const node = declarationOf(symbol, (one) => kindOf(one) !== null);
    const source = node === null ? undefined : this.sources.get(node.getSourceFile());
    if (node === null || source === undefined) return NO_TARGET;
    return { target_path: source.row.path, target_bstart: source.place(node).bstart };
  }
}

/** The declarations of a file that it exports under any name. */
function exportedBy(tree: ts.SourceFile, checker: ts.TypeChecker): ReadonlySet<ts.Node> {
  const module = checker.getSymbolAtLocation(tree);
  const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
  return new Set(
    symbols.flatMap((one) => {
      const symbol = (one.flags & ts.SymbolFlags.Alias) === 0 ? one : checker.getAliasedSymbol(one);
      return symbol.declarations ?? [];
    }),
  );
}
