// The text of a Python file: docstring, imports, code.

import { Code, code, lines, spaced } from "../../text/code.js";
import type { Doc, Import } from "../../text/doc.js";
import { print, type Printed, printWithImports } from "../../text/print.js";
import { docstring } from "../../text/python.js";
import { importPath, type PythonFile } from "./layout.js";

/** What a file consists of. */
export interface PythonBody {
  readonly file: PythonFile;
  readonly doc: string | undefined;
  readonly body: readonly Code[];
}

/** A file with the imports its code asks for. */
export function pythonText({ file, doc, body }: PythonBody): Printed {
  const printed = body.filter((part) => !part.empty).map((part) => printWithImports(part.doc, PYTHON));
  const imports = printed.flatMap((part) => part.imports);
  const head = spaced([
    doc === undefined || doc.trim() === "" ? code.nothing : docstring(doc),
    body.length === 0 ? code.nothing : code.text("from __future__ import annotations"),
    ...importBlocks(imports, file),
  ]);
  const parts = [...(head.empty ? [] : [print(head.doc, PYTHON)]), ...printed.map((part) => part.text)];
  return { text: parts.length === 0 ? "" : `${parts.join("\n\n\n")}\n`, imports };
}

const PYTHON = { language: "python" } as const;

/** Names in order, a line a module; Python's own modules first, then msgspec, then the package's. */
function importBlocks(wanted: readonly Import[], file: PythonFile): readonly Code[] {
  const byModule = new Map<string, Set<string>>();
  for (const { name, from } of wanted) {
    const path = importPath(file, from);
    byModule.set(path, (byModule.get(path) ?? new Set()).add(name));
  }
  const modules = [...byModule].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [0, 1, 2].map((rank) =>
    lines(modules.filter(([path]) => rankOf(path) === rank).map(([path, names]) => importLine(path, names))),
  );
}

function rankOf(path: string): number {
  if (path.startsWith(".")) return 2;
  return path.startsWith("msgspec") ? 1 : 0;
}

/** On one line if it fits, else in parentheses, a name a line. */
function importLine(path: string, names: ReadonlySet<string>): Code {
  const inner = [...names]
    .toSorted()
    .flatMap((name, i): Doc[] => (i === 0 ? [name] : [",", { kind: "line", flat: " " }, name]));
  const edge: Doc = { kind: "line", flat: "" };
  const items: Doc = [{ kind: "indent", doc: [edge, inner] }, { kind: "if-broken", broken: ",", flat: "" }, edge];
  const open: Doc = { kind: "if-broken", broken: "(", flat: "" };
  const close: Doc = { kind: "if-broken", broken: ")", flat: "" };
  return new Code([`from ${path} import `, { kind: "group", doc: [open, items, close] }]);
}
