// Functions that read structs written as arrays: the required fields, then as many of the others as there are.

import type { Field, StructDefinition, TaggedStruct } from "../../model/model.js";
import { type Code, code } from "../../text/code.js";
import type { Presence, Reading } from "./format.js";
import { whenDeep } from "./functions.js";
import { localNames } from "./names.js";
import { deepNames } from "./recursion.js";
import { declareLocal, type Locals, nameOf, structResult } from "./struct-locals.js";
import { skipTag } from "./tags.js";

/** One place in the array. */
export type Place = FieldPlace | SkippedPlace;

interface FieldPlace {
  readonly kind: "field";
  readonly field: Field;
  /** Which of the fields it is. */
  readonly number: number;
}

type SkippedPlace = { readonly kind: "hole" } | { readonly kind: "tag"; readonly struct: TaggedStruct };

/** The statements that read one place. */
export interface Places {
  /** One that must be there. */
  required(place: Place): Code;
  /** One that may be missing at the end. */
  optional(place: Place, isThere: Presence): Code;
}

/** The body of the function that reads a struct from an array. */
export function readArrayBody(struct: StructDefinition, reading: Reading): Code {
  const locals = localNames(struct);
  const array: ArrayLike = { locals, reading };
  const deep = deepNames(reading.scope.model).has(struct.name);
  const places: Places = {
    required: (place) => (place.kind === "field" ? code`const ${readPlace(place, array)}` : readPlace(place, array)),
    optional: (place, isThere) => code`
      ${declarePlace(place, array)}
      if (${isThere.yes}) ${readPlace(place, array)}
    `,
  };
  return code`
    ${whenDeep(deep, "r.enter();")}
    ${readPlaces(struct, places, reading)}
    ${whenDeep(deep, "r.leave();")}
    ${structResult(struct, locals, reading.scope)}
  `;
}

/** The statements that read a struct from an array, place by place. */
export function readPlaces(struct: StructDefinition, read: Places, { format }: Reading): readonly Code[] {
  const places = placesOf(struct);
  const needed = neededPlaces(places);
  return format.readArray({
    required: places.slice(0, needed).map((place) => read.required(place)),
    optional: places.slice(needed).map((place) => (isThere) => read.optional(place, isThere)),
    isStrict: struct.mode === "strict",
  });
}

/** The places of a struct, the tag's first. */
export function placesOf(struct: StructDefinition): readonly Place[] {
  let number = 0;
  const places = struct.layout.map((field): Place => {
    return field === null ? { kind: "hole" } : { kind: "field", field, number: number++ };
  });
  return struct.tag === null ? places : [{ kind: "tag", struct }, ...places];
}

/** The statement that steps over a hole or a tag, which must be that of the struct. */
export function skipPlace(place: SkippedPlace, reading: Reading): Code {
  return place.kind === "hole" ? code.text("r.skipValue();") : skipTag(place.struct, reading);
}

interface ArrayLike {
  readonly locals: Locals;
  readonly reading: Reading;
}

/** How many of the places must be there. */
export function neededPlaces(places: readonly Place[]): number {
  return (
    1 +
    places.findLastIndex(
      (place) => place.kind === "tag" || (place.kind === "field" && place.field.presence === "required"),
    )
  );
}

function readPlace(place: Place, { locals, reading }: ArrayLike): Code {
  if (place.kind !== "field") return skipPlace(place, reading);
  return code`${nameOf(place.field, locals)} = ${reading.read(place.field.type)};`;
}

function declarePlace(place: Place, { locals, reading }: ArrayLike): Code {
  return place.kind === "field" ? declareLocal(place.field, locals, reading.scope) : code.nothing;
}
