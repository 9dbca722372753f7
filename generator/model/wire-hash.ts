// What contracts mean on the wire, as hashes: definitions whose messages are the same have the same one, whatever they and
// the types they refer to are called, and wherever they stand.
//
// A struct is hashed with the hashes of the structs it refers to. Structs that refer to each other have none to begin with:
// they begin as nothing, and each round tells apart more of them, until none can. `k` different structs are told from each
// other, and from any other `k`, by `2k` rounds.

import { createHash } from "node:crypto";
import { groupsOf, partsOf, structsOf } from "./graph.js";
import type { Definition, Model, StructDefinition } from "./model.js";
import { structText, wireText } from "./wire-text.js";

/** The SHA-256 of the wire shape of every definition, in hexadecimal, by name. */
export function wireHashes({ definitions }: Pick<Model, "definitions">): ReadonlyMap<string, string> {
  const structs = structHashes(definitions);
  const scope = { definitions, hashOf: (name: string) => known(structs, name) };
  const hashes = [...definitions.values()].map((definition): [string, string] => {
    const isStruct = definition.kind === "struct";
    return [definition.name, isStruct ? known(structs, definition.name) : hash(wireText(definition, scope))];
  });
  return new Map(hashes);
}

type Definitions = Model["definitions"];

function structHashes(definitions: Definitions): ReadonlyMap<string, string> {
  const structs = new Map([...definitions].filter((entry): entry is [string, StructDefinition] => isStruct(entry[1])));
  const hashes = new Map<string, string>();
  const follow = (name: string): readonly string[] => structsIn(known(structs, name), { definitions });
  for (const { names, recursive } of groupsOf(structs.keys(), follow)) {
    names.forEach((name) => hashes.set(name, ""));
    for (let round = 0; round < (recursive ? 2 * differentIn(names, hashes) + 1 : 1); round++) {
      const before = new Map(names.map((name) => [name, known(hashes, name)]));
      const hashOf = (name: string): string => before.get(name) ?? known(hashes, name);
      for (const name of names) hashes.set(name, hash(structText(known(structs, name), { definitions, hashOf })));
    }
  }
  return hashes;
}

function isStruct(definition: Definition): boolean {
  return definition.kind === "struct";
}

/** The structs that a struct refers to, directly or as members of unions. */
function structsIn(struct: StructDefinition, model: Pick<Model, "definitions">): readonly string[] {
  const parts = struct.fields.flatMap((field) => partsOf(field.type)).filter((part) => part.kind === "ref");
  return parts.flatMap((part) => structsOf(part, model).map(({ name }) => name));
}

function differentIn(names: readonly string[], hashes: ReadonlyMap<string, string>): number {
  return new Set(names.map((name) => hashes.get(name))).size;
}

function known<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) throw new Error(`no definition ${name}`);
  return value;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
