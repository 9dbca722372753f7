// Functions that read structs written as objects: a line a field, in contract order.

import type { Field, StructDefinition } from "../../model/model.js";
import { type Code, code, ident, joined } from "../../text/code.js";
import { forHead } from "../../text/logic.js";
import { any, holds, ifTrue } from "./condition.js";
import { fieldsOf, keyOf } from "./constants.js";
import type { Reading } from "./format.js";
import { whenDeep } from "./functions.js";
import { localNames } from "./names.js";
import { deepNames } from "./recursion.js";
import { declareLocal, type Locals, nameOf, requireFields, structResult } from "./struct-locals.js";
import { skipTag, tagLiteral } from "./tags.js";

/** With more fields, a reader goes by what came in this place the last time: rounds take the square of the fields in a strange order. */
const MOST_FIELDS_IN_A_ROUND = 8;

/** The body of the function that reads a struct from an object. */
export function readStructBody(struct: StructDefinition, reading: Reading): Code {
  const { model } = reading.scope;
  const locals = localNames(struct);
  const deep = deepNames(model).has(struct.name);
  const frame = struct.fields.length > MOST_FIELDS_IN_A_ROUND ? wideFrame : roundFrame;
  return code`
    ${whenDeep(deep, "r.enter();")}
    ${struct.fields.map((field) => declareLocal(field, locals, reading.scope))}
    ${frame(struct, locals, reading)}
    ${whenDeep(deep, "r.leave();")}
    ${requireFields(struct, locals)}
    ${structResult(struct, locals, reading.scope)}
  `;
}

/** A round over all fields takes those that stand in contract order; other orders take more rounds. */
function roundFrame(struct: StructDefinition, locals: Locals, reading: Reading): Code {
  const more = code`r.${ident(struct.mode === "strict" ? "moreFields" : "moreFieldsOrSkip")}(${joined(reading.format.outer, ", ")})`;
  const tag = tagParts(struct, reading);
  const next = tag.length === 0 ? more : code`r.atTag(${joined(tag, ", ")}) || ${more}`;
  const lines = struct.fields.map((field) => {
    const names = [field.wire, ...field.accept].map((wire) => holds(code`r.atKey(${keyOf(reading, wire)})`));
    return ifTrue(any(...names), assign(field, locals, reading));
  });
  if (lines.length === 0) {
    return code`
      ${begin(struct, reading)}
      do {} while (${next});
    `;
  }
  return code`
    ${begin(struct, reading)}
    do {
      ${lines}
    } while (${next});
  `;
}

/** The next field by its name. */
function wideFrame(struct: StructDefinition, locals: Locals, reading: Reading): Code {
  const tag = tagOf(struct, reading);
  const steps = [...tag.map(({ step }) => step), ...struct.fields.map((field) => assign(field, locals, reading))];
  return fieldLoop(
    struct,
    reading,
    code`
    {
      switch (at) {
        ${steps.map((step, index) => stepCase(index, step))}
      }
    }
  `,
  );
}

/** Into the object, then `statement` for every field that is known, whose number is `at`: the tag's is the first. */
export function fieldLoop(struct: StructDefinition, reading: Reading, statement: Code): Code {
  const tag = tagOf(struct, reading);
  const names = [...tag.map(({ wire }) => wire), ...struct.fields.map((field) => field.wire)];
  const accept = struct.fields.flatMap((field, i) => field.accept.map((other) => [other, tag.length + i] as const));
  const table = fieldsOf(reading, struct.name, names, accept);
  const next = code.text(struct.mode === "strict" ? "nextField" : "nextFieldOrSkip");
  const nextAfter = (last: string): Code =>
    code`r.${next}(${joined([table, code.text(last), ...reading.format.outer], ", ")})`;
  const head = forHead(code`let at = ${nextAfter("-1")}`, code.text("at !== -1"), code`at = ${nextAfter("at")}`);
  return code`
    ${begin(struct, reading)}
    ${head} ${statement}
  `;
}

function begin(struct: StructDefinition, reading: Reading): Code {
  const method = ident(struct.tag === null ? "beginObject" : "beginTagged");
  return reading.format.begin(code`r.${method}(${joined(tagParts(struct, reading), ", ")})`);
}

/** The name of the tag and its value, if the struct has one: methods of the reader take both. Every occurrence is checked. */
function tagParts(struct: StructDefinition, reading: Reading): readonly Code[] {
  return struct.tag === null ? [] : [keyOf(reading, struct.tag_field), tagLiteral(struct, reading)];
}

/** A case of a `switch` over the numbers of fields. */
export function stepCase(number: number, step: Code): Code {
  return code`
    case ${number}:
      ${step}
      break;
  `;
}

function assign(field: Field, locals: Locals, reading: Reading): Code {
  return code`${nameOf(field, locals)} = ${reading.read(field.type)};`;
}

/** The tag, if the struct has one: every occurrence is checked. */
export function tagOf(struct: StructDefinition, reading: Reading): { readonly wire: string; readonly step: Code }[] {
  if (struct.tag === null) return [];
  return [{ wire: struct.tag_field, step: skipTag(struct, reading) }];
}
