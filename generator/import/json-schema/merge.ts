// Types that look alike on the wire as one that accepts the values of all of them.

import { ANY_MAP, type Constraints, type Draft, draftText, type IntName, scalar, TEXT } from "./draft.js";
import { isNumber, type Named } from "./forms.js";
import { contractAt } from "./struct-tags.js";

/** Makes one type of several of any form. */
type Union = (types: readonly Draft[]) => Draft;

/** One type that stands for some of one form; structs that their tags tell apart stay as they are. */
export function merged(alike: readonly Draft[], named: Named, union: Union): readonly Draft[] {
  if (alike.every((one) => one.kind === "literal")) return [mergedLiterals(alike.flatMap((one) => one.values))];
  if (alike.some((one) => one.kind === "map" || one.kind === "ref")) return mergedObjects(alike, named, union);
  if (alike.some((one) => one.kind === "list" || one.kind === "set" || one.kind === "tuple")) {
    return [mergedArrays(alike, union)];
  }
  const names = alike.flatMap((one) => (one.kind === "scalar" ? [one.name] : []));
  if (names.includes("bool")) return [scalar("bool")];
  if (!names.some(isNumber)) return [TEXT];
  return [scalar(names.includes("float") ? "float" : widest(alike))];
}

function mergedLiterals(values: readonly (string | number | boolean)[]): Draft {
  const all = [...new Set(values)];
  return typeof all[0] === "boolean" && all.length > 1 ? scalar("bool") : { kind: "literal", values: all };
}

/** An integer of each of the widths. */
function widest(alike: readonly Draft[]): IntName {
  const names = alike.map((one) => (one.kind === "scalar" ? one.name : "int"));
  if (names.includes("bigint") || (names.includes("uint64") && names.some((name) => name !== "uint64")))
    return "bigint";
  if (names.includes("uint64")) return "uint64";
  return names.includes("int64") ? "int64" : "int";
}

function mergedObjects(alike: readonly Draft[], named: Named, union: Union): readonly Draft[] {
  const structs = alike.flatMap((one) =>
    one.kind === "ref" ? [contractAt(one.name, named.contracts)?.name ?? ""] : [],
  );
  if (structs.length === alike.length && areToldApart([...new Set(structs)], named)) {
    return [...new Set(structs)].map((name) => ({ kind: "ref", name }));
  }
  const maps = alike.flatMap((one) => (one.kind === "map" ? [one] : []));
  if (maps.length < alike.length) return [ANY_MAP];
  const value = union(maps.map((map) => map.value));
  const keys = new Set(maps.map((map) => draftText(map.key)));
  const key = keys.size === 1 ? (maps[0]?.key ?? TEXT) : TEXT;
  return [{ kind: "map", key, value, constraints: common(maps.map((map) => map.constraints)) }];
}

function areToldApart(structs: readonly string[], { tags }: Named): boolean {
  const all = structs.map((name) => tags.get(name));
  const values = new Set(all.map((tag) => tag?.value));
  const [first] = all;
  const isLikeFirst = (tag: (typeof all)[number]): boolean =>
    tag !== undefined && tag.property === first?.property && typeof tag.value === typeof first.value;
  return structs.length === 1 || (values.size === structs.length && all.every(isLikeFirst));
}

function mergedArrays(alike: readonly Draft[], union: Union): Draft {
  const items = alike.flatMap((one) =>
    one.kind === "tuple" ? one.items : one.kind === "list" || one.kind === "set" ? [one.item] : [],
  );
  const item = union(items);
  const constraints = common(alike.map((one) => ("constraints" in one ? one.constraints : {})));
  return { kind: alike.every(({ kind }) => kind === "set") ? "set" : "list", item, constraints };
}

/** The constraints if all have the same. */
function common(all: readonly Constraints[]): Constraints {
  const [first = {}] = all;
  const text = (one: Constraints): string => draftText(scalar("str", one));
  return all.every((one) => text(one) === text(first)) ? first : {};
}
