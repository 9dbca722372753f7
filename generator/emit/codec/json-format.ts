// What is JSON's own in generated codecs: commas, brackets and colons, keys that are text, and arrays whose end comes unforeseen.

import type { StructDefinition, Type } from "../../model/model.js";
import { type Code, code, ident, list, types } from "../../text/code.js";
import { loop } from "../../text/logic.js";
import { codegen } from "../shared/runtime-names.js";
import { MOST_PARTS } from "../shared/large.js";
import { keyFromText } from "./collection-parts.js";
import { type Condition, ifTrue, isOneOf, not } from "./condition.js";
import { constantName, jsonText } from "./constants.js";
import { checkedBy } from "./constraints.js";
import { type ArrayItems, type Format, JSON_NAMES, type Presence, type TupleItems, type Writing } from "./format.js";
import { whenDeep } from "./functions.js";
import { upperSnake } from "./names.js";
import { testingOf } from "./test-type.js";
import { jsonKinds } from "./union-kinds.js";
import { literalValues } from "./union-shape.js";
import { canBeLeftOut, writeFields, writeValue } from "./write-struct.js";

const COMMA = byte("COMMA");
const CLOSE_OBJECT = byte("CLOSE_OBJECT");
const EACH_ITEM = code.text("for (let more = r.beginList(); more; more = r.nextItem())");
const EACH_ENTRY = code.text("for (let more = r.beginMap(); more; more = r.nextEntry())");

/** JSON. */
export const JSON_FORMAT: Format = {
  ...JSON_NAMES,
  kindsOf: jsonKinds,

  begin: (call) => code`${call};`,
  outer: [],
  readList: (item, reading) => [
    code`const list${types`: ${reading.scope.printer.member(item)}[]`} = [];`,
    loop(EACH_ITEM, code`list.push(${reading.read(item)});`),
  ],
  eachOf: (type, statement) => loop(type.kind === "map" ? EACH_ENTRY : EACH_ITEM, statement),
  sized: (type, made, scope) => checkedBy(type, made, scope),
  readKey: (type, { scope }) => keyFromText(type, code.text("r.readMapKey()"), scope),
  readTuple,
  readArray,
  readNumbered: (needed, read) => code`
    let at = 0;
    for (let more = r.beginList(); more; more = r.nextItem()) {
      ${read(code.text("at++"))}
    }
    ${needed === 0 ? code.nothing : code`if (at < ${needed}) r.bail();`}
  `,
  readRows: (rows) => code`
    let length = 0;
    ${rows.declare(code`${codegen("roomFor")}()`)}
    for (let next = r.beginList(); next; next = r.nextItem()) {
      ${rows.read(code.text("length"))}
      length++;
    }
  `,

  openList: () => byte("OPEN_LIST"),
  closeList: byte("CLOSE_LIST"),
  openMap: () => byte("OPEN_OBJECT"),
  closeMap: CLOSE_OBJECT,
  comma: COMMA,
  colon: byte("COLON"),
  commaBefore: (index) => code`if (${index} > 0) ${COMMA}`,
  fieldName: (wire, scope) => jsonText(scope, constantName(JSON_NAMES.write, wire), `,${JSON.stringify(wire)}:`),
  literal: (value, scope) => jsonText(scope, constantName(JSON_NAMES.write, `value_${value}`), JSON.stringify(value)),
  writeObject,
  entryKey: (type, writing) => {
    const check = keyCheck(type, writing);
    const write = code.text("w.writeString(text);");
    if (check === null) return { names: "text", write };
    return { names: "text, key", write: code`${[ifTrue(not(check), code.text("w.wrong();")), write]}` };
  },
  writeExt: (_, codec, value) => code`w.writeExtJson(${codec}, ${value});`,
};

function byte(name: string): Code {
  return code`w.writeByte(${codegen(name)});`;
}

function readTuple({ items, isDeep }: TupleItems): Code {
  const steps = items.map(({ name, value }, i) => {
    return code`
      ${mustHaveItem(i)}
      const ${name} = ${value};
    `;
  });
  const names = items.map(({ name }) => name);
  return code`
    ${whenDeep(isDeep, "r.enter();")}
    ${steps}
    if (r.nextItem()) r.bail();
    ${whenDeep(isDeep, "r.leave();")}
    return ${list("[", names, "]")};
  `;
}

const MORE: Presence = { yes: code.text("more"), no: code.text("!more") };

function readArray({ required, optional, isStrict }: ArrayItems): readonly Code[] {
  const first = required.map((read, i) => {
    return code`
      ${mustHaveItem(i)}
      ${read}
    `;
  });
  const next = code.text(required.length === 0 ? "r.beginList()" : "r.nextItem()");
  if (optional.length === 0) {
    const rest = code`for (let more = ${next}; more; more = r.nextItem()) r.skipValue();`;
    return [...first, isStrict ? code`if (${next}) r.bail();` : rest];
  }
  const others = optional.map((read) => {
    return code`
      ${read(MORE)}
      more = more && r.nextItem();
    `;
  });
  const end = isStrict ? "if (more) r.bail();" : "for (; more; more = r.nextItem()) r.skipValue();";
  return [...first, code`let more = ${next};`, ...others, code.text(end)];
}

function mustHaveItem(number: number): Code {
  return code`if (!r.${ident(number === 0 ? "beginList" : "nextItem")}()) r.bail();`;
}

/** The brace, the tag and the name of a first field that is always there are one constant. */
function writeObject(struct: StructDefinition, writing: Writing): readonly Code[] {
  const [first, ...rest] = struct.fields;
  const tag = struct.tag_field === null ? "" : `${JSON.stringify(struct.tag_field)}:${JSON.stringify(struct.tag)}`;
  const headed = first !== undefined && !canBeLeftOut(first, struct) ? first : undefined;
  if (headed === undefined && tag === "") return unheadedObject(struct, writing);
  const name = headed === undefined ? "" : `${tag === "" ? "" : ","}${JSON.stringify(headed.wire)}:`;
  const open = jsonText(writing.scope, `OPEN_${upperSnake(struct.name)}`, `{${tag}${name}`);
  return [
    code`w.write(${open});`,
    headed === undefined ? code.nothing : writeValue(headed, struct, writing),
    ...writeFields(headed === undefined ? struct.fields : rest, struct, writing),
    CLOSE_OBJECT,
  ];
}

/** Without a first field that is always there, each is written with its comma, and the first comma made a brace. */
function unheadedObject(struct: StructDefinition, writing: Writing): readonly Code[] {
  const open = codegen("OPEN_OBJECT");
  if (struct.fields.length === 0) return [code`w.writeByte(${open});`, CLOSE_OBJECT];
  return [
    code.text("const start = w.here();"),
    ...writeFields(struct.fields, struct, writing),
    code`if (w.here() === start) w.writeByte(${open});`,
    code`else w.patchByte(start, ${open});`,
    CLOSE_OBJECT,
  ];
}

/** What the text of a key does not show: that it is one of the literals. */
function keyCheck(type: Type, { scope }: Writing): Condition | null {
  const key = ident("key");
  const literals = literalValues(type, scope);
  if (literals === null) return null;
  return literals.length > MOST_PARTS ? testingOf(scope).test(type, key) : isOneOf(literals, key);
}
