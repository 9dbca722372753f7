// Which structs have a tag: those in unions that something tells apart. A struct has one tag in all unions it is in.

import { type ContractDraft, draftsIn } from "./contract-draft.js";
import { type Draft, innerDrafts, type Tags, type UnionDraft } from "./draft.js";

/** The member that tells a struct apart, and its value. */
export interface StructTag {
  readonly property: string;
  readonly value: string | number;
}

/** The tags of structs by their names. */
export function structTags(contracts: readonly ContractDraft[]): ReadonlyMap<string, StructTag> {
  const byName = new Map(contracts.map((one) => [one.name, one]));
  const tags = new Map<string, StructTag>();
  for (const union of contracts.flatMap((one) => draftsIn(one).flatMap(unionsIn))) {
    if (union.tags !== null) tagAll(union.tags, byName, tags);
  }
  return tags;
}

/** The contract at the end of a chain of names for names; null if there is none. */
export function contractAt(name: string, byName: ReadonlyMap<string, ContractDraft>): ContractDraft | null {
  const seen = new Set<string>();
  for (let here = byName.get(name); here !== undefined && !seen.has(here.name);) {
    const { body } = here;
    if (body.kind !== "alias" || body.type.kind !== "ref") return here;
    seen.add(here.name);
    here = byName.get(body.type.name);
  }
  return null;
}

/** All structs of a union, or none if one of them has another tag already. */
function tagAll(tags: Tags, byName: ReadonlyMap<string, ContractDraft>, known: Map<string, StructTag>): void {
  const { property } = tags;
  const structs = [...tags.values].flatMap(([name, value]) => {
    const contract = contractAt(name, byName);
    return contract?.body.kind === "struct" ? [[contract.name, { property, value }] as const] : [];
  });
  const isFree = ([name, { value }]: readonly [string, StructTag]): boolean => {
    const other = known.get(name);
    return other === undefined || (other.property === property && other.value === value);
  };
  if (structs.length === tags.values.size && structs.every(isFree))
    for (const [name, tag] of structs) known.set(name, tag);
}

function unionsIn(type: Draft): readonly UnionDraft[] {
  const inner = innerDrafts(type).flatMap(unionsIn);
  return type.kind === "union" ? [type, ...inner] : inner;
}
