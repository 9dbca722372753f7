// Schemas of objects as structs.

import type { Json } from "../../text/json.js";
import { annotationsOf } from "./annotations.js";
import { evaluatedBesides } from "./branches.js";
import type { FieldDraft, StructBody } from "./contract-draft.js";
import { ANY, unionDraft } from "./draft.js";
import { isClosed, type Property, propertiesOf } from "./objects.js";
import type { Meaning } from "./parts.js";
import { isObject, nameWithin, type Place, said, schemasBelow } from "./place.js";
import type { Scope } from "./scope.js";

/** A struct of an object's members. */
export function structOf({ name }: Meaning, parts: readonly Place[], scope: Scope): StructBody {
  const isStrict = isClosed(parts, scope.files);
  for (const part of parts) noteUnchecked(part, isStrict ? CLOSED : [...CLOSED, "additionalProperties"], scope);
  const named = propertiesOf(parts);
  const declared = named.filter(isPossible).map((property) => fieldOf(property, name, scope));
  if (!isStrict) for (const property of named) noteImpossible(property, scope);
  const known = new Set(named.map(({ key }) => key));
  const sometimes = branchMembers(parts, scope).filter(({ key }) => !known.has(key));
  const others = sometimes.map((property) =>
    isStrict ? evaluatedField(property, name, scope) : anyField(property, scope),
  );
  return { kind: "struct", isStrict, fields: [...declared, ...others] };
}

/** What a struct does not check. */
const CLOSED =
  `anyOf oneOf patternProperties propertyNames minProperties maxProperties dependentRequired dependentSchemas
  dependencies`.split(/\s+/);

/** Whether there may be others is a matter of the struct; of what kind those are is lost. */
function noteUnchecked(part: Place, keywords: readonly string[], scope: Scope): void {
  const others = ["additionalProperties", "unevaluatedProperties"].filter((keyword) => isObject(said(part, keyword)));
  scope.leaveOut(part, [...new Set([...keywords, ...others])]);
}

/** A member that must not be there is no field. */
function isPossible({ places }: Property): boolean {
  return places.every(({ schema }) => schema !== false);
}

function noteImpossible({ places }: Property, scope: Scope): void {
  const never = places.find(({ schema }) => schema === false);
  if (never !== undefined) scope.lose(never, "a member that must not be there is not refused");
}

function fieldOf({ key, places, isRequired }: Property, owner: string, scope: Scope): FieldDraft {
  const type = scope.fieldType({ places, name: nameWithin({ name: owner }, key) });
  const annotations = annotationsOf(places, scope);
  const { title, ...rest } = annotations;
  const made = isRequired ? noDefault(places, "the member is required", scope) : defaultOf(places, scope);
  return {
    key,
    type,
    isRequired,
    annotations: title === key ? rest : annotations,
    ...(made === undefined ? {} : { made }),
  };
}

/** The members that only alternatives and conditions name; none where a part refuses what it does not name itself. */
function branchMembers(parts: readonly Place[], scope: Scope): readonly Property[] {
  if (parts.some((part) => said(part, "additionalProperties") === false)) return [];
  const found = new Map<string, Place[]>();
  for (const part of evaluatedBesides(parts, scope.files)) {
    for (const [key, place] of schemasBelow(part, "properties")) found.set(key, [...(found.get(key) ?? []), place]);
  }
  return [...found].map(([key, places]) => ({ key, places, isRequired: false }));
}

/** Where `unevaluatedProperties` refuses all others, a member is what one of the branches that name it says. */
function evaluatedField({ key, places }: Property, owner: string, scope: Scope): FieldDraft {
  const types = places.map((place) => scope.fieldType({ places: [place], name: nameWithin({ name: owner }, key) }));
  noDefault(places, "only some of the alternatives have it", scope);
  const [at] = places;
  const type = at === undefined ? ANY : unionDraft(types, at);
  return { key, type, isRequired: false, annotations: annotationsOf(places, scope) };
}

/** A branch that does not name a member takes any value of it. */
function anyField({ key, places }: Property, scope: Scope): FieldDraft {
  for (const place of places) scope.lose(place, "the member is any: only some of the alternatives say what it is");
  return { key, type: ANY, isRequired: false, annotations: annotationsOf(places, scope) };
}

/** The default of a member that may be absent: a scalar, or an empty list or object. */
function defaultOf(places: readonly Place[], scope: Scope): Json | undefined {
  const value = places.map((place) => said(place, "default")).find((one) => one !== undefined);
  if (!isPlain(value)) return noDefault(places, "only a list or object that is empty can be one", scope);
  scope.everywhere("every default", "stands for its value: where a member has just that value, it is not written");
  return value;
}

function noDefault(places: readonly Place[], reason: string, scope: Scope): undefined {
  const place = places.find((one) => said(one, "default") !== undefined);
  if (place !== undefined) scope.lose(place, `the default is left out: ${reason}`);
}

function isPlain(value: unknown): value is Json {
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) ? Object.keys(value).length === 0 : value !== undefined;
}
