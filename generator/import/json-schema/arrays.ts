// Schemas of arrays as types.

import { ANY, type Draft, unionDraft } from "./draft.js";
import type { Meaning } from "./parts.js";
import { below, nameWithin, type Place, said, schemasIn } from "./place.js";
import type { Scope } from "./scope.js";
import { lengthsOf } from "./strings.js";

/** An array: a tuple if it is as long as its positions and no longer, else a list, or a set where one is wanted. */
export function arrayType({ name, places }: Meaning, parts: readonly Place[], scope: Scope): Draft {
  const { min_length = 0, max_length = Infinity } = lengthsOf(parts, "Items");
  const unevaluated = unevaluatedIn(parts);
  const rest = [...restOf(parts), ...unevaluated];
  const longest = rest.some(({ schema }) => schema === false) ? prefixLength(parts) : Infinity;
  const most = Math.min(Number(max_length), longest);
  const size = Math.min(prefixLength(parts), most);
  for (const part of parts) scope.leaveOut(part, ["contains", ...(unevaluated.length > 0 ? [] : ["unevaluatedItems"])]);
  const of = (all: readonly Place[], part: string): Draft =>
    scope.typeOf({ places: all, name: nameWithin({ name }, part) });
  const isAny = rest.length === 0 && most > size; // what follows the positions may be anything
  const positions = Array.from({ length: isAny ? 0 : size }, (_, i) => of(schemasAt(parts, i), String(i + 1)));
  if (size > 0 && most === size && min_length === size) return { kind: "tuple", items: positions };
  const place = places[0];
  if (size > 0 && place !== undefined)
    scope.lose(place, "its positions are not told apart: an item may be what any of them may be");
  const constraints = {
    ...(Number(min_length) > 0 ? { min_length } : {}),
    ...(most === Infinity ? {} : { max_length: most }),
  };
  const items = [...positions, ...(most === size || isAny ? [] : [of(rest, "item")])];
  const item = place === undefined || items.length === 0 ? ANY : unionDraft(items, place);
  return { kind: isSet(parts, item, scope) ? "set" : "list", item, constraints };
}

/** The schemas of the items at a position, by all parts. */
function schemasAt(parts: readonly Place[], index: number): readonly Place[] {
  return parts.flatMap((part) => prefixOf(part)[index] ?? restIn(part));
}

function restOf(parts: readonly Place[]): readonly Place[] {
  return parts.flatMap(restIn);
}

function prefixLength(parts: readonly Place[]): number {
  return Math.max(0, ...parts.map((part) => prefixOf(part).length));
}

/** The schemas of positions; before 2020-12 `items` lists them. */
function prefixOf(part: Place): readonly Place[] {
  const inItems = schemasIn(part, "items");
  return inItems.length > 0 ? inItems : schemasIn(part, "prefixItems");
}

/** The schema of the items behind the positions. */
function restIn(part: Place): readonly Place[] {
  const keyword = Array.isArray(said(part, "items")) ? "additionalItems" : "items";
  return said(part, keyword) === undefined ? [] : [below(part, [keyword], nameWithin(part, "item"))];
}

/** The schemas of items that nothing else speaks of; none if it is not certain which these are. */
function unevaluatedIn(parts: readonly Place[]): readonly Place[] {
  const others = ["contains", "anyOf", "oneOf", "if", "dependentSchemas"];
  if (restOf(parts).length > 0 || parts.some((part) => others.some((keyword) => said(part, keyword) !== undefined)))
    return [];
  const own = parts.filter((part) => said(part, "unevaluatedItems") !== undefined);
  return own.map((part) => below(part, ["unevaluatedItems"], nameWithin(part, "item")));
}

/** A set forgets the order of its items, and a JavaScript Set must tell them apart. */
function isSet(parts: readonly Place[], item: Draft, scope: Scope): boolean {
  const unique = parts.filter((part) => said(part, "uniqueItems") === true);
  if (unique.length === 0) return false;
  const isWanted = scope.options.unique === "set";
  const canBe = item.kind === "literal" || (item.kind === "scalar" && /^(?:str|u?int(?:8|16|32)?)$/.test(item.name));
  if (isWanted && canBe) scope.everywhere("every set", "is written in the order of its items' values");
  else
    for (const part of unique)
      scope.lose(part, isWanted ? `uniqueItems is not checked: no set of such items` : "uniqueItems is not checked");
  return isWanted && canBe;
}
