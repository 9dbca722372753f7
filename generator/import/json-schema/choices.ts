// Schemas that offer a choice, `oneOf` and `anyOf`, as alternatives that each say all that their schema says.

import { demandsOf } from "./keywords.js";
import { hasKind, type Kind, kindOfValue, KINDS, kindsMeant, kindsSaid } from "./kinds.js";
import { isStruct, namesMembers, requiredIn } from "./objects.js";
import { keyOfMeaning, type Meaning, partsOf } from "./parts.js";
import { type Place, schemasBelow, schemasIn, withoutKeywords } from "./place.js";
import type { Scope } from "./scope.js";
import { type Discriminator, discriminatorOf, tagsOf, type TagValues } from "./tags.js";
import { valuesOf } from "./values.js";

/** Alternatives, and what tells those apart that are objects; null if nothing does. */
export interface Choice {
  readonly at: Place;
  readonly keyword: Keyword;
  readonly alternatives: readonly Meaning[];
  readonly tags: TagValues | null;
}

type Keyword = "oneOf" | "anyOf";

/**
 * The choice that a type is to be made of. Null if there is none, or if it only says more of objects whose members the schema
 * names itself: then they become one struct.
 */
export function choiceOf(meaning: Meaning, parts: readonly Place[], scope: Scope): Choice | null {
  const groups = parts.flatMap((part) => groupsIn(part));
  if (groups.length === 0 || parts.length > MOST_PARTS) return null;
  const choices = groups.map((group) => distribute(group, { meaning, parts }, scope));
  const tagged = choices.find(({ tags }) => tags !== null);
  if (tagged !== undefined) return tagged;
  const combinations = groups.reduce((product, group) => product * group.alternatives.length, 1);
  if (combinations > MOST_COMBINATIONS) return null;
  const [first] = choices;
  const areObjects = first?.alternatives.every((one) => isOfObjects(one, scope));
  return namesMembers(parts) && areObjects === true ? null : (first ?? null);
}

/** The kinds that a meaning accepts, by its values, its `type`, its alternatives, or else by what its keywords are about. */
export function kindsOf(meaning: Meaning, scope: Scope, depth = 0): readonly Kind[] {
  const key = keyOfMeaning(meaning);
  const known = scope.kinds.get(key);
  if (known !== undefined) return known;
  scope.kinds.set(key, KINDS); // for what leads back here
  const parts = partsOf(meaning.places, scope.files);
  const said = kindsOfValues(parts) ?? kindsSaid(parts) ?? kindsOfChoice(parts, scope, depth) ?? meantOrAll(parts);
  const { kind } = meaning;
  const kinds: readonly Kind[] = kind === undefined ? said : hasKind(said, kind) ? [kind] : [];
  scope.kinds.set(key, kinds);
  return kinds;
}

/** Where more schemas than this speak of one value, alternatives are not looked at: each would be put together with all of them. */
const MOST_PARTS = 20;
const MOST_COMBINATIONS = 64;
const DEEPEST = 8;

interface Group {
  readonly part: Place;
  readonly keyword: Keyword;
  readonly alternatives: readonly Place[];
}

/** The choices of a part; one that accepts everything is none. */
function groupsIn(part: Place): readonly Group[] {
  const keywords: readonly Keyword[] = ["oneOf", "anyOf"];
  return keywords.flatMap((keyword) => {
    const alternatives = schemasIn(part, keyword).filter(({ schema }) => schema !== false);
    const isChoice = alternatives.length > 0 && alternatives.every((one) => demandsOf(one).length > 0);
    return isChoice ? [{ part, keyword, alternatives }] : [];
  });
}

interface Whole {
  readonly meaning: Meaning;
  readonly parts: readonly Place[];
}

/** Every alternative of a group with what else the schema says. */
function distribute({ part, keyword, alternatives }: Group, { meaning, parts }: Whole, scope: Scope): Choice {
  const rest = withoutKeywords(part, [keyword]);
  const base = [...parts.filter((one) => one !== part), ...(demandsOf(rest).length > 0 ? [rest] : [])];
  const discriminator = parts.map(discriminatorOf).find((one) => one !== null) ?? null;
  const all = alternatives.map((place): Meaning => {
    const places = addsNothing(base, place, { scope, discriminator }) ? [place] : [...base, place];
    return { places, name: place.name, ...(meaning.kind === undefined ? {} : { kind: meaning.kind }) };
  });
  const possible = all.filter((one) => kindsOf(one, scope).length > 0);
  const objects = possible.filter((one) => kindsOf(one, scope).includes("object"));
  const areStructs = objects.length > 1 && objects.every((one) => isStructOrChoice(one, scope));
  const tags = areStructs ? tagsOf(objects, { at: part, discriminator }, scope) : null;
  if (tags === null) return { at: part, keyword, alternatives: possible, tags };
  const values = possible.map((one) => tags.values[objects.indexOf(one)] ?? null);
  return { at: part, keyword, alternatives: possible, tags: { property: tags.property, values } };
}

/** True for what accepts objects only. */
export function isOfObjects(meaning: Meaning, scope: Scope): boolean {
  return kindsOf(meaning, scope).every((kind) => kind === "object");
}

function isStructOrChoice(meaning: Meaning, scope: Scope): boolean {
  const parts = partsOf(meaning.places, scope.files);
  if (!isOfObjects(meaning, scope)) return false;
  return isStruct(parts, scope.files, scope.options) || parts.some((part) => groupsIn(part).length > 0);
}

function kindsOfChoice(parts: readonly Place[], scope: Scope, depth: number): readonly Kind[] | null {
  const [group] = parts.flatMap(groupsIn);
  if (group === undefined || depth > DEEPEST || namesMembers(parts)) return null;
  const kinds = group.alternatives.flatMap((one) => kindsOf({ places: [one], name: "" }, scope, depth + 1));
  return KINDS.filter((kind) => kinds.includes(kind));
}

function kindsOfValues(parts: readonly Place[]): readonly Kind[] | null {
  const values = valuesOf(parts, kindsSaid(parts));
  return values === null ? null : [...new Set(values.map(kindOfValue))];
}

function meantOrAll(parts: readonly Place[]): readonly Kind[] {
  const meant = kindsMeant(parts);
  return meant.length > 0 ? meant : KINDS.filter((kind) => kind !== "integer");
}

/** True if what stands beside a choice says no more than the alternative: its kind, and members that it has itself. */
function addsNothing(base: readonly Place[], place: Place, { scope, discriminator }: Beside): boolean {
  if (base.length === 0) return true;
  const parts = partsOf([place], scope.files);
  const kinds = kindsOf({ places: [place], name: "" }, scope);
  const members = new Set(parts.flatMap((part) => [...schemasBelow(part, "properties").keys()]));
  const required = new Set(parts.flatMap(requiredIn));
  const tag = discriminator?.property;
  return base.every((part) => {
    if (!demandsOf(part).every((keyword) => ["type", "properties", "required"].includes(keyword))) return false;
    const own = kindsSaid([part]);
    if (own !== null && !kinds.every((kind) => hasKind(own, kind))) return false;
    if (!requiredIn(part).every((key) => key === tag || required.has(key))) return false;
    return [...schemasBelow(part, "properties")].every(
      ([key, one]) => key === tag || (members.has(key) && isLoose(one)),
    );
  });
}

interface Beside {
  readonly scope: Scope;
  readonly discriminator: Discriminator | null;
}

/** True for a member of which only the kind is said, or the values that all alternatives have together. */
function isLoose(place: Place): boolean {
  return demandsOf(place).every((keyword) => keyword === "type" || keyword === "enum");
}
