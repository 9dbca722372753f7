// Bodies of functions that read rows by column. They grow with the rows: JSON does not say how many there are, and MessagePack may lie.

import type { Field, StructDefinition } from "../../model/model.js";
import { type Code, code, ident, list, propertyKey, types } from "../../text/code.js";
import { conditional, when } from "../../text/logic.js";
import type { Column } from "./columns.js";
import type { Reading } from "./contexts.js";
import { defaultOf } from "./defaults.js";
import { whenDeep } from "./functions.js";
import { type Place, type Places, type Presence, readPlaces, skipPlace } from "./read-array-like.js";
import { deepNames } from "./recursion.js";
import { serde } from "./scope.js";
import { sharedAlias } from "./union-shape.js";

/** The body of the function that reads the rows of a struct into its columns. */
export function readColumnsBody(struct: StructDefinition, columns: readonly Column[], reading: Reading): Code {
  const isJson = reading.format.id === "json";
  const at = code.text(isJson ? "length" : "row");
  const rows: Rows = { struct, columns, reading, at };
  return isJson ? jsonBody(rows) : packBody(rows);
}

interface Rows {
  readonly struct: StructDefinition;
  readonly columns: readonly Column[];
  readonly reading: Reading;
  /** The number of the row. */
  readonly at: Code;
}

function jsonBody(rows: Rows): Code {
  return code`
    let length = 0;
    ${declareArrays(rows, code`${serde("roomFor")}()`)}
    for (let next = r.beginList(); next; next = r.nextItem()) {
      ${makeRoom(rows)}
      ${rowOf(rows)}
      length++;
    }
    ${result(rows)}
  `;
}

function packBody(rows: Rows): Code {
  return code`
    const length = r.readListHeader();
    ${declareArrays(rows, code`${serde("roomFor")}(length)`)}
    for (let row = 0; row < length; row++) {
      ${makeRoom(rows)}
      ${rowOf(rows)}
    }
    ${result(rows)}
  `;
}

function declareArrays(rows: Rows, room: Code): Code[] {
  const { columns, reading } = rows;
  const typed = typedArraysOf(rows).map(({ name, array }) => code`let ${name} = new ${ident(array)}(room);`);
  const plain = columns
    .filter((column) => column.typed === null)
    .map(({ field, name }) => code`const ${name}${types`: ${reading.scope.printer.member(field.type)}[]`} = [];`);
  return [...(typed.length === 0 ? [] : [code`let room = ${room};`]), ...typed, ...plain];
}

function makeRoom(rows: Rows): Code {
  const arrays = typedArraysOf(rows);
  if (arrays.length === 0) return code.nothing;
  return code`
    if (${rows.at} === room) {
      room *= 2;
      ${arrays.map(({ name }) => code`${name} = ${serde("widened")}(${name}, room);`)}
    }
  `;
}

function rowOf(rows: Rows): readonly Code[] {
  const { struct, reading } = rows;
  const deep = deepNames(reading.scope.model).has(struct.name);
  const places: Places = {
    required: (place) => readRequired(place, rows),
    optional: (place, isThere) => readOptional(place, isThere, rows),
  };
  return [whenDeep(deep, "r.enter();"), ...readPlaces(struct, places, reading), whenDeep(deep, "r.leave();")];
}

function typedArraysOf({ columns }: Rows): readonly { readonly name: Code; readonly array: string }[] {
  return columns.flatMap(({ typed, name, validity }) => {
    if (typed === null) return [];
    const values = { name, array: typed.array };
    return typed.nullable ? [values, { name: validity, array: "Uint8Array" }] : [values];
  });
}

function result({ columns }: Rows): Code {
  const fit = (column: Code): Code => code`${serde("fitted")}(${column}, length)`;
  const values = columns.map(({ field, typed, name }) => {
    return typed === null ? propertyOf(field, name) : code`${propertyKey(field.name)}: ${fit(name)}`;
  });
  const nullable = columns.filter(({ typed }) => typed?.nullable === true);
  const validity = nullable.map(({ field, validity: name }) => code`${propertyKey(field.name)}: ${fit(name)}`);
  const parts = [code.text("length"), code`values: ${list("{ ", values, " }")}`];
  if (validity.length > 0) parts.push(code`validity: ${list("{ ", validity, " }")}`);
  return code`return ${list("{ ", parts, " }")};`;
}

/** `name`, or `name: name2`. */
function propertyOf(field: Field, name: Code): Code {
  return name.doc === field.name ? name : code`${propertyKey(field.name)}: ${name}`;
}

function readRequired(place: Place, rows: Rows): Code {
  if (place.kind !== "field") return skipPlace(place, rows.struct, rows.reading);
  const column = columnOf(place.field, rows);
  if (column.typed === null) return code`${column.name}.push(${rows.reading.read(column.field.type)});`;
  return column.typed.nullable
    ? unlessNull(code.nothing, column, rows)
    : code`${element(column, rows)} = ${taken(column, rows)};`;
}

function readOptional(place: Place, isThere: Presence, rows: Rows): Code {
  if (place.kind !== "field") return when(isThere.yes, skipPlace(place, rows.struct, rows.reading));
  const column = columnOf(place.field, rows);
  const { field, typed, name, validity } = column;
  const byDefault = defaultOf(field, rows.reading.scope);
  if (typed === null) {
    return code`${name}.push(${conditional(isThere.yes, operandOf(field, rows), byDefault)});`;
  }
  const stored = field.default?.kind === "value" ? field.default.value : null;
  if (!typed.nullable) {
    const zero = stored === false || Object.is(stored, 0) || stored === 0n;
    return code`
      ${when(isThere.yes, code`${element(column, rows)} = ${taken(column, rows)};`)}
      ${zero ? code.nothing : code`else ${element(column, rows)} = ${numberOf(byDefault, stored)};`}
    `;
  }
  if (stored === null) return unlessNull(isThere.yes, column, rows);
  return code`
    if (${isThere.no}) {
      ${element(column, rows)} = ${numberOf(byDefault, stored)};
      ${validity}[${rows.at}] = 1;
    } else ${unlessNull(code.nothing, column, rows)}
  `;
}

/** What reads a field, as the operand of a conditional: one for null has parentheses around it. */
function operandOf({ type }: Field, { reading }: Rows): Code {
  const value = reading.read(type);
  const isConditional =
    type.kind === "union" && type.members.some(({ kind }) => kind === "null") && sharedAlias(type) === undefined;
  return isConditional ? code`(${value})` : value;
}

/** A boolean stands in its column as a number. */
function numberOf(byDefault: Code, stored: unknown): Code {
  return typeof stored === "boolean" ? code`${Number(stored)}` : byDefault;
}

function unlessNull(isThere: Code, column: Column, rows: Rows): Code {
  const test = isThere.empty ? code.text("!r.atNull()") : code`${isThere} && !r.atNull()`;
  return code`
    if (${test}) {
      ${element(column, rows)} = ${taken(column, rows)};
      ${column.validity}[${rows.at}] = 1;
    }
  `;
}

function columnOf(field: Field, { columns }: Rows): Column {
  const column = columns.find((one) => one.field === field);
  if (column === undefined) throw new Error(`no column ${field.name}`);
  return column;
}

function element({ name }: Column, { at }: Rows): Code {
  return code`${name}[${at}]`;
}

/** The next value as its column holds it. */
function taken({ field, typed }: Column, { reading }: Rows): Code {
  const value = reading.read(typed?.type ?? field.type);
  return typed?.array === "Uint8Array" ? conditional(value, code`${1}`, code`${0}`) : value;
}
