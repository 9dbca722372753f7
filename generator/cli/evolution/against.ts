// What the contracts are compared with: `--against git:REF | dir:PATH | file:PATH`, each made into a model in the one way there is.
// Only a contract index has no sources; its model is made of its entries.

import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { resolveSources } from "../../generate.js";
import type { Model } from "../../model/model.js";
import { readBaseline } from "../../read/baseline.js";
import { gitTree, isPattern, matchingTags } from "../../read/git-tree.js";
import { ReadError } from "../../read/read-error.js";
import { readLibrarySources, readTree, type Sources } from "../../read/read-sources.js";
import { diskTree, type SourceTree } from "../../read/source-tree.js";
import { type CommandInput, type Option, UsageError } from "../command.js";
import { packageRoot } from "../package.js";
import { BASELINE_FILE, firstOf, hasBaseline, nameOf } from "./files.js";
import { readIndexModel } from "./index-file.js";

/** `--against`, of every command that compares. */
export const AGAINST_OPTION: Option = {
  name: "against",
  value: "BASELINE",
  doc: "git:REF, git:PATTERN, dir:PATH or file:PATH; may come again (default: the baseline file)",
};

/** A version of the contracts to compare with. */
export interface Baseline {
  /** What the user calls it: `git:v1`. */
  readonly name: string;
  readonly model: Model;
}

/**
 * The baselines that the call names.
 * @throws {UsageError} when one does not compile, or is written wrongly
 * @throws {ReadError} when one cannot be read
 */
export function baselinesOf(contracts: string, input: CommandInput): readonly Baseline[] {
  const given = input.list("against");
  if (given.length > 0) return given.flatMap((word) => named(word, contracts, input));
  const saved = savedBaseline(contracts);
  if (saved !== null) return [saved];
  const name = nameOf(contracts, BASELINE_FILE);
  throw new ReadError(
    name,
    "there is no baseline yet; tessera baseline writes one, or name another by --against git:REF",
  );
}

/**
 * The baseline that `tessera baseline` wrote; null if there is none.
 * @throws {UsageError} when it does not compile
 * @throws {ReadError} when it cannot be read
 */
export function savedBaseline(contracts: string): Baseline | null {
  if (!hasBaseline(contracts)) return null;
  return baselineFile(join(contracts, BASELINE_FILE), nameOf(contracts, BASELINE_FILE));
}

function named(word: string, contracts: string, { terminal }: CommandInput): readonly Baseline[] {
  const at = word.indexOf(":");
  const value = word.slice(at + 1);
  const path = resolve(terminal.cwd, value);
  if (at > 0 && value !== "") {
    switch (word.slice(0, at)) {
      case "git":
        return refsOf(contracts, value).map((ref) => fromTree(`git:${ref}`, gitTree(contracts, ref)));
      case "dir":
        if (!isDirectory(path)) throw new UsageError(`--against ${word}: there is no such directory`);
        return [fromTree(word, diskTree(path))];
      case "file":
        return [indexFile(path, word) ?? baselineFile(path, word)];
    }
  }
  const hint = isDirectory(resolve(terminal.cwd, word)) ? `; did you mean dir:${word}?` : "";
  throw new UsageError(`--against ${word}: expected git:REF, dir:PATH or file:PATH${hint}`);
}

function refsOf(contracts: string, ref: string): readonly string[] {
  return isPattern(ref) ? matchingTags(contracts, ref) : [ref];
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function fromTree(name: string, tree: SourceTree): Baseline {
  try {
    return compiled(name, readTree(tree, { library: false }));
  } catch (error) {
    // The files of both versions have the same names.
    throw error instanceof ReadError ? new UsageError(`${name}: ${error.message}`) : error;
  }
}

function indexFile(path: string, name: string): Baseline | null {
  const model = readIndexModel(path, name);
  return model === null ? null : { name, model };
}

function baselineFile(path: string, name: string): Baseline {
  const { own, library } = readBaseline(path, name);
  return compiled(name, readTree(own, { library: false }), () =>
    library === null ? shippedLibrary() : readTree(library, { library: true }),
  );
}

function shippedLibrary(): Sources {
  return readLibrarySources(join(packageRoot(), "contracts"));
}

function compiled(name: string, sources: Sources, library = shippedLibrary): Baseline {
  const { model, diagnostics } = resolveSources(sources, library);
  if (model !== null) return { name, model };
  throw new UsageError(
    `no verdict: ${name} does not compile: ${firstOf(diagnostics)}; compare with another version by --against`,
  );
}
