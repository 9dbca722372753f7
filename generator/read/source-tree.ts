// Where contracts are read from: a directory on disk, or files that come from git or a baseline.

import { readdirSync, statSync, type Dirent } from "node:fs";
import { basename, join, resolve } from "node:path";
import { readRegularFile } from "./regular-file.js";

/** What stands at a path; a link is a symbolic one. */
export type EntryKind = "file" | "directory" | "link" | "other";

/** A file or directory in a directory. */
export interface TreeEntry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** A contracts directory, wherever it is kept. Paths are relative to it, `/`-separated; that of the directory itself is empty. */
export interface SourceTree {
  /** The directory's own name: paths are shown from its parent on. */
  readonly name: string;
  /** What is in a directory; operating system errors pass. */
  entries(directory: string): readonly TreeEntry[];
  /** The bytes of a file; operating system errors pass. */
  read(path: string): Uint8Array;
  /** True if a link leads to a directory; operating system errors pass. */
  leadsToDirectory(link: string): boolean;
}

/** A directory on disk. */
export function diskTree(directory: string): SourceTree {
  const root = resolve(directory);
  return {
    name: basename(root),
    entries: (inside) =>
      readdirSync(join(root, inside), { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        kind: kindOf(entry),
      })),
    read: (path) => readRegularFile(join(root, path)),
    leadsToDirectory: (link) => statSync(join(root, link), { throwIfNoEntry: false })?.isDirectory() === true,
  };
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "directory";
  return entry.isSymbolicLink() ? "link" : "other";
}

/** Files held in memory, by their paths; there are no links among them. */
export function memoryTree(name: string, files: ReadonlyMap<string, Uint8Array>): SourceTree {
  return {
    name,
    entries: (inside) => entriesOf([...files.keys()], inside === "" ? "" : `${inside.replace(/\/$/, "")}/`),
    read(path) {
      const bytes = files.get(path);
      if (bytes === undefined) throw new Error(`no file ${path} in the tree ${name}`);
      return bytes;
    },
    leadsToDirectory: () => false,
  };
}

/** `prefix` is empty or ends in `/`. */
function entriesOf(paths: readonly string[], prefix: string): readonly TreeEntry[] {
  const entries = new Map<string, TreeEntry>();
  for (const path of paths.filter((one) => one.startsWith(prefix))) {
    const [name = "", ...deeper] = path.slice(prefix.length).split("/");
    entries.set(name, { name, kind: deeper.length > 0 ? "directory" : "file" });
  }
  return [...entries.values()];
}
