// Miniatures of schemas that people have, a folder each in test/import-schemas: their files, and documents of their contracts,
// `Name-1.json`, which come back as they are or as `Name-1.back.json` says.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { readForeignDocument } from "../../../../generator/parse/foreign-document.js";

const DIRECTORY = fileURLToPath(new URL("../../../import-schemas/", import.meta.url));

/** A document of a contract, and what comes back of it. */
export interface Example {
  readonly file: string;
  readonly contract: string;
  readonly document: unknown;
  readonly back: unknown;
}

/** The names of the miniatures. */
export function miniatures(): readonly string[] {
  return readdirSync(DIRECTORY).toSorted();
}

/** The files of a miniature by name. */
export function filesOf(name: string): ReadonlyMap<string, unknown> {
  const files = pathsBelow(join(DIRECTORY, name)).filter((file) => !file.startsWith("documents/"));
  return new Map(files.map((file) => [file, valueOf(join(DIRECTORY, name, file))]));
}

/** The documents of a miniature. */
export function examplesOf(name: string): readonly Example[] {
  const directory = join(DIRECTORY, name, "documents");
  const files = pathsBelow(directory).filter((file) => !file.endsWith(".back.json"));
  return files.map((file) => {
    const document = valueOf(join(directory, file));
    const back = join(directory, file.replace(/\.json$/, ".back.json"));
    return { file, contract: file.replace(/-.*$/, ""), document, back: existsSync(back) ? valueOf(back) : document };
  });
}

function valueOf(path: string): unknown {
  const read = readForeignDocument(path, readFileSync(path));
  if ("problem" in read) throw new Error(`${path} ${read.problem}`);
  return read.value;
}

function pathsBelow(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .toSorted();
}
