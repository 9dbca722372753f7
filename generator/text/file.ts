import { type Code, lines, spaced } from "./code.js";
import { print, type PrintOptions, printWithImports } from "./doc.js";
import { importLines } from "./imports.js";

/** One source file: the imports its code asked for, the code, a final newline. */
export function file(body: readonly Code[], options: PrintOptions): string {
  const { text, imports } = printWithImports(spaced(body).doc, options);
  const wanted = imports.filter((one) => options.language === "typescript" || !one.typeOnly);
  const head = print(lines(importLines(wanted)).doc, options);
  return `${[head, text].filter((part) => part !== "").join("\n\n")}\n`;
}
