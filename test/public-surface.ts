// The public surface of an entry of the package as text: what is exported, and how it is called.

import { Node, type SourceFile, ts } from "ts-morph";

/** What is said of an export: its declaration, or only whether it is a value or a type. */
export type Detail = "declarations" | "kinds";

/** All exports of an entry in order of their names, each without its documentation. */
export function surfaceOf(entry: SourceFile, detail: Detail): string {
  const exported = exportsOf(entry);
  if (detail === "kinds") return exported.map(({ name, kind }) => `${kind} ${name}\n`).join("");
  const names = new Set(exported.map(({ name }) => name));
  const blocks = exported.map(({ kind, texts }) => `// ${kind}\n${texts.join("")}`);
  return [...blocks, ...unexported(exported, names)].join("\n");
}

interface Export {
  readonly name: string;
  readonly kind: "value" | "type";
  /** Its declaration; one text for each overload. */
  readonly texts: readonly string[];
  readonly file: SourceFile;
}

function exportsOf(entry: SourceFile): readonly Export[] {
  const typeOnly = typeOnlyNames(entry);
  return [...entry.getExportedDeclarations()]
    .map(([name, declarations]): Export => {
      const [first] = declarations;
      if (first === undefined) throw new Error(`${name} is declared nowhere`);
      const isType = typeOnly.has(name) || Node.isInterfaceDeclaration(first) || Node.isTypeAliasDeclaration(first);
      const file = first.getSourceFile();
      const texts = declarationsOf(file).get(ownName(first)) ?? [];
      if (texts.length === 0) throw new Error(`${name} has no declaration of its own in ${file.getBaseName()}`);
      return { name, kind: isType ? "type" : "value", texts, file };
    })
    .toSorted((left, right) => (left.name < right.name ? -1 : 1));
}

/** The name in the file that declares it, which an entry may change. */
function ownName(declaration: Node): string {
  return declaration.getSymbolOrThrow().getName();
}

/** Names that an entry exports as types, whatever they are. */
function typeOnlyNames(entry: SourceFile): ReadonlySet<string> {
  return new Set(
    entry.getExportDeclarations().flatMap((one) => {
      const named = one.getNamedExports();
      const types = one.isTypeOnly() ? named : named.filter((specifier) => specifier.isTypeOnly());
      return types.map((specifier) => specifier.getAliasNode()?.getText() ?? specifier.getName());
    }),
  );
}

/** What exported declarations say by the name of something beside them that is not exported: it is part of what they promise. */
function unexported(exported: readonly Export[], names: ReadonlySet<string>): readonly string[] {
  const found = new Map<string, string>();
  const open = exported.map(({ file, texts }) => ({ file, text: texts.join("") }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { file, text } = next;
    const words = new Set(text.match(/\b[A-Za-z_]\w*\b/g));
    for (const [name, texts] of declarationsOf(file)) {
      if (!words.has(name) || names.has(name) || found.has(name)) continue;
      found.set(name, `// not exported\n${texts.join("")}`);
      open.push({ file, text: texts.join("") });
    }
  }
  return [...found].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, text]) => text);
}

const known = new WeakMap<SourceFile, ReadonlyMap<string, readonly string[]>>();

/** What a file declares, as its `.d.ts` has it without comments. */
function declarationsOf(file: SourceFile): ReadonlyMap<string, readonly string[]> {
  const declarations = known.get(file) ?? readDeclarations(file);
  known.set(file, declarations);
  return declarations;
}

function readDeclarations(file: SourceFile): ReadonlyMap<string, readonly string[]> {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(file.getFullText(), {
    compilerOptions: { removeComments: true, target: ts.ScriptTarget.ES2023 },
    fileName: file.getBaseName(),
    reportDiagnostics: true,
  });
  const [mistake] = diagnostics;
  if (mistake !== undefined) throw new Error(ts.flattenDiagnosticMessageText(mistake.messageText, "\n"));
  const declarations = new Map<string, string[]>();
  const output = ts.createSourceFile("output.d.ts", outputText, ts.ScriptTarget.ES2023);
  for (const statement of output.statements) {
    for (const name of namesOf(statement)) {
      const texts = declarations.get(name) ?? [];
      texts.push(`${statement.getText(output)}\n`);
      declarations.set(name, texts);
    }
  }
  return declarations;
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}
