// Snippets of TypeScript: run with the contracts of their page, and shown with what came of them. A statement followed by
// `// => value` is one whose value is shown; what stands there is replaced.

import { ts } from "ts-morph";
import { modulePathOf } from "./bundle.js";
import type { Workspace } from "./workspace.js";

/** A snippet with those before it that it goes on from. */
export interface Snippet {
  readonly body: string;
  readonly before: readonly string[];
}

/** The program of a snippet: complete TypeScript that imports what it uses. It exports `$results`, one text a shown statement. */
export function programOf({ body, before }: Snippet, { model }: Workspace): string {
  const whole = [...before, body];
  const imports = new Imports();
  for (const declaration of whole.flatMap((text) => importsIn(text))) imports.add(declaration);
  const words = new Set(whole.join("\n").match(/[A-Za-z]\w*/g));
  for (const { name, module } of model.definitions.values()) {
    for (const word of [name, `${name}Init`]) if (words.has(word)) imports.addName(modulePathOf(module), word);
  }
  return [
    imports.text(),
    PREAMBLE,
    ...before.map((text) => quiet(withoutImports(text))),
    instrumented(withoutImports(body)),
    "",
  ].join("\n");
}

/** The snippet with these results in place of those it shows. */
export function withResults(body: string, results: readonly string[]): string {
  let done = "";
  let at = 0;
  shownIn(body).forEach(({ start, end, resultEnd }, i) => {
    done += body.slice(at, end) + resultComment(body, { start, end }, results[i] ?? "(not reached)");
    at = resultEnd;
  });
  return done + body.slice(at);
}

const WIDTH = 118;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Behind the statement if there is room, else below it. */
function resultComment(body: string, { start, end }: Range, result: string): string {
  const column = end - (body.lastIndexOf("\n", end - 1) + 1);
  if (!result.includes("\n") && column + result.length + 7 <= WIDTH) return ` // => ${result}`;
  const indent = " ".repeat(start - (body.lastIndexOf("\n", start - 1) + 1));
  const lines = result.split("\n").map((line, i) => `${indent}// ${i === 0 ? "=>" : "  "} ${line}`.trimEnd());
  return `\n${lines.join("\n")}`;
}

/** A statement whose value is shown. */
interface Shown extends Range {
  readonly expression: string;
  readonly isDeclaration: boolean;
  /** Where the comment with the result ends. */
  readonly resultEnd: number;
}

/** `// => value` behind the statement or on the next line, and the lines below that go on. */
const RESULT = /^[ \n]*\/\/ =>[^\n]*(?:\n *\/\/ {3}[^\n]*)*/;

function shownIn(body: string): readonly Shown[] {
  const found: Shown[] = [];
  const visit = (node: ts.Node): void => {
    const result = ts.isStatement(node) ? RESULT.exec(body.slice(node.getEnd()))?.[0] : undefined;
    const expression = result === undefined ? null : shownExpression(node);
    if (result !== undefined && expression !== null) {
      const range = { start: node.getStart(), end: node.getEnd(), resultEnd: node.getEnd() + result.length };
      found.push({ ...range, expression, isDeclaration: ts.isVariableStatement(node) });
    } else ts.forEachChild(node, visit);
  };
  visit(parse(body));
  return found;
}

function shownExpression(statement: ts.Node): string | null {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText();
  if (!ts.isVariableStatement(statement)) return null;
  const [declaration] = statement.declarationList.declarations;
  if (declaration !== undefined && ts.isIdentifier(declaration.name)) return declaration.name.text;
  throw new Error(`only one variable can be shown: ${statement.getText()}`);
}

function instrumented(body: string): string {
  return rewritten(body, ({ expression }, i) => ` await $show(${i}, async () => (${expression}));`);
}

/** What later snippets go on from: its declarations. What is only shown may throw. */
function quiet(body: string): string {
  return rewritten(body, () => ";");
}

function rewritten(body: string, replacement: (shown: Shown, i: number) => string): string {
  let done = "";
  let at = 0;
  shownIn(body).forEach((shown, i) => {
    const kept = shown.isDeclaration ? body.slice(shown.start, shown.end) : "";
    done += body.slice(at, shown.start) + kept + replacement(shown, i);
    at = shown.end;
  });
  return done + body.slice(at);
}

const PREAMBLE = `
export const $results: string[] = [];
async function $show(at: number, action: () => Promise<unknown>): Promise<void> {
  const text = await action().then($shown, $shownError);
  $results[at] = $results[at] === undefined ? text : \`\${$results[at]}, \${text}\`;
}
`;

function parse(body: string): ts.SourceFile {
  return ts.createSourceFile("snippet.ts", body, ts.ScriptTarget.ES2022, true);
}

function importsIn(body: string): readonly ts.ImportDeclaration[] {
  return parse(body).statements.filter(ts.isImportDeclaration);
}

function withoutImports(body: string): string {
  return importsIn(body).reduceRight((text, one) => text.slice(0, one.getStart()) + text.slice(one.getEnd()), body);
}

/** The imports of several snippets, each name once. */
class Imports {
  private readonly names = new Map<string, string>([
    ["shown as $shown", "./shown.js"],
    ["shownError as $shownError", "./shown.js"],
  ]);

  add({ importClause, moduleSpecifier }: ts.ImportDeclaration): void {
    const bindings = importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) throw new Error("snippets import names only");
    for (const one of bindings.elements) this.addName((moduleSpecifier as ts.StringLiteral).text, one.getText());
  }

  addName(from: string, name: string): void {
    this.names.set(name, this.names.get(name) ?? from);
  }

  text(): string {
    return [...this.names].map(([name, from]) => `import { ${name} } from ${JSON.stringify(from)};`).join("\n");
  }
}
