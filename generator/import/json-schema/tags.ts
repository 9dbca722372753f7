// What tells the alternatives of a choice apart: a member that is another value in each.

import { partsOf, type Meaning } from "./parts.js";
import { requiredIn } from "./objects.js";
import { isObject, keyOf, member, type Place, said, schemasBelow, schemasIn } from "./place.js";
import type { Scope } from "./scope.js";
import { onlyValue } from "./values.js";

/** A member, and its value in each alternative; null for one that is no object, or a choice by the same member itself. */
export interface TagValues {
  readonly property: string;
  readonly values: readonly (string | number | null)[];
}

/** What OpenAPI says of the member that tells schemas apart: the schemas by its values. */
export interface Discriminator {
  readonly property: string;
  readonly mapping: ReadonlyMap<string, string>;
}

/** The discriminator of a schema; in Swagger 2 it is the name of the member. */
export function discriminatorOf(place: Place): Discriminator | null {
  const given = said(place, "discriminator");
  if (typeof given === "string") return { property: given, mapping: new Map() };
  const property = member(given, "propertyName");
  if (typeof property !== "string") return null;
  const mapping = member(given, "mapping");
  const targets = isObject(mapping) ? Object.entries(mapping) : [];
  return {
    property,
    mapping: new Map(targets.flatMap(([value, to]) => (typeof to === "string" ? [[value, to]] : []))),
  };
}

/** The values of a mapping that lead to a schema. */
export function mappedTo(place: Place, { mapping }: Discriminator, at: Place, scope: Scope): readonly string[] {
  return [...mapping].flatMap(([value, to]) => {
    const target = /[#/]|\.(?:json|ya?ml)$/.test(to) ? scope.files.resolve(at, to) : null;
    const isMeant = target === null ? nameOf(place) === to : keyOf(target) === keyOf(place);
    return isMeant ? [value] : [];
  });
}

/** The last part of the path to a schema, which is its name in OpenAPI. */
export function nameOf({ pointer }: Place): string {
  return pointer.replace(/^.*\//, "").replaceAll("~1", "/").replaceAll("~0", "~");
}

interface Given {
  readonly at: Place;
  readonly discriminator: Discriminator | null;
}

/** What tells alternatives apart that are all objects; null if nothing does. */
export function tagsOf(alternatives: readonly Meaning[], given: Given, scope: Scope): TagValues | null {
  const { discriminator } = given;
  const candidates = discriminator === null ? constantsOf(alternatives[0], scope) : [discriminator.property];
  for (const property of candidates) {
    const values = alternatives.map((one) => valueIn(one, property, given, scope));
    const found = values.filter((value) => value !== undefined);
    const tags = found.filter((value) => value !== null);
    const areOne = new Set(tags.map((tag) => typeof tag)).size === 1 && new Set(tags).size === tags.length;
    if (found.length < values.length || !areOne) continue;
    if (discriminator !== null) noteAlways(alternatives, { property, values: found }, scope);
    return { property, values: found };
  }
  return null;
}

/** The schemas do not say themselves what the discriminator says of them. */
function noteAlways(alternatives: readonly Meaning[], { property, values }: TagValues, scope: Scope): void {
  for (const [i, one] of alternatives.entries()) {
    const parts = partsOf(one.places, scope.files);
    const isSaid =
      constantIn(parts, property, scope) !== undefined && parts.some((part) => requiredIn(part).includes(property));
    const value = values[i] ?? null;
    if (isSaid || value === null) continue;
    const always = `${property} is always ${JSON.stringify(value)}, as the discriminator says`;
    for (const place of targetsOf(one, scope)) scope.lose(place, always);
  }
}

/** The members of an alternative that are one value; of a choice, those of its first alternative. */
function constantsOf(meaning: Meaning | undefined, scope: Scope): readonly string[] {
  let parts = partsOf(meaning?.places ?? [], scope.files);
  for (let left = DEEPEST; left > 0; left--) {
    const [first] = parts.flatMap(alternativesIn);
    if (first !== undefined) parts = partsOf([first], scope.files);
  }
  const names = new Set(parts.flatMap((part) => [...schemasBelow(part, "properties").keys()]));
  return [...names].filter((name) => constantIn(parts, name, scope) !== undefined);
}

/** The value of a member in one alternative; null for a choice by it; undefined if there is none. */
function valueIn(meaning: Meaning, property: string, given: Given, scope: Scope): string | number | null | undefined {
  const parts = partsOf(meaning.places, scope.files);
  const constant = constantIn(parts, property, scope);
  const isRequired = parts.some((part) => requiredIn(part).includes(property));
  const inner = constant === undefined ? parts.flatMap(alternativesIn) : [];
  if (inner.length > 0 && inner.every((one) => isChosenBy(one, property, scope))) return null;
  const { discriminator, at } = given;
  if (discriminator === null) return isRequired ? constant : undefined;
  return constant ?? byName(meaning, discriminator, at, scope);
}

/** What the mapping says, or else the name of the schema; undefined if it is mapped twice or has no name. */
function byName(meaning: Meaning, discriminator: Discriminator, at: Place, scope: Scope): string | undefined {
  const [target] = targetsOf(meaning, scope);
  if (target === undefined) return undefined;
  const [value, ...more] = mappedTo(target, discriminator, at, scope);
  return more.length > 0 ? undefined : (value ?? nameOf(target));
}

/** The schemas that the places of a meaning refer to. */
function targetsOf({ places }: Meaning, scope: Scope): readonly Place[] {
  return places.flatMap((place) => scope.files.target(place) ?? []);
}

function isChosenBy(place: Place, property: string, scope: Scope, depth = 0): boolean {
  const parts = partsOf([place], scope.files);
  if (constantIn(parts, property, scope) !== undefined)
    return parts.some((part) => requiredIn(part).includes(property));
  const inner = parts.flatMap(alternativesIn);
  return inner.length > 0 && depth < DEEPEST && inner.every((one) => isChosenBy(one, property, scope, depth + 1));
}

function constantIn(parts: readonly Place[], property: string, scope: Scope): string | number | undefined {
  const places = parts.flatMap((part) => schemasBelow(part, "properties").get(property) ?? []);
  return onlyValue(partsOf(places, scope.files));
}

function alternativesIn(part: Place): readonly Place[] {
  return [...schemasIn(part, "oneOf"), ...schemasIn(part, "anyOf")];
}

const DEEPEST = 3;
