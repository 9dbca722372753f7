// The files of the house, and what each imports: files by their paths, packages by their names.

import { dirname, posix, relative } from "node:path";
import type { Project } from "ts-morph";

/** A file and everything it imports or re-exports, types too. */
export interface Source {
  readonly path: string;
  readonly imports: readonly Import[];
}

/** One import. */
export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** The file it means, or null if it is of another package. */
  readonly file: string | null;
}

/** The part of a package.json that says what the package's names mean. */
export interface Manifest {
  readonly name: string;
  readonly exports: { readonly [path: string]: string | Entry };
}

/** The files behind a name of the package. */
export interface Entry {
  /** Used in this repository. */
  readonly "tessera-source": string;
  /** What users get. */
  readonly types: string;
  readonly default: string;
}

/** The files of a project by their paths below `root`, in that order. */
export function sourcesOf(project: Project, root: string, manifest: Manifest): readonly Source[] {
  const files = project.getSourceFiles().toSorted((a, b) => (a.getFilePath() < b.getFilePath() ? -1 : 1));
  return files.map((file) => {
    const path = relative(root, file.getFilePath());
    const specifiers = new Set(file.getImportStringLiterals().map((literal) => literal.getLiteralValue()));
    return {
      path,
      imports: [...specifiers].map((specifier) => ({ specifier, file: fileOf(path, specifier, manifest) })),
    };
  });
}

/** @throws {Error} when it is of this package, but not one of its exports */
function fileOf(from: string, specifier: string, manifest: Manifest): string | null {
  if (specifier.startsWith(".")) return sourceOf(posix.join(dirname(from), specifier));
  if (specifier !== manifest.name && !specifier.startsWith(`${manifest.name}/`)) return null;
  return fileOfExport(`.${specifier.slice(manifest.name.length)}`, manifest);
}

/** Imports name the JavaScript that becomes of a file. */
function sourceOf(path: string): string {
  return path.replace(/\.js$/, ".ts");
}

function fileOfExport(subpath: string, { name, exports }: Manifest): string {
  for (const [pattern, target] of Object.entries(exports).toSorted(([a], [b]) => moreSpecific(a, b))) {
    const [before = "", after] = pattern.split("*");
    const isIt = after === undefined ? subpath === pattern : subpath.startsWith(before) && subpath.endsWith(after);
    if (!isIt) continue;
    const source = typeof target === "string" ? target : target["tessera-source"];
    const star = subpath.slice(before.length, subpath.length - (after ?? "").length);
    return posix.normalize(source.replace("*", star));
  }
  throw new Error(`${name} has no export ${subpath}`);
}

/** The order in which Node looks at the keys of `exports`: those without a star, then those with more before it. */
function moreSpecific(a: string, b: string): number {
  const rank = (pattern: string): number => (pattern.includes("*") ? pattern.indexOf("*") : Infinity);
  return rank(a) === rank(b) ? 0 : rank(b) - rank(a);
}
