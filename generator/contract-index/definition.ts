// A contract and all that it reaches, as a text of its own: what a table keeps of the contract that its rows are of.

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { dependenciesOf, reachOf } from "../model/graph.js";
import type { Definition, Model } from "../model/model.js";
import { wireHashes } from "../model/wire-hash.js";
import { canonicalJson } from "../text/json.js";
import { entryOf } from "./entries.js";
import type { IndexEntry } from "./entry.js";
import { modelOfIndex } from "./model-of-index.js";

/** A contract as a table records it. */
export interface RecordedContract {
  /** The wire hash of the contract index: it changes with what rows mean, not with docs. */
  readonly fingerprint: string;
  /**
   * The contract index of the contract and of what it reaches, by name, as JSON with sorted keys and without blanks. It does not say in
   * which lines they stand, so that it is the same as long as they are.
   */
  readonly definition: string;
}

/** What a table records of the contract that its rows are of. */
export function recordedContract(name: string, model: Model): RecordedContract {
  const { definitions } = model;
  const reached = [...reachOf([name], (one) => dependenciesOf(known(one, definitions)))].toSorted();
  const within = new Map(reached.map((one) => [one, known(one, definitions)]));
  const hashes = wireHashes({ definitions: within });
  const hashOf = (one: string): string => hashes.get(one) ?? "";
  const contracts = [...within.values()].map((one) => {
    const { source: _, ...entry } = entryOf(one, model, hashOf(one.name));
    return entry;
  });
  return { fingerprint: hashOf(name), definition: canonicalJson({ contracts }) };
}

/**
 * The contracts that a table recorded; no value, or diagnostics with errors, if the text is of no version that is known.
 * @param former names that contracts had before, by those that they have
 */
export function modelOfDefinition(
  text: string,
  former: { readonly [name: string]: string } = {},
): { readonly value: Model | null; readonly diagnostics: readonly Diagnostic[] } {
  const entries = entriesIn(text);
  if (entries === null) return { value: null, diagnostics: [] };
  return modelOfIndex(
    entries.map((entry) => {
      const old = former[entry.name] ?? entry.name;
      const source = { file: `contracts/${entry.module}.yaml`, line: 1 };
      return { ...entry, source, ...(old === entry.name ? {} : { renamed_from: old }) };
    }),
  );
}

/** Null if it is no JSON of contracts. */
function entriesIn(text: string): readonly IndexEntry[] | null {
  try {
    const value = JSON.parse(text) as { readonly contracts?: unknown } | null;
    const contracts: unknown = value?.contracts;
    return Array.isArray(contracts) && contracts.every(isEntry) ? contracts : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What an entry has besides its name, for each kind that this version knows. */
const PARTS: { readonly [Kind in IndexEntry["kind"]]: (entry: Partial<IndexEntry>) => boolean } = {
  alias: ({ type }) => typeof type === "string",
  enum: ({ values }) => Array.isArray(values),
  union: ({ members }) => Array.isArray(members),
  struct: ({ fields = [] }) => Array.isArray(fields),
  patch: ({ patch_of }) => typeof patch_of === "string",
};

function isEntry(value: unknown): value is IndexEntry {
  if (typeof value !== "object" || value === null) return false;
  const entry = value as Partial<IndexEntry>;
  const { name, module, kind } = entry;
  if (typeof name !== "string" || typeof module !== "string" || kind === undefined) return false;
  return Object.hasOwn(PARTS, kind) && PARTS[kind](entry);
}

function known(name: string, definitions: ReadonlyMap<string, Definition>): Definition {
  const definition = definitions.get(name);
  if (definition === undefined) throw new Error(`no contract ${name}`);
  return definition;
}
