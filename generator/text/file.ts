import { type Code, code, lines, list } from "./code.js";
import type { Import } from "./doc.js";
import { print, type PrintOptions, printWithImports } from "./print.js";

/** The code of a file, part by part: each is printed as it comes, and forgotten before the next one is made. */
export type FileBody = Iterable<Code> | HeadedBody;

/** A body of which the first parts are known only when the others are made. */
export interface HeadedBody {
  readonly head: () => readonly Code[];
  readonly parts: Iterable<Code>;
}

/** One source file: the imports its code asked for, the code, a final newline. */
export function file(body: FileBody, options: PrintOptions): string {
  const imports: Import[] = [];
  const printed = (part: Code): string[] => {
    const { text, imports: wanted } = printWithImports(part.doc, options);
    for (const one of wanted) if (options.language === "typescript" || !one.typeOnly) imports.push(one);
    return part.empty ? [] : [text];
  };
  const below: string[] = [];
  for (const part of "parts" in body ? body.parts : body) below.push(...printed(part));
  const above = "head" in body ? body.head().flatMap(printed) : [];
  const importText = print(lines(importLines(imports)).doc, options);
  return `${[...(importText === "" ? [] : [importText]), ...above, ...below].join("\n\n")}\n`;
}

/** The import statements for `wanted`: a line a module, packages before relative paths, names sorted, no name twice. */
function importLines(wanted: readonly Import[]): Code[] {
  const byModule = new Map<string, Map<string, Import>>();
  for (const one of wanted) {
    const names = byModule.get(one.from) ?? new Map<string, Import>();
    const known = names.get(one.name);
    names.set(one.name, known === undefined || known.typeOnly ? one : known);
    byModule.set(one.from, names);
  }
  return [...byModule]
    .sort(([a], [b]) => compareModules(a, b))
    .map(([from, names]) => importLine(from, [...names.values()]));
}

function importLine(from: string, wanted: readonly Import[]): Code {
  const whole = wanted.find((one) => one.namespace);
  if (whole !== undefined) return code`import * as ${code.text(whole.name)} from ${from};`;
  const sorted = wanted.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const allTypes = sorted.every((one) => one.typeOnly);
  const names = sorted.map((one) => (one.typeOnly && !allTypes ? code.text(`type ${one.name}`) : code.text(one.name)));
  return code`import ${allTypes ? code.text("type ") : code.nothing}${list("{ ", names, " }")} from ${from};`;
}

function compareModules(a: string, b: string): number {
  const relative = (path: string): number => (path.startsWith(".") ? 1 : 0);
  return relative(a) - relative(b) || (a < b ? -1 : 1);
}
