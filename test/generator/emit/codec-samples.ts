// Messages and values for the contracts of test/golden/codec.

import { LARGE_SAMPLES } from "./large-samples.js";

interface Sample {
  readonly type: string;
  /** JSON that the generated decoder takes without help. */
  readonly valid: readonly string[];
  /** JSON that it may not take. */
  readonly invalid?: readonly string[];
}

interface ValueSample {
  readonly type: string;
  readonly what: string;
  readonly value: unknown;
}

const SCALARS = `{"nothing":null,"flag":true,"small":-128,"count":9007199254740991,"signed":-9223372036854775808,
"unsigned":18446744073709551615,"huge":18446744073709551615,"ratio":0.1,"name":"grün","payload":"AQID",
"at":"2024-05-06T07:08:09.000010Z","day":"2024-02-29","clock":"23:59:59","took":"P1DT3661.5S",
"id":"00112233-4455-6677-8899-aabbccddeeff","price":"12.50","anything":{"a":[1,null,"x",1.5]}}`;

const CONSTRAINED = {
  count: 95,
  positive: 1,
  big: -5,
  even: 4,
  ratio: 1,
  step: 2.5,
  name: "abc",
  code: "x😀y",
  key: "ab",
  payload: "AQ==",
  at: "2024-05-06T07:08:09+02:00",
  clock: "10:11:12",
  safe: -9007199254740991,
};

function constrained(changes: object): string {
  return JSON.stringify({ ...CONSTRAINED, ...changes });
}

const LITERALS = { level: 300, inline: "on", version: "v1", one: 2, yes: true, many: null };

function literals(changes: object): string {
  return JSON.stringify({ ...LITERALS, ...changes });
}

const COLLECTIONS = {
  names: ["b", "a"],
  path: [{ x: 1, y: 2 }],
  nested: [[1, 2], []],
  bounded: [0],
  nullable: ["a", null],
  labels: ["b", "a", "é"],
  sizes: [10, 9],
  pair: ["a", null],
  route: [{ x: 1, y: 2 }, [{ x: 3, y: 4 }]],
};

function collections(changes: object): string {
  return JSON.stringify({ ...COLLECTIONS, ...changes });
}

const MAPS = { texts: { z: "1", a: "2", __proto__x: "3" }, counts: { ab: 1 }, modes: { overwrite: 1, append: 2 } };

function maps(changes: object): string {
  return JSON.stringify({ ...MAPS, ...changes });
}

const UNIONS = {
  text: "a",
  number: 1,
  exact: 2,
  level: 1,
  word: "a",
  time: 5,
  blob: null,
  many: null,
  table: { a: 1 },
  items: "x",
  lookup: "x",
  pair: null,
};

function unions(changes: object): string {
  return JSON.stringify({ ...UNIONS, ...changes });
}

const WIDE = `{"type":"wide",${Array.from({ length: 17 }, (_, i) => `"f${i + 1}":0`).join(",")},"last":"x"}`;
const WIDE_COMPAT = Array.from({ length: 17 }, (_, i) => `"f${i + 1}":${i}`);

export const SAMPLES: readonly Sample[] = [
  ...LARGE_SAMPLES,
  {
    type: "Scalars",
    valid: [SCALARS],
    invalid: [SCALARS.replace("-128", "-129"), SCALARS.replace("null", "0"), SCALARS.replace('"flag"', '"flags"')],
  },
  {
    type: "Constrained",
    valid: [constrained({}), constrained({ count: 0, ratio: 0.5, payload: "AQIDBA==" })],
    invalid: [
      { count: -5 },
      { count: 105 },
      { count: 7 },
      { positive: 0 },
      { big: 1000 },
      { even: 3 },
      { ratio: 0 },
      { ratio: 1.1 },
      { step: 0.3 },
      { name: "" },
      { name: "abcdefghi" },
      { name: "ABC" },
      { code: "😀😀😀😀" },
      { key: "😀" },
      { payload: "" },
      { payload: "AQIDBAU=" },
      { at: "2024-05-06T07:08:09" },
      { clock: "10:11:12Z" },
      { safe: 9007199254740992 },
    ].map(constrained),
  },
  { type: "Name", valid: ['"abc"'], invalid: ['""', '"ABC"', "1"] },
  { type: "Mode", valid: ['"append"', '"with \\"quotes\\""'], invalid: ['"merge"', "1"] },
  { type: "Level", valid: ["-1", "0", "300"], invalid: ["1", '"0"'] },
  {
    type: "Literals",
    valid: [literals({}), literals({ mode: "overwrite", optional: "b", many: "west", level: -1 })],
    invalid: [{ level: 2 }, { inline: "x" }, { version: "v2" }, { one: 3 }, { yes: false }, { many: "up" }].map(
      literals,
    ),
  },
  {
    type: "Collections",
    valid: [
      collections({}),
      collections({
        nullable: null,
        ids: ["00112233-4455-6677-8899-aabbccddeeff"],
        days: ["2024-01-02", "2024-01-01"],
        times: ["2024-01-02T00:00:00Z"],
        pair: ["a", 1],
        defaults: [1],
      }),
    ],
    invalid: [
      { bounded: [] },
      { bounded: [1, 2, 3, 4] },
      { bounded: [-1] },
      { sizes: [] },
      { sizes: [1, 2, 3] },
      { pair: ["a"] },
      { pair: ["a", 1, 2] },
      { names: "a" },
      { labels: [1] },
    ].map(collections),
  },
  { type: "Path", valid: ["[]", '[{"x":1,"y":2}]'], invalid: ["{}", '[{"x":1}]'] },
  {
    type: "Maps",
    valid: [
      maps({}),
      maps({
        inline: { y: 1 },
        nested: { b: { c: [1] }, a: {} },
        by_int: { "10": "a", "9": null, "-1": "c" },
        by_range: { "1": "a" },
        by_int64: { "-9223372036854775808": "a" },
        by_uint64: { "18446744073709551615": "a" },
        by_bigint: { "12345678901234567890": "a" },
        by_float: { "1.5": "a", "1e16": "b" },
        by_level: { "2": "b", "1": "a" },
        by_literal: { "1": "a" },
        by_datetime: { "2024-05-06T07:08:09Z": "a" },
        by_date: { "2024-05-06": "a" },
        by_time: { "07:08:09": "a" },
        by_duration: { P1D: "a" },
        by_uuid: { "00112233-4455-6677-8899-aabbccddeeff": "a" },
        by_decimal: { "1.50": "a" },
        nullable: {},
      }),
      maps({}).replace("__proto__x", "__proto__"),
    ],
    invalid: [
      { counts: {} },
      { counts: { a: 1 } },
      { counts: { ab: 1, cd: 2, ef: 3 } },
      { modes: { merge: 1 } },
      { by_level: { "3": "a" } },
      { by_range: { "0": "a" } },
      { by_int: { a: "a" } },
      { texts: [] },
    ].map(maps),
  },
  { type: "Text", valid: ['"a"', "3", "null"], invalid: ["2", "true", "[]"] },
  {
    type: "Unions",
    valid: [
      unions({}),
      unions({
        text: 3,
        number: 1.5,
        exact: 2.5,
        level: "a",
        word: 3,
        time: "2024-05-06T07:08:09Z",
        blob: 1,
        many: true,
      }),
      unions({ number: 1.5 }).replace("1.5", "-0.0"),
      unions({ text: null, word: true, time: "2024-05-06T07:08:09", blob: "AQID", many: [1], pair: [1, 2] }),
      unions({ many: { x: 1 }, table: [1, 2], items: [2, 1], lookup: { "1": "a" } }),
    ],
    invalid: [
      { text: 2 },
      { text: true },
      { number: "1" },
      { level: 3 },
      { word: "c" },
      { word: 4 },
      { word: false },
      { many: "a" },
      { many: 1.5 },
      { table: "x" },
      { pair: [1] },
    ].map(unions),
  },
  {
    type: "Strict",
    valid: [
      '{"id":"a"}',
      '{"count":3,"id":"a","ratio":1.5,"offset":0.0,"big":8,"flag":true,"name":"x","day":"2024-01-02","payload":"AQ=="}',
      '{"id":"a","parent":"p","limit":null,"names":["a"],"labels":{"a":"b"},"by_int":{"1":"a"},"sizes":[1]}',
      '{"id":"a","options":{"depth":2},"maybe":null}',
      '{"id":"a","options":{"inner":{"type":"inner","flag":false}},"maybe":{"note":"x"}}',
      '{"id":"a","options":{"depth":1,"inner":{}},"maybe":{}}',
      ' { "maybe" : null , "id" : "a" } ',
    ],
    invalid: [
      "{}",
      '{"id":"a","other":1}',
      '{"id":"a","options":{"inner":{"type":"outer"}}}',
      '{"id":null}',
      "[]",
      "null",
    ],
  },
  {
    type: "Compat",
    valid: [
      '{"b":null}',
      '{"a":1,"b":"x","c":null,"d":5,"e":6}',
      '{"c":"y","a":1,"unknown":{"a":[1,2]},"b":"x"}',
      '{"old_e":6,"b":null}',
      '{"older-e":6,"b":null,"e":7}',
      '{"e":7,"b":null,"old_e":6}',
    ],
    invalid: ["{}", '{"a":null,"b":null}', '{"b":null,"d":null}'],
  },
  {
    type: "Written",
    valid: ["{}", '{"a":2,"b":null,"c":[1],"d":1,"value":{"a":1}}'],
    invalid: ['{"e":1}'],
  },
  { type: "Nothing", valid: ["{}", " { } "], invalid: ['{"a":1}', "[]"] },
  { type: "StrictPatch", valid: ["{}", '{"parent":null}', '{"id":"a","payload":"AQID"}'], invalid: ['{"id":null}'] },
  {
    type: "Wide",
    valid: [WIDE, '{"final":"x"}', '{"f17":17,"end-of-it":"x","f1":2}', '{"last":"x","type":"wide"}'],
    invalid: ['{"last":"x","f18":1}', "{}", '{"last":"x","type":"narrow"}'],
  },
  {
    type: "WideCompat",
    valid: [`{${WIDE_COMPAT.join(",")}}`, `{"x":[],${WIDE_COMPAT.toReversed().join(",")},"y":{}}`],
    invalid: [`{${WIDE_COMPAT.slice(1).join(",")}}`],
  },
  { type: "Plain", valid: ['[1,"a"]', ' [ 1 , "a" ] '], invalid: ["[1]", '[1,"a",2]', "{}", "[]"] },
  {
    type: "Grown",
    valid: ["[1]", "[1,2]", '[1,null,["a"]]', '[1,null,[],[1,"a"]]', "[1,null,[],null]"],
    invalid: ["[]", "[1,2,[],null,5]", '[1,"x"]'],
  },
  { type: "Loose", valid: ["[1]", "[1,2]", "[1,2,3,[4],{}]"], invalid: ["[]", "[1,null]"] },
  { type: "LoosePlain", valid: ["[1]", '[1,2,"x"]'], invalid: ["[]"] },
  { type: "Holed", valid: ["[1]", "[1,{}]", "[1,null,5]", '[1,[2],5,"x","AQID"]'], invalid: ["[]", "[1,null,null]"] },
  { type: "AllDefaults", valid: ["[]", "[2]"], invalid: ["[1,2]", '["a"]'] },
  { type: "Tagged", valid: ["[7,1]"], invalid: ["[8,1]", "[7]", "[]", "[7,1,2]"] },
  { type: "EitherTagged", valid: ["[7,1]", "[300]", '[300,"a"]'], invalid: ["[1,1]", "[]", "[7]"] },
  {
    type: "Plan",
    valid: ['{"kind-of":"plan","id":"a"}', '{"id":"a"}', '{"id":"a","note":"x","more":1,"kind-of":"plan"}'],
    invalid: ['{"kind-of":"scan","id":"a"}', '{"kind-of":"plan","kind-of":"scan","id":"a"}'],
  },
  {
    type: "Event",
    valid: ['{"kind-of":"scan"}', '{"kind-of":"stop"}', '{"rows":1,"kind-of":"scan"}'],
    invalid: ['{"kind-of":"none"}', "{}", '{"kind-of":"stop","a":1}'],
  },
  { type: "Numbers", valid: ['{"t":1,"a":1}', '{"a":"x","t":-200}'], invalid: ['{"t":2,"a":1}', '{"t":"1","a":1}'] },
  {
    type: "Tree",
    valid: [
      '{"name":"a"}',
      '{"name":"a","children":[{"name":"b","grid":[[{"name":"c"}],[]]}],"by_name":{"d":{"name":"d"}},"parent":{"name":"p"}}',
    ],
    invalid: ['{"name":"a","children":[{}]}'],
  },
  {
    type: "Expression",
    valid: [
      '{"op":"constant","value":true}',
      '{"op":"not","operand":{"op":"not","operand":{"op":"constant","value":false}}}',
    ],
    invalid: ['{"op":"not","operand":{"op":"or"}}'],
  },
  {
    type: "CompileOptions",
    valid: ["{}", '{"cache":true}', '{"cache":false,"cache_max_columns":null,"note":"x"}'],
    invalid: ['{"cache":false}', '{"note":""}'],
  },
  { type: "Span", valid: ["[1,1]", "[1,2]"], invalid: ["[2,1]"] },
  {
    type: "Names",
    valid: [
      '{"r":1,"w":2,"value":3,"self":4,"outer":5,"more":6,"below":1.5,"pattern":"a","fields":7,"value_":8,"a name":9,"größe":10}',
    ],
    invalid: ['{"r":1}'],
  },
];

const STRICT = {
  id: "a",
  count: 0,
  ratio: 1.5,
  offset: 0,
  big: 7n,
  flag: false,
  name: "none",
  day: "2024-01-01",
  payload: Uint8Array.of(1, 2, 3),
  parent: null,
  limit: 10,
  names: [],
  labels: {},
  by_int: new Map<number, string>(),
  sizes: new Set<number>(),
  options: { depth: 1, inner: { type: "inner", flag: true } },
  maybe: { depth: 1, inner: { type: "inner", flag: true } },
};

/** Values that no encoder may take. */
export const WRONG: readonly ValueSample[] = [
  { type: "Strict", what: "null", value: null },
  { type: "Strict", what: "a number", value: 5 },
  { type: "Strict", what: "an array", value: [] },
  { type: "Strict", what: "a missing field", value: { ...STRICT, id: undefined } },
  { type: "Strict", what: "a string for a list", value: { ...STRICT, names: "" } },
  { type: "Strict", what: "null for a list", value: { ...STRICT, names: null } },
  { type: "Strict", what: "an array for a map", value: { ...STRICT, labels: [] } },
  { type: "Strict", what: "an object for a Map", value: { ...STRICT, by_int: {} } },
  { type: "Strict", what: "an array for a Set", value: { ...STRICT, sizes: [] } },
  { type: "Strict", what: "a number for a bigint", value: { ...STRICT, big: 7 } },
  { type: "Strict", what: "null for a struct", value: { ...STRICT, options: null } },
  { type: "Strict", what: "an array for a struct", value: { ...STRICT, options: [] } },
  { type: "Strict", what: "a fraction for an integer", value: { ...STRICT, count: 0.5 } },
  {
    type: "Strict",
    what: "another tag",
    value: { ...STRICT, options: { depth: 1, inner: { type: "x", flag: true } } },
  },
  { type: "Event", what: "no tag", value: { rows: 1 } },
  { type: "Event", what: "another tag", value: { "kind-of": "x" } },
  { type: "Event", what: "null", value: null },
  { type: "Mode", what: "another string", value: "merge" },
  { type: "Level", what: "another integer", value: 5 },
  { type: "Plain", what: "an array", value: [1, "a"] },
  { type: "Plain", what: "a string for a number", value: { a: "1", b: "a" } },
  { type: "Text", what: "a boolean", value: true },
  { type: "Path", what: "a hole", value: [{ x: 1, y: 2 }, undefined] },
  { type: "Span", what: "null", value: null },
];

/** Values with properties left out or set to their defaults. */
export const SPARSE: readonly ValueSample[] = [
  { type: "Strict", what: "all defaults", value: STRICT },
  { type: "Strict", what: "nothing but what is required", value: { id: "a" } },
  {
    type: "Strict",
    what: "undefined properties",
    value: { id: "a", count: undefined, options: undefined, names: undefined },
  },
  { type: "Strict", what: "minus zero", value: { ...STRICT, offset: -0 } },
  { type: "Strict", what: "other bytes", value: { ...STRICT, payload: Uint8Array.of(1, 2, 4) } },
  {
    type: "Strict",
    what: "a struct that is not all defaults",
    value: { ...STRICT, options: { depth: 1, inner: { type: "inner", flag: true }, note: "x" } },
  },
  { type: "Written", what: "nothing", value: {} },
  { type: "Grown", what: "nothing but what is required", value: { a: 1 } },
  { type: "Compat", what: "undefined for an unset field", value: { a: undefined, b: null, d: 4, e: 0 } },
  { type: "StrictPatch", what: "one field", value: { names: [] } },
];
