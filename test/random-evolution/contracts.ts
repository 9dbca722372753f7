// The contracts that random edits start from: the shipped ones, those of the Python goldens, which have every feature,
// and those here, which have what edits of tags, keys and containers need.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** What a module says, as YAML data. */
export interface ModuleTree {
  readonly use?: readonly string[];
  types: { [name: string]: DefinitionTree };
  [key: string]: unknown;
}

/** An alias, or what a definition says. */
export type DefinitionTree = string | { fields?: { [name: string]: FieldTree }; [key: string]: unknown };

/** `TYPE = DEFAULT`, or what a field says. */
export type FieldTree = string | { type: string; default?: unknown; [key: string]: unknown };

/** The modules of one workspace. */
export interface Contracts {
  readonly workspace: string;
  readonly modules: ReadonlyMap<string, ModuleTree>;
}

const DIRECTORIES = ["contracts", "test/golden/python/contracts", "test/random-evolution/contracts"];

/** Reads the contracts that edits start from. */
export function readContracts(): readonly Contracts[] {
  return DIRECTORIES.map((directory) => {
    const paths = readdirSync(directory, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".yaml") && !path.startsWith("evolution/"))
      .toSorted();
    const read = (path: string): string => readFileSync(join(directory, path), "utf8");
    const modules = paths
      .filter((path) => path !== "tessera.yaml")
      .map((path): [string, ModuleTree] => [
        path.replace(/\.yaml$/, ""),
        withoutWords(parse(read(path))) as ModuleTree,
      ]);
    return { workspace: read("tessera.yaml"), modules: new Map(modules) };
  });
}

/** Examples would have to change with the types, and docs change nothing. */
function withoutWords(tree: unknown, isUnderFields = false): unknown {
  if (Array.isArray(tree)) return tree.map((item) => withoutWords(item));
  if (typeof tree !== "object" || tree === null) return tree;
  const kept = Object.entries(tree).filter(([key]) => isUnderFields || !WORDS.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, withoutWords(value, !isUnderFields && (key === "fields" || key === "types"))]),
  );
}

const WORDS = new Set(["doc", "title", "examples", "deprecated"]);
