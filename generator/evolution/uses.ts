// Who uses a type: which of its sides count, and whether a stable contract relies on it.

import { partsOf, typesOf } from "../model/graph.js";
import type { Definition, Model } from "../model/model.js";

/** What the values of a type are used for, by the contracts that nothing refers to. */
export interface Use {
  /** We write them, others read them. */
  readonly isWritten: boolean;
  /** We read what others, or we long ago, wrote. */
  readonly isRead: boolean;
  /** A contract that is not experimental has them. */
  readonly isStable: boolean;
}

/** The use of every type. A type that others refer to is used as they are; position and persistence are those of structs. */
export function usesOf(model: Model): ReadonlyMap<string, Use> {
  const definitions = [...model.definitions.values()];
  const references = new Map(definitions.map((definition) => [definition.name, referencesOf(definition)]));
  const uses = new Map<string, Use>(
    definitions.map(({ name, stability }) => [name, { ...NONE, isStable: stability === "stable" }]),
  );
  const spread = (name: string, use: Use): void => {
    const known = uses.get(name) ?? NONE;
    const now = eitherUse(known, use);
    uses.set(name, now);
    if (!isSame(known, now)) for (const other of references.get(name) ?? []) spread(other, now);
  };
  const inner = new Set(
    definitions.flatMap(({ name }) => [...(references.get(name) ?? [])].filter((other) => other !== name)),
  );
  for (const { name, stability } of definitions) {
    if (stability === "stable")
      for (const other of references.get(name) ?? []) spread(other, { ...NONE, isStable: true });
  }
  for (const one of definitions) if (!inner.has(one.name) || saysPosition(one)) spread(one.name, ownUse(one));
  // What is still unused refers to itself in a circle.
  for (const one of definitions) {
    const use = uses.get(one.name);
    if (use?.isRead !== true && use?.isWritten !== true) spread(one.name, ownUse(one));
  }
  return uses;
}

/** What either use has. */
export function eitherUse(one: Use, other: Use): Use {
  return {
    isWritten: one.isWritten || other.isWritten,
    isRead: one.isRead || other.isRead,
    isStable: one.isStable || other.isStable,
  };
}

const NONE: Use = { isWritten: false, isRead: false, isStable: false };

function isSame(one: Use, other: Use): boolean {
  return one.isWritten === other.isWritten && one.isRead === other.isRead && one.isStable === other.isStable;
}

/** What is kept outlives one version, so it is read and written whatever its position. */
function ownUse(definition: Definition): Use {
  if (definition.kind !== "struct" || definition.persisted) return { ...NONE, isWritten: true, isRead: true };
  return { ...NONE, isWritten: definition.position !== "output", isRead: definition.position !== "input" };
}

function saysPosition(definition: Definition): boolean {
  return definition.kind === "struct" && !definition.persisted && definition.position !== "both";
}

/** The names in a definition, those of aliases and what they stand for too. */
export function referencesOf(definition: Definition): ReadonlySet<string> {
  const parts = typesOf(definition).flatMap(partsOf);
  return new Set(parts.flatMap((part) => [part.alias ?? [], part.kind === "ref" ? part.name : []].flat()));
}
