// Functions that read structs written as arrays: the required fields, then as many of the others as there are.

import type { Field, StructDefinition } from "../../model/model.js";
import { type Code, code } from "../../text/code.js";
import { literalsOf } from "./constants.js";
import type { Reading } from "./contexts.js";
import { whenDeep } from "./functions.js";
import { localNames } from "./names.js";
import { deepNames } from "./recursion.js";
import { declareLocal, type Locals, nameOf, structResult } from "./struct-locals.js";

/** One place in the array. */
export type Place = { readonly kind: "tag" | "hole" } | { readonly kind: "field"; readonly field: Field };

/** Whether a place is there, as a condition and the other way round. */
export interface Presence {
  readonly yes: Code;
  readonly no: Code;
}

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
  const array: ArrayLike = { struct, locals, reading };
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
export function readPlaces(struct: StructDefinition, read: Places, reading: Reading): Code[] {
  const places: Place[] = struct.layout.map((field) => (field === null ? { kind: "hole" } : { kind: "field", field }));
  if (struct.tag !== null) places.unshift({ kind: "tag" });
  const array = { places, needed: neededPlaces(places), isStrict: struct.mode === "strict", read };
  return reading.format.id === "json" ? jsonItems(array) : packItems(array);
}

/** The statement that steps over a hole or a tag, which must be that of the struct. */
export function skipPlace({ kind }: Place, struct: StructDefinition, reading: Reading): Code {
  if (kind === "hole") return code.text("r.skipValue();");
  return code`r.skipTag(${literalsOf(reading, `${struct.name}Tag`, [struct.tag ?? ""])});`;
}

interface ArrayLike {
  readonly struct: StructDefinition;
  readonly locals: Locals;
  readonly reading: Reading;
}

interface Items {
  readonly places: readonly Place[];
  /** How many of them must be there. */
  readonly needed: number;
  readonly isStrict: boolean;
  readonly read: Places;
}

function neededPlaces(places: readonly Place[]): number {
  return (
    1 +
    places.findLastIndex(
      (place) => place.kind === "tag" || (place.kind === "field" && place.field.presence === "required"),
    )
  );
}

const MORE: Presence = { yes: code.text("more"), no: code.text("!more") };

function jsonItems({ places, needed, isStrict, read }: Items): Code[] {
  const required = places.slice(0, needed).map((place, i) => {
    return code`
      if (!r.${code.text(i === 0 ? "beginList" : "nextItem")}()) r.bail();
      ${read.required(place)}
    `;
  });
  const optional = places.slice(needed).map((place) => {
    return code`
      ${read.optional(place, MORE)}
      more = more && r.nextItem();
    `;
  });
  const next = code.text(needed === 0 ? "r.beginList()" : "r.nextItem()");
  if (optional.length === 0) {
    const rest = code`for (let more = ${next}; more; more = r.nextItem()) r.skipValue();`;
    return [...required, isStrict ? code`if (${next}) r.bail();` : rest];
  }
  const end = isStrict ? "if (more) r.bail();" : "for (; more; more = r.nextItem()) r.skipValue();";
  return [...required, code`let more = ${next};`, ...optional, code.text(end)];
}

function packItems({ places, needed, isStrict, read }: Items): Code[] {
  const total = places.length;
  const required = places.slice(0, needed).map((place) => read.required(place));
  if (isStrict && needed === total) return [code`if (r.readListHeader() !== ${total}) r.bail();`, ...required];
  const optional = places.slice(needed).map((place, i) => {
    return read.optional(place, { yes: code`count > ${needed + i}`, no: code`count <= ${needed + i}` });
  });
  return [
    code.text("const count = r.readListHeader();"),
    needed === 0 ? code.nothing : code`if (count < ${needed}) r.bail();`,
    isStrict ? code`if (count > ${total}) r.bail();` : code.nothing,
    ...required,
    ...optional,
    isStrict ? code.nothing : code`for (let i = ${total}; i < count; i++) r.skipValue();`,
  ];
}

function readPlace(place: Place, { struct, locals, reading }: ArrayLike): Code {
  if (place.kind !== "field") return skipPlace(place, struct, reading);
  return code`${nameOf(place.field, locals)} = ${reading.read(place.field.type)};`;
}

function declarePlace(place: Place, { locals, reading }: ArrayLike): Code {
  return place.kind === "field" ? declareLocal(place.field, locals, reading.scope) : code.nothing;
}
