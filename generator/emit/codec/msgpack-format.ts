// What is MessagePack's own in generated codecs: headers that say how much comes, and keys that are values like others.

import type { Field, ListType, MapType, StructDefinition } from "../../model/model.js";
import { type Code, code, ident, list, propertyOf, types } from "../../text/code.js";
import { loop } from "../../text/logic.js";
import { codegen } from "../shared/runtime-names.js";
import { isLarge } from "../shared/large.js";
import { ifTrue } from "./condition.js";
import { constantName, packedHead, packedTexts } from "./constants.js";
import { checkedBy } from "./constraints.js";
import { mustBeWritten } from "./defaults.js";
import { type ArrayItems, type Format, MSGPACK_NAMES, type TupleItems, type Writing } from "./format.js";
import { inGroups } from "./groups.js";
import { upperSnake } from "./names.js";
import { packKinds } from "./union-kinds.js";
import { canBeLeftOut, VALUE, writeFields, writeValue } from "./write-struct.js";

/** MessagePack. */
export const MSGPACK_FORMAT: Format = {
  ...MSGPACK_NAMES,
  kindsOf: packKinds,

  begin: (call) => code`const outer = ${call};`,
  outer: [code.text("outer")],
  readList: (item, reading) => [
    code`const list = new Array${types`<${reading.scope.printer.print(item)}>`}(r.readListHeader());`,
    loop(code.text("for (let i = 0; i < list.length; i++)"), code`list[i] = ${reading.read(item)};`),
  ],
  eachOf: (type, statement) => code`
    const count = ${sizeOf(type)};
    ${loop(code.text("for (let i = 0; i < count; i++)"), statement)}
  `,
  sized: (_, made) => made,
  // Strings are looked for among those that have come by before.
  readKey: (type, reading) =>
    type.kind === "str" ? checkedBy(type, code.text("r.readMapKey()"), reading.scope) : reading.read(type),
  readTuple,
  readArray,
  readNumbered: (needed, read) => code`
    const count = r.readListHeader();
    ${needed === 0 ? code.nothing : code`if (count < ${needed}) r.bail();`}
    for (let at = 0; at < count; at++) {
      ${read(code.text("at"))}
    }
  `,
  readRows: (rows) => code`
    const length = r.readListHeader();
    ${rows.declare(code`${codegen("roomFor")}(length)`)}
    for (let row = 0; row < length; row++) {
      ${rows.read(code.text("row"))}
    }
  `,

  openList: (size) => code`w.packListHeader(${size});`,
  closeList: code.nothing,
  openMap: (size) => code`w.packMapHeader(${size});`,
  closeMap: code.nothing,
  comma: code.nothing,
  colon: code.nothing,
  commaBefore: () => code.nothing,
  fieldName: (wire, scope) => packedTexts(scope, constantName(MSGPACK_NAMES.write, wire), [wire]),
  literal: (value, scope) => packedTexts(scope, constantName(MSGPACK_NAMES.write, `value_${value}`), [value]),
  writeObject,
  entryKey: (type, writing) => ({ names: "key", write: writing.write(type, ident("key")) }),
  writeExt: (type, codec, value) => code`w.packExt(${type.code}, ${codec}, ${value});`,
};

/** How many items or entries come, as the header says, which must keep the limits: as in msgspec, it counts those that are alike. */
function sizeOf(type: ListType | MapType): Code {
  let size = code.text(type.kind === "map" ? "r.readMapHeader()" : "r.readListHeader()");
  if (type.min_length !== undefined) size = code`${codegen("atLeast")}(${size}, ${type.min_length})`;
  if (type.max_length !== undefined) size = code`${codegen("atMost")}(${size}, ${type.max_length})`;
  return size;
}

function readTuple({ items, isDeep }: TupleItems): Code {
  const header = code`if (r.readListHeader() !== ${items.length}) r.bail();`;
  const itemsOf = (key: "name" | "value"): Code =>
    list(
      "[",
      items.map((item) => item[key]),
      "]",
    );
  if (!isDeep) {
    return code`
      ${header}
      return ${itemsOf("value")};
    `;
  }
  return code`
    r.enter();
    ${header}
    ${items.map(({ name, value }) => code`const ${name} = ${value};`)}
    r.leave();
    return ${itemsOf("name")};
  `;
}

function readArray({ required, optional, isStrict }: ArrayItems): readonly Code[] {
  const needed = required.length;
  const total = needed + optional.length;
  if (isStrict && needed === total) return [code`if (r.readListHeader() !== ${total}) r.bail();`, ...required];
  const others = optional.map((read, i) => {
    return read({ yes: code`count > ${needed + i}`, no: code`count <= ${needed + i}` });
  });
  return [
    code.text("const count = r.readListHeader();"),
    needed === 0 ? code.nothing : code`if (count < ${needed}) r.bail();`,
    isStrict ? code`if (count > ${total}) r.bail();` : code.nothing,
    ...required,
    ...others,
    isStrict ? code.nothing : code`for (let i = ${total}; i < count; i++) r.skipValue();`,
  ];
}

/** With so many fields, the header of a struct has more than one byte. */
const FIRST_LONG_HEADER = 16;

/**
 * The header says how many fields there are, so those that may be left out are counted first. If none may, the header is known, and with
 * the tag and the name of the first field, which always follow it, it is one constant.
 */
function writeObject(struct: StructDefinition, writing: Writing): readonly Code[] {
  const { scope } = writing;
  const optional = struct.fields.filter((field) => canBeLeftOut(field, struct));
  const declared = struct.fields.length + (struct.tag === null ? 0 : 1);
  const [first, ...rest] = struct.fields;
  const headed = first !== undefined && !canBeLeftOut(first, struct) ? first : undefined;
  const texts = [
    ...(struct.tag === null ? [] : [struct.tag_field, struct.tag]),
    ...(headed === undefined ? [] : [headed.wire]),
  ];
  const size = optional.length === 0 && declared < FIRST_LONG_HEADER ? declared : null;
  const name = `HEAD_${upperSnake(struct.name)}`;
  return [
    ...(size === null ? countFields(optional, declared, struct, writing) : []),
    size === null && texts.length === 0 ? code.nothing : code`w.write(${packedHead(scope, name, { size, texts })});`,
    headed === undefined ? code.nothing : writeValue(headed, struct, writing),
    ...writeFields(headed === undefined ? struct.fields : rest, struct, writing),
  ];
}

/** The statements that count the fields that are there and write the header. */
function countFields(
  optional: readonly Field[],
  declared: number,
  struct: StructDefinition,
  writing: Writing,
): readonly Code[] {
  const count = optional.map((field) => {
    return ifTrue(mustBeWritten(field, propertyOf(VALUE, field.name), writing.scope), code.text("fields++;"));
  });
  if (optional.length === 0) return [code`w.packStructHeader(${declared}, ${declared});`];
  return [
    code`let fields = ${declared - optional.length};`,
    ...(isLarge(struct) ? countInGroups(count, struct, writing) : count),
    code`w.packStructHeader(fields, ${declared});`,
  ];
}

/** The counting of fields that are there, shared out. */
function countInGroups(count: readonly Code[], struct: StructDefinition, { scope }: Writing): readonly Code[] {
  const type = scope.printer.print({ kind: "ref", name: struct.name });
  const outline = {
    name: `count${struct.name}Fields`,
    parameters: [code`value${types`: ${type}`}`],
    arguments: "value",
    result: { type: "number", before: "let fields = 0;", after: "return fields;" },
  };
  return inGroups(count, outline, scope, (call) => code`fields += ${call};`);
}
