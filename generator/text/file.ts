import { type Code, lines, spaced } from "./code.js";
import { importsOf, print, type PrintOptions } from "./doc.js";
import { importLines } from "./imports.js";

/** One source file: the imports its code asked for, the code, a final newline. */
export function file(body: readonly Code[], options: PrintOptions): string {
  const typescript = options.language === "typescript";
  const wanted = body.flatMap((part) => importsOf(part.doc, typescript)).filter((one) => typescript || !one.typeOnly);
  const imports = lines(importLines(wanted));
  return print(spaced([imports, ...body]).doc, options) + "\n";
}
