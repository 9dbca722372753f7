// Functions that write structs as objects. Constants carry the braces, commas and names; writers add the values between them.

import type { Field, StructDefinition } from "../../model/model.js";
import { type Code, code, ident, lines } from "../../text/code.js";
import { ifBlock, ifTrue } from "./condition.js";
import { chunkOf, jsonText, packedTexts } from "./constants.js";
import type { Writing } from "./contexts.js";
import { mustBeWritten } from "./defaults.js";
import { upperSnake } from "./names.js";
import { propertyOf } from "./property.js";
import { serde } from "./scope.js";
import { canBeLeftOut, VALUE, writeBody, writeValue } from "./write-value.js";

/** The body of the function that writes a struct as an object. */
export function writeObjectBody(struct: StructDefinition, writing: Writing): Code {
  const statements = writing.format.id === "json" ? jsonLines(struct, writing) : packLines(struct, writing);
  return writeBody(struct, statements, writing);
}

function jsonLines(struct: StructDefinition, writing: Writing): Code[] {
  const [first, ...rest] = struct.fields;
  const close = code`w.writeByte(${serde("CLOSE_OBJECT")});`;
  const tag = struct.tag_field === null ? "" : `${JSON.stringify(struct.tag_field)}:${JSON.stringify(struct.tag)}`;
  const headed = first !== undefined && !canBeLeftOut(first, struct) ? first : undefined;
  if (headed === undefined && tag === "") return unheadedLines(struct, writing);
  const name = headed === undefined ? "" : `${tag === "" ? "" : ","}${JSON.stringify(headed.wire)}:`;
  const open = jsonText(writing.scope, `OPEN_${upperSnake(struct.name)}`, `{${tag}${name}`);
  return [
    code`w.write(${open});`,
    headed === undefined ? code.nothing : writeValue(headed, struct, writing),
    ...(headed === undefined ? struct.fields : rest).map((field) => writeField(field, struct, writing)),
    close,
  ];
}

/** Without a first field that is always there, each is written with its comma, and the first comma made a brace. */
function unheadedLines(struct: StructDefinition, writing: Writing): Code[] {
  const open = serde("OPEN_OBJECT");
  const close = code`w.writeByte(${serde("CLOSE_OBJECT")});`;
  if (struct.fields.length === 0) return [code`w.writeByte(${open});`, close];
  return [
    code.text("const start = w.here();"),
    ...struct.fields.map((field) => writeField(field, struct, writing)),
    code`if (w.here() === start) w.writeByte(${open});`,
    code`else w.patchByte(start, ${open});`,
    close,
  ];
}

function packLines(struct: StructDefinition, writing: Writing): Code[] {
  const { scope } = writing;
  const optional = struct.fields.filter((field) => canBeLeftOut(field, struct));
  const declared = struct.fields.length + (struct.tag === null ? 0 : 1);
  const always = declared - optional.length;
  const count = optional.map((field) => {
    return ifTrue(mustBeWritten(field, propertyOf(VALUE, field.name), scope), code.text("fields++;"));
  });
  const tag =
    struct.tag_field === null || struct.tag === null
      ? code.nothing
      : code`w.write(${packedTexts(scope, `TAG_${upperSnake(struct.name)}`, [struct.tag_field, struct.tag])});`;
  return [
    optional.length === 0 ? code.nothing : code`let fields = ${always};`,
    ...count,
    code`w.packStructHeader(${optional.length === 0 ? always : ident("fields")}, ${declared});`,
    tag,
    ...struct.fields.map((field) => writeField(field, struct, writing)),
  ];
}

function writeField(field: Field, struct: StructDefinition, writing: Writing): Code {
  const statements = [code`w.write(${chunkOf(writing, field.wire)});`, writeValue(field, struct, writing)];
  if (!canBeLeftOut(field, struct)) return lines(statements);
  return ifBlock(mustBeWritten(field, propertyOf(VALUE, field.name), writing.scope), statements);
}
