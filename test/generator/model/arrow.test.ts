import { describe, expect, test } from "vitest";
import { isMisfit } from "../../../generator/model/arrow/stored.js";
import { columnOf, tableOf, tablesOf } from "../../../generator/model/arrow/table.js";
import type { Model, StructDefinition } from "../../../generator/model/model.js";
import { typeText } from "../../../runtime/arrow/type/type-text.js";
import { modelOf } from "../../model-of.js";

const NAMED = `
types:
  NodeId:
    type: str
    min_length: 1
    arrow: extension[tessera.node_id]
  OtherId:
    type: NodeId
    arrow: large_string
  SameId: NodeId(max_length=9)
  State: enum[queued, running, done]
  Level:
    enum: [10, 200]
  Dot:
    tag: dot
    fields:
      at: int
  Line:
    tag: line
    fields:
      start: int32
      to: int | null
  Shape:
    union: [Dot, Line]
  Span:
    arrow: extension[tessera.span_id]
    fields:
      bstart:
        type: int
        name: start
      bend: int
  Pair:
    array_like: true
    fields:
      a: int
      b: int = 0
  Tree:
    fields:
      name: str
      children: list[Tree]
  SpanPatch:
    patch_of: Span
`;

/** The model of a table whose columns are fields of these types, named `a`, or `a?`. */
function modelWith(type: string, arrow?: string, name = "a"): Model {
  const said = arrow === undefined ? "" : `\n        arrow: ${JSON.stringify(arrow)}`;
  const module = `${NAMED}  Row:\n    fields:\n      ${name}:\n        type: ${JSON.stringify(type)}${said}\n`;
  return modelOf({ "tessera.yaml": "tessera: 1\next:\n  blob:\n    code: 5\n", "m.yaml": module });
}

function structIn(model: Model, name: string): StructDefinition {
  const found = model.definitions.get(name);
  if (found?.kind !== "struct") throw new Error(`no struct ${name}`);
  return found;
}

/** The column as `type as kind`, with `?` if it is nullable. */
function columnText(type: string, arrow?: string, name?: string): string {
  const model = modelWith(type, arrow, name);
  const [field] = structIn(model, "Row").fields;
  const found = field === undefined ? null : columnOf(field, model);
  if (found === null) return "no column";
  if (isMisfit(found)) return `${found.path.join(".")}: ${found.message}; ${found.hint}`;
  return `${typeText(found.arrow.type)}${found.arrow.nullable ? "?" : ""} as ${found.stored.as}`;
}

const DICTIONARY = "dictionary[i8, string]";
const JSON_TEXT = "extension[arrow.json, string]";
const SPAN = "extension[tessera.span_id, struct[start: i64 not null, bend: i64 not null]]";

describe("without arrow: a type is stored as its kind is", () => {
  test.each([
    ["null", "null? as null"],
    ["bool", "bool as bool"],
    ["int8", "i8 as int"],
    ["int16", "i16 as int"],
    ["int32", "i32 as int"],
    ["uint8", "u8 as int"],
    ["uint16", "u16 as int"],
    ["uint32", "u32 as int"],
    ["uint32(ge=5, le=6)", "u32 as int"],
    ["int(ge=-128, le=127)", "i64 as int"],
    ["int", "i64 as int"],
    ["int64", "i64 as int"],
    ["uint64(le=7)", "u64 as int"],
    ["float", "f64 as float"],
    ["int | float", "f64 as float"],
    ["int8 | float | null", "f64? as float"],
    ["str", "string as text"],
    ["bytes", "binary as bytes"],
    ["datetime(tz=true)", "timestamp[us, UTC] as scalar"],
    ["datetime(tz=false)", "timestamp[us] as scalar"],
    ["date", "date32 as scalar"],
    ["time(tz=false)", "time[us] as scalar"],
    ["time(tz=true)", "string as canonical"],
    ["time", "string as canonical"],
    ["duration", "duration[us] as scalar"],
    ["uuid", "extension[arrow.uuid, fixed_size_binary[16]] as scalar"],
    ["decimal", "string as canonical"],
    ["any", `${JSON_TEXT} as json`],
    ["raw", `${JSON_TEXT} as json`],
    ['"x" | "y" | null', `${DICTIONARY}? as enum`],
    ["1 | 2", "i64 as enum"],
    ["true", "bool as flag"],
    ["State", `${DICTIONARY} as enum`],
    ["Level", "i64 as enum"],
    ["list[State | null]", `list[${DICTIONARY}] as list`],
    ["list[str]", "list[item: string not null] as list"],
    ["set[int8] | null", "list[item: i8 not null]? as set"],
    ["tuple[int, str | null]", "struct[_1: i64 not null, _2: string] as tuple"],
    ["map[str, float]", "map[string, value: f64 not null] as map"],
    ["map[State, list[int] | null]", `map[${DICTIONARY}, list[item: i64 not null]] as map`],
    ["Span", `${SPAN} as struct`],
    ["Pair | null", "struct[a: i64 not null, b: i64 not null]? as struct"],
    ["NodeId", "extension[tessera.node_id, string] as text"],
    ["SameId | null", "extension[tessera.node_id, string]? as text"],
    ["OtherId", "large_string as text"],
    ["list[NodeId]", "list[item: extension[tessera.node_id, string] not null] as list"],
  ])("%s: %s", (type, expected) => {
    expect(columnText(type)).toBe(expected);
  });

  test("a field that may be absent is nullable", () => {
    expect(columnText("int", undefined, "a?")).toBe("i64? as int");
  });

  test("an enum of more than 128 values has an index of 16 bits", () => {
    const values = Array.from({ length: 129 }, (_, i) => `"v${i}"`);
    expect(columnText(values.slice(1).join(" | "))).toBe("dictionary[i8, string] as enum");
    expect(columnText(values.join(" | "))).toBe("dictionary[i16, string] as enum");
  });
});

describe("with arrow: it is stored as it says", () => {
  test.each([
    ["int(ge=0, le=255)", "u8", "u8 as int"],
    ["int(ge=0)", "u64", "u64 as int"],
    ["int | null", "timestamp[ms, UTC]", "timestamp[ms, UTC]? as int"],
    ["int", "duration[s]", "duration[s] as int"],
    ["int(ge=0, le=86399)", "time[s]", "time[s] as int"],
    ["int32", "date32", "date32 as int"],
    ["bigint", "decimal[38, 0]", "decimal[38, 0] as int"],
    ["bigint", "string", "string as int"],
    ["bigint(ge=0, le=9)", "i8", "i8 as int"],
    ["float", "f32", "f32 as float"],
    ["str", "large_string", "large_string as text"],
    ["str", "dictionary", "dictionary[i32, string] as text"],
    ["str | null", "dictionary[i64, large_string]", "dictionary[i64, large_string]? as text"],
    ["int", "dictionary", "dictionary[i32, i64] as int"],
    ["State", "dictionary", `${DICTIONARY} as enum`],
    ["State", "string", "string as enum"],
    ["Level", "u8", "u8 as enum"],
    ["Level", "dictionary", "dictionary[i8, i64] as enum"],
    ["Level", "dictionary[u8, i16]", "dictionary[u8, i16] as enum"],
    ["bytes(min_length=4, max_length=4)", "fixed_size_binary[4]", "fixed_size_binary[4] as bytes"],
    ["datetime", "string", "string as canonical"],
    ["datetime(tz=true)", "timestamp[us, Europe/Berlin]", "timestamp[us, Europe/Berlin] as scalar"],
    ["uuid", "fixed_size_binary[16]", "fixed_size_binary[16] as scalar"],
    ["decimal", "decimal[10, 2]", "decimal[10, 2] as scalar"],
    ["raw", "binary", "binary as payload"],
    ["ext[blob]", "binary", "binary as payload"],
    ["any", "string", "string as json"],
    ["list[int(ge=0, le=9)]", "large_list[u8]", "large_list[item: u8 not null] as list"],
    [
      "list[float](min_length=3, max_length=3)",
      "fixed_size_list[f32, 3]",
      "fixed_size_list[item: f32 not null, 3] as list",
    ],
    [
      "tuple[int8, str]",
      "struct[_1: i8, _2: large_string]",
      "struct[_1: i8 not null, _2: large_string not null] as tuple",
    ],
    ["map[str, int8]", "map[large_string, i8]", "map[large_string, value: i8 not null] as map"],
    ["Pair", "struct[b: i64, a: i64]", "struct[a: i64 not null, b: i64 not null] as struct"],
    ["Span", "extension[acme.span]", SPAN.replace("tessera.span_id", "acme.span") + " as struct"],
    ["str", "extension[acme.name, large_string]", "extension[acme.name, large_string] as text"],
    ["str", "extension[arrow.json]", `${JSON_TEXT} as text`],
    ["NodeId", "string", "string as text"],
    ["Tree", "json", `${JSON_TEXT} as json`],
    ["SpanPatch | null", "json", `${JSON_TEXT}? as json`],
    ["int | str", "json", `${JSON_TEXT} as json`],
    [
      "Shape",
      "struct",
      `struct[type: ${DICTIONARY} not null, dot: struct[at: i64 not null], line: struct[start: i32 not null, to: i64]] as variants`,
    ],
  ])("%s, %s: %s", (type, arrow, expected) => {
    expect(columnText(type, arrow)).toBe(expected);
  });

  test("a field is left out", () => {
    expect(columnText("int", "omit", "a?")).toBe("no column");
  });
});

describe("a table", () => {
  const model = modelOf({
    "m.yaml": `
types:
  HTTPHit:
    kind: row
    fields:
      id: int
      note:
        type: str | null
        default: null
        arrow: omit
  Sample:
    kind: telemetry
    table: false
    fields:
      at: int
  Plan:
    table:
      name: plans
      key: [id]
    fields:
      id:
        type: str
        name: planId
  Other:
    fields:
      id: int
  Wider:
    extends: Plan
    table: true
    fields:
      more: int
`,
  });

  test("is a row or telemetry, and any struct that says so", () => {
    expect(tablesOf(model).map(({ name, struct }) => `${struct.name} ${name}`)).toEqual([
      "HTTPHit http_hit",
      "Plan plans",
      "Wider wider",
    ]);
    expect(tableOf(structIn(model, "Other"), model)).toBeNull();
  });

  test("has key fields, columns by their wire names, and fields that it leaves out", () => {
    const plan = tableOf(structIn(model, "Plan"), model);
    expect(plan?.key.map(({ name }) => name)).toEqual(["id"]);
    expect(plan?.columns.map(({ arrow }) => arrow.name)).toEqual(["planId"]);
    expect(tableOf(structIn(model, "HTTPHit"), model)?.omitted.map(({ name }) => name)).toEqual(["note"]);
    expect(tableOf(structIn(model, "Wider"), model)?.columns.map(({ arrow }) => arrow.name)).toEqual([
      "planId",
      "more",
    ]);
  });
});
