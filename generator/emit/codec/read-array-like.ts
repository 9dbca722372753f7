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
type Place = { readonly kind: "tag" | "hole" } | { readonly kind: "field"; readonly field: Field };

/** The body of the function that reads a struct from an array. */
export function readArrayBody(struct: StructDefinition, reading: Reading): Code {
  const locals = localNames(struct.fields.map((field) => field.name));
  const places: Place[] = struct.layout.map((field) => (field === null ? { kind: "hole" } : { kind: "field", field }));
  if (struct.tag !== null) places.unshift({ kind: "tag" });
  const array: ArrayLike = { struct, locals, places, needed: neededPlaces(places), reading };
  const deep = deepNames(reading.scope.model).has(struct.name);
  return code`
    ${whenDeep(deep, "r.enter();")}
    ${reading.format.id === "json" ? jsonItems(array) : packItems(array)}
    ${whenDeep(deep, "r.leave();")}
    ${structResult(struct, locals, reading.scope)}
  `;
}

interface ArrayLike {
  readonly struct: StructDefinition;
  readonly locals: Locals;
  readonly places: readonly Place[];
  /** How many of them must be there. */
  readonly needed: number;
  readonly reading: Reading;
}

function neededPlaces(places: readonly Place[]): number {
  return (
    1 +
    places.findLastIndex(
      (place) => place.kind === "tag" || (place.kind === "field" && place.field.presence === "required"),
    )
  );
}

function jsonItems(array: ArrayLike): Code[] {
  const { places, needed, struct } = array;
  const required = places.slice(0, needed).map((place, i) => {
    return code`
      if (!r.${code.text(i === 0 ? "beginList" : "nextItem")}()) r.bail();
      ${readRequired(place, array)}
    `;
  });
  const optional = places.slice(needed).map((place) => {
    return code`
      ${declarePlace(place, array)}
      if (more) ${readOptional(place, array)}
      more = more && r.nextItem();
    `;
  });
  const next = code.text(needed === 0 ? "r.beginList()" : "r.nextItem()");
  const isStrict = struct.mode === "strict";
  if (optional.length === 0) {
    const rest = code`for (let more = ${next}; more; more = r.nextItem()) r.skipValue();`;
    return [...required, isStrict ? code`if (${next}) r.bail();` : rest];
  }
  const end = isStrict ? "if (more) r.bail();" : "for (; more; more = r.nextItem()) r.skipValue();";
  return [...required, code`let more = ${next};`, ...optional, code.text(end)];
}

function packItems(array: ArrayLike): Code[] {
  const { places, needed, struct } = array;
  const total = places.length;
  const isStrict = struct.mode === "strict";
  const required = places.slice(0, needed).map((place) => readRequired(place, array));
  if (isStrict && needed === total) return [code`if (r.readListHeader() !== ${total}) r.bail();`, ...required];
  const optional = places.slice(needed).map((place, i) => {
    return code`
      ${declarePlace(place, array)}
      if (count > ${needed + i}) ${readOptional(place, array)}
    `;
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

function readRequired(place: Place, array: ArrayLike): Code {
  return place.kind === "field" ? code`const ${readOptional(place, array)}` : readOptional(place, array);
}

function readOptional(place: Place, { struct, locals, reading }: ArrayLike): Code {
  if (place.kind === "hole") return code.text("r.skipValue();");
  if (place.kind === "field") return code`${nameOf(place.field, locals)} = ${reading.read(place.field.type)};`;
  return code`r.skipTag(${literalsOf(reading, `${struct.name}Tag`, [struct.tag ?? ""])});`;
}

function declarePlace(place: Place, { locals, reading }: ArrayLike): Code {
  return place.kind === "field" ? declareLocal(place.field, locals, reading.scope) : code.nothing;
}
