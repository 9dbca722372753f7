import { type Code, lines } from "./code.js";
import { type Import, print, type PrintOptions, printWithImports } from "./doc.js";
import { importLines } from "./imports.js";

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
