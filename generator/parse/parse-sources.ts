import type { Parsed } from "../diagnostics/diagnostic.js";
import { LIBRARY_PREFIX } from "../read/read-sources.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import type { Document } from "./document.js";
import { moduleMeant } from "./outline.js";
import { parseDocument } from "./parse-document.js";

/**
 * Parses the modules of a project, and those of the standard library that they use, directly or through each other.
 * `readLibrary` is called at most once, and only if some module uses `tessera/…`; `parse` may know a file already. The value is null if any file could not be
 * read as YAML: names would be missing, and every use of them a mistake that is none.
 */
export function parseSources(
  modules: readonly SourceFile[],
  readLibrary: () => readonly SourceFile[],
  parse: (source: SourceFile) => Parsed<Document> = parseDocument,
): Parsed<readonly Document[]> {
  const parsed = modules.map(parse);
  const own = parsed.flatMap((one) => one.value ?? []);
  const wanted = own.flatMap(usedLibraryModules);
  if (wanted.length > 0) parsed.push(...parseLibrary(wanted, readLibrary(), parse));
  const documents = parsed.flatMap((one) => one.value ?? []);
  const value = documents.length === parsed.length ? documents : null;
  return { value, diagnostics: parsed.flatMap((one) => one.diagnostics) };
}

function parseLibrary(
  wanted: readonly string[],
  library: readonly SourceFile[],
  parse: (source: SourceFile) => Parsed<Document>,
): readonly Parsed<Document>[] {
  const parsed = new Map<string, Parsed<Document>>();
  const waiting = [...wanted];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const source = library.find((one) => one.module === name);
    if (source === undefined || parsed.has(name)) continue;
    const document = parse(source);
    parsed.set(name, document);
    if (document.value !== null) waiting.push(...usedLibraryModules(document.value));
  }
  return [...parsed.values()];
}

function usedLibraryModules({ source, tree }: Document): readonly string[] {
  return tree.use.map((name) => moduleMeant(name, source)).filter((name) => name.startsWith(LIBRARY_PREFIX));
}
