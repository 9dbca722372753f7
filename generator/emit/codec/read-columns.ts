// Bodies of functions that read rows by column. They grow with the rows: JSON does not say how many there are, and MessagePack may lie.

import type { Field, StructDefinition } from "../../model/model.js";
import { type Code, code, ident, list, propertyKey, types } from "../../text/code.js";
import { conditional, when } from "../../text/logic.js";
import type { Column } from "../shared/column-type.js";
import type { Presence, Reading } from "./format.js";
import { defaultOf } from "./defaults.js";
import { whenDeep } from "./functions.js";
import { type Place, type Places, readPlaces, skipPlace } from "./read-array-like.js";
import { deepNames } from "./recursion.js";
import { sharedAlias } from "./union-shape.js";
import { codegen } from "../shared/runtime-names.js";

/** The body of the function that reads the rows of a struct into its columns. */
export function readColumnsBody(struct: StructDefinition, columns: readonly Column[], reading: Reading): Code {
  const rows: Rows = { struct, columns, reading };
  const loop = reading.format.readRows({
    declare: (room) => declareArrays(rows, room),
    read: (at) => [makeRoom(at, rows), ...readRow({ ...rows, at })],
  });
  return code`
    ${loop}
    ${result(rows)}
  `;
}

interface Rows {
  readonly struct: StructDefinition;
  readonly columns: readonly Column[];
  readonly reading: Reading;
}

interface Row extends Rows {
  /** Its number. */
  readonly at: Code;
}

function declareArrays(rows: Rows, room: Code): Code[] {
  const { columns, reading } = rows;
  const typed = typedArraysOf(rows).map(({ name, array }) => code`let ${name} = new ${ident(array)}(room);`);
  const plain = columns
    .filter((column) => column.typed === null)
    .map(({ field, name }) => code`const ${name}${types`: ${reading.scope.printer.member(field.type)}[]`} = [];`);
  return [...(typed.length === 0 ? [] : [code`let room = ${room};`]), ...typed, ...plain];
}

function makeRoom(at: Code, rows: Rows): Code {
  const arrays = typedArraysOf(rows);
  if (arrays.length === 0) return code.nothing;
  return code`
    if (${at} === room) {
      room *= 2;
      ${arrays.map(({ name }) => code`${name} = ${codegen("widened")}(${name}, room);`)}
    }
  `;
}

function readRow(row: Row): readonly Code[] {
  const { struct, reading } = row;
  const deep = deepNames(reading.scope.model).has(struct.name);
  const places: Places = {
    required: (place) => readRequired(place, row),
    optional: (place, isThere) => readOptional(place, isThere, row),
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
  const fit = (column: Code): Code => code`${codegen("fitted")}(${column}, length)`;
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

function readRequired(place: Place, row: Row): Code {
  if (place.kind !== "field") return skipPlace(place, row.reading);
  const column = columnOf(place.field, row);
  if (column.typed === null) return code`${column.name}.push(${row.reading.read(column.field.type)});`;
  return column.typed.nullable
    ? unlessNull(code.nothing, column, row)
    : code`${element(column, row)} = ${taken(column, row)};`;
}

function readOptional(place: Place, isThere: Presence, row: Row): Code {
  if (place.kind !== "field") return when(isThere.yes, skipPlace(place, row.reading));
  const column = columnOf(place.field, row);
  const { field, typed, name, validity } = column;
  const byDefault = defaultOf(field, row.reading.scope);
  if (typed === null) {
    return code`${name}.push(${conditional(isThere.yes, operandOf(field, row), byDefault)});`;
  }
  const stored = field.default?.kind === "value" ? field.default.value : null;
  if (!typed.nullable) {
    const zero = stored === false || Object.is(stored, 0) || stored === 0n;
    return code`
      ${when(isThere.yes, code`${element(column, row)} = ${taken(column, row)};`)}
      ${zero ? code.nothing : code`else ${element(column, row)} = ${numberOf(byDefault, stored)};`}
    `;
  }
  if (stored === null) return unlessNull(isThere.yes, column, row);
  return code`
    if (${isThere.no}) {
      ${element(column, row)} = ${numberOf(byDefault, stored)};
      ${validity}[${row.at}] = 1;
    } else ${unlessNull(code.nothing, column, row)}
  `;
}

/** What reads a field, as the operand of a conditional: one for null has parentheses around it. */
function operandOf({ type }: Field, { reading }: Row): Code {
  const value = reading.read(type);
  const isConditional =
    type.kind === "union" && type.members.some(({ kind }) => kind === "null") && sharedAlias(type) === undefined;
  return isConditional ? code`(${value})` : value;
}

/** A boolean stands in its column as a number. */
function numberOf(byDefault: Code, stored: unknown): Code {
  return typeof stored === "boolean" ? code`${Number(stored)}` : byDefault;
}

function unlessNull(isThere: Code, column: Column, row: Row): Code {
  const test = isThere.empty ? code.text("!r.atNull()") : code`${isThere} && !r.atNull()`;
  return code`
    if (${test}) {
      ${element(column, row)} = ${taken(column, row)};
      ${column.validity}[${row.at}] = 1;
    }
  `;
}

function columnOf(field: Field, { columns }: Row): Column {
  const column = columns.find((one) => one.field === field);
  if (column === undefined) throw new Error(`no column ${field.name}`);
  return column;
}

function element({ name }: Column, { at }: Row): Code {
  return code`${name}[${at}]`;
}

/** The next value as its column holds it. */
function taken({ field, typed }: Column, { reading }: Row): Code {
  const value = reading.read(typed?.type ?? field.type);
  return typed?.array === "Uint8Array" ? conditional(value, code`${1}`, code`${0}`) : value;
}
