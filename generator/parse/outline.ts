import { LIBRARY_PREFIX } from "../read/read-sources.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import type { Document } from "./document.js";
import { tableOptions } from "./table-options.js";

/** What other files need to know of one that they need not read. */
export interface Outline {
  /** As written. */
  readonly use: readonly string[];
  /** What it defines, in file order. */
  readonly names: readonly string[];
  /** The members of its unions: a union may say where the tag of a member stands. */
  readonly members: readonly string[];
  /** What its tables are called, which no two may be. */
  readonly tables: readonly string[];
}

/** The outline of a file. */
export function outlineOf({ tree }: Document): Outline {
  return {
    use: tree.use,
    names: tree.types.map((definition) => definition.name),
    members: tree.types.flatMap((definition) => (definition.kind === "union" ? definition.members : [])),
    tables: tree.types.flatMap((one) => (one.kind === "struct" ? (tableOptions(one)?.name ?? []) : [])),
  };
}

/** The module an entry of `use:` in `source` means: inside the shipped library, names without a prefix are the library's. */
export function moduleMeant(use: string, source: SourceFile): string {
  return source.library && !use.startsWith(LIBRARY_PREFIX) ? LIBRARY_PREFIX + use : use;
}
