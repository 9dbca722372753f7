// A contract and all that it reaches, as a text of its own: what a table keeps of the contract that its rows are of.

import type { Parsed } from "../diagnostics/diagnostic.js";
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

/** The contracts that a table recorded; diagnostics with errors, or no value, if the text is none of this version. */
export function modelOfDefinition(text: string): Parsed<Model> {
  const { contracts } = JSON.parse(text) as { readonly contracts: readonly Omit<IndexEntry, "source">[] };
  return modelOfIndex(
    contracts.map((entry) => ({ ...entry, source: { file: `contracts/${entry.module}.yaml`, line: 1 } }) as IndexEntry),
  );
}

function known(name: string, definitions: ReadonlyMap<string, Definition>): Definition {
  const definition = definitions.get(name);
  if (definition === undefined) throw new Error(`no contract ${name}`);
  return definition;
}
