// The keys of the cache: hashes of all that an answer follows from.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nameOf, type Project } from "../read/project.js";
import type { Sources } from "../read/read-sources.js";
import type { SourceFile } from "../diagnostics/source-file.js";

/** The hash of a few texts, each apart from the others. */
export function hashOf(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest("base64");
}

/** The hash of a file's text. */
export function textKey(source: SourceFile): string {
  return hashOf([source.text]);
}

/** What every module's outputs follow from beside contracts; `library` is null where no contract uses the standard library. */
export function workspaceKey(project: Project, library: Sources | null): string {
  const { directory, out, sources } = project;
  return hashOf([directory, nameOf(project), out ?? "", sources.workspace.text, library?.workspace.text ?? ""]);
}

/** What a whole run follows from. */
export function runKey(project: Project, library: Sources | null): string {
  const all = [...project.sources.modules, ...(library?.modules ?? [])];
  return hashOf([workspaceKey(project, library), ...all.flatMap(({ path, module, text }) => [path, module, text])]);
}

/** What the compiler is made of: what tsconfig.compiler.json compiles. */
export const COMPILER_ROOMS = ["generator", "runtime/serde", "runtime/text", "runtime/arrow/type"] as const;

/** What tells this build of the compiler from every other one: its files by name, size and time, and the version of Node. */
export function toolKey(): string {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  return hashOf([process.version, ...COMPILER_ROOMS.flatMap((room) => stampsIn(join(root, room)))]);
}

function stampsIn(root: string): readonly string[] {
  if (!existsSync(root)) return []; // the published command has the rooms of the runtime inside itself
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).toSorted();
  return names.map((name) => {
    const { size, mtimeMs } = statSync(join(root, name));
    return `${name} ${size} ${mtimeMs}`;
  });
}
