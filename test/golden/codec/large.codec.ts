// @generated from test/golden/codec/large.yaml. Do not edit.

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  KIND_FLOAT,
  KIND_INT,
  KIND_STRING,
  OPEN_LIST,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writable,
  type Writer,
  asArray,
  asBytes,
  asFloat,
  asFraction,
  asInt,
  asObject,
  asOneOf,
  asString,
  bail,
  bailUnlessPlain,
  entriesOf,
  fieldsOf,
  hasProperty,
  intKey,
  intText,
  isBytes,
  isEmptyList,
  isEmptyObject,
  isEmptySet,
  isList,
  isMap,
  isPlainObject,
  isSafeInt,
  isSet,
  itemsOf,
  jsonChunk,
  jsonFields,
  jsonKey,
  jsonLiterals,
  kindOf,
  oneOf,
  onlyOneOf,
  packedChunk,
  packedFields,
  packedHead,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
  requireTuple,
  sameBytes,
  sortedKeys,
  sortedMapEntries,
  sortedSet,
} from "tessera-contracts/serde/codegen";
import type {
  Large,
  LargeCode,
  LargeCompat,
  LargeFlags,
  LargeHolder,
  LargeMode,
  LargeOptions,
  LargeRow,
  LargeRowCompat,
  LargeTree,
  LargeTuple,
  LargeValues,
} from "./large.js";

const READ_LARGE_FIELDS = /* @__PURE__ */ jsonFields(
  [
    "type",
    "f0",
    "f1",
    "f2",
    "f3",
    "f4",
    "f5",
    "f6",
    "f7",
    "f8",
    "f9",
    "f10",
    "f11",
    "f12",
    "f13",
    "f14",
    "f15",
    "f16",
    "f17",
    "f18",
    "f19",
    "f20",
    "f21",
    "f22",
    "f23",
    "f24",
    "f25",
    "f26",
    "f27",
    "f28",
    "f29",
    "f30",
    "f31",
    "f32",
    "f33",
    "f34",
    "f35",
    "f36",
    "f37",
    "f38",
    "f39",
    "late",
    "a name",
    "f40",
    "f41",
    "f42",
    "f43",
    "f44",
    "f45",
    "f46",
    "f47",
    "f48",
    "f49",
    "f50",
    "f51",
    "f52",
    "f53",
    "f54",
    "f55",
    "f56",
    "f57",
    "f58",
    "f59",
    "f60",
    "f61",
    "f62",
    "f63",
    "f64",
    "f65",
    "f66",
    "f67",
    "f68",
    "f69",
    "last",
  ],
  { "other name": 42 },
);
const READ_TYPE = /* @__PURE__ */ jsonKey("type");
const READ_LARGE_COMPAT_FIELDS = /* @__PURE__ */ jsonFields([
  "f0",
  "f1",
  "f2",
  "f3",
  "f4",
  "f5",
  "f6",
  "f7",
  "f8",
  "f9",
  "f10",
  "f11",
  "f12",
  "f13",
  "f14",
  "f15",
  "f16",
  "f17",
  "f18",
  "f19",
  "f20",
  "f21",
  "f22",
  "f23",
  "f24",
  "f25",
  "f26",
  "f27",
  "f28",
  "f29",
  "f30",
  "f31",
  "f32",
  "f33",
  "f34",
  "f35",
  "f36",
  "f37",
  "f38",
  "f39",
  "f40",
  "f41",
  "f42",
  "f43",
  "f44",
  "f45",
  "f46",
  "f47",
  "f48",
  "f49",
  "f50",
  "f51",
  "f52",
  "f53",
  "f54",
  "f55",
  "f56",
  "f57",
  "f58",
  "f59",
  "f60",
  "f61",
  "f62",
  "f63",
  "f64",
  "f65",
  "f66",
  "f67",
  "f68",
  "f69",
  "after",
]);
const READ_LARGE_FLAGS_FIELDS = /* @__PURE__ */ jsonFields([
  "f0",
  "f1",
  "f2",
  "f3",
  "f4",
  "f5",
  "f6",
  "f7",
  "f8",
  "f9",
  "f10",
  "f11",
  "f12",
  "f13",
  "f14",
  "f15",
  "f16",
  "f17",
  "f18",
  "f19",
  "f20",
  "f21",
  "f22",
  "f23",
  "f24",
  "f25",
  "f26",
  "f27",
  "f28",
  "f29",
  "f30",
  "f31",
  "f32",
  "f33",
  "f34",
  "f35",
  "f36",
  "f37",
  "f38",
  "f39",
  "f40",
  "f41",
  "f42",
  "f43",
  "f44",
  "f45",
  "f46",
  "f47",
  "f48",
  "f49",
  "f50",
  "f51",
  "f52",
  "f53",
  "f54",
  "f55",
  "f56",
  "f57",
  "f58",
  "f59",
  "f60",
  "f61",
  "f62",
  "f63",
  "f64",
  "f65",
  "f66",
  "f67",
  "f68",
  "f69",
]);
const READ_LARGE_OPTIONS_FIELDS = /* @__PURE__ */ jsonFields([
  "o0",
  "o1",
  "o2",
  "o3",
  "o4",
  "o5",
  "o6",
  "o7",
  "o8",
  "o9",
  "o10",
  "o11",
  "o12",
  "o13",
  "o14",
  "o15",
  "o16",
  "o17",
  "o18",
  "o19",
  "o20",
  "o21",
  "o22",
  "o23",
  "o24",
  "o25",
  "o26",
  "o27",
  "o28",
  "o29",
  "o30",
  "o31",
  "o32",
  "o33",
  "o34",
  "o35",
  "o36",
  "o37",
  "o38",
  "o39",
  "o40",
  "o41",
  "o42",
  "o43",
  "o44",
  "o45",
  "o46",
  "o47",
  "o48",
  "o49",
  "o50",
  "o51",
  "o52",
  "o53",
  "o54",
  "o55",
  "o56",
  "o57",
  "o58",
  "o59",
  "o60",
  "o61",
  "o62",
  "o63",
  "o64",
  "o65",
  "o66",
  "o67",
  "o68",
  "o69",
]);
const READ_ID = /* @__PURE__ */ jsonKey("id");
const READ_OPTIONS = /* @__PURE__ */ jsonKey("options");
const READ_LARGE_TREE_FIELDS = /* @__PURE__ */ jsonFields([
  "f0",
  "f1",
  "f2",
  "f3",
  "f4",
  "f5",
  "f6",
  "f7",
  "f8",
  "f9",
  "f10",
  "f11",
  "f12",
  "f13",
  "f14",
  "f15",
  "f16",
  "f17",
  "f18",
  "f19",
  "f20",
  "f21",
  "f22",
  "f23",
  "f24",
  "f25",
  "f26",
  "f27",
  "f28",
  "f29",
  "f30",
  "f31",
  "f32",
  "f33",
  "f34",
  "f35",
  "f36",
  "f37",
  "f38",
  "f39",
  "f40",
  "f41",
  "f42",
  "f43",
  "f44",
  "f45",
  "f46",
  "f47",
  "f48",
  "f49",
  "f50",
  "f51",
  "f52",
  "f53",
  "f54",
  "f55",
  "f56",
  "f57",
  "f58",
  "f59",
  "f60",
  "f61",
  "f62",
  "f63",
  "f64",
  "f65",
  "f66",
  "f67",
  "f68",
  "f69",
]);
const READ_BY_MODE = /* @__PURE__ */ jsonKey("by_mode");
const READ_BY_CODE = /* @__PURE__ */ jsonKey("by_code");
const READ_CHOICE = /* @__PURE__ */ jsonKey("choice");
const READ_NUMBER = /* @__PURE__ */ jsonKey("number");
const READ_INLINE = /* @__PURE__ */ jsonKey("inline");
const READ_WORDS = /* @__PURE__ */ jsonKey("words");

const UNPACK_LARGE_FIELDS = /* @__PURE__ */ packedFields(
  [
    "type",
    "f0",
    "f1",
    "f2",
    "f3",
    "f4",
    "f5",
    "f6",
    "f7",
    "f8",
    "f9",
    "f10",
    "f11",
    "f12",
    "f13",
    "f14",
    "f15",
    "f16",
    "f17",
    "f18",
    "f19",
    "f20",
    "f21",
    "f22",
    "f23",
    "f24",
    "f25",
    "f26",
    "f27",
    "f28",
    "f29",
    "f30",
    "f31",
    "f32",
    "f33",
    "f34",
    "f35",
    "f36",
    "f37",
    "f38",
    "f39",
    "late",
    "a name",
    "f40",
    "f41",
    "f42",
    "f43",
    "f44",
    "f45",
    "f46",
    "f47",
    "f48",
    "f49",
    "f50",
    "f51",
    "f52",
    "f53",
    "f54",
    "f55",
    "f56",
    "f57",
    "f58",
    "f59",
    "f60",
    "f61",
    "f62",
    "f63",
    "f64",
    "f65",
    "f66",
    "f67",
    "f68",
    "f69",
    "last",
  ],
  { "other name": 42 },
);
const UNPACK_TYPE = /* @__PURE__ */ packedKey("type");
const UNPACK_LARGE_COMPAT_FIELDS = /* @__PURE__ */ packedFields([
  "f0",
  "f1",
  "f2",
  "f3",
  "f4",
  "f5",
  "f6",
  "f7",
  "f8",
  "f9",
  "f10",
  "f11",
  "f12",
  "f13",
  "f14",
  "f15",
  "f16",
  "f17",
  "f18",
  "f19",
  "f20",
  "f21",
  "f22",
  "f23",
  "f24",
  "f25",
  "f26",
  "f27",
  "f28",
  "f29",
  "f30",
  "f31",
  "f32",
  "f33",
  "f34",
  "f35",
  "f36",
  "f37",
  "f38",
  "f39",
  "f40",
  "f41",
  "f42",
  "f43",
  "f44",
  "f45",
  "f46",
  "f47",
  "f48",
  "f49",
  "f50",
  "f51",
  "f52",
  "f53",
  "f54",
  "f55",
  "f56",
  "f57",
  "f58",
  "f59",
  "f60",
  "f61",
  "f62",
  "f63",
  "f64",
  "f65",
  "f66",
  "f67",
  "f68",
  "f69",
  "after",
]);
const UNPACK_LARGE_FLAGS_FIELDS = /* @__PURE__ */ packedFields([
  "f0",
  "f1",
  "f2",
  "f3",
  "f4",
  "f5",
  "f6",
  "f7",
  "f8",
  "f9",
  "f10",
  "f11",
  "f12",
  "f13",
  "f14",
  "f15",
  "f16",
  "f17",
  "f18",
  "f19",
  "f20",
  "f21",
  "f22",
  "f23",
  "f24",
  "f25",
  "f26",
  "f27",
  "f28",
  "f29",
  "f30",
  "f31",
  "f32",
  "f33",
  "f34",
  "f35",
  "f36",
  "f37",
  "f38",
  "f39",
  "f40",
  "f41",
  "f42",
  "f43",
  "f44",
  "f45",
  "f46",
  "f47",
  "f48",
  "f49",
  "f50",
  "f51",
  "f52",
  "f53",
  "f54",
  "f55",
  "f56",
  "f57",
  "f58",
  "f59",
  "f60",
  "f61",
  "f62",
  "f63",
  "f64",
  "f65",
  "f66",
  "f67",
  "f68",
  "f69",
]);
const UNPACK_LARGE_OPTIONS_FIELDS = /* @__PURE__ */ packedFields([
  "o0",
  "o1",
  "o2",
  "o3",
  "o4",
  "o5",
  "o6",
  "o7",
  "o8",
  "o9",
  "o10",
  "o11",
  "o12",
  "o13",
  "o14",
  "o15",
  "o16",
  "o17",
  "o18",
  "o19",
  "o20",
  "o21",
  "o22",
  "o23",
  "o24",
  "o25",
  "o26",
  "o27",
  "o28",
  "o29",
  "o30",
  "o31",
  "o32",
  "o33",
  "o34",
  "o35",
  "o36",
  "o37",
  "o38",
  "o39",
  "o40",
  "o41",
  "o42",
  "o43",
  "o44",
  "o45",
  "o46",
  "o47",
  "o48",
  "o49",
  "o50",
  "o51",
  "o52",
  "o53",
  "o54",
  "o55",
  "o56",
  "o57",
  "o58",
  "o59",
  "o60",
  "o61",
  "o62",
  "o63",
  "o64",
  "o65",
  "o66",
  "o67",
  "o68",
  "o69",
]);
const UNPACK_ID = /* @__PURE__ */ packedKey("id");
const UNPACK_OPTIONS = /* @__PURE__ */ packedKey("options");
const UNPACK_LARGE_TREE_FIELDS = /* @__PURE__ */ packedFields([
  "f0",
  "f1",
  "f2",
  "f3",
  "f4",
  "f5",
  "f6",
  "f7",
  "f8",
  "f9",
  "f10",
  "f11",
  "f12",
  "f13",
  "f14",
  "f15",
  "f16",
  "f17",
  "f18",
  "f19",
  "f20",
  "f21",
  "f22",
  "f23",
  "f24",
  "f25",
  "f26",
  "f27",
  "f28",
  "f29",
  "f30",
  "f31",
  "f32",
  "f33",
  "f34",
  "f35",
  "f36",
  "f37",
  "f38",
  "f39",
  "f40",
  "f41",
  "f42",
  "f43",
  "f44",
  "f45",
  "f46",
  "f47",
  "f48",
  "f49",
  "f50",
  "f51",
  "f52",
  "f53",
  "f54",
  "f55",
  "f56",
  "f57",
  "f58",
  "f59",
  "f60",
  "f61",
  "f62",
  "f63",
  "f64",
  "f65",
  "f66",
  "f67",
  "f68",
  "f69",
]);
const UNPACK_BY_MODE = /* @__PURE__ */ packedKey("by_mode");
const UNPACK_BY_CODE = /* @__PURE__ */ packedKey("by_code");
const UNPACK_CHOICE = /* @__PURE__ */ packedKey("choice");
const UNPACK_NUMBER = /* @__PURE__ */ packedKey("number");
const UNPACK_INLINE = /* @__PURE__ */ packedKey("inline");
const UNPACK_WORDS = /* @__PURE__ */ packedKey("words");

const READ_LARGE_MODE = /* @__PURE__ */ jsonLiterals(
  "mode_0",
  "mode_1",
  "mode_2",
  "mode_3",
  "mode_4",
  "mode_5",
  "mode_6",
  "mode_7",
  "mode_8",
  "mode_9",
  "mode_10",
  "mode_11",
  "mode_12",
  "mode_13",
  "mode_14",
  "mode_15",
  "mode_16",
  "mode_17",
  "mode_18",
  "mode_19",
  "mode_20",
  "mode_21",
  "mode_22",
  "mode_23",
  "mode_24",
  "mode_25",
  "mode_26",
  "mode_27",
  "mode_28",
  "mode_29",
  "mode_30",
  "mode_31",
  "mode_32",
  "mode_33",
  "mode_34",
  "mode_35",
  "mode_36",
  "mode_37",
  "mode_38",
  "mode_39",
  "mode_40",
  "mode_41",
  "mode_42",
  "mode_43",
  "mode_44",
  "mode_45",
  "mode_46",
  "mode_47",
  "mode_48",
  "mode_49",
  "mode_50",
  "mode_51",
  "mode_52",
  "mode_53",
  "mode_54",
  "mode_55",
  "mode_56",
  "mode_57",
  "mode_58",
  "mode_59",
  "mode_60",
  "mode_61",
  "mode_62",
  "mode_63",
  "mode_64",
  "mode_65",
  "mode_66",
  "mode_67",
  "mode_68",
  "mode_69",
);
const UNPACK_LARGE_MODE = /* @__PURE__ */ packedLiterals(
  "mode_0",
  "mode_1",
  "mode_2",
  "mode_3",
  "mode_4",
  "mode_5",
  "mode_6",
  "mode_7",
  "mode_8",
  "mode_9",
  "mode_10",
  "mode_11",
  "mode_12",
  "mode_13",
  "mode_14",
  "mode_15",
  "mode_16",
  "mode_17",
  "mode_18",
  "mode_19",
  "mode_20",
  "mode_21",
  "mode_22",
  "mode_23",
  "mode_24",
  "mode_25",
  "mode_26",
  "mode_27",
  "mode_28",
  "mode_29",
  "mode_30",
  "mode_31",
  "mode_32",
  "mode_33",
  "mode_34",
  "mode_35",
  "mode_36",
  "mode_37",
  "mode_38",
  "mode_39",
  "mode_40",
  "mode_41",
  "mode_42",
  "mode_43",
  "mode_44",
  "mode_45",
  "mode_46",
  "mode_47",
  "mode_48",
  "mode_49",
  "mode_50",
  "mode_51",
  "mode_52",
  "mode_53",
  "mode_54",
  "mode_55",
  "mode_56",
  "mode_57",
  "mode_58",
  "mode_59",
  "mode_60",
  "mode_61",
  "mode_62",
  "mode_63",
  "mode_64",
  "mode_65",
  "mode_66",
  "mode_67",
  "mode_68",
  "mode_69",
);
const READ_LARGE_CODE = /* @__PURE__ */ jsonLiterals(
  0,
  1,
  4,
  9,
  16,
  25,
  36,
  49,
  64,
  81,
  100,
  121,
  144,
  169,
  196,
  225,
  256,
  289,
  324,
  361,
  400,
  441,
  484,
  529,
  576,
  625,
  676,
  729,
  784,
  841,
  900,
  961,
  1024,
  1089,
  1156,
  1225,
  1296,
  1369,
  1444,
  1521,
  1600,
  1681,
  1764,
  1849,
  1936,
  2025,
  2116,
  2209,
  2304,
  2401,
  2500,
  2601,
  2704,
  2809,
  2916,
  3025,
  3136,
  3249,
  3364,
  3481,
  3600,
  3721,
  3844,
  3969,
  4096,
  4225,
  4356,
  4489,
  4624,
  4761,
);
const UNPACK_LARGE_CODE = /* @__PURE__ */ packedLiterals(
  0,
  1,
  4,
  9,
  16,
  25,
  36,
  49,
  64,
  81,
  100,
  121,
  144,
  169,
  196,
  225,
  256,
  289,
  324,
  361,
  400,
  441,
  484,
  529,
  576,
  625,
  676,
  729,
  784,
  841,
  900,
  961,
  1024,
  1089,
  1156,
  1225,
  1296,
  1369,
  1444,
  1521,
  1600,
  1681,
  1764,
  1849,
  1936,
  2025,
  2116,
  2209,
  2304,
  2401,
  2500,
  2601,
  2704,
  2809,
  2916,
  3025,
  3136,
  3249,
  3364,
  3481,
  3600,
  3721,
  3844,
  3969,
  4096,
  4225,
  4356,
  4489,
  4624,
  4761,
);
const READ_LARGE_TAG = /* @__PURE__ */ jsonLiterals("large");
const UNPACK_LARGE_TAG = /* @__PURE__ */ packedLiterals("large");
const READ_LARGE_ROW_TAG = /* @__PURE__ */ jsonLiterals("row");
const UNPACK_LARGE_ROW_TAG = /* @__PURE__ */ packedLiterals("row");
const READ_LITERAL0_OR1_OR2_OR3_OR4_OR5_OR6_OR7_OR8_OR9_OR10_OR11_OR12_OR_OTHERS = /* @__PURE__ */ jsonLiterals(
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  16,
  17,
  18,
  19,
  20,
  21,
  22,
  23,
  24,
  25,
  26,
  27,
  28,
  29,
  30,
  31,
  32,
  33,
  34,
  35,
  36,
  37,
  38,
  39,
  40,
  41,
  42,
  43,
  44,
  45,
  46,
  47,
  48,
  49,
  50,
  51,
  52,
  53,
  54,
  55,
  56,
  57,
  58,
  59,
  60,
  61,
  62,
  63,
  64,
  65,
  66,
  67,
  68,
  69,
);
const READ_W0_OR_W1_OR_W2_OR_W3_OR_W4_OR_W5_OR_W6_OR_W7_OR_W8_OR_W9_OR_OTHERS = /* @__PURE__ */ jsonLiterals(
  "w0",
  "w1",
  "w2",
  "w3",
  "w4",
  "w5",
  "w6",
  "w7",
  "w8",
  "w9",
  "w10",
  "w11",
  "w12",
  "w13",
  "w14",
  "w15",
  "w16",
  "w17",
  "w18",
  "w19",
  "w20",
  "w21",
  "w22",
  "w23",
  "w24",
  "w25",
  "w26",
  "w27",
  "w28",
  "w29",
  "w30",
  "w31",
  "w32",
  "w33",
  "w34",
  "w35",
  "w36",
  "w37",
  "w38",
  "w39",
  "w40",
  "w41",
  "w42",
  "w43",
  "w44",
  "w45",
  "w46",
  "w47",
  "w48",
  "w49",
  "w50",
  "w51",
  "w52",
  "w53",
  "w54",
  "w55",
  "w56",
  "w57",
  "w58",
  "w59",
  "w60",
  "w61",
  "w62",
  "w63",
  "w64",
  "w65",
  "w66",
  "w67",
  "w68",
  "w69",
);
const UNPACK_LITERAL0_OR1_OR2_OR3_OR4_OR5_OR6_OR7_OR8_OR9_OR10_OR11_OR12_OR_OTHERS = /* @__PURE__ */ packedLiterals(
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  16,
  17,
  18,
  19,
  20,
  21,
  22,
  23,
  24,
  25,
  26,
  27,
  28,
  29,
  30,
  31,
  32,
  33,
  34,
  35,
  36,
  37,
  38,
  39,
  40,
  41,
  42,
  43,
  44,
  45,
  46,
  47,
  48,
  49,
  50,
  51,
  52,
  53,
  54,
  55,
  56,
  57,
  58,
  59,
  60,
  61,
  62,
  63,
  64,
  65,
  66,
  67,
  68,
  69,
);
const UNPACK_W0_OR_W1_OR_W2_OR_W3_OR_W4_OR_W5_OR_W6_OR_W7_OR_W8_OR_W9_OR_OTHERS = /* @__PURE__ */ packedLiterals(
  "w0",
  "w1",
  "w2",
  "w3",
  "w4",
  "w5",
  "w6",
  "w7",
  "w8",
  "w9",
  "w10",
  "w11",
  "w12",
  "w13",
  "w14",
  "w15",
  "w16",
  "w17",
  "w18",
  "w19",
  "w20",
  "w21",
  "w22",
  "w23",
  "w24",
  "w25",
  "w26",
  "w27",
  "w28",
  "w29",
  "w30",
  "w31",
  "w32",
  "w33",
  "w34",
  "w35",
  "w36",
  "w37",
  "w38",
  "w39",
  "w40",
  "w41",
  "w42",
  "w43",
  "w44",
  "w45",
  "w46",
  "w47",
  "w48",
  "w49",
  "w50",
  "w51",
  "w52",
  "w53",
  "w54",
  "w55",
  "w56",
  "w57",
  "w58",
  "w59",
  "w60",
  "w61",
  "w62",
  "w63",
  "w64",
  "w65",
  "w66",
  "w67",
  "w68",
  "w69",
);

const WRITE_VALUE_MODE_0 = /* @__PURE__ */ jsonChunk('"mode_0"');
const WRITE_VALUE_MODE_1 = /* @__PURE__ */ jsonChunk('"mode_1"');
const WRITE_VALUE_MODE_2 = /* @__PURE__ */ jsonChunk('"mode_2"');
const WRITE_VALUE_MODE_3 = /* @__PURE__ */ jsonChunk('"mode_3"');
const WRITE_VALUE_MODE_4 = /* @__PURE__ */ jsonChunk('"mode_4"');
const WRITE_VALUE_MODE_5 = /* @__PURE__ */ jsonChunk('"mode_5"');
const WRITE_VALUE_MODE_6 = /* @__PURE__ */ jsonChunk('"mode_6"');
const WRITE_VALUE_MODE_7 = /* @__PURE__ */ jsonChunk('"mode_7"');
const WRITE_VALUE_MODE_8 = /* @__PURE__ */ jsonChunk('"mode_8"');
const WRITE_VALUE_MODE_9 = /* @__PURE__ */ jsonChunk('"mode_9"');
const WRITE_VALUE_MODE_10 = /* @__PURE__ */ jsonChunk('"mode_10"');
const WRITE_VALUE_MODE_11 = /* @__PURE__ */ jsonChunk('"mode_11"');
const WRITE_VALUE_MODE_12 = /* @__PURE__ */ jsonChunk('"mode_12"');
const WRITE_VALUE_MODE_13 = /* @__PURE__ */ jsonChunk('"mode_13"');
const WRITE_VALUE_MODE_14 = /* @__PURE__ */ jsonChunk('"mode_14"');
const WRITE_VALUE_MODE_15 = /* @__PURE__ */ jsonChunk('"mode_15"');
const WRITE_VALUE_MODE_16 = /* @__PURE__ */ jsonChunk('"mode_16"');
const WRITE_VALUE_MODE_17 = /* @__PURE__ */ jsonChunk('"mode_17"');
const WRITE_VALUE_MODE_18 = /* @__PURE__ */ jsonChunk('"mode_18"');
const WRITE_VALUE_MODE_19 = /* @__PURE__ */ jsonChunk('"mode_19"');
const WRITE_VALUE_MODE_20 = /* @__PURE__ */ jsonChunk('"mode_20"');
const WRITE_VALUE_MODE_21 = /* @__PURE__ */ jsonChunk('"mode_21"');
const WRITE_VALUE_MODE_22 = /* @__PURE__ */ jsonChunk('"mode_22"');
const WRITE_VALUE_MODE_23 = /* @__PURE__ */ jsonChunk('"mode_23"');
const WRITE_VALUE_MODE_24 = /* @__PURE__ */ jsonChunk('"mode_24"');
const WRITE_VALUE_MODE_25 = /* @__PURE__ */ jsonChunk('"mode_25"');
const WRITE_VALUE_MODE_26 = /* @__PURE__ */ jsonChunk('"mode_26"');
const WRITE_VALUE_MODE_27 = /* @__PURE__ */ jsonChunk('"mode_27"');
const WRITE_VALUE_MODE_28 = /* @__PURE__ */ jsonChunk('"mode_28"');
const WRITE_VALUE_MODE_29 = /* @__PURE__ */ jsonChunk('"mode_29"');
const WRITE_VALUE_MODE_30 = /* @__PURE__ */ jsonChunk('"mode_30"');
const WRITE_VALUE_MODE_31 = /* @__PURE__ */ jsonChunk('"mode_31"');
const WRITE_VALUE_MODE_32 = /* @__PURE__ */ jsonChunk('"mode_32"');
const WRITE_VALUE_MODE_33 = /* @__PURE__ */ jsonChunk('"mode_33"');
const WRITE_VALUE_MODE_34 = /* @__PURE__ */ jsonChunk('"mode_34"');
const WRITE_VALUE_MODE_35 = /* @__PURE__ */ jsonChunk('"mode_35"');
const WRITE_VALUE_MODE_36 = /* @__PURE__ */ jsonChunk('"mode_36"');
const WRITE_VALUE_MODE_37 = /* @__PURE__ */ jsonChunk('"mode_37"');
const WRITE_VALUE_MODE_38 = /* @__PURE__ */ jsonChunk('"mode_38"');
const WRITE_VALUE_MODE_39 = /* @__PURE__ */ jsonChunk('"mode_39"');
const WRITE_VALUE_MODE_40 = /* @__PURE__ */ jsonChunk('"mode_40"');
const WRITE_VALUE_MODE_41 = /* @__PURE__ */ jsonChunk('"mode_41"');
const WRITE_VALUE_MODE_42 = /* @__PURE__ */ jsonChunk('"mode_42"');
const WRITE_VALUE_MODE_43 = /* @__PURE__ */ jsonChunk('"mode_43"');
const WRITE_VALUE_MODE_44 = /* @__PURE__ */ jsonChunk('"mode_44"');
const WRITE_VALUE_MODE_45 = /* @__PURE__ */ jsonChunk('"mode_45"');
const WRITE_VALUE_MODE_46 = /* @__PURE__ */ jsonChunk('"mode_46"');
const WRITE_VALUE_MODE_47 = /* @__PURE__ */ jsonChunk('"mode_47"');
const WRITE_VALUE_MODE_48 = /* @__PURE__ */ jsonChunk('"mode_48"');
const WRITE_VALUE_MODE_49 = /* @__PURE__ */ jsonChunk('"mode_49"');
const WRITE_VALUE_MODE_50 = /* @__PURE__ */ jsonChunk('"mode_50"');
const WRITE_VALUE_MODE_51 = /* @__PURE__ */ jsonChunk('"mode_51"');
const WRITE_VALUE_MODE_52 = /* @__PURE__ */ jsonChunk('"mode_52"');
const WRITE_VALUE_MODE_53 = /* @__PURE__ */ jsonChunk('"mode_53"');
const WRITE_VALUE_MODE_54 = /* @__PURE__ */ jsonChunk('"mode_54"');
const WRITE_VALUE_MODE_55 = /* @__PURE__ */ jsonChunk('"mode_55"');
const WRITE_VALUE_MODE_56 = /* @__PURE__ */ jsonChunk('"mode_56"');
const WRITE_VALUE_MODE_57 = /* @__PURE__ */ jsonChunk('"mode_57"');
const WRITE_VALUE_MODE_58 = /* @__PURE__ */ jsonChunk('"mode_58"');
const WRITE_VALUE_MODE_59 = /* @__PURE__ */ jsonChunk('"mode_59"');
const WRITE_VALUE_MODE_60 = /* @__PURE__ */ jsonChunk('"mode_60"');
const WRITE_VALUE_MODE_61 = /* @__PURE__ */ jsonChunk('"mode_61"');
const WRITE_VALUE_MODE_62 = /* @__PURE__ */ jsonChunk('"mode_62"');
const WRITE_VALUE_MODE_63 = /* @__PURE__ */ jsonChunk('"mode_63"');
const WRITE_VALUE_MODE_64 = /* @__PURE__ */ jsonChunk('"mode_64"');
const WRITE_VALUE_MODE_65 = /* @__PURE__ */ jsonChunk('"mode_65"');
const WRITE_VALUE_MODE_66 = /* @__PURE__ */ jsonChunk('"mode_66"');
const WRITE_VALUE_MODE_67 = /* @__PURE__ */ jsonChunk('"mode_67"');
const WRITE_VALUE_MODE_68 = /* @__PURE__ */ jsonChunk('"mode_68"');
const WRITE_VALUE_MODE_69 = /* @__PURE__ */ jsonChunk('"mode_69"');
const OPEN_LARGE = /* @__PURE__ */ jsonChunk('{"type":"large","f0":');
const WRITE_F1 = /* @__PURE__ */ jsonChunk(',"f1":');
const WRITE_F2 = /* @__PURE__ */ jsonChunk(',"f2":');
const WRITE_F3 = /* @__PURE__ */ jsonChunk(',"f3":');
const WRITE_F4 = /* @__PURE__ */ jsonChunk(',"f4":');
const WRITE_F5 = /* @__PURE__ */ jsonChunk(',"f5":');
const WRITE_F6 = /* @__PURE__ */ jsonChunk(',"f6":');
const WRITE_F7 = /* @__PURE__ */ jsonChunk(',"f7":');
const WRITE_F8 = /* @__PURE__ */ jsonChunk(',"f8":');
const WRITE_F9 = /* @__PURE__ */ jsonChunk(',"f9":');
const WRITE_F10 = /* @__PURE__ */ jsonChunk(',"f10":');
const WRITE_F11 = /* @__PURE__ */ jsonChunk(',"f11":');
const WRITE_F12 = /* @__PURE__ */ jsonChunk(',"f12":');
const WRITE_F13 = /* @__PURE__ */ jsonChunk(',"f13":');
const WRITE_F14 = /* @__PURE__ */ jsonChunk(',"f14":');
const WRITE_F15 = /* @__PURE__ */ jsonChunk(',"f15":');
const WRITE_F16 = /* @__PURE__ */ jsonChunk(',"f16":');
const WRITE_F17 = /* @__PURE__ */ jsonChunk(',"f17":');
const WRITE_F18 = /* @__PURE__ */ jsonChunk(',"f18":');
const WRITE_F19 = /* @__PURE__ */ jsonChunk(',"f19":');
const WRITE_F20 = /* @__PURE__ */ jsonChunk(',"f20":');
const WRITE_F21 = /* @__PURE__ */ jsonChunk(',"f21":');
const WRITE_F22 = /* @__PURE__ */ jsonChunk(',"f22":');
const WRITE_F23 = /* @__PURE__ */ jsonChunk(',"f23":');
const WRITE_F24 = /* @__PURE__ */ jsonChunk(',"f24":');
const WRITE_F25 = /* @__PURE__ */ jsonChunk(',"f25":');
const WRITE_F26 = /* @__PURE__ */ jsonChunk(',"f26":');
const WRITE_F27 = /* @__PURE__ */ jsonChunk(',"f27":');
const WRITE_F28 = /* @__PURE__ */ jsonChunk(',"f28":');
const WRITE_F29 = /* @__PURE__ */ jsonChunk(',"f29":');
const WRITE_F30 = /* @__PURE__ */ jsonChunk(',"f30":');
const WRITE_F31 = /* @__PURE__ */ jsonChunk(',"f31":');
const WRITE_F32 = /* @__PURE__ */ jsonChunk(',"f32":');
const WRITE_F33 = /* @__PURE__ */ jsonChunk(',"f33":');
const WRITE_F34 = /* @__PURE__ */ jsonChunk(',"f34":');
const WRITE_F35 = /* @__PURE__ */ jsonChunk(',"f35":');
const WRITE_F36 = /* @__PURE__ */ jsonChunk(',"f36":');
const WRITE_F37 = /* @__PURE__ */ jsonChunk(',"f37":');
const WRITE_F38 = /* @__PURE__ */ jsonChunk(',"f38":');
const WRITE_F39 = /* @__PURE__ */ jsonChunk(',"f39":');
const WRITE_LATE = /* @__PURE__ */ jsonChunk(',"late":');
const WRITE_A_NAME = /* @__PURE__ */ jsonChunk(',"a name":');
const WRITE_F40 = /* @__PURE__ */ jsonChunk(',"f40":');
const WRITE_F41 = /* @__PURE__ */ jsonChunk(',"f41":');
const WRITE_F42 = /* @__PURE__ */ jsonChunk(',"f42":');
const WRITE_F43 = /* @__PURE__ */ jsonChunk(',"f43":');
const WRITE_F44 = /* @__PURE__ */ jsonChunk(',"f44":');
const WRITE_F45 = /* @__PURE__ */ jsonChunk(',"f45":');
const WRITE_F46 = /* @__PURE__ */ jsonChunk(',"f46":');
const WRITE_F47 = /* @__PURE__ */ jsonChunk(',"f47":');
const WRITE_F48 = /* @__PURE__ */ jsonChunk(',"f48":');
const WRITE_F49 = /* @__PURE__ */ jsonChunk(',"f49":');
const WRITE_F50 = /* @__PURE__ */ jsonChunk(',"f50":');
const WRITE_F51 = /* @__PURE__ */ jsonChunk(',"f51":');
const WRITE_F52 = /* @__PURE__ */ jsonChunk(',"f52":');
const WRITE_F53 = /* @__PURE__ */ jsonChunk(',"f53":');
const WRITE_F54 = /* @__PURE__ */ jsonChunk(',"f54":');
const WRITE_F55 = /* @__PURE__ */ jsonChunk(',"f55":');
const WRITE_F56 = /* @__PURE__ */ jsonChunk(',"f56":');
const WRITE_F57 = /* @__PURE__ */ jsonChunk(',"f57":');
const WRITE_F58 = /* @__PURE__ */ jsonChunk(',"f58":');
const WRITE_F59 = /* @__PURE__ */ jsonChunk(',"f59":');
const WRITE_F60 = /* @__PURE__ */ jsonChunk(',"f60":');
const WRITE_F61 = /* @__PURE__ */ jsonChunk(',"f61":');
const WRITE_F62 = /* @__PURE__ */ jsonChunk(',"f62":');
const WRITE_F63 = /* @__PURE__ */ jsonChunk(',"f63":');
const WRITE_F64 = /* @__PURE__ */ jsonChunk(',"f64":');
const WRITE_F65 = /* @__PURE__ */ jsonChunk(',"f65":');
const WRITE_F66 = /* @__PURE__ */ jsonChunk(',"f66":');
const WRITE_F67 = /* @__PURE__ */ jsonChunk(',"f67":');
const WRITE_F68 = /* @__PURE__ */ jsonChunk(',"f68":');
const WRITE_F69 = /* @__PURE__ */ jsonChunk(',"f69":');
const WRITE_LAST = /* @__PURE__ */ jsonChunk(',"last":');
const WRITE_F0 = /* @__PURE__ */ jsonChunk(',"f0":');
const WRITE_AFTER = /* @__PURE__ */ jsonChunk(',"after":');
const OPEN_LARGE_FLAGS = /* @__PURE__ */ jsonChunk('{"f0":');
const WRITE_O0 = /* @__PURE__ */ jsonChunk(',"o0":');
const WRITE_O1 = /* @__PURE__ */ jsonChunk(',"o1":');
const WRITE_O2 = /* @__PURE__ */ jsonChunk(',"o2":');
const WRITE_O3 = /* @__PURE__ */ jsonChunk(',"o3":');
const WRITE_O4 = /* @__PURE__ */ jsonChunk(',"o4":');
const WRITE_O5 = /* @__PURE__ */ jsonChunk(',"o5":');
const WRITE_O6 = /* @__PURE__ */ jsonChunk(',"o6":');
const WRITE_O7 = /* @__PURE__ */ jsonChunk(',"o7":');
const WRITE_O8 = /* @__PURE__ */ jsonChunk(',"o8":');
const WRITE_O9 = /* @__PURE__ */ jsonChunk(',"o9":');
const WRITE_O10 = /* @__PURE__ */ jsonChunk(',"o10":');
const WRITE_O11 = /* @__PURE__ */ jsonChunk(',"o11":');
const WRITE_O12 = /* @__PURE__ */ jsonChunk(',"o12":');
const WRITE_O13 = /* @__PURE__ */ jsonChunk(',"o13":');
const WRITE_O14 = /* @__PURE__ */ jsonChunk(',"o14":');
const WRITE_O15 = /* @__PURE__ */ jsonChunk(',"o15":');
const WRITE_O16 = /* @__PURE__ */ jsonChunk(',"o16":');
const WRITE_O17 = /* @__PURE__ */ jsonChunk(',"o17":');
const WRITE_O18 = /* @__PURE__ */ jsonChunk(',"o18":');
const WRITE_O19 = /* @__PURE__ */ jsonChunk(',"o19":');
const WRITE_O20 = /* @__PURE__ */ jsonChunk(',"o20":');
const WRITE_O21 = /* @__PURE__ */ jsonChunk(',"o21":');
const WRITE_O22 = /* @__PURE__ */ jsonChunk(',"o22":');
const WRITE_O23 = /* @__PURE__ */ jsonChunk(',"o23":');
const WRITE_O24 = /* @__PURE__ */ jsonChunk(',"o24":');
const WRITE_O25 = /* @__PURE__ */ jsonChunk(',"o25":');
const WRITE_O26 = /* @__PURE__ */ jsonChunk(',"o26":');
const WRITE_O27 = /* @__PURE__ */ jsonChunk(',"o27":');
const WRITE_O28 = /* @__PURE__ */ jsonChunk(',"o28":');
const WRITE_O29 = /* @__PURE__ */ jsonChunk(',"o29":');
const WRITE_O30 = /* @__PURE__ */ jsonChunk(',"o30":');
const WRITE_O31 = /* @__PURE__ */ jsonChunk(',"o31":');
const WRITE_O32 = /* @__PURE__ */ jsonChunk(',"o32":');
const WRITE_O33 = /* @__PURE__ */ jsonChunk(',"o33":');
const WRITE_O34 = /* @__PURE__ */ jsonChunk(',"o34":');
const WRITE_O35 = /* @__PURE__ */ jsonChunk(',"o35":');
const WRITE_O36 = /* @__PURE__ */ jsonChunk(',"o36":');
const WRITE_O37 = /* @__PURE__ */ jsonChunk(',"o37":');
const WRITE_O38 = /* @__PURE__ */ jsonChunk(',"o38":');
const WRITE_O39 = /* @__PURE__ */ jsonChunk(',"o39":');
const WRITE_O40 = /* @__PURE__ */ jsonChunk(',"o40":');
const WRITE_O41 = /* @__PURE__ */ jsonChunk(',"o41":');
const WRITE_O42 = /* @__PURE__ */ jsonChunk(',"o42":');
const WRITE_O43 = /* @__PURE__ */ jsonChunk(',"o43":');
const WRITE_O44 = /* @__PURE__ */ jsonChunk(',"o44":');
const WRITE_O45 = /* @__PURE__ */ jsonChunk(',"o45":');
const WRITE_O46 = /* @__PURE__ */ jsonChunk(',"o46":');
const WRITE_O47 = /* @__PURE__ */ jsonChunk(',"o47":');
const WRITE_O48 = /* @__PURE__ */ jsonChunk(',"o48":');
const WRITE_O49 = /* @__PURE__ */ jsonChunk(',"o49":');
const WRITE_O50 = /* @__PURE__ */ jsonChunk(',"o50":');
const WRITE_O51 = /* @__PURE__ */ jsonChunk(',"o51":');
const WRITE_O52 = /* @__PURE__ */ jsonChunk(',"o52":');
const WRITE_O53 = /* @__PURE__ */ jsonChunk(',"o53":');
const WRITE_O54 = /* @__PURE__ */ jsonChunk(',"o54":');
const WRITE_O55 = /* @__PURE__ */ jsonChunk(',"o55":');
const WRITE_O56 = /* @__PURE__ */ jsonChunk(',"o56":');
const WRITE_O57 = /* @__PURE__ */ jsonChunk(',"o57":');
const WRITE_O58 = /* @__PURE__ */ jsonChunk(',"o58":');
const WRITE_O59 = /* @__PURE__ */ jsonChunk(',"o59":');
const WRITE_O60 = /* @__PURE__ */ jsonChunk(',"o60":');
const WRITE_O61 = /* @__PURE__ */ jsonChunk(',"o61":');
const WRITE_O62 = /* @__PURE__ */ jsonChunk(',"o62":');
const WRITE_O63 = /* @__PURE__ */ jsonChunk(',"o63":');
const WRITE_O64 = /* @__PURE__ */ jsonChunk(',"o64":');
const WRITE_O65 = /* @__PURE__ */ jsonChunk(',"o65":');
const WRITE_O66 = /* @__PURE__ */ jsonChunk(',"o66":');
const WRITE_O67 = /* @__PURE__ */ jsonChunk(',"o67":');
const WRITE_O68 = /* @__PURE__ */ jsonChunk(',"o68":');
const WRITE_O69 = /* @__PURE__ */ jsonChunk(',"o69":');
const OPEN_LARGE_HOLDER = /* @__PURE__ */ jsonChunk('{"id":');
const WRITE_OPTIONS = /* @__PURE__ */ jsonChunk(',"options":');
const WRITE_VALUE_ROW = /* @__PURE__ */ jsonChunk('"row"');
const OPEN_LARGE_VALUES = /* @__PURE__ */ jsonChunk('{"by_mode":');
const WRITE_BY_CODE = /* @__PURE__ */ jsonChunk(',"by_code":');
const WRITE_CHOICE = /* @__PURE__ */ jsonChunk(',"choice":');
const WRITE_NUMBER = /* @__PURE__ */ jsonChunk(',"number":');
const WRITE_INLINE = /* @__PURE__ */ jsonChunk(',"inline":');
const WRITE_WORDS = /* @__PURE__ */ jsonChunk(',"words":');
const WRITE_VALUE_W0 = /* @__PURE__ */ jsonChunk('"w0"');
const WRITE_VALUE_W1 = /* @__PURE__ */ jsonChunk('"w1"');
const WRITE_VALUE_W2 = /* @__PURE__ */ jsonChunk('"w2"');
const WRITE_VALUE_W3 = /* @__PURE__ */ jsonChunk('"w3"');
const WRITE_VALUE_W4 = /* @__PURE__ */ jsonChunk('"w4"');
const WRITE_VALUE_W5 = /* @__PURE__ */ jsonChunk('"w5"');
const WRITE_VALUE_W6 = /* @__PURE__ */ jsonChunk('"w6"');
const WRITE_VALUE_W7 = /* @__PURE__ */ jsonChunk('"w7"');
const WRITE_VALUE_W8 = /* @__PURE__ */ jsonChunk('"w8"');
const WRITE_VALUE_W9 = /* @__PURE__ */ jsonChunk('"w9"');
const WRITE_VALUE_W10 = /* @__PURE__ */ jsonChunk('"w10"');
const WRITE_VALUE_W11 = /* @__PURE__ */ jsonChunk('"w11"');
const WRITE_VALUE_W12 = /* @__PURE__ */ jsonChunk('"w12"');
const WRITE_VALUE_W13 = /* @__PURE__ */ jsonChunk('"w13"');
const WRITE_VALUE_W14 = /* @__PURE__ */ jsonChunk('"w14"');
const WRITE_VALUE_W15 = /* @__PURE__ */ jsonChunk('"w15"');
const WRITE_VALUE_W16 = /* @__PURE__ */ jsonChunk('"w16"');
const WRITE_VALUE_W17 = /* @__PURE__ */ jsonChunk('"w17"');
const WRITE_VALUE_W18 = /* @__PURE__ */ jsonChunk('"w18"');
const WRITE_VALUE_W19 = /* @__PURE__ */ jsonChunk('"w19"');
const WRITE_VALUE_W20 = /* @__PURE__ */ jsonChunk('"w20"');
const WRITE_VALUE_W21 = /* @__PURE__ */ jsonChunk('"w21"');
const WRITE_VALUE_W22 = /* @__PURE__ */ jsonChunk('"w22"');
const WRITE_VALUE_W23 = /* @__PURE__ */ jsonChunk('"w23"');
const WRITE_VALUE_W24 = /* @__PURE__ */ jsonChunk('"w24"');
const WRITE_VALUE_W25 = /* @__PURE__ */ jsonChunk('"w25"');
const WRITE_VALUE_W26 = /* @__PURE__ */ jsonChunk('"w26"');
const WRITE_VALUE_W27 = /* @__PURE__ */ jsonChunk('"w27"');
const WRITE_VALUE_W28 = /* @__PURE__ */ jsonChunk('"w28"');
const WRITE_VALUE_W29 = /* @__PURE__ */ jsonChunk('"w29"');
const WRITE_VALUE_W30 = /* @__PURE__ */ jsonChunk('"w30"');
const WRITE_VALUE_W31 = /* @__PURE__ */ jsonChunk('"w31"');
const WRITE_VALUE_W32 = /* @__PURE__ */ jsonChunk('"w32"');
const WRITE_VALUE_W33 = /* @__PURE__ */ jsonChunk('"w33"');
const WRITE_VALUE_W34 = /* @__PURE__ */ jsonChunk('"w34"');
const WRITE_VALUE_W35 = /* @__PURE__ */ jsonChunk('"w35"');
const WRITE_VALUE_W36 = /* @__PURE__ */ jsonChunk('"w36"');
const WRITE_VALUE_W37 = /* @__PURE__ */ jsonChunk('"w37"');
const WRITE_VALUE_W38 = /* @__PURE__ */ jsonChunk('"w38"');
const WRITE_VALUE_W39 = /* @__PURE__ */ jsonChunk('"w39"');
const WRITE_VALUE_W40 = /* @__PURE__ */ jsonChunk('"w40"');
const WRITE_VALUE_W41 = /* @__PURE__ */ jsonChunk('"w41"');
const WRITE_VALUE_W42 = /* @__PURE__ */ jsonChunk('"w42"');
const WRITE_VALUE_W43 = /* @__PURE__ */ jsonChunk('"w43"');
const WRITE_VALUE_W44 = /* @__PURE__ */ jsonChunk('"w44"');
const WRITE_VALUE_W45 = /* @__PURE__ */ jsonChunk('"w45"');
const WRITE_VALUE_W46 = /* @__PURE__ */ jsonChunk('"w46"');
const WRITE_VALUE_W47 = /* @__PURE__ */ jsonChunk('"w47"');
const WRITE_VALUE_W48 = /* @__PURE__ */ jsonChunk('"w48"');
const WRITE_VALUE_W49 = /* @__PURE__ */ jsonChunk('"w49"');
const WRITE_VALUE_W50 = /* @__PURE__ */ jsonChunk('"w50"');
const WRITE_VALUE_W51 = /* @__PURE__ */ jsonChunk('"w51"');
const WRITE_VALUE_W52 = /* @__PURE__ */ jsonChunk('"w52"');
const WRITE_VALUE_W53 = /* @__PURE__ */ jsonChunk('"w53"');
const WRITE_VALUE_W54 = /* @__PURE__ */ jsonChunk('"w54"');
const WRITE_VALUE_W55 = /* @__PURE__ */ jsonChunk('"w55"');
const WRITE_VALUE_W56 = /* @__PURE__ */ jsonChunk('"w56"');
const WRITE_VALUE_W57 = /* @__PURE__ */ jsonChunk('"w57"');
const WRITE_VALUE_W58 = /* @__PURE__ */ jsonChunk('"w58"');
const WRITE_VALUE_W59 = /* @__PURE__ */ jsonChunk('"w59"');
const WRITE_VALUE_W60 = /* @__PURE__ */ jsonChunk('"w60"');
const WRITE_VALUE_W61 = /* @__PURE__ */ jsonChunk('"w61"');
const WRITE_VALUE_W62 = /* @__PURE__ */ jsonChunk('"w62"');
const WRITE_VALUE_W63 = /* @__PURE__ */ jsonChunk('"w63"');
const WRITE_VALUE_W64 = /* @__PURE__ */ jsonChunk('"w64"');
const WRITE_VALUE_W65 = /* @__PURE__ */ jsonChunk('"w65"');
const WRITE_VALUE_W66 = /* @__PURE__ */ jsonChunk('"w66"');
const WRITE_VALUE_W67 = /* @__PURE__ */ jsonChunk('"w67"');
const WRITE_VALUE_W68 = /* @__PURE__ */ jsonChunk('"w68"');
const WRITE_VALUE_W69 = /* @__PURE__ */ jsonChunk('"w69"');

const PACK_VALUE_MODE_0 = /* @__PURE__ */ packedChunk("mode_0");
const PACK_VALUE_MODE_1 = /* @__PURE__ */ packedChunk("mode_1");
const PACK_VALUE_MODE_2 = /* @__PURE__ */ packedChunk("mode_2");
const PACK_VALUE_MODE_3 = /* @__PURE__ */ packedChunk("mode_3");
const PACK_VALUE_MODE_4 = /* @__PURE__ */ packedChunk("mode_4");
const PACK_VALUE_MODE_5 = /* @__PURE__ */ packedChunk("mode_5");
const PACK_VALUE_MODE_6 = /* @__PURE__ */ packedChunk("mode_6");
const PACK_VALUE_MODE_7 = /* @__PURE__ */ packedChunk("mode_7");
const PACK_VALUE_MODE_8 = /* @__PURE__ */ packedChunk("mode_8");
const PACK_VALUE_MODE_9 = /* @__PURE__ */ packedChunk("mode_9");
const PACK_VALUE_MODE_10 = /* @__PURE__ */ packedChunk("mode_10");
const PACK_VALUE_MODE_11 = /* @__PURE__ */ packedChunk("mode_11");
const PACK_VALUE_MODE_12 = /* @__PURE__ */ packedChunk("mode_12");
const PACK_VALUE_MODE_13 = /* @__PURE__ */ packedChunk("mode_13");
const PACK_VALUE_MODE_14 = /* @__PURE__ */ packedChunk("mode_14");
const PACK_VALUE_MODE_15 = /* @__PURE__ */ packedChunk("mode_15");
const PACK_VALUE_MODE_16 = /* @__PURE__ */ packedChunk("mode_16");
const PACK_VALUE_MODE_17 = /* @__PURE__ */ packedChunk("mode_17");
const PACK_VALUE_MODE_18 = /* @__PURE__ */ packedChunk("mode_18");
const PACK_VALUE_MODE_19 = /* @__PURE__ */ packedChunk("mode_19");
const PACK_VALUE_MODE_20 = /* @__PURE__ */ packedChunk("mode_20");
const PACK_VALUE_MODE_21 = /* @__PURE__ */ packedChunk("mode_21");
const PACK_VALUE_MODE_22 = /* @__PURE__ */ packedChunk("mode_22");
const PACK_VALUE_MODE_23 = /* @__PURE__ */ packedChunk("mode_23");
const PACK_VALUE_MODE_24 = /* @__PURE__ */ packedChunk("mode_24");
const PACK_VALUE_MODE_25 = /* @__PURE__ */ packedChunk("mode_25");
const PACK_VALUE_MODE_26 = /* @__PURE__ */ packedChunk("mode_26");
const PACK_VALUE_MODE_27 = /* @__PURE__ */ packedChunk("mode_27");
const PACK_VALUE_MODE_28 = /* @__PURE__ */ packedChunk("mode_28");
const PACK_VALUE_MODE_29 = /* @__PURE__ */ packedChunk("mode_29");
const PACK_VALUE_MODE_30 = /* @__PURE__ */ packedChunk("mode_30");
const PACK_VALUE_MODE_31 = /* @__PURE__ */ packedChunk("mode_31");
const PACK_VALUE_MODE_32 = /* @__PURE__ */ packedChunk("mode_32");
const PACK_VALUE_MODE_33 = /* @__PURE__ */ packedChunk("mode_33");
const PACK_VALUE_MODE_34 = /* @__PURE__ */ packedChunk("mode_34");
const PACK_VALUE_MODE_35 = /* @__PURE__ */ packedChunk("mode_35");
const PACK_VALUE_MODE_36 = /* @__PURE__ */ packedChunk("mode_36");
const PACK_VALUE_MODE_37 = /* @__PURE__ */ packedChunk("mode_37");
const PACK_VALUE_MODE_38 = /* @__PURE__ */ packedChunk("mode_38");
const PACK_VALUE_MODE_39 = /* @__PURE__ */ packedChunk("mode_39");
const PACK_VALUE_MODE_40 = /* @__PURE__ */ packedChunk("mode_40");
const PACK_VALUE_MODE_41 = /* @__PURE__ */ packedChunk("mode_41");
const PACK_VALUE_MODE_42 = /* @__PURE__ */ packedChunk("mode_42");
const PACK_VALUE_MODE_43 = /* @__PURE__ */ packedChunk("mode_43");
const PACK_VALUE_MODE_44 = /* @__PURE__ */ packedChunk("mode_44");
const PACK_VALUE_MODE_45 = /* @__PURE__ */ packedChunk("mode_45");
const PACK_VALUE_MODE_46 = /* @__PURE__ */ packedChunk("mode_46");
const PACK_VALUE_MODE_47 = /* @__PURE__ */ packedChunk("mode_47");
const PACK_VALUE_MODE_48 = /* @__PURE__ */ packedChunk("mode_48");
const PACK_VALUE_MODE_49 = /* @__PURE__ */ packedChunk("mode_49");
const PACK_VALUE_MODE_50 = /* @__PURE__ */ packedChunk("mode_50");
const PACK_VALUE_MODE_51 = /* @__PURE__ */ packedChunk("mode_51");
const PACK_VALUE_MODE_52 = /* @__PURE__ */ packedChunk("mode_52");
const PACK_VALUE_MODE_53 = /* @__PURE__ */ packedChunk("mode_53");
const PACK_VALUE_MODE_54 = /* @__PURE__ */ packedChunk("mode_54");
const PACK_VALUE_MODE_55 = /* @__PURE__ */ packedChunk("mode_55");
const PACK_VALUE_MODE_56 = /* @__PURE__ */ packedChunk("mode_56");
const PACK_VALUE_MODE_57 = /* @__PURE__ */ packedChunk("mode_57");
const PACK_VALUE_MODE_58 = /* @__PURE__ */ packedChunk("mode_58");
const PACK_VALUE_MODE_59 = /* @__PURE__ */ packedChunk("mode_59");
const PACK_VALUE_MODE_60 = /* @__PURE__ */ packedChunk("mode_60");
const PACK_VALUE_MODE_61 = /* @__PURE__ */ packedChunk("mode_61");
const PACK_VALUE_MODE_62 = /* @__PURE__ */ packedChunk("mode_62");
const PACK_VALUE_MODE_63 = /* @__PURE__ */ packedChunk("mode_63");
const PACK_VALUE_MODE_64 = /* @__PURE__ */ packedChunk("mode_64");
const PACK_VALUE_MODE_65 = /* @__PURE__ */ packedChunk("mode_65");
const PACK_VALUE_MODE_66 = /* @__PURE__ */ packedChunk("mode_66");
const PACK_VALUE_MODE_67 = /* @__PURE__ */ packedChunk("mode_67");
const PACK_VALUE_MODE_68 = /* @__PURE__ */ packedChunk("mode_68");
const PACK_VALUE_MODE_69 = /* @__PURE__ */ packedChunk("mode_69");
const HEAD_LARGE = /* @__PURE__ */ packedChunk("type", "large", "f0");
const PACK_F1 = /* @__PURE__ */ packedChunk("f1");
const PACK_F2 = /* @__PURE__ */ packedChunk("f2");
const PACK_F3 = /* @__PURE__ */ packedChunk("f3");
const PACK_F4 = /* @__PURE__ */ packedChunk("f4");
const PACK_F5 = /* @__PURE__ */ packedChunk("f5");
const PACK_F6 = /* @__PURE__ */ packedChunk("f6");
const PACK_F7 = /* @__PURE__ */ packedChunk("f7");
const PACK_F8 = /* @__PURE__ */ packedChunk("f8");
const PACK_F9 = /* @__PURE__ */ packedChunk("f9");
const PACK_F10 = /* @__PURE__ */ packedChunk("f10");
const PACK_F11 = /* @__PURE__ */ packedChunk("f11");
const PACK_F12 = /* @__PURE__ */ packedChunk("f12");
const PACK_F13 = /* @__PURE__ */ packedChunk("f13");
const PACK_F14 = /* @__PURE__ */ packedChunk("f14");
const PACK_F15 = /* @__PURE__ */ packedChunk("f15");
const PACK_F16 = /* @__PURE__ */ packedChunk("f16");
const PACK_F17 = /* @__PURE__ */ packedChunk("f17");
const PACK_F18 = /* @__PURE__ */ packedChunk("f18");
const PACK_F19 = /* @__PURE__ */ packedChunk("f19");
const PACK_F20 = /* @__PURE__ */ packedChunk("f20");
const PACK_F21 = /* @__PURE__ */ packedChunk("f21");
const PACK_F22 = /* @__PURE__ */ packedChunk("f22");
const PACK_F23 = /* @__PURE__ */ packedChunk("f23");
const PACK_F24 = /* @__PURE__ */ packedChunk("f24");
const PACK_F25 = /* @__PURE__ */ packedChunk("f25");
const PACK_F26 = /* @__PURE__ */ packedChunk("f26");
const PACK_F27 = /* @__PURE__ */ packedChunk("f27");
const PACK_F28 = /* @__PURE__ */ packedChunk("f28");
const PACK_F29 = /* @__PURE__ */ packedChunk("f29");
const PACK_F30 = /* @__PURE__ */ packedChunk("f30");
const PACK_F31 = /* @__PURE__ */ packedChunk("f31");
const PACK_F32 = /* @__PURE__ */ packedChunk("f32");
const PACK_F33 = /* @__PURE__ */ packedChunk("f33");
const PACK_F34 = /* @__PURE__ */ packedChunk("f34");
const PACK_F35 = /* @__PURE__ */ packedChunk("f35");
const PACK_F36 = /* @__PURE__ */ packedChunk("f36");
const PACK_F37 = /* @__PURE__ */ packedChunk("f37");
const PACK_F38 = /* @__PURE__ */ packedChunk("f38");
const PACK_F39 = /* @__PURE__ */ packedChunk("f39");
const PACK_LATE = /* @__PURE__ */ packedChunk("late");
const PACK_A_NAME = /* @__PURE__ */ packedChunk("a name");
const PACK_F40 = /* @__PURE__ */ packedChunk("f40");
const PACK_F41 = /* @__PURE__ */ packedChunk("f41");
const PACK_F42 = /* @__PURE__ */ packedChunk("f42");
const PACK_F43 = /* @__PURE__ */ packedChunk("f43");
const PACK_F44 = /* @__PURE__ */ packedChunk("f44");
const PACK_F45 = /* @__PURE__ */ packedChunk("f45");
const PACK_F46 = /* @__PURE__ */ packedChunk("f46");
const PACK_F47 = /* @__PURE__ */ packedChunk("f47");
const PACK_F48 = /* @__PURE__ */ packedChunk("f48");
const PACK_F49 = /* @__PURE__ */ packedChunk("f49");
const PACK_F50 = /* @__PURE__ */ packedChunk("f50");
const PACK_F51 = /* @__PURE__ */ packedChunk("f51");
const PACK_F52 = /* @__PURE__ */ packedChunk("f52");
const PACK_F53 = /* @__PURE__ */ packedChunk("f53");
const PACK_F54 = /* @__PURE__ */ packedChunk("f54");
const PACK_F55 = /* @__PURE__ */ packedChunk("f55");
const PACK_F56 = /* @__PURE__ */ packedChunk("f56");
const PACK_F57 = /* @__PURE__ */ packedChunk("f57");
const PACK_F58 = /* @__PURE__ */ packedChunk("f58");
const PACK_F59 = /* @__PURE__ */ packedChunk("f59");
const PACK_F60 = /* @__PURE__ */ packedChunk("f60");
const PACK_F61 = /* @__PURE__ */ packedChunk("f61");
const PACK_F62 = /* @__PURE__ */ packedChunk("f62");
const PACK_F63 = /* @__PURE__ */ packedChunk("f63");
const PACK_F64 = /* @__PURE__ */ packedChunk("f64");
const PACK_F65 = /* @__PURE__ */ packedChunk("f65");
const PACK_F66 = /* @__PURE__ */ packedChunk("f66");
const PACK_F67 = /* @__PURE__ */ packedChunk("f67");
const PACK_F68 = /* @__PURE__ */ packedChunk("f68");
const PACK_F69 = /* @__PURE__ */ packedChunk("f69");
const PACK_LAST = /* @__PURE__ */ packedChunk("last");
const PACK_F0 = /* @__PURE__ */ packedChunk("f0");
const PACK_AFTER = /* @__PURE__ */ packedChunk("after");
const HEAD_LARGE_FLAGS = /* @__PURE__ */ packedChunk("f0");
const PACK_O0 = /* @__PURE__ */ packedChunk("o0");
const PACK_O1 = /* @__PURE__ */ packedChunk("o1");
const PACK_O2 = /* @__PURE__ */ packedChunk("o2");
const PACK_O3 = /* @__PURE__ */ packedChunk("o3");
const PACK_O4 = /* @__PURE__ */ packedChunk("o4");
const PACK_O5 = /* @__PURE__ */ packedChunk("o5");
const PACK_O6 = /* @__PURE__ */ packedChunk("o6");
const PACK_O7 = /* @__PURE__ */ packedChunk("o7");
const PACK_O8 = /* @__PURE__ */ packedChunk("o8");
const PACK_O9 = /* @__PURE__ */ packedChunk("o9");
const PACK_O10 = /* @__PURE__ */ packedChunk("o10");
const PACK_O11 = /* @__PURE__ */ packedChunk("o11");
const PACK_O12 = /* @__PURE__ */ packedChunk("o12");
const PACK_O13 = /* @__PURE__ */ packedChunk("o13");
const PACK_O14 = /* @__PURE__ */ packedChunk("o14");
const PACK_O15 = /* @__PURE__ */ packedChunk("o15");
const PACK_O16 = /* @__PURE__ */ packedChunk("o16");
const PACK_O17 = /* @__PURE__ */ packedChunk("o17");
const PACK_O18 = /* @__PURE__ */ packedChunk("o18");
const PACK_O19 = /* @__PURE__ */ packedChunk("o19");
const PACK_O20 = /* @__PURE__ */ packedChunk("o20");
const PACK_O21 = /* @__PURE__ */ packedChunk("o21");
const PACK_O22 = /* @__PURE__ */ packedChunk("o22");
const PACK_O23 = /* @__PURE__ */ packedChunk("o23");
const PACK_O24 = /* @__PURE__ */ packedChunk("o24");
const PACK_O25 = /* @__PURE__ */ packedChunk("o25");
const PACK_O26 = /* @__PURE__ */ packedChunk("o26");
const PACK_O27 = /* @__PURE__ */ packedChunk("o27");
const PACK_O28 = /* @__PURE__ */ packedChunk("o28");
const PACK_O29 = /* @__PURE__ */ packedChunk("o29");
const PACK_O30 = /* @__PURE__ */ packedChunk("o30");
const PACK_O31 = /* @__PURE__ */ packedChunk("o31");
const PACK_O32 = /* @__PURE__ */ packedChunk("o32");
const PACK_O33 = /* @__PURE__ */ packedChunk("o33");
const PACK_O34 = /* @__PURE__ */ packedChunk("o34");
const PACK_O35 = /* @__PURE__ */ packedChunk("o35");
const PACK_O36 = /* @__PURE__ */ packedChunk("o36");
const PACK_O37 = /* @__PURE__ */ packedChunk("o37");
const PACK_O38 = /* @__PURE__ */ packedChunk("o38");
const PACK_O39 = /* @__PURE__ */ packedChunk("o39");
const PACK_O40 = /* @__PURE__ */ packedChunk("o40");
const PACK_O41 = /* @__PURE__ */ packedChunk("o41");
const PACK_O42 = /* @__PURE__ */ packedChunk("o42");
const PACK_O43 = /* @__PURE__ */ packedChunk("o43");
const PACK_O44 = /* @__PURE__ */ packedChunk("o44");
const PACK_O45 = /* @__PURE__ */ packedChunk("o45");
const PACK_O46 = /* @__PURE__ */ packedChunk("o46");
const PACK_O47 = /* @__PURE__ */ packedChunk("o47");
const PACK_O48 = /* @__PURE__ */ packedChunk("o48");
const PACK_O49 = /* @__PURE__ */ packedChunk("o49");
const PACK_O50 = /* @__PURE__ */ packedChunk("o50");
const PACK_O51 = /* @__PURE__ */ packedChunk("o51");
const PACK_O52 = /* @__PURE__ */ packedChunk("o52");
const PACK_O53 = /* @__PURE__ */ packedChunk("o53");
const PACK_O54 = /* @__PURE__ */ packedChunk("o54");
const PACK_O55 = /* @__PURE__ */ packedChunk("o55");
const PACK_O56 = /* @__PURE__ */ packedChunk("o56");
const PACK_O57 = /* @__PURE__ */ packedChunk("o57");
const PACK_O58 = /* @__PURE__ */ packedChunk("o58");
const PACK_O59 = /* @__PURE__ */ packedChunk("o59");
const PACK_O60 = /* @__PURE__ */ packedChunk("o60");
const PACK_O61 = /* @__PURE__ */ packedChunk("o61");
const PACK_O62 = /* @__PURE__ */ packedChunk("o62");
const PACK_O63 = /* @__PURE__ */ packedChunk("o63");
const PACK_O64 = /* @__PURE__ */ packedChunk("o64");
const PACK_O65 = /* @__PURE__ */ packedChunk("o65");
const PACK_O66 = /* @__PURE__ */ packedChunk("o66");
const PACK_O67 = /* @__PURE__ */ packedChunk("o67");
const PACK_O68 = /* @__PURE__ */ packedChunk("o68");
const PACK_O69 = /* @__PURE__ */ packedChunk("o69");
const HEAD_LARGE_HOLDER = /* @__PURE__ */ packedChunk("id");
const PACK_OPTIONS = /* @__PURE__ */ packedChunk("options");
const PACK_VALUE_ROW = /* @__PURE__ */ packedChunk("row");
const HEAD_LARGE_VALUES = /* @__PURE__ */ packedHead(6, "by_mode");
const PACK_BY_CODE = /* @__PURE__ */ packedChunk("by_code");
const PACK_CHOICE = /* @__PURE__ */ packedChunk("choice");
const PACK_NUMBER = /* @__PURE__ */ packedChunk("number");
const PACK_INLINE = /* @__PURE__ */ packedChunk("inline");
const PACK_WORDS = /* @__PURE__ */ packedChunk("words");
const PACK_VALUE_W0 = /* @__PURE__ */ packedChunk("w0");
const PACK_VALUE_W1 = /* @__PURE__ */ packedChunk("w1");
const PACK_VALUE_W2 = /* @__PURE__ */ packedChunk("w2");
const PACK_VALUE_W3 = /* @__PURE__ */ packedChunk("w3");
const PACK_VALUE_W4 = /* @__PURE__ */ packedChunk("w4");
const PACK_VALUE_W5 = /* @__PURE__ */ packedChunk("w5");
const PACK_VALUE_W6 = /* @__PURE__ */ packedChunk("w6");
const PACK_VALUE_W7 = /* @__PURE__ */ packedChunk("w7");
const PACK_VALUE_W8 = /* @__PURE__ */ packedChunk("w8");
const PACK_VALUE_W9 = /* @__PURE__ */ packedChunk("w9");
const PACK_VALUE_W10 = /* @__PURE__ */ packedChunk("w10");
const PACK_VALUE_W11 = /* @__PURE__ */ packedChunk("w11");
const PACK_VALUE_W12 = /* @__PURE__ */ packedChunk("w12");
const PACK_VALUE_W13 = /* @__PURE__ */ packedChunk("w13");
const PACK_VALUE_W14 = /* @__PURE__ */ packedChunk("w14");
const PACK_VALUE_W15 = /* @__PURE__ */ packedChunk("w15");
const PACK_VALUE_W16 = /* @__PURE__ */ packedChunk("w16");
const PACK_VALUE_W17 = /* @__PURE__ */ packedChunk("w17");
const PACK_VALUE_W18 = /* @__PURE__ */ packedChunk("w18");
const PACK_VALUE_W19 = /* @__PURE__ */ packedChunk("w19");
const PACK_VALUE_W20 = /* @__PURE__ */ packedChunk("w20");
const PACK_VALUE_W21 = /* @__PURE__ */ packedChunk("w21");
const PACK_VALUE_W22 = /* @__PURE__ */ packedChunk("w22");
const PACK_VALUE_W23 = /* @__PURE__ */ packedChunk("w23");
const PACK_VALUE_W24 = /* @__PURE__ */ packedChunk("w24");
const PACK_VALUE_W25 = /* @__PURE__ */ packedChunk("w25");
const PACK_VALUE_W26 = /* @__PURE__ */ packedChunk("w26");
const PACK_VALUE_W27 = /* @__PURE__ */ packedChunk("w27");
const PACK_VALUE_W28 = /* @__PURE__ */ packedChunk("w28");
const PACK_VALUE_W29 = /* @__PURE__ */ packedChunk("w29");
const PACK_VALUE_W30 = /* @__PURE__ */ packedChunk("w30");
const PACK_VALUE_W31 = /* @__PURE__ */ packedChunk("w31");
const PACK_VALUE_W32 = /* @__PURE__ */ packedChunk("w32");
const PACK_VALUE_W33 = /* @__PURE__ */ packedChunk("w33");
const PACK_VALUE_W34 = /* @__PURE__ */ packedChunk("w34");
const PACK_VALUE_W35 = /* @__PURE__ */ packedChunk("w35");
const PACK_VALUE_W36 = /* @__PURE__ */ packedChunk("w36");
const PACK_VALUE_W37 = /* @__PURE__ */ packedChunk("w37");
const PACK_VALUE_W38 = /* @__PURE__ */ packedChunk("w38");
const PACK_VALUE_W39 = /* @__PURE__ */ packedChunk("w39");
const PACK_VALUE_W40 = /* @__PURE__ */ packedChunk("w40");
const PACK_VALUE_W41 = /* @__PURE__ */ packedChunk("w41");
const PACK_VALUE_W42 = /* @__PURE__ */ packedChunk("w42");
const PACK_VALUE_W43 = /* @__PURE__ */ packedChunk("w43");
const PACK_VALUE_W44 = /* @__PURE__ */ packedChunk("w44");
const PACK_VALUE_W45 = /* @__PURE__ */ packedChunk("w45");
const PACK_VALUE_W46 = /* @__PURE__ */ packedChunk("w46");
const PACK_VALUE_W47 = /* @__PURE__ */ packedChunk("w47");
const PACK_VALUE_W48 = /* @__PURE__ */ packedChunk("w48");
const PACK_VALUE_W49 = /* @__PURE__ */ packedChunk("w49");
const PACK_VALUE_W50 = /* @__PURE__ */ packedChunk("w50");
const PACK_VALUE_W51 = /* @__PURE__ */ packedChunk("w51");
const PACK_VALUE_W52 = /* @__PURE__ */ packedChunk("w52");
const PACK_VALUE_W53 = /* @__PURE__ */ packedChunk("w53");
const PACK_VALUE_W54 = /* @__PURE__ */ packedChunk("w54");
const PACK_VALUE_W55 = /* @__PURE__ */ packedChunk("w55");
const PACK_VALUE_W56 = /* @__PURE__ */ packedChunk("w56");
const PACK_VALUE_W57 = /* @__PURE__ */ packedChunk("w57");
const PACK_VALUE_W58 = /* @__PURE__ */ packedChunk("w58");
const PACK_VALUE_W59 = /* @__PURE__ */ packedChunk("w59");
const PACK_VALUE_W60 = /* @__PURE__ */ packedChunk("w60");
const PACK_VALUE_W61 = /* @__PURE__ */ packedChunk("w61");
const PACK_VALUE_W62 = /* @__PURE__ */ packedChunk("w62");
const PACK_VALUE_W63 = /* @__PURE__ */ packedChunk("w63");
const PACK_VALUE_W64 = /* @__PURE__ */ packedChunk("w64");
const PACK_VALUE_W65 = /* @__PURE__ */ packedChunk("w65");
const PACK_VALUE_W66 = /* @__PURE__ */ packedChunk("w66");
const PACK_VALUE_W67 = /* @__PURE__ */ packedChunk("w67");
const PACK_VALUE_W68 = /* @__PURE__ */ packedChunk("w68");
const PACK_VALUE_W69 = /* @__PURE__ */ packedChunk("w69");

const DEFAULT_F5 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_F13 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_F21 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_F29 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_F37 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_F45 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_F53 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_F61 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_F69 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_O5 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_O13 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_O21 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_O29 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_O37 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_O45 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_O53 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_O61 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);
const DEFAULT_O69 = /* @__PURE__ */ new Uint8Array([1, 2, 3]);

export function readLargeMode(r: JsonReader): LargeMode {
  return r.readLiteral(READ_LARGE_MODE);
}

export function unpackLargeMode(r: PackReader): LargeMode {
  return r.readLiteral(UNPACK_LARGE_MODE);
}

export function writeLargeMode(w: JsonValueWriter, value: LargeMode): void {
  switch (value) {
    case "mode_0":
      return w.write(WRITE_VALUE_MODE_0);
    case "mode_1":
      return w.write(WRITE_VALUE_MODE_1);
    case "mode_2":
      return w.write(WRITE_VALUE_MODE_2);
    case "mode_3":
      return w.write(WRITE_VALUE_MODE_3);
    case "mode_4":
      return w.write(WRITE_VALUE_MODE_4);
    case "mode_5":
      return w.write(WRITE_VALUE_MODE_5);
    case "mode_6":
      return w.write(WRITE_VALUE_MODE_6);
    case "mode_7":
      return w.write(WRITE_VALUE_MODE_7);
    case "mode_8":
      return w.write(WRITE_VALUE_MODE_8);
    case "mode_9":
      return w.write(WRITE_VALUE_MODE_9);
    case "mode_10":
      return w.write(WRITE_VALUE_MODE_10);
    case "mode_11":
      return w.write(WRITE_VALUE_MODE_11);
    case "mode_12":
      return w.write(WRITE_VALUE_MODE_12);
    case "mode_13":
      return w.write(WRITE_VALUE_MODE_13);
    case "mode_14":
      return w.write(WRITE_VALUE_MODE_14);
    case "mode_15":
      return w.write(WRITE_VALUE_MODE_15);
    case "mode_16":
      return w.write(WRITE_VALUE_MODE_16);
    case "mode_17":
      return w.write(WRITE_VALUE_MODE_17);
    case "mode_18":
      return w.write(WRITE_VALUE_MODE_18);
    case "mode_19":
      return w.write(WRITE_VALUE_MODE_19);
    case "mode_20":
      return w.write(WRITE_VALUE_MODE_20);
    case "mode_21":
      return w.write(WRITE_VALUE_MODE_21);
    case "mode_22":
      return w.write(WRITE_VALUE_MODE_22);
    case "mode_23":
      return w.write(WRITE_VALUE_MODE_23);
    case "mode_24":
      return w.write(WRITE_VALUE_MODE_24);
    case "mode_25":
      return w.write(WRITE_VALUE_MODE_25);
    case "mode_26":
      return w.write(WRITE_VALUE_MODE_26);
    case "mode_27":
      return w.write(WRITE_VALUE_MODE_27);
    case "mode_28":
      return w.write(WRITE_VALUE_MODE_28);
    case "mode_29":
      return w.write(WRITE_VALUE_MODE_29);
    case "mode_30":
      return w.write(WRITE_VALUE_MODE_30);
    case "mode_31":
      return w.write(WRITE_VALUE_MODE_31);
    case "mode_32":
      return w.write(WRITE_VALUE_MODE_32);
    case "mode_33":
      return w.write(WRITE_VALUE_MODE_33);
    case "mode_34":
      return w.write(WRITE_VALUE_MODE_34);
    case "mode_35":
      return w.write(WRITE_VALUE_MODE_35);
    case "mode_36":
      return w.write(WRITE_VALUE_MODE_36);
    case "mode_37":
      return w.write(WRITE_VALUE_MODE_37);
    case "mode_38":
      return w.write(WRITE_VALUE_MODE_38);
    case "mode_39":
      return w.write(WRITE_VALUE_MODE_39);
    case "mode_40":
      return w.write(WRITE_VALUE_MODE_40);
    case "mode_41":
      return w.write(WRITE_VALUE_MODE_41);
    case "mode_42":
      return w.write(WRITE_VALUE_MODE_42);
    case "mode_43":
      return w.write(WRITE_VALUE_MODE_43);
    case "mode_44":
      return w.write(WRITE_VALUE_MODE_44);
    case "mode_45":
      return w.write(WRITE_VALUE_MODE_45);
    case "mode_46":
      return w.write(WRITE_VALUE_MODE_46);
    case "mode_47":
      return w.write(WRITE_VALUE_MODE_47);
    case "mode_48":
      return w.write(WRITE_VALUE_MODE_48);
    case "mode_49":
      return w.write(WRITE_VALUE_MODE_49);
    case "mode_50":
      return w.write(WRITE_VALUE_MODE_50);
    case "mode_51":
      return w.write(WRITE_VALUE_MODE_51);
    case "mode_52":
      return w.write(WRITE_VALUE_MODE_52);
    case "mode_53":
      return w.write(WRITE_VALUE_MODE_53);
    case "mode_54":
      return w.write(WRITE_VALUE_MODE_54);
    case "mode_55":
      return w.write(WRITE_VALUE_MODE_55);
    case "mode_56":
      return w.write(WRITE_VALUE_MODE_56);
    case "mode_57":
      return w.write(WRITE_VALUE_MODE_57);
    case "mode_58":
      return w.write(WRITE_VALUE_MODE_58);
    case "mode_59":
      return w.write(WRITE_VALUE_MODE_59);
    case "mode_60":
      return w.write(WRITE_VALUE_MODE_60);
    case "mode_61":
      return w.write(WRITE_VALUE_MODE_61);
    case "mode_62":
      return w.write(WRITE_VALUE_MODE_62);
    case "mode_63":
      return w.write(WRITE_VALUE_MODE_63);
    case "mode_64":
      return w.write(WRITE_VALUE_MODE_64);
    case "mode_65":
      return w.write(WRITE_VALUE_MODE_65);
    case "mode_66":
      return w.write(WRITE_VALUE_MODE_66);
    case "mode_67":
      return w.write(WRITE_VALUE_MODE_67);
    case "mode_68":
      return w.write(WRITE_VALUE_MODE_68);
    case "mode_69":
      return w.write(WRITE_VALUE_MODE_69);
    default:
      return w.wrong();
  }
}

export function packLargeMode(w: Writer, value: LargeMode): void {
  switch (value) {
    case "mode_0":
      return w.write(PACK_VALUE_MODE_0);
    case "mode_1":
      return w.write(PACK_VALUE_MODE_1);
    case "mode_2":
      return w.write(PACK_VALUE_MODE_2);
    case "mode_3":
      return w.write(PACK_VALUE_MODE_3);
    case "mode_4":
      return w.write(PACK_VALUE_MODE_4);
    case "mode_5":
      return w.write(PACK_VALUE_MODE_5);
    case "mode_6":
      return w.write(PACK_VALUE_MODE_6);
    case "mode_7":
      return w.write(PACK_VALUE_MODE_7);
    case "mode_8":
      return w.write(PACK_VALUE_MODE_8);
    case "mode_9":
      return w.write(PACK_VALUE_MODE_9);
    case "mode_10":
      return w.write(PACK_VALUE_MODE_10);
    case "mode_11":
      return w.write(PACK_VALUE_MODE_11);
    case "mode_12":
      return w.write(PACK_VALUE_MODE_12);
    case "mode_13":
      return w.write(PACK_VALUE_MODE_13);
    case "mode_14":
      return w.write(PACK_VALUE_MODE_14);
    case "mode_15":
      return w.write(PACK_VALUE_MODE_15);
    case "mode_16":
      return w.write(PACK_VALUE_MODE_16);
    case "mode_17":
      return w.write(PACK_VALUE_MODE_17);
    case "mode_18":
      return w.write(PACK_VALUE_MODE_18);
    case "mode_19":
      return w.write(PACK_VALUE_MODE_19);
    case "mode_20":
      return w.write(PACK_VALUE_MODE_20);
    case "mode_21":
      return w.write(PACK_VALUE_MODE_21);
    case "mode_22":
      return w.write(PACK_VALUE_MODE_22);
    case "mode_23":
      return w.write(PACK_VALUE_MODE_23);
    case "mode_24":
      return w.write(PACK_VALUE_MODE_24);
    case "mode_25":
      return w.write(PACK_VALUE_MODE_25);
    case "mode_26":
      return w.write(PACK_VALUE_MODE_26);
    case "mode_27":
      return w.write(PACK_VALUE_MODE_27);
    case "mode_28":
      return w.write(PACK_VALUE_MODE_28);
    case "mode_29":
      return w.write(PACK_VALUE_MODE_29);
    case "mode_30":
      return w.write(PACK_VALUE_MODE_30);
    case "mode_31":
      return w.write(PACK_VALUE_MODE_31);
    case "mode_32":
      return w.write(PACK_VALUE_MODE_32);
    case "mode_33":
      return w.write(PACK_VALUE_MODE_33);
    case "mode_34":
      return w.write(PACK_VALUE_MODE_34);
    case "mode_35":
      return w.write(PACK_VALUE_MODE_35);
    case "mode_36":
      return w.write(PACK_VALUE_MODE_36);
    case "mode_37":
      return w.write(PACK_VALUE_MODE_37);
    case "mode_38":
      return w.write(PACK_VALUE_MODE_38);
    case "mode_39":
      return w.write(PACK_VALUE_MODE_39);
    case "mode_40":
      return w.write(PACK_VALUE_MODE_40);
    case "mode_41":
      return w.write(PACK_VALUE_MODE_41);
    case "mode_42":
      return w.write(PACK_VALUE_MODE_42);
    case "mode_43":
      return w.write(PACK_VALUE_MODE_43);
    case "mode_44":
      return w.write(PACK_VALUE_MODE_44);
    case "mode_45":
      return w.write(PACK_VALUE_MODE_45);
    case "mode_46":
      return w.write(PACK_VALUE_MODE_46);
    case "mode_47":
      return w.write(PACK_VALUE_MODE_47);
    case "mode_48":
      return w.write(PACK_VALUE_MODE_48);
    case "mode_49":
      return w.write(PACK_VALUE_MODE_49);
    case "mode_50":
      return w.write(PACK_VALUE_MODE_50);
    case "mode_51":
      return w.write(PACK_VALUE_MODE_51);
    case "mode_52":
      return w.write(PACK_VALUE_MODE_52);
    case "mode_53":
      return w.write(PACK_VALUE_MODE_53);
    case "mode_54":
      return w.write(PACK_VALUE_MODE_54);
    case "mode_55":
      return w.write(PACK_VALUE_MODE_55);
    case "mode_56":
      return w.write(PACK_VALUE_MODE_56);
    case "mode_57":
      return w.write(PACK_VALUE_MODE_57);
    case "mode_58":
      return w.write(PACK_VALUE_MODE_58);
    case "mode_59":
      return w.write(PACK_VALUE_MODE_59);
    case "mode_60":
      return w.write(PACK_VALUE_MODE_60);
    case "mode_61":
      return w.write(PACK_VALUE_MODE_61);
    case "mode_62":
      return w.write(PACK_VALUE_MODE_62);
    case "mode_63":
      return w.write(PACK_VALUE_MODE_63);
    case "mode_64":
      return w.write(PACK_VALUE_MODE_64);
    case "mode_65":
      return w.write(PACK_VALUE_MODE_65);
    case "mode_66":
      return w.write(PACK_VALUE_MODE_66);
    case "mode_67":
      return w.write(PACK_VALUE_MODE_67);
    case "mode_68":
      return w.write(PACK_VALUE_MODE_68);
    case "mode_69":
      return w.write(PACK_VALUE_MODE_69);
    default:
      return w.wrong();
  }
}

export function isLargeMode(value: unknown): value is LargeMode {
  switch (value) {
    case "mode_0":
    case "mode_1":
    case "mode_2":
    case "mode_3":
    case "mode_4":
    case "mode_5":
    case "mode_6":
    case "mode_7":
    case "mode_8":
    case "mode_9":
    case "mode_10":
    case "mode_11":
    case "mode_12":
    case "mode_13":
    case "mode_14":
    case "mode_15":
    case "mode_16":
    case "mode_17":
    case "mode_18":
    case "mode_19":
    case "mode_20":
    case "mode_21":
    case "mode_22":
    case "mode_23":
    case "mode_24":
    case "mode_25":
    case "mode_26":
    case "mode_27":
    case "mode_28":
    case "mode_29":
    case "mode_30":
    case "mode_31":
    case "mode_32":
    case "mode_33":
    case "mode_34":
    case "mode_35":
    case "mode_36":
    case "mode_37":
    case "mode_38":
    case "mode_39":
    case "mode_40":
    case "mode_41":
    case "mode_42":
    case "mode_43":
    case "mode_44":
    case "mode_45":
    case "mode_46":
    case "mode_47":
    case "mode_48":
    case "mode_49":
    case "mode_50":
    case "mode_51":
    case "mode_52":
    case "mode_53":
    case "mode_54":
    case "mode_55":
    case "mode_56":
    case "mode_57":
    case "mode_58":
    case "mode_59":
    case "mode_60":
    case "mode_61":
    case "mode_62":
    case "mode_63":
    case "mode_64":
    case "mode_65":
    case "mode_66":
    case "mode_67":
    case "mode_68":
    case "mode_69":
      return true;
    default:
      return false;
  }
}

export function convertLargeMode(value: unknown): LargeMode {
  return asOneOf(value, READ_LARGE_MODE.values);
}

export function readLargeCode(r: JsonReader): LargeCode {
  return r.readLiteral(READ_LARGE_CODE);
}

export function unpackLargeCode(r: PackReader): LargeCode {
  return r.readLiteral(UNPACK_LARGE_CODE);
}

export function writeLargeCode(w: JsonValueWriter, value: LargeCode): void {
  switch (value) {
    case 0:
    case 1:
    case 4:
    case 9:
    case 16:
    case 25:
    case 36:
    case 49:
    case 64:
    case 81:
    case 100:
    case 121:
    case 144:
    case 169:
    case 196:
    case 225:
    case 256:
    case 289:
    case 324:
    case 361:
    case 400:
    case 441:
    case 484:
    case 529:
    case 576:
    case 625:
    case 676:
    case 729:
    case 784:
    case 841:
    case 900:
    case 961:
    case 1024:
    case 1089:
    case 1156:
    case 1225:
    case 1296:
    case 1369:
    case 1444:
    case 1521:
    case 1600:
    case 1681:
    case 1764:
    case 1849:
    case 1936:
    case 2025:
    case 2116:
    case 2209:
    case 2304:
    case 2401:
    case 2500:
    case 2601:
    case 2704:
    case 2809:
    case 2916:
    case 3025:
    case 3136:
    case 3249:
    case 3364:
    case 3481:
    case 3600:
    case 3721:
    case 3844:
    case 3969:
    case 4096:
    case 4225:
    case 4356:
    case 4489:
    case 4624:
    case 4761:
      return w.writeInt(value);
    default:
      return w.wrong();
  }
}

export function packLargeCode(w: Writer, value: LargeCode): void {
  switch (value) {
    case 0:
    case 1:
    case 4:
    case 9:
    case 16:
    case 25:
    case 36:
    case 49:
    case 64:
    case 81:
    case 100:
    case 121:
    case 144:
    case 169:
    case 196:
    case 225:
    case 256:
    case 289:
    case 324:
    case 361:
    case 400:
    case 441:
    case 484:
    case 529:
    case 576:
    case 625:
    case 676:
    case 729:
    case 784:
    case 841:
    case 900:
    case 961:
    case 1024:
    case 1089:
    case 1156:
    case 1225:
    case 1296:
    case 1369:
    case 1444:
    case 1521:
    case 1600:
    case 1681:
    case 1764:
    case 1849:
    case 1936:
    case 2025:
    case 2116:
    case 2209:
    case 2304:
    case 2401:
    case 2500:
    case 2601:
    case 2704:
    case 2809:
    case 2916:
    case 3025:
    case 3136:
    case 3249:
    case 3364:
    case 3481:
    case 3600:
    case 3721:
    case 3844:
    case 3969:
    case 4096:
    case 4225:
    case 4356:
    case 4489:
    case 4624:
    case 4761:
      return w.packInt(value);
    default:
      return w.wrong();
  }
}

export function isLargeCode(value: unknown): value is LargeCode {
  switch (value) {
    case 0:
    case 1:
    case 4:
    case 9:
    case 16:
    case 25:
    case 36:
    case 49:
    case 64:
    case 81:
    case 100:
    case 121:
    case 144:
    case 169:
    case 196:
    case 225:
    case 256:
    case 289:
    case 324:
    case 361:
    case 400:
    case 441:
    case 484:
    case 529:
    case 576:
    case 625:
    case 676:
    case 729:
    case 784:
    case 841:
    case 900:
    case 961:
    case 1024:
    case 1089:
    case 1156:
    case 1225:
    case 1296:
    case 1369:
    case 1444:
    case 1521:
    case 1600:
    case 1681:
    case 1764:
    case 1849:
    case 1936:
    case 2025:
    case 2116:
    case 2209:
    case 2304:
    case 2401:
    case 2500:
    case 2601:
    case 2704:
    case 2809:
    case 2916:
    case 3025:
    case 3136:
    case 3249:
    case 3364:
    case 3481:
    case 3600:
    case 3721:
    case 3844:
    case 3969:
    case 4096:
    case 4225:
    case 4356:
    case 4489:
    case 4624:
    case 4761:
      return true;
    default:
      return false;
  }
}

export function convertLargeCode(value: unknown): LargeCode {
  return asOneOf(value, READ_LARGE_CODE.values);
}

export function readLarge(r: JsonReader): Large {
  const values: unknown[] = new Array(73);
  r.beginTagged(READ_TYPE, READ_LARGE_TAG);
  for (let at = r.nextField(READ_LARGE_FIELDS, -1); at !== -1; at = r.nextField(READ_LARGE_FIELDS, at)) {
    readLargeField(r, at, values);
  }
  return makeLarge(values);
}

export function unpackLarge(r: PackReader): Large {
  const values: unknown[] = new Array(73);
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_LARGE_TAG);
  for (
    let at = r.nextField(UNPACK_LARGE_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_LARGE_FIELDS, at, outer)
  ) {
    unpackLargeField(r, at, values);
  }
  return makeLarge(values);
}

export function writeLarge(w: JsonValueWriter, value: Large): void {
  requirePlain(value, value.type);
  if (value.type !== "large") w.wrong();
  w.write(OPEN_LARGE);
  w.writeInt(value.f0);
  writeLargeFields1(w, value);
  writeLargeFields2(w, value);
  writeLargeFields3(w, value);
  w.writeByte(CLOSE_OBJECT);
}

export function packLarge(w: Writer, value: Large): void {
  requirePlain(value, value.type);
  if (value.type !== "large") w.wrong();
  let fields = 11;
  fields += countLargeFields1(value);
  fields += countLargeFields2(value);
  w.packStructHeader(fields, 74);
  w.write(HEAD_LARGE);
  w.packInt(value.f0);
  packLargeFields1(w, value);
  packLargeFields2(w, value);
  packLargeFields3(w, value);
}

export function isLarge(candidate: unknown): candidate is Large {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Large> = candidate;
  if (value.type !== "large") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasLargeFields1(value)) return false;
  if (!hasLargeFields2(value)) return false;
  if (!hasLargeFields3(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "f0":
      case "f1":
      case "f2":
      case "f3":
      case "f4":
      case "f5":
      case "f6":
      case "f7":
      case "f8":
      case "f9":
      case "f10":
      case "f11":
      case "f12":
      case "f13":
      case "f14":
      case "f15":
      case "f16":
      case "f17":
      case "f18":
      case "f19":
      case "f20":
      case "f21":
      case "f22":
      case "f23":
      case "f24":
      case "f25":
      case "f26":
      case "f27":
      case "f28":
      case "f29":
      case "f30":
      case "f31":
      case "f32":
      case "f33":
      case "f34":
      case "f35":
      case "f36":
      case "f37":
      case "f38":
      case "f39":
      case "late":
      case "renamed":
      case "f40":
      case "f41":
      case "f42":
      case "f43":
      case "f44":
      case "f45":
      case "f46":
      case "f47":
      case "f48":
      case "f49":
      case "f50":
      case "f51":
      case "f52":
      case "f53":
      case "f54":
      case "f55":
      case "f56":
      case "f57":
      case "f58":
      case "f59":
      case "f60":
      case "f61":
      case "f62":
      case "f63":
      case "f64":
      case "f65":
      case "f66":
      case "f67":
      case "f68":
      case "f69":
      case "last":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!largeRule1(value as Large)) return false;
  return true;
}

export function convertLarge(value: unknown): Large {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["type"]);
  if (fields["type"] !== undefined && fields["type"] !== "large") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
      case "f0":
      case "f1":
      case "f2":
      case "f3":
      case "f4":
      case "f5":
      case "f6":
      case "f7":
      case "f8":
      case "f9":
      case "f10":
      case "f11":
      case "f12":
      case "f13":
      case "f14":
      case "f15":
      case "f16":
      case "f17":
      case "f18":
      case "f19":
      case "f20":
      case "f21":
      case "f22":
      case "f23":
      case "f24":
      case "f25":
      case "f26":
      case "f27":
      case "f28":
      case "f29":
      case "f30":
      case "f31":
      case "f32":
      case "f33":
      case "f34":
      case "f35":
      case "f36":
      case "f37":
      case "f38":
      case "f39":
      case "late":
      case "a name":
      case "other name":
      case "f40":
      case "f41":
      case "f42":
      case "f43":
      case "f44":
      case "f45":
      case "f46":
      case "f47":
      case "f48":
      case "f49":
      case "f50":
      case "f51":
      case "f52":
      case "f53":
      case "f54":
      case "f55":
      case "f56":
      case "f57":
      case "f58":
      case "f59":
      case "f60":
      case "f61":
      case "f62":
      case "f63":
      case "f64":
      case "f65":
      case "f66":
      case "f67":
      case "f68":
      case "f69":
      case "last":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const values: unknown[] = new Array(73);
  convertLargeFields1(fields, values);
  convertLargeFields2(fields, values);
  convertLargeFields3(fields, values);
  return makeLarge(values);
}

/** this.f0 < 100 */
export function largeRule1(self: Large): boolean {
  return self.f0 < 100;
}

export function readLargeCompat(r: JsonReader): LargeCompat {
  const values: unknown[] = new Array(71);
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_LARGE_COMPAT_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_LARGE_COMPAT_FIELDS, at)
  ) {
    readLargeCompatField(r, at, values);
  }
  return makeLargeCompat(values);
}

export function unpackLargeCompat(r: PackReader): LargeCompat {
  const values: unknown[] = new Array(71);
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_LARGE_COMPAT_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_LARGE_COMPAT_FIELDS, at, outer)
  ) {
    unpackLargeCompatField(r, at, values);
  }
  return makeLargeCompat(values);
}

export function writeLargeCompat(w: JsonValueWriter, value: LargeCompat): void {
  requirePlain(value, value.f0);
  const start = w.here();
  writeLargeCompatFields1(w, value);
  writeLargeCompatFields2(w, value);
  writeLargeCompatFields3(w, value);
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packLargeCompat(w: Writer, value: LargeCompat): void {
  requirePlain(value, value.f0);
  let fields = 0;
  fields += countLargeCompatFields1(value);
  fields += countLargeCompatFields2(value);
  fields += countLargeCompatFields3(value);
  w.packStructHeader(fields, 71);
  packLargeCompatFields1(w, value);
  packLargeCompatFields2(w, value);
  packLargeCompatFields3(w, value);
}

export function isLargeCompat(candidate: unknown): candidate is LargeCompat {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<LargeCompat> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasLargeCompatFields1(value)) return false;
  if (!hasLargeCompatFields2(value)) return false;
  if (!hasLargeCompatFields3(value)) return false;
  return true;
}

export function convertLargeCompat(value: unknown): LargeCompat {
  const fields = fieldsOf<keyof LargeCompat>(value);
  bailUnlessPlain(fields, fields.f0);
  const values: unknown[] = new Array(71);
  convertLargeCompatFields1(fields, values);
  convertLargeCompatFields2(fields, values);
  convertLargeCompatFields3(fields, values);
  return makeLargeCompat(values);
}

export function readLargeFlags(r: JsonReader): LargeFlags {
  const values: unknown[] = new Array(70);
  r.beginObject();
  for (let at = r.nextField(READ_LARGE_FLAGS_FIELDS, -1); at !== -1; at = r.nextField(READ_LARGE_FLAGS_FIELDS, at)) {
    readLargeFlagsField(r, at, values);
  }
  return makeLargeFlags(values);
}

export function unpackLargeFlags(r: PackReader): LargeFlags {
  const values: unknown[] = new Array(70);
  const outer = r.beginObject();
  for (
    let at = r.nextField(UNPACK_LARGE_FLAGS_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_LARGE_FLAGS_FIELDS, at, outer)
  ) {
    unpackLargeFlagsField(r, at, values);
  }
  return makeLargeFlags(values);
}

export function writeLargeFlags(w: JsonValueWriter, value: LargeFlags): void {
  requirePlain(value, value.f0);
  w.write(OPEN_LARGE_FLAGS);
  w.writeInt(value.f0);
  writeLargeFlagsFields1(w, value);
  writeLargeFlagsFields2(w, value);
  writeLargeFlagsFields3(w, value);
  w.writeByte(CLOSE_OBJECT);
}

export function packLargeFlags(w: Writer, value: LargeFlags): void {
  requirePlain(value, value.f0);
  w.packStructHeader(70, 70);
  w.write(HEAD_LARGE_FLAGS);
  w.packInt(value.f0);
  packLargeFlagsFields1(w, value);
  packLargeFlagsFields2(w, value);
  packLargeFlagsFields3(w, value);
}

export function isLargeFlags(candidate: unknown): candidate is LargeFlags {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<LargeFlags> = candidate;
  if (value.f0 === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasLargeFlagsFields1(value)) return false;
  if (!hasLargeFlagsFields2(value)) return false;
  if (!hasLargeFlagsFields3(value)) return false;
  for (const name in value) {
    switch (name) {
      case "f0":
      case "f1":
      case "f2":
      case "f3":
      case "f4":
      case "f5":
      case "f6":
      case "f7":
      case "f8":
      case "f9":
      case "f10":
      case "f11":
      case "f12":
      case "f13":
      case "f14":
      case "f15":
      case "f16":
      case "f17":
      case "f18":
      case "f19":
      case "f20":
      case "f21":
      case "f22":
      case "f23":
      case "f24":
      case "f25":
      case "f26":
      case "f27":
      case "f28":
      case "f29":
      case "f30":
      case "f31":
      case "f32":
      case "f33":
      case "f34":
      case "f35":
      case "f36":
      case "f37":
      case "f38":
      case "f39":
      case "f40":
      case "f41":
      case "f42":
      case "f43":
      case "f44":
      case "f45":
      case "f46":
      case "f47":
      case "f48":
      case "f49":
      case "f50":
      case "f51":
      case "f52":
      case "f53":
      case "f54":
      case "f55":
      case "f56":
      case "f57":
      case "f58":
      case "f59":
      case "f60":
      case "f61":
      case "f62":
      case "f63":
      case "f64":
      case "f65":
      case "f66":
      case "f67":
      case "f68":
      case "f69":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertLargeFlags(value: unknown): LargeFlags {
  const fields = fieldsOf<keyof LargeFlags>(value);
  bailUnlessPlain(fields, fields.f0);
  for (const name in fields) {
    switch (name) {
      case "f0":
      case "f1":
      case "f2":
      case "f3":
      case "f4":
      case "f5":
      case "f6":
      case "f7":
      case "f8":
      case "f9":
      case "f10":
      case "f11":
      case "f12":
      case "f13":
      case "f14":
      case "f15":
      case "f16":
      case "f17":
      case "f18":
      case "f19":
      case "f20":
      case "f21":
      case "f22":
      case "f23":
      case "f24":
      case "f25":
      case "f26":
      case "f27":
      case "f28":
      case "f29":
      case "f30":
      case "f31":
      case "f32":
      case "f33":
      case "f34":
      case "f35":
      case "f36":
      case "f37":
      case "f38":
      case "f39":
      case "f40":
      case "f41":
      case "f42":
      case "f43":
      case "f44":
      case "f45":
      case "f46":
      case "f47":
      case "f48":
      case "f49":
      case "f50":
      case "f51":
      case "f52":
      case "f53":
      case "f54":
      case "f55":
      case "f56":
      case "f57":
      case "f58":
      case "f59":
      case "f60":
      case "f61":
      case "f62":
      case "f63":
      case "f64":
      case "f65":
      case "f66":
      case "f67":
      case "f68":
      case "f69":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const values: unknown[] = new Array(70);
  convertLargeFlagsFields1(fields, values);
  convertLargeFlagsFields2(fields, values);
  convertLargeFlagsFields3(fields, values);
  return makeLargeFlags(values);
}

export function readLargeOptions(r: JsonReader): LargeOptions {
  const values: unknown[] = new Array(70);
  r.beginObject();
  for (
    let at = r.nextField(READ_LARGE_OPTIONS_FIELDS, -1);
    at !== -1;
    at = r.nextField(READ_LARGE_OPTIONS_FIELDS, at)
  ) {
    readLargeOptionsField(r, at, values);
  }
  return makeLargeOptions(values);
}

export function unpackLargeOptions(r: PackReader): LargeOptions {
  const values: unknown[] = new Array(70);
  const outer = r.beginObject();
  for (
    let at = r.nextField(UNPACK_LARGE_OPTIONS_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_LARGE_OPTIONS_FIELDS, at, outer)
  ) {
    unpackLargeOptionsField(r, at, values);
  }
  return makeLargeOptions(values);
}

export function writeLargeOptions(w: JsonValueWriter, value: LargeOptions): void {
  requirePlain(value, value.o0);
  const start = w.here();
  writeLargeOptionsFields1(w, value);
  writeLargeOptionsFields2(w, value);
  writeLargeOptionsFields3(w, value);
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packLargeOptions(w: Writer, value: LargeOptions): void {
  requirePlain(value, value.o0);
  let fields = 0;
  fields += countLargeOptionsFields1(value);
  fields += countLargeOptionsFields2(value);
  fields += countLargeOptionsFields3(value);
  w.packStructHeader(fields, 70);
  packLargeOptionsFields1(w, value);
  packLargeOptionsFields2(w, value);
  packLargeOptionsFields3(w, value);
}

export function isLargeOptions(candidate: unknown): candidate is LargeOptions {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<LargeOptions> = candidate;
  if (value.o0 === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasLargeOptionsFields1(value)) return false;
  if (!hasLargeOptionsFields2(value)) return false;
  if (!hasLargeOptionsFields3(value)) return false;
  for (const name in value) {
    switch (name) {
      case "o0":
      case "o1":
      case "o2":
      case "o3":
      case "o4":
      case "o5":
      case "o6":
      case "o7":
      case "o8":
      case "o9":
      case "o10":
      case "o11":
      case "o12":
      case "o13":
      case "o14":
      case "o15":
      case "o16":
      case "o17":
      case "o18":
      case "o19":
      case "o20":
      case "o21":
      case "o22":
      case "o23":
      case "o24":
      case "o25":
      case "o26":
      case "o27":
      case "o28":
      case "o29":
      case "o30":
      case "o31":
      case "o32":
      case "o33":
      case "o34":
      case "o35":
      case "o36":
      case "o37":
      case "o38":
      case "o39":
      case "o40":
      case "o41":
      case "o42":
      case "o43":
      case "o44":
      case "o45":
      case "o46":
      case "o47":
      case "o48":
      case "o49":
      case "o50":
      case "o51":
      case "o52":
      case "o53":
      case "o54":
      case "o55":
      case "o56":
      case "o57":
      case "o58":
      case "o59":
      case "o60":
      case "o61":
      case "o62":
      case "o63":
      case "o64":
      case "o65":
      case "o66":
      case "o67":
      case "o68":
      case "o69":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertLargeOptions(value: unknown): LargeOptions {
  const fields = fieldsOf<keyof LargeOptions>(value);
  bailUnlessPlain(fields, fields.o0);
  for (const name in fields) {
    switch (name) {
      case "o0":
      case "o1":
      case "o2":
      case "o3":
      case "o4":
      case "o5":
      case "o6":
      case "o7":
      case "o8":
      case "o9":
      case "o10":
      case "o11":
      case "o12":
      case "o13":
      case "o14":
      case "o15":
      case "o16":
      case "o17":
      case "o18":
      case "o19":
      case "o20":
      case "o21":
      case "o22":
      case "o23":
      case "o24":
      case "o25":
      case "o26":
      case "o27":
      case "o28":
      case "o29":
      case "o30":
      case "o31":
      case "o32":
      case "o33":
      case "o34":
      case "o35":
      case "o36":
      case "o37":
      case "o38":
      case "o39":
      case "o40":
      case "o41":
      case "o42":
      case "o43":
      case "o44":
      case "o45":
      case "o46":
      case "o47":
      case "o48":
      case "o49":
      case "o50":
      case "o51":
      case "o52":
      case "o53":
      case "o54":
      case "o55":
      case "o56":
      case "o57":
      case "o58":
      case "o59":
      case "o60":
      case "o61":
      case "o62":
      case "o63":
      case "o64":
      case "o65":
      case "o66":
      case "o67":
      case "o68":
      case "o69":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const values: unknown[] = new Array(70);
  convertLargeOptionsFields1(fields, values);
  convertLargeOptionsFields2(fields, values);
  convertLargeOptionsFields3(fields, values);
  return makeLargeOptions(values);
}

export function readLargeHolder(r: JsonReader): LargeHolder {
  let id: number | undefined;
  let options: LargeOptions | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_ID)) id = r.readInt();
    if (r.atKey(READ_OPTIONS)) options = readLargeOptions(r);
  } while (r.moreFields());
  if (id === undefined) r.bail();
  if (options === undefined) options = defaultLargeOptions();
  return { id, options };
}

export function unpackLargeHolder(r: PackReader): LargeHolder {
  let id: number | undefined;
  let options: LargeOptions | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_ID)) id = r.readInt();
    if (r.atKey(UNPACK_OPTIONS)) options = unpackLargeOptions(r);
  } while (r.moreFields(outer));
  if (id === undefined) r.bail();
  if (options === undefined) options = defaultLargeOptions();
  return { id, options };
}

export function writeLargeHolder(w: JsonValueWriter, value: LargeHolder): void {
  requirePlain(value, value.id);
  w.write(OPEN_LARGE_HOLDER);
  w.writeInt(value.id);
  if (!equalsDefaultLargeOptions(value.options)) {
    w.write(WRITE_OPTIONS);
    writeLargeOptions(w, value.options);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packLargeHolder(w: Writer, value: LargeHolder): void {
  requirePlain(value, value.id);
  let fields = 1;
  if (!equalsDefaultLargeOptions(value.options)) fields++;
  w.packStructHeader(fields, 2);
  w.write(HEAD_LARGE_HOLDER);
  w.packInt(value.id);
  if (!equalsDefaultLargeOptions(value.options)) {
    w.write(PACK_OPTIONS);
    packLargeOptions(w, value.options);
  }
}

export function isLargeHolder(candidate: unknown): candidate is LargeHolder {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<LargeHolder> = candidate;
  if (value.id === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.id)) return false;
  if (!isLargeOptions(value.options)) return false;
  for (const name in value) {
    switch (name) {
      case "id":
      case "options":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertLargeHolder(value: unknown): LargeHolder {
  const fields = fieldsOf<keyof LargeHolder>(value);
  bailUnlessPlain(fields, fields.id);
  for (const name in fields) {
    switch (name) {
      case "id":
      case "options":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    id: asInt(fields.id),
    options: fields.options === undefined ? defaultLargeOptions() : convertLargeOptions(fields.options),
  };
}

export function readLargeRow(r: JsonReader): LargeRow {
  const values: unknown[] = new Array(70);
  let at = 0;
  for (let more = r.beginList(); more; more = r.nextItem()) {
    readLargeRowField(r, at++, values);
  }
  if (at < 61) r.bail();
  return makeLargeRow(values);
}

export function unpackLargeRow(r: PackReader): LargeRow {
  const values: unknown[] = new Array(70);
  const count = r.readListHeader();
  if (count < 61) r.bail();
  for (let at = 0; at < count; at++) {
    unpackLargeRowField(r, at, values);
  }
  return makeLargeRow(values);
}

export function writeLargeRow(w: JsonValueWriter, value: LargeRow): void {
  requirePlain(value, value.type);
  if (value.type !== "row") w.wrong();
  w.writeByte(OPEN_LIST);
  writeLargeRowFields1(w, value);
  writeLargeRowFields2(w, value);
  writeLargeRowFields3(w, value);
  w.writeByte(CLOSE_LIST);
}

export function packLargeRow(w: Writer, value: LargeRow): void {
  requirePlain(value, value.type);
  if (value.type !== "row") w.wrong();
  w.packListHeader(72);
  packLargeRowFields1(w, value);
  packLargeRowFields2(w, value);
  packLargeRowFields3(w, value);
}

export function isLargeRow(candidate: unknown): candidate is LargeRow {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<LargeRow> = candidate;
  if (value.type !== "row") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasLargeRowFields1(value)) return false;
  if (!hasLargeRowFields2(value)) return false;
  if (!hasLargeRowFields3(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "r0":
      case "r1":
      case "r2":
      case "r3":
      case "r4":
      case "r5":
      case "r6":
      case "r7":
      case "r8":
      case "r9":
      case "r10":
      case "r11":
      case "r12":
      case "r13":
      case "r14":
      case "r15":
      case "r16":
      case "r17":
      case "r18":
      case "r19":
      case "r20":
      case "r21":
      case "r22":
      case "r23":
      case "r24":
      case "r25":
      case "r26":
      case "r27":
      case "r28":
      case "r29":
      case "r30":
      case "r31":
      case "r32":
      case "r33":
      case "r34":
      case "r35":
      case "r36":
      case "r37":
      case "r38":
      case "r39":
      case "r40":
      case "r41":
      case "r42":
      case "r43":
      case "r44":
      case "r45":
      case "r46":
      case "r47":
      case "r48":
      case "r49":
      case "r50":
      case "r51":
      case "r52":
      case "r53":
      case "r54":
      case "r55":
      case "r56":
      case "r57":
      case "r58":
      case "r59":
      case "d0":
      case "d1":
      case "d2":
      case "d3":
      case "d4":
      case "d5":
      case "d6":
      case "d7":
      case "d8":
      case "d9":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertLargeRow(value: unknown): LargeRow {
  const items = asArray(value);
  if (items.length < 61 || items.length > 72 || items[0] !== "row") bail();
  const values: unknown[] = new Array(70);
  convertLargeRowFields1(items, values);
  convertLargeRowFields2(items, values);
  convertLargeRowFields3(items, values);
  return makeLargeRow(values);
}

export function readLargeRowCompat(r: JsonReader): LargeRowCompat {
  const values: unknown[] = new Array(70);
  let at = 0;
  for (let more = r.beginList(); more; more = r.nextItem()) {
    readLargeRowCompatField(r, at++, values);
  }
  return makeLargeRowCompat(values);
}

export function unpackLargeRowCompat(r: PackReader): LargeRowCompat {
  const values: unknown[] = new Array(70);
  const count = r.readListHeader();
  for (let at = 0; at < count; at++) {
    unpackLargeRowCompatField(r, at, values);
  }
  return makeLargeRowCompat(values);
}

export function writeLargeRowCompat(w: JsonValueWriter, value: LargeRowCompat): void {
  requirePlain(value, value.d0);
  w.writeByte(OPEN_LIST);
  writeLargeRowCompatFields1(w, value);
  writeLargeRowCompatFields2(w, value);
  writeLargeRowCompatFields3(w, value);
  w.writeByte(CLOSE_LIST);
}

export function packLargeRowCompat(w: Writer, value: LargeRowCompat): void {
  requirePlain(value, value.d0);
  w.packListHeader(70);
  packLargeRowCompatFields1(w, value);
  packLargeRowCompatFields2(w, value);
  packLargeRowCompatFields3(w, value);
}

export function isLargeRowCompat(candidate: unknown): candidate is LargeRowCompat {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<LargeRowCompat> = candidate;
  if (value.d0 === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasLargeRowCompatFields1(value)) return false;
  if (!hasLargeRowCompatFields2(value)) return false;
  if (!hasLargeRowCompatFields3(value)) return false;
  return true;
}

export function convertLargeRowCompat(value: unknown): LargeRowCompat {
  const items = asArray(value);
  const values: unknown[] = new Array(70);
  convertLargeRowCompatFields1(items, values);
  convertLargeRowCompatFields2(items, values);
  convertLargeRowCompatFields3(items, values);
  return makeLargeRowCompat(values);
}

export function readLargeTuple(r: JsonReader): LargeTuple {
  return readNullableStringAndIntAndNullableStringAndIntAndOthersTuple(r);
}

export function unpackLargeTuple(r: PackReader): LargeTuple {
  return unpackNullableStringAndIntAndNullableStringAndIntAndOthersTuple(r);
}

export function writeLargeTuple(w: JsonValueWriter, value: LargeTuple): void {
  writeNullableStringAndIntAndNullableStringAndIntAndOthersTuple(w, value);
}

export function packLargeTuple(w: Writer, value: LargeTuple): void {
  packNullableStringAndIntAndNullableStringAndIntAndOthersTuple(w, value);
}

export function isLargeTuple(value: unknown): value is LargeTuple {
  return isNullableStringAndIntAndNullableStringAndIntAndOthersTuple(value);
}

export function convertLargeTuple(value: unknown): LargeTuple {
  return convertNullableStringAndIntAndNullableStringAndIntAndOthersTuple(value);
}

export function readLargeTree(r: JsonReader): LargeTree {
  r.enter();
  const values: unknown[] = new Array(70);
  r.beginObject();
  for (let at = r.nextField(READ_LARGE_TREE_FIELDS, -1); at !== -1; at = r.nextField(READ_LARGE_TREE_FIELDS, at)) {
    readLargeTreeField(r, at, values);
  }
  r.leave();
  return makeLargeTree(values);
}

export function unpackLargeTree(r: PackReader): LargeTree {
  r.enter();
  const values: unknown[] = new Array(70);
  const outer = r.beginObject();
  for (
    let at = r.nextField(UNPACK_LARGE_TREE_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_LARGE_TREE_FIELDS, at, outer)
  ) {
    unpackLargeTreeField(r, at, values);
  }
  r.leave();
  return makeLargeTree(values);
}

export function writeLargeTree(w: JsonValueWriter, value: LargeTree): void {
  requirePlain(value, value.f0);
  w.enter();
  const start = w.here();
  writeLargeTreeFields1(w, value);
  writeLargeTreeFields2(w, value);
  writeLargeTreeFields3(w, value);
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packLargeTree(w: Writer, value: LargeTree): void {
  requirePlain(value, value.f0);
  w.enter();
  let fields = 0;
  fields += countLargeTreeFields1(value);
  fields += countLargeTreeFields2(value);
  fields += countLargeTreeFields3(value);
  w.packStructHeader(fields, 70);
  packLargeTreeFields1(w, value);
  packLargeTreeFields2(w, value);
  packLargeTreeFields3(w, value);
  w.leave();
}

export function isLargeTree(candidate: unknown): candidate is LargeTree {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<LargeTree> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasLargeTreeFields1(value)) return false;
  if (!hasLargeTreeFields2(value)) return false;
  if (!hasLargeTreeFields3(value)) return false;
  for (const name in value) {
    switch (name) {
      case "f0":
      case "f1":
      case "f2":
      case "f3":
      case "f4":
      case "f5":
      case "f6":
      case "f7":
      case "f8":
      case "f9":
      case "f10":
      case "f11":
      case "f12":
      case "f13":
      case "f14":
      case "f15":
      case "f16":
      case "f17":
      case "f18":
      case "f19":
      case "f20":
      case "f21":
      case "f22":
      case "f23":
      case "f24":
      case "f25":
      case "f26":
      case "f27":
      case "f28":
      case "f29":
      case "f30":
      case "f31":
      case "f32":
      case "f33":
      case "f34":
      case "f35":
      case "f36":
      case "f37":
      case "f38":
      case "f39":
      case "f40":
      case "f41":
      case "f42":
      case "f43":
      case "f44":
      case "f45":
      case "f46":
      case "f47":
      case "f48":
      case "f49":
      case "f50":
      case "f51":
      case "f52":
      case "f53":
      case "f54":
      case "f55":
      case "f56":
      case "f57":
      case "f58":
      case "f59":
      case "f60":
      case "f61":
      case "f62":
      case "f63":
      case "f64":
      case "f65":
      case "f66":
      case "f67":
      case "f68":
      case "f69":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertLargeTree(value: unknown): LargeTree {
  const fields = fieldsOf<keyof LargeTree>(value);
  bailUnlessPlain(fields, fields.f0);
  for (const name in fields) {
    switch (name) {
      case "f0":
      case "f1":
      case "f2":
      case "f3":
      case "f4":
      case "f5":
      case "f6":
      case "f7":
      case "f8":
      case "f9":
      case "f10":
      case "f11":
      case "f12":
      case "f13":
      case "f14":
      case "f15":
      case "f16":
      case "f17":
      case "f18":
      case "f19":
      case "f20":
      case "f21":
      case "f22":
      case "f23":
      case "f24":
      case "f25":
      case "f26":
      case "f27":
      case "f28":
      case "f29":
      case "f30":
      case "f31":
      case "f32":
      case "f33":
      case "f34":
      case "f35":
      case "f36":
      case "f37":
      case "f38":
      case "f39":
      case "f40":
      case "f41":
      case "f42":
      case "f43":
      case "f44":
      case "f45":
      case "f46":
      case "f47":
      case "f48":
      case "f49":
      case "f50":
      case "f51":
      case "f52":
      case "f53":
      case "f54":
      case "f55":
      case "f56":
      case "f57":
      case "f58":
      case "f59":
      case "f60":
      case "f61":
      case "f62":
      case "f63":
      case "f64":
      case "f65":
      case "f66":
      case "f67":
      case "f68":
      case "f69":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const values: unknown[] = new Array(70);
  convertLargeTreeFields1(fields, values);
  convertLargeTreeFields2(fields, values);
  convertLargeTreeFields3(fields, values);
  return makeLargeTree(values);
}

export function readLargeValues(r: JsonReader): LargeValues {
  let by_mode: { readonly [key: string]: number } | undefined;
  let by_code: ReadonlyMap<LargeCode, LargeMode> | undefined;
  let choice: LargeCode | string | undefined;
  let number: LargeCode | number | undefined;
  let inline:
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | 60
    | 61
    | 62
    | 63
    | 64
    | 65
    | 66
    | 67
    | 68
    | 69
    | undefined;
  let words:
    | "w0"
    | "w1"
    | "w2"
    | "w3"
    | "w4"
    | "w5"
    | "w6"
    | "w7"
    | "w8"
    | "w9"
    | "w10"
    | "w11"
    | "w12"
    | "w13"
    | "w14"
    | "w15"
    | "w16"
    | "w17"
    | "w18"
    | "w19"
    | "w20"
    | "w21"
    | "w22"
    | "w23"
    | "w24"
    | "w25"
    | "w26"
    | "w27"
    | "w28"
    | "w29"
    | "w30"
    | "w31"
    | "w32"
    | "w33"
    | "w34"
    | "w35"
    | "w36"
    | "w37"
    | "w38"
    | "w39"
    | "w40"
    | "w41"
    | "w42"
    | "w43"
    | "w44"
    | "w45"
    | "w46"
    | "w47"
    | "w48"
    | "w49"
    | "w50"
    | "w51"
    | "w52"
    | "w53"
    | "w54"
    | "w55"
    | "w56"
    | "w57"
    | "w58"
    | "w59"
    | "w60"
    | "w61"
    | "w62"
    | "w63"
    | "w64"
    | "w65"
    | "w66"
    | "w67"
    | "w68"
    | "w69"
    | null
    | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_BY_MODE)) by_mode = readLargeModeToIntMap(r);
    if (r.atKey(READ_BY_CODE)) by_code = readLargeCodeToLargeModeMap(r);
    if (r.atKey(READ_CHOICE)) choice = readLargeCodeOrString(r);
    if (r.atKey(READ_NUMBER)) number = readLargeCodeOrFloat(r);
    if (r.atKey(READ_INLINE))
      inline = r.readLiteral(READ_LITERAL0_OR1_OR2_OR3_OR4_OR5_OR6_OR7_OR8_OR9_OR10_OR11_OR12_OR_OTHERS);
    if (r.atKey(READ_WORDS))
      words = r.atNull()
        ? null
        : r.readLiteral(READ_W0_OR_W1_OR_W2_OR_W3_OR_W4_OR_W5_OR_W6_OR_W7_OR_W8_OR_W9_OR_OTHERS);
  } while (r.moreFields());
  if (
    by_mode === undefined ||
    by_code === undefined ||
    choice === undefined ||
    number === undefined ||
    inline === undefined ||
    words === undefined
  )
    r.bail();
  return { by_mode, by_code, choice, number, inline, words };
}

export function unpackLargeValues(r: PackReader): LargeValues {
  let by_mode: { readonly [key: string]: number } | undefined;
  let by_code: ReadonlyMap<LargeCode, LargeMode> | undefined;
  let choice: LargeCode | string | undefined;
  let number: LargeCode | number | undefined;
  let inline:
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | 60
    | 61
    | 62
    | 63
    | 64
    | 65
    | 66
    | 67
    | 68
    | 69
    | undefined;
  let words:
    | "w0"
    | "w1"
    | "w2"
    | "w3"
    | "w4"
    | "w5"
    | "w6"
    | "w7"
    | "w8"
    | "w9"
    | "w10"
    | "w11"
    | "w12"
    | "w13"
    | "w14"
    | "w15"
    | "w16"
    | "w17"
    | "w18"
    | "w19"
    | "w20"
    | "w21"
    | "w22"
    | "w23"
    | "w24"
    | "w25"
    | "w26"
    | "w27"
    | "w28"
    | "w29"
    | "w30"
    | "w31"
    | "w32"
    | "w33"
    | "w34"
    | "w35"
    | "w36"
    | "w37"
    | "w38"
    | "w39"
    | "w40"
    | "w41"
    | "w42"
    | "w43"
    | "w44"
    | "w45"
    | "w46"
    | "w47"
    | "w48"
    | "w49"
    | "w50"
    | "w51"
    | "w52"
    | "w53"
    | "w54"
    | "w55"
    | "w56"
    | "w57"
    | "w58"
    | "w59"
    | "w60"
    | "w61"
    | "w62"
    | "w63"
    | "w64"
    | "w65"
    | "w66"
    | "w67"
    | "w68"
    | "w69"
    | null
    | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_BY_MODE)) by_mode = unpackLargeModeToIntMap(r);
    if (r.atKey(UNPACK_BY_CODE)) by_code = unpackLargeCodeToLargeModeMap(r);
    if (r.atKey(UNPACK_CHOICE)) choice = unpackLargeCodeOrString(r);
    if (r.atKey(UNPACK_NUMBER)) number = unpackLargeCodeOrFloat(r);
    if (r.atKey(UNPACK_INLINE))
      inline = r.readLiteral(UNPACK_LITERAL0_OR1_OR2_OR3_OR4_OR5_OR6_OR7_OR8_OR9_OR10_OR11_OR12_OR_OTHERS);
    if (r.atKey(UNPACK_WORDS))
      words = r.atNull()
        ? null
        : r.readLiteral(UNPACK_W0_OR_W1_OR_W2_OR_W3_OR_W4_OR_W5_OR_W6_OR_W7_OR_W8_OR_W9_OR_OTHERS);
  } while (r.moreFields(outer));
  if (
    by_mode === undefined ||
    by_code === undefined ||
    choice === undefined ||
    number === undefined ||
    inline === undefined ||
    words === undefined
  )
    r.bail();
  return { by_mode, by_code, choice, number, inline, words };
}

export function writeLargeValues(w: JsonValueWriter, value: LargeValues): void {
  requirePlain(value, value.by_mode);
  w.write(OPEN_LARGE_VALUES);
  writeLargeModeToIntMap(w, value.by_mode);
  w.write(WRITE_BY_CODE);
  writeLargeCodeToLargeModeMap(w, value.by_code);
  w.write(WRITE_CHOICE);
  writeLargeCodeOrString(w, value.choice);
  w.write(WRITE_NUMBER);
  writeLargeCodeOrFloat(w, value.number);
  w.write(WRITE_INLINE);
  writeLiteral0Or1Or2Or3Or4Or5Or6Or7Or8Or9Or10Or11Or12OrOthers(w, value.inline);
  w.write(WRITE_WORDS);
  if (value.words === null) w.writeNull();
  else writeW0OrW1OrW2OrW3OrW4OrW5OrW6OrW7OrW8OrW9OrOthers(w, value.words);
  w.writeByte(CLOSE_OBJECT);
}

export function packLargeValues(w: Writer, value: LargeValues): void {
  requirePlain(value, value.by_mode);
  w.write(HEAD_LARGE_VALUES);
  packLargeModeToIntMap(w, value.by_mode);
  w.write(PACK_BY_CODE);
  packLargeCodeToLargeModeMap(w, value.by_code);
  w.write(PACK_CHOICE);
  packLargeCodeOrString(w, value.choice);
  w.write(PACK_NUMBER);
  packLargeCodeOrFloat(w, value.number);
  w.write(PACK_INLINE);
  packLiteral0Or1Or2Or3Or4Or5Or6Or7Or8Or9Or10Or11Or12OrOthers(w, value.inline);
  w.write(PACK_WORDS);
  if (value.words === null) w.packNull();
  else packW0OrW1OrW2OrW3OrW4OrW5OrW6OrW7OrW8OrW9OrOthers(w, value.words);
}

export function isLargeValues(candidate: unknown): candidate is LargeValues {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<LargeValues> = candidate;
  if (value.by_mode === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isLargeModeToIntMap(value.by_mode)) return false;
  if (!isLargeCodeToLargeModeMap(value.by_code)) return false;
  if (!isLargeCode(value.choice) && typeof value.choice !== "string") return false;
  if (!isLargeCode(value.number) && typeof value.number !== "number") return false;
  if (!isLiteral0Or1Or2Or3Or4Or5Or6Or7Or8Or9Or10Or11Or12OrOthers(value.inline)) return false;
  if (!isW0OrW1OrW2OrW3OrW4OrW5OrW6OrW7OrW8OrW9OrOthers(value.words) && value.words !== null) return false;
  for (const name in value) {
    switch (name) {
      case "by_mode":
      case "by_code":
      case "choice":
      case "number":
      case "inline":
      case "words":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertLargeValues(value: unknown): LargeValues {
  const fields = fieldsOf<keyof LargeValues>(value);
  bailUnlessPlain(fields, fields.by_mode);
  for (const name in fields) {
    switch (name) {
      case "by_mode":
      case "by_code":
      case "choice":
      case "number":
      case "inline":
      case "words":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    by_mode: convertLargeModeToIntMap(fields.by_mode),
    by_code: convertLargeCodeToLargeModeMap(fields.by_code),
    choice: convertLargeCodeOrString(fields.choice),
    number: convertLargeCodeOrFloat(fields.number),
    inline: asOneOf(fields.inline, READ_LITERAL0_OR1_OR2_OR3_OR4_OR5_OR6_OR7_OR8_OR9_OR10_OR11_OR12_OR_OTHERS.values),
    words:
      fields.words === null
        ? null
        : asOneOf(fields.words, READ_W0_OR_W1_OR_W2_OR_W3_OR_W4_OR_W5_OR_W6_OR_W7_OR_W8_OR_W9_OR_OTHERS.values),
  };
}

function readIntList(r: JsonReader): readonly number[] {
  const list: number[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readInt());
  return list;
}

function readIntMap(r: JsonReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = r.readInt();
  return map;
}

function readIntSet(r: JsonReader): ReadonlySet<number> {
  const set = new Set<number>();
  for (let more = r.beginList(); more; more = r.nextItem()) set.add(r.readInt());
  return set;
}

function readLargeFields1(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 0:
      r.skipTag(READ_LARGE_TAG);
      break;
    case 1:
      values[0] = r.readInt();
      break;
    case 2:
      values[1] = r.readString();
      break;
    case 3:
      values[2] = readIntList(r);
      break;
    case 4:
      values[3] = readIntMap(r);
      break;
    case 5:
      values[4] = r.readFloat();
      break;
    case 6:
      values[5] = r.readBytes();
      break;
    case 7:
      values[6] = r.atNull() ? null : readLargeMode(r);
      break;
    case 8:
      values[7] = readIntSet(r);
      break;
    case 9:
      values[8] = r.readInt();
      break;
    case 10:
      values[9] = r.readString();
      break;
    case 11:
      values[10] = readIntList(r);
      break;
    case 12:
      values[11] = readIntMap(r);
      break;
    case 13:
      values[12] = r.readFloat();
      break;
    case 14:
      values[13] = r.readBytes();
      break;
    case 15:
      values[14] = r.atNull() ? null : readLargeMode(r);
      break;
    case 16:
      values[15] = readIntSet(r);
      break;
    case 17:
      values[16] = r.readInt();
      break;
    case 18:
      values[17] = r.readString();
      break;
    case 19:
      values[18] = readIntList(r);
      break;
    case 20:
      values[19] = readIntMap(r);
      break;
    case 21:
      values[20] = r.readFloat();
      break;
    case 22:
      values[21] = r.readBytes();
      break;
    case 23:
      values[22] = r.atNull() ? null : readLargeMode(r);
      break;
    case 24:
      values[23] = readIntSet(r);
      break;
    case 25:
      values[24] = r.readInt();
      break;
    case 26:
      values[25] = r.readString();
      break;
    case 27:
      values[26] = readIntList(r);
      break;
    case 28:
      values[27] = readIntMap(r);
      break;
    case 29:
      values[28] = r.readFloat();
      break;
    case 30:
      values[29] = r.readBytes();
      break;
    case 31:
      values[30] = r.atNull() ? null : readLargeMode(r);
      break;
  }
}

function readLargeFields2(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 32:
      values[31] = readIntSet(r);
      break;
    case 33:
      values[32] = r.readInt();
      break;
    case 34:
      values[33] = r.readString();
      break;
    case 35:
      values[34] = readIntList(r);
      break;
    case 36:
      values[35] = readIntMap(r);
      break;
    case 37:
      values[36] = r.readFloat();
      break;
    case 38:
      values[37] = r.readBytes();
      break;
    case 39:
      values[38] = r.atNull() ? null : readLargeMode(r);
      break;
    case 40:
      values[39] = readIntSet(r);
      break;
    case 41:
      values[40] = readLargeMode(r);
      break;
    case 42:
      values[41] = r.readInt();
      break;
    case 43:
      values[42] = r.readInt();
      break;
    case 44:
      values[43] = r.readString();
      break;
    case 45:
      values[44] = readIntList(r);
      break;
    case 46:
      values[45] = readIntMap(r);
      break;
    case 47:
      values[46] = r.readFloat();
      break;
    case 48:
      values[47] = r.readBytes();
      break;
    case 49:
      values[48] = r.atNull() ? null : readLargeMode(r);
      break;
    case 50:
      values[49] = readIntSet(r);
      break;
    case 51:
      values[50] = r.readInt();
      break;
    case 52:
      values[51] = r.readString();
      break;
    case 53:
      values[52] = readIntList(r);
      break;
    case 54:
      values[53] = readIntMap(r);
      break;
    case 55:
      values[54] = r.readFloat();
      break;
    case 56:
      values[55] = r.readBytes();
      break;
    case 57:
      values[56] = r.atNull() ? null : readLargeMode(r);
      break;
    case 58:
      values[57] = readIntSet(r);
      break;
    case 59:
      values[58] = r.readInt();
      break;
    case 60:
      values[59] = r.readString();
      break;
    case 61:
      values[60] = readIntList(r);
      break;
    case 62:
      values[61] = readIntMap(r);
      break;
    case 63:
      values[62] = r.readFloat();
      break;
  }
}

function readLargeFields3(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 64:
      values[63] = r.readBytes();
      break;
    case 65:
      values[64] = r.atNull() ? null : readLargeMode(r);
      break;
    case 66:
      values[65] = readIntSet(r);
      break;
    case 67:
      values[66] = r.readInt();
      break;
    case 68:
      values[67] = r.readString();
      break;
    case 69:
      values[68] = readIntList(r);
      break;
    case 70:
      values[69] = readIntMap(r);
      break;
    case 71:
      values[70] = r.readFloat();
      break;
    case 72:
      values[71] = r.readBytes();
      break;
    case 73:
      values[72] = readIntList(r);
      break;
  }
}

function readLargeField(r: JsonReader, at: number, values: unknown[]): void {
  switch (at >> 5) {
    case 0:
      readLargeFields1(r, at, values);
      break;
    case 1:
      readLargeFields2(r, at, values);
      break;
    case 2:
      readLargeFields3(r, at, values);
      break;
  }
}

function makeLarge(values: unknown[]): Large {
  completeLargeFields1(values);
  completeLargeFields2(values);
  completeLargeFields3(values);
  const value = {
    type: "large",
    f0: values[0] as number,
    f1: values[1] as string,
    f2: values[2] as readonly number[],
    f3: values[3] as { readonly [key: string]: number },
    f4: values[4] as number,
    f5: values[5] as Uint8Array,
    f6: values[6] as LargeMode | null,
    f7: values[7] as ReadonlySet<number>,
    f8: values[8] as number,
    f9: values[9] as string,
    f10: values[10] as readonly number[],
    f11: values[11] as { readonly [key: string]: number },
    f12: values[12] as number,
    f13: values[13] as Uint8Array,
    f14: values[14] as LargeMode | null,
    f15: values[15] as ReadonlySet<number>,
    f16: values[16] as number,
    f17: values[17] as string,
    f18: values[18] as readonly number[],
    f19: values[19] as { readonly [key: string]: number },
    f20: values[20] as number,
    f21: values[21] as Uint8Array,
    f22: values[22] as LargeMode | null,
    f23: values[23] as ReadonlySet<number>,
    f24: values[24] as number,
    f25: values[25] as string,
    f26: values[26] as readonly number[],
    f27: values[27] as { readonly [key: string]: number },
    f28: values[28] as number,
    f29: values[29] as Uint8Array,
    f30: values[30] as LargeMode | null,
    f31: values[31] as ReadonlySet<number>,
    f32: values[32] as number,
    f33: values[33] as string,
    f34: values[34] as readonly number[],
    f35: values[35] as { readonly [key: string]: number },
    f36: values[36] as number,
    f37: values[37] as Uint8Array,
    f38: values[38] as LargeMode | null,
    f39: values[39] as ReadonlySet<number>,
  } as Writable<Large>;
  addLargeFields1(value, values);
  addLargeFields2(value, values);
  if (!largeRule1(value)) bail();
  return value;
}

function completeLargeFields1(values: unknown[]): void {
  if (values[0] === undefined || values[8] === undefined || values[16] === undefined || values[24] === undefined)
    bail();
  if (values[1] === undefined) values[1] = "x";
  if (values[2] === undefined) values[2] = [];
  if (values[3] === undefined) values[3] = Object.create(null) as { readonly [key: string]: number };
  if (values[4] === undefined) values[4] = 0;
  if (values[5] === undefined) values[5] = DEFAULT_F5.slice();
  if (values[6] === undefined) values[6] = null;
  if (values[7] === undefined) values[7] = new Set<number>();
  if (values[9] === undefined) values[9] = "x";
  if (values[10] === undefined) values[10] = [];
  if (values[11] === undefined) values[11] = Object.create(null) as { readonly [key: string]: number };
  if (values[12] === undefined) values[12] = 0;
  if (values[13] === undefined) values[13] = DEFAULT_F13.slice();
  if (values[14] === undefined) values[14] = null;
  if (values[15] === undefined) values[15] = new Set<number>();
  if (values[17] === undefined) values[17] = "x";
  if (values[18] === undefined) values[18] = [];
  if (values[19] === undefined) values[19] = Object.create(null) as { readonly [key: string]: number };
  if (values[20] === undefined) values[20] = 0;
  if (values[21] === undefined) values[21] = DEFAULT_F21.slice();
  if (values[22] === undefined) values[22] = null;
  if (values[23] === undefined) values[23] = new Set<number>();
  if (values[25] === undefined) values[25] = "x";
  if (values[26] === undefined) values[26] = [];
  if (values[27] === undefined) values[27] = Object.create(null) as { readonly [key: string]: number };
  if (values[28] === undefined) values[28] = 0;
  if (values[29] === undefined) values[29] = DEFAULT_F29.slice();
  if (values[30] === undefined) values[30] = null;
  if (values[31] === undefined) values[31] = new Set<number>();
}

function completeLargeFields2(values: unknown[]): void {
  if (
    values[32] === undefined ||
    values[41] === undefined ||
    values[42] === undefined ||
    values[50] === undefined ||
    values[58] === undefined
  )
    bail();
  if (values[33] === undefined) values[33] = "x";
  if (values[34] === undefined) values[34] = [];
  if (values[35] === undefined) values[35] = Object.create(null) as { readonly [key: string]: number };
  if (values[36] === undefined) values[36] = 0;
  if (values[37] === undefined) values[37] = DEFAULT_F37.slice();
  if (values[38] === undefined) values[38] = null;
  if (values[39] === undefined) values[39] = new Set<number>();
  if (values[43] === undefined) values[43] = "x";
  if (values[44] === undefined) values[44] = [];
  if (values[45] === undefined) values[45] = Object.create(null) as { readonly [key: string]: number };
  if (values[46] === undefined) values[46] = 0;
  if (values[47] === undefined) values[47] = DEFAULT_F45.slice();
  if (values[48] === undefined) values[48] = null;
  if (values[49] === undefined) values[49] = new Set<number>();
  if (values[51] === undefined) values[51] = "x";
  if (values[52] === undefined) values[52] = [];
  if (values[53] === undefined) values[53] = Object.create(null) as { readonly [key: string]: number };
  if (values[54] === undefined) values[54] = 0;
  if (values[55] === undefined) values[55] = DEFAULT_F53.slice();
  if (values[56] === undefined) values[56] = null;
  if (values[57] === undefined) values[57] = new Set<number>();
  if (values[59] === undefined) values[59] = "x";
  if (values[60] === undefined) values[60] = [];
  if (values[61] === undefined) values[61] = Object.create(null) as { readonly [key: string]: number };
  if (values[62] === undefined) values[62] = 0;
  if (values[63] === undefined) values[63] = DEFAULT_F61.slice();
}

function completeLargeFields3(values: unknown[]): void {
  if (values[66] === undefined) bail();
  if (values[64] === undefined) values[64] = null;
  if (values[65] === undefined) values[65] = new Set<number>();
  if (values[67] === undefined) values[67] = "x";
  if (values[68] === undefined) values[68] = [];
  if (values[69] === undefined) values[69] = Object.create(null) as { readonly [key: string]: number };
  if (values[70] === undefined) values[70] = 0;
  if (values[71] === undefined) values[71] = DEFAULT_F69.slice();
}

function addLargeFields1(value: Writable<Large>, values: unknown[]): void {
  if (values[40] !== undefined) value.late = values[40] as LargeMode;
  value.renamed = values[41] as number;
  value.f40 = values[42] as number;
  value.f41 = values[43] as string;
  value.f42 = values[44] as readonly number[];
  value.f43 = values[45] as { readonly [key: string]: number };
  value.f44 = values[46] as number;
  value.f45 = values[47] as Uint8Array;
  value.f46 = values[48] as LargeMode | null;
  value.f47 = values[49] as ReadonlySet<number>;
  value.f48 = values[50] as number;
  value.f49 = values[51] as string;
  value.f50 = values[52] as readonly number[];
  value.f51 = values[53] as { readonly [key: string]: number };
  value.f52 = values[54] as number;
  value.f53 = values[55] as Uint8Array;
  value.f54 = values[56] as LargeMode | null;
  value.f55 = values[57] as ReadonlySet<number>;
  value.f56 = values[58] as number;
  value.f57 = values[59] as string;
  value.f58 = values[60] as readonly number[];
  value.f59 = values[61] as { readonly [key: string]: number };
  value.f60 = values[62] as number;
  value.f61 = values[63] as Uint8Array;
  value.f62 = values[64] as LargeMode | null;
  value.f63 = values[65] as ReadonlySet<number>;
  value.f64 = values[66] as number;
  value.f65 = values[67] as string;
  value.f66 = values[68] as readonly number[];
  value.f67 = values[69] as { readonly [key: string]: number };
  value.f68 = values[70] as number;
  value.f69 = values[71] as Uint8Array;
}

function addLargeFields2(value: Writable<Large>, values: unknown[]): void {
  if (values[72] !== undefined) value.last = values[72] as readonly number[];
}

function unpackIntList(r: PackReader): readonly number[] {
  const list = new Array<number>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readInt();
  return list;
}

function unpackIntMap(r: PackReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = r.readInt();
  return map;
}

function unpackIntSet(r: PackReader): ReadonlySet<number> {
  const set = new Set<number>();
  const count = r.readListHeader();
  for (let i = 0; i < count; i++) set.add(r.readInt());
  return set;
}

function unpackLargeFields1(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 0:
      r.skipTag(UNPACK_LARGE_TAG);
      break;
    case 1:
      values[0] = r.readInt();
      break;
    case 2:
      values[1] = r.readString();
      break;
    case 3:
      values[2] = unpackIntList(r);
      break;
    case 4:
      values[3] = unpackIntMap(r);
      break;
    case 5:
      values[4] = r.readFloat();
      break;
    case 6:
      values[5] = r.readBytes();
      break;
    case 7:
      values[6] = r.atNull() ? null : unpackLargeMode(r);
      break;
    case 8:
      values[7] = unpackIntSet(r);
      break;
    case 9:
      values[8] = r.readInt();
      break;
    case 10:
      values[9] = r.readString();
      break;
    case 11:
      values[10] = unpackIntList(r);
      break;
    case 12:
      values[11] = unpackIntMap(r);
      break;
    case 13:
      values[12] = r.readFloat();
      break;
    case 14:
      values[13] = r.readBytes();
      break;
    case 15:
      values[14] = r.atNull() ? null : unpackLargeMode(r);
      break;
    case 16:
      values[15] = unpackIntSet(r);
      break;
    case 17:
      values[16] = r.readInt();
      break;
    case 18:
      values[17] = r.readString();
      break;
    case 19:
      values[18] = unpackIntList(r);
      break;
    case 20:
      values[19] = unpackIntMap(r);
      break;
    case 21:
      values[20] = r.readFloat();
      break;
    case 22:
      values[21] = r.readBytes();
      break;
    case 23:
      values[22] = r.atNull() ? null : unpackLargeMode(r);
      break;
    case 24:
      values[23] = unpackIntSet(r);
      break;
    case 25:
      values[24] = r.readInt();
      break;
    case 26:
      values[25] = r.readString();
      break;
    case 27:
      values[26] = unpackIntList(r);
      break;
    case 28:
      values[27] = unpackIntMap(r);
      break;
    case 29:
      values[28] = r.readFloat();
      break;
    case 30:
      values[29] = r.readBytes();
      break;
    case 31:
      values[30] = r.atNull() ? null : unpackLargeMode(r);
      break;
  }
}

function unpackLargeFields2(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 32:
      values[31] = unpackIntSet(r);
      break;
    case 33:
      values[32] = r.readInt();
      break;
    case 34:
      values[33] = r.readString();
      break;
    case 35:
      values[34] = unpackIntList(r);
      break;
    case 36:
      values[35] = unpackIntMap(r);
      break;
    case 37:
      values[36] = r.readFloat();
      break;
    case 38:
      values[37] = r.readBytes();
      break;
    case 39:
      values[38] = r.atNull() ? null : unpackLargeMode(r);
      break;
    case 40:
      values[39] = unpackIntSet(r);
      break;
    case 41:
      values[40] = unpackLargeMode(r);
      break;
    case 42:
      values[41] = r.readInt();
      break;
    case 43:
      values[42] = r.readInt();
      break;
    case 44:
      values[43] = r.readString();
      break;
    case 45:
      values[44] = unpackIntList(r);
      break;
    case 46:
      values[45] = unpackIntMap(r);
      break;
    case 47:
      values[46] = r.readFloat();
      break;
    case 48:
      values[47] = r.readBytes();
      break;
    case 49:
      values[48] = r.atNull() ? null : unpackLargeMode(r);
      break;
    case 50:
      values[49] = unpackIntSet(r);
      break;
    case 51:
      values[50] = r.readInt();
      break;
    case 52:
      values[51] = r.readString();
      break;
    case 53:
      values[52] = unpackIntList(r);
      break;
    case 54:
      values[53] = unpackIntMap(r);
      break;
    case 55:
      values[54] = r.readFloat();
      break;
    case 56:
      values[55] = r.readBytes();
      break;
    case 57:
      values[56] = r.atNull() ? null : unpackLargeMode(r);
      break;
    case 58:
      values[57] = unpackIntSet(r);
      break;
    case 59:
      values[58] = r.readInt();
      break;
    case 60:
      values[59] = r.readString();
      break;
    case 61:
      values[60] = unpackIntList(r);
      break;
    case 62:
      values[61] = unpackIntMap(r);
      break;
    case 63:
      values[62] = r.readFloat();
      break;
  }
}

function unpackLargeFields3(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 64:
      values[63] = r.readBytes();
      break;
    case 65:
      values[64] = r.atNull() ? null : unpackLargeMode(r);
      break;
    case 66:
      values[65] = unpackIntSet(r);
      break;
    case 67:
      values[66] = r.readInt();
      break;
    case 68:
      values[67] = r.readString();
      break;
    case 69:
      values[68] = unpackIntList(r);
      break;
    case 70:
      values[69] = unpackIntMap(r);
      break;
    case 71:
      values[70] = r.readFloat();
      break;
    case 72:
      values[71] = r.readBytes();
      break;
    case 73:
      values[72] = unpackIntList(r);
      break;
  }
}

function unpackLargeField(r: PackReader, at: number, values: unknown[]): void {
  switch (at >> 5) {
    case 0:
      unpackLargeFields1(r, at, values);
      break;
    case 1:
      unpackLargeFields2(r, at, values);
      break;
    case 2:
      unpackLargeFields3(r, at, values);
      break;
  }
}

function writeIntList(w: JsonValueWriter, list: readonly number[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as number;
    w.writeInt(item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeIntMap(w: JsonValueWriter, map: { readonly [key: string]: number }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as number;
    w.writeInt(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeIntSet(w: JsonValueWriter, set: ReadonlySet<number>): void {
  const list = sortedSet(set);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as number;
    w.writeInt(item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeLargeFields1(w: JsonValueWriter, value: Large): void {
  if (value.f1 !== undefined && value.f1 !== "x") {
    w.write(WRITE_F1);
    w.writeString(value.f1);
  }
  if (!isEmptyList(value.f2)) {
    w.write(WRITE_F2);
    writeIntList(w, value.f2);
  }
  if (!isEmptyObject(value.f3)) {
    w.write(WRITE_F3);
    writeIntMap(w, value.f3);
  }
  if (value.f4 !== undefined && !Object.is(value.f4, 0)) {
    w.write(WRITE_F4);
    w.writeFloat(value.f4);
  }
  if (value.f5 !== undefined && !sameBytes(value.f5, DEFAULT_F5)) {
    w.write(WRITE_F5);
    w.writeBytes(value.f5);
  }
  if (value.f6 !== undefined && value.f6 !== null) {
    w.write(WRITE_F6);
    writeLargeMode(w, value.f6);
  }
  if (!isEmptySet(value.f7)) {
    w.write(WRITE_F7);
    writeIntSet(w, value.f7);
  }
  w.write(WRITE_F8);
  w.writeInt(value.f8);
  if (value.f9 !== undefined && value.f9 !== "x") {
    w.write(WRITE_F9);
    w.writeString(value.f9);
  }
  if (!isEmptyList(value.f10)) {
    w.write(WRITE_F10);
    writeIntList(w, value.f10);
  }
  if (!isEmptyObject(value.f11)) {
    w.write(WRITE_F11);
    writeIntMap(w, value.f11);
  }
  if (value.f12 !== undefined && !Object.is(value.f12, 0)) {
    w.write(WRITE_F12);
    w.writeFloat(value.f12);
  }
  if (value.f13 !== undefined && !sameBytes(value.f13, DEFAULT_F13)) {
    w.write(WRITE_F13);
    w.writeBytes(value.f13);
  }
  if (value.f14 !== undefined && value.f14 !== null) {
    w.write(WRITE_F14);
    writeLargeMode(w, value.f14);
  }
  if (!isEmptySet(value.f15)) {
    w.write(WRITE_F15);
    writeIntSet(w, value.f15);
  }
  w.write(WRITE_F16);
  w.writeInt(value.f16);
  if (value.f17 !== undefined && value.f17 !== "x") {
    w.write(WRITE_F17);
    w.writeString(value.f17);
  }
  if (!isEmptyList(value.f18)) {
    w.write(WRITE_F18);
    writeIntList(w, value.f18);
  }
  if (!isEmptyObject(value.f19)) {
    w.write(WRITE_F19);
    writeIntMap(w, value.f19);
  }
  if (value.f20 !== undefined && !Object.is(value.f20, 0)) {
    w.write(WRITE_F20);
    w.writeFloat(value.f20);
  }
  if (value.f21 !== undefined && !sameBytes(value.f21, DEFAULT_F21)) {
    w.write(WRITE_F21);
    w.writeBytes(value.f21);
  }
  if (value.f22 !== undefined && value.f22 !== null) {
    w.write(WRITE_F22);
    writeLargeMode(w, value.f22);
  }
  if (!isEmptySet(value.f23)) {
    w.write(WRITE_F23);
    writeIntSet(w, value.f23);
  }
  w.write(WRITE_F24);
  w.writeInt(value.f24);
  if (value.f25 !== undefined && value.f25 !== "x") {
    w.write(WRITE_F25);
    w.writeString(value.f25);
  }
  if (!isEmptyList(value.f26)) {
    w.write(WRITE_F26);
    writeIntList(w, value.f26);
  }
  if (!isEmptyObject(value.f27)) {
    w.write(WRITE_F27);
    writeIntMap(w, value.f27);
  }
  if (value.f28 !== undefined && !Object.is(value.f28, 0)) {
    w.write(WRITE_F28);
    w.writeFloat(value.f28);
  }
  if (value.f29 !== undefined && !sameBytes(value.f29, DEFAULT_F29)) {
    w.write(WRITE_F29);
    w.writeBytes(value.f29);
  }
  if (value.f30 !== undefined && value.f30 !== null) {
    w.write(WRITE_F30);
    writeLargeMode(w, value.f30);
  }
  if (!isEmptySet(value.f31)) {
    w.write(WRITE_F31);
    writeIntSet(w, value.f31);
  }
  w.write(WRITE_F32);
  w.writeInt(value.f32);
}

function writeLargeFields2(w: JsonValueWriter, value: Large): void {
  if (value.f33 !== undefined && value.f33 !== "x") {
    w.write(WRITE_F33);
    w.writeString(value.f33);
  }
  if (!isEmptyList(value.f34)) {
    w.write(WRITE_F34);
    writeIntList(w, value.f34);
  }
  if (!isEmptyObject(value.f35)) {
    w.write(WRITE_F35);
    writeIntMap(w, value.f35);
  }
  if (value.f36 !== undefined && !Object.is(value.f36, 0)) {
    w.write(WRITE_F36);
    w.writeFloat(value.f36);
  }
  if (value.f37 !== undefined && !sameBytes(value.f37, DEFAULT_F37)) {
    w.write(WRITE_F37);
    w.writeBytes(value.f37);
  }
  if (value.f38 !== undefined && value.f38 !== null) {
    w.write(WRITE_F38);
    writeLargeMode(w, value.f38);
  }
  if (!isEmptySet(value.f39)) {
    w.write(WRITE_F39);
    writeIntSet(w, value.f39);
  }
  if (value.late !== undefined) {
    w.write(WRITE_LATE);
    writeLargeMode(w, value.late);
  }
  w.write(WRITE_A_NAME);
  w.writeInt(value.renamed);
  w.write(WRITE_F40);
  w.writeInt(value.f40);
  if (value.f41 !== undefined && value.f41 !== "x") {
    w.write(WRITE_F41);
    w.writeString(value.f41);
  }
  if (!isEmptyList(value.f42)) {
    w.write(WRITE_F42);
    writeIntList(w, value.f42);
  }
  if (!isEmptyObject(value.f43)) {
    w.write(WRITE_F43);
    writeIntMap(w, value.f43);
  }
  if (value.f44 !== undefined && !Object.is(value.f44, 0)) {
    w.write(WRITE_F44);
    w.writeFloat(value.f44);
  }
  if (value.f45 !== undefined && !sameBytes(value.f45, DEFAULT_F45)) {
    w.write(WRITE_F45);
    w.writeBytes(value.f45);
  }
  if (value.f46 !== undefined && value.f46 !== null) {
    w.write(WRITE_F46);
    writeLargeMode(w, value.f46);
  }
  if (!isEmptySet(value.f47)) {
    w.write(WRITE_F47);
    writeIntSet(w, value.f47);
  }
  w.write(WRITE_F48);
  w.writeInt(value.f48);
  if (value.f49 !== undefined && value.f49 !== "x") {
    w.write(WRITE_F49);
    w.writeString(value.f49);
  }
  if (!isEmptyList(value.f50)) {
    w.write(WRITE_F50);
    writeIntList(w, value.f50);
  }
  if (!isEmptyObject(value.f51)) {
    w.write(WRITE_F51);
    writeIntMap(w, value.f51);
  }
  if (value.f52 !== undefined && !Object.is(value.f52, 0)) {
    w.write(WRITE_F52);
    w.writeFloat(value.f52);
  }
  if (value.f53 !== undefined && !sameBytes(value.f53, DEFAULT_F53)) {
    w.write(WRITE_F53);
    w.writeBytes(value.f53);
  }
  if (value.f54 !== undefined && value.f54 !== null) {
    w.write(WRITE_F54);
    writeLargeMode(w, value.f54);
  }
  if (!isEmptySet(value.f55)) {
    w.write(WRITE_F55);
    writeIntSet(w, value.f55);
  }
  w.write(WRITE_F56);
  w.writeInt(value.f56);
  if (value.f57 !== undefined && value.f57 !== "x") {
    w.write(WRITE_F57);
    w.writeString(value.f57);
  }
  if (!isEmptyList(value.f58)) {
    w.write(WRITE_F58);
    writeIntList(w, value.f58);
  }
  if (!isEmptyObject(value.f59)) {
    w.write(WRITE_F59);
    writeIntMap(w, value.f59);
  }
  if (value.f60 !== undefined && !Object.is(value.f60, 0)) {
    w.write(WRITE_F60);
    w.writeFloat(value.f60);
  }
  if (value.f61 !== undefined && !sameBytes(value.f61, DEFAULT_F61)) {
    w.write(WRITE_F61);
    w.writeBytes(value.f61);
  }
  if (value.f62 !== undefined && value.f62 !== null) {
    w.write(WRITE_F62);
    writeLargeMode(w, value.f62);
  }
}

function writeLargeFields3(w: JsonValueWriter, value: Large): void {
  if (!isEmptySet(value.f63)) {
    w.write(WRITE_F63);
    writeIntSet(w, value.f63);
  }
  w.write(WRITE_F64);
  w.writeInt(value.f64);
  if (value.f65 !== undefined && value.f65 !== "x") {
    w.write(WRITE_F65);
    w.writeString(value.f65);
  }
  if (!isEmptyList(value.f66)) {
    w.write(WRITE_F66);
    writeIntList(w, value.f66);
  }
  if (!isEmptyObject(value.f67)) {
    w.write(WRITE_F67);
    writeIntMap(w, value.f67);
  }
  if (value.f68 !== undefined && !Object.is(value.f68, 0)) {
    w.write(WRITE_F68);
    w.writeFloat(value.f68);
  }
  if (value.f69 !== undefined && !sameBytes(value.f69, DEFAULT_F69)) {
    w.write(WRITE_F69);
    w.writeBytes(value.f69);
  }
  if (value.last !== undefined) {
    w.write(WRITE_LAST);
    writeIntList(w, value.last);
  }
}

function countLargeFields1(value: Large): number {
  let fields = 0;
  if (value.f1 !== undefined && value.f1 !== "x") fields++;
  if (!isEmptyList(value.f2)) fields++;
  if (!isEmptyObject(value.f3)) fields++;
  if (value.f4 !== undefined && !Object.is(value.f4, 0)) fields++;
  if (value.f5 !== undefined && !sameBytes(value.f5, DEFAULT_F5)) fields++;
  if (value.f6 !== undefined && value.f6 !== null) fields++;
  if (!isEmptySet(value.f7)) fields++;
  if (value.f9 !== undefined && value.f9 !== "x") fields++;
  if (!isEmptyList(value.f10)) fields++;
  if (!isEmptyObject(value.f11)) fields++;
  if (value.f12 !== undefined && !Object.is(value.f12, 0)) fields++;
  if (value.f13 !== undefined && !sameBytes(value.f13, DEFAULT_F13)) fields++;
  if (value.f14 !== undefined && value.f14 !== null) fields++;
  if (!isEmptySet(value.f15)) fields++;
  if (value.f17 !== undefined && value.f17 !== "x") fields++;
  if (!isEmptyList(value.f18)) fields++;
  if (!isEmptyObject(value.f19)) fields++;
  if (value.f20 !== undefined && !Object.is(value.f20, 0)) fields++;
  if (value.f21 !== undefined && !sameBytes(value.f21, DEFAULT_F21)) fields++;
  if (value.f22 !== undefined && value.f22 !== null) fields++;
  if (!isEmptySet(value.f23)) fields++;
  if (value.f25 !== undefined && value.f25 !== "x") fields++;
  if (!isEmptyList(value.f26)) fields++;
  if (!isEmptyObject(value.f27)) fields++;
  if (value.f28 !== undefined && !Object.is(value.f28, 0)) fields++;
  if (value.f29 !== undefined && !sameBytes(value.f29, DEFAULT_F29)) fields++;
  if (value.f30 !== undefined && value.f30 !== null) fields++;
  if (!isEmptySet(value.f31)) fields++;
  if (value.f33 !== undefined && value.f33 !== "x") fields++;
  if (!isEmptyList(value.f34)) fields++;
  if (!isEmptyObject(value.f35)) fields++;
  if (value.f36 !== undefined && !Object.is(value.f36, 0)) fields++;
  return fields;
}

function countLargeFields2(value: Large): number {
  let fields = 0;
  if (value.f37 !== undefined && !sameBytes(value.f37, DEFAULT_F37)) fields++;
  if (value.f38 !== undefined && value.f38 !== null) fields++;
  if (!isEmptySet(value.f39)) fields++;
  if (value.late !== undefined) fields++;
  if (value.f41 !== undefined && value.f41 !== "x") fields++;
  if (!isEmptyList(value.f42)) fields++;
  if (!isEmptyObject(value.f43)) fields++;
  if (value.f44 !== undefined && !Object.is(value.f44, 0)) fields++;
  if (value.f45 !== undefined && !sameBytes(value.f45, DEFAULT_F45)) fields++;
  if (value.f46 !== undefined && value.f46 !== null) fields++;
  if (!isEmptySet(value.f47)) fields++;
  if (value.f49 !== undefined && value.f49 !== "x") fields++;
  if (!isEmptyList(value.f50)) fields++;
  if (!isEmptyObject(value.f51)) fields++;
  if (value.f52 !== undefined && !Object.is(value.f52, 0)) fields++;
  if (value.f53 !== undefined && !sameBytes(value.f53, DEFAULT_F53)) fields++;
  if (value.f54 !== undefined && value.f54 !== null) fields++;
  if (!isEmptySet(value.f55)) fields++;
  if (value.f57 !== undefined && value.f57 !== "x") fields++;
  if (!isEmptyList(value.f58)) fields++;
  if (!isEmptyObject(value.f59)) fields++;
  if (value.f60 !== undefined && !Object.is(value.f60, 0)) fields++;
  if (value.f61 !== undefined && !sameBytes(value.f61, DEFAULT_F61)) fields++;
  if (value.f62 !== undefined && value.f62 !== null) fields++;
  if (!isEmptySet(value.f63)) fields++;
  if (value.f65 !== undefined && value.f65 !== "x") fields++;
  if (!isEmptyList(value.f66)) fields++;
  if (!isEmptyObject(value.f67)) fields++;
  if (value.f68 !== undefined && !Object.is(value.f68, 0)) fields++;
  if (value.f69 !== undefined && !sameBytes(value.f69, DEFAULT_F69)) fields++;
  if (value.last !== undefined) fields++;
  return fields;
}

function packIntList(w: Writer, list: readonly number[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as number;
    w.packInt(item);
  }
}

function packIntMap(w: Writer, map: { readonly [key: string]: number }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as number;
    w.packInt(value);
  }
}

function packIntSet(w: Writer, set: ReadonlySet<number>): void {
  const list = sortedSet(set);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as number;
    w.packInt(item);
  }
}

function packLargeFields1(w: Writer, value: Large): void {
  if (value.f1 !== undefined && value.f1 !== "x") {
    w.write(PACK_F1);
    w.packString(value.f1);
  }
  if (!isEmptyList(value.f2)) {
    w.write(PACK_F2);
    packIntList(w, value.f2);
  }
  if (!isEmptyObject(value.f3)) {
    w.write(PACK_F3);
    packIntMap(w, value.f3);
  }
  if (value.f4 !== undefined && !Object.is(value.f4, 0)) {
    w.write(PACK_F4);
    w.packFloat(value.f4);
  }
  if (value.f5 !== undefined && !sameBytes(value.f5, DEFAULT_F5)) {
    w.write(PACK_F5);
    w.packBytes(value.f5);
  }
  if (value.f6 !== undefined && value.f6 !== null) {
    w.write(PACK_F6);
    packLargeMode(w, value.f6);
  }
  if (!isEmptySet(value.f7)) {
    w.write(PACK_F7);
    packIntSet(w, value.f7);
  }
  w.write(PACK_F8);
  w.packInt(value.f8);
  if (value.f9 !== undefined && value.f9 !== "x") {
    w.write(PACK_F9);
    w.packString(value.f9);
  }
  if (!isEmptyList(value.f10)) {
    w.write(PACK_F10);
    packIntList(w, value.f10);
  }
  if (!isEmptyObject(value.f11)) {
    w.write(PACK_F11);
    packIntMap(w, value.f11);
  }
  if (value.f12 !== undefined && !Object.is(value.f12, 0)) {
    w.write(PACK_F12);
    w.packFloat(value.f12);
  }
  if (value.f13 !== undefined && !sameBytes(value.f13, DEFAULT_F13)) {
    w.write(PACK_F13);
    w.packBytes(value.f13);
  }
  if (value.f14 !== undefined && value.f14 !== null) {
    w.write(PACK_F14);
    packLargeMode(w, value.f14);
  }
  if (!isEmptySet(value.f15)) {
    w.write(PACK_F15);
    packIntSet(w, value.f15);
  }
  w.write(PACK_F16);
  w.packInt(value.f16);
  if (value.f17 !== undefined && value.f17 !== "x") {
    w.write(PACK_F17);
    w.packString(value.f17);
  }
  if (!isEmptyList(value.f18)) {
    w.write(PACK_F18);
    packIntList(w, value.f18);
  }
  if (!isEmptyObject(value.f19)) {
    w.write(PACK_F19);
    packIntMap(w, value.f19);
  }
  if (value.f20 !== undefined && !Object.is(value.f20, 0)) {
    w.write(PACK_F20);
    w.packFloat(value.f20);
  }
  if (value.f21 !== undefined && !sameBytes(value.f21, DEFAULT_F21)) {
    w.write(PACK_F21);
    w.packBytes(value.f21);
  }
  if (value.f22 !== undefined && value.f22 !== null) {
    w.write(PACK_F22);
    packLargeMode(w, value.f22);
  }
  if (!isEmptySet(value.f23)) {
    w.write(PACK_F23);
    packIntSet(w, value.f23);
  }
  w.write(PACK_F24);
  w.packInt(value.f24);
  if (value.f25 !== undefined && value.f25 !== "x") {
    w.write(PACK_F25);
    w.packString(value.f25);
  }
  if (!isEmptyList(value.f26)) {
    w.write(PACK_F26);
    packIntList(w, value.f26);
  }
  if (!isEmptyObject(value.f27)) {
    w.write(PACK_F27);
    packIntMap(w, value.f27);
  }
  if (value.f28 !== undefined && !Object.is(value.f28, 0)) {
    w.write(PACK_F28);
    w.packFloat(value.f28);
  }
  if (value.f29 !== undefined && !sameBytes(value.f29, DEFAULT_F29)) {
    w.write(PACK_F29);
    w.packBytes(value.f29);
  }
  if (value.f30 !== undefined && value.f30 !== null) {
    w.write(PACK_F30);
    packLargeMode(w, value.f30);
  }
  if (!isEmptySet(value.f31)) {
    w.write(PACK_F31);
    packIntSet(w, value.f31);
  }
  w.write(PACK_F32);
  w.packInt(value.f32);
}

function packLargeFields2(w: Writer, value: Large): void {
  if (value.f33 !== undefined && value.f33 !== "x") {
    w.write(PACK_F33);
    w.packString(value.f33);
  }
  if (!isEmptyList(value.f34)) {
    w.write(PACK_F34);
    packIntList(w, value.f34);
  }
  if (!isEmptyObject(value.f35)) {
    w.write(PACK_F35);
    packIntMap(w, value.f35);
  }
  if (value.f36 !== undefined && !Object.is(value.f36, 0)) {
    w.write(PACK_F36);
    w.packFloat(value.f36);
  }
  if (value.f37 !== undefined && !sameBytes(value.f37, DEFAULT_F37)) {
    w.write(PACK_F37);
    w.packBytes(value.f37);
  }
  if (value.f38 !== undefined && value.f38 !== null) {
    w.write(PACK_F38);
    packLargeMode(w, value.f38);
  }
  if (!isEmptySet(value.f39)) {
    w.write(PACK_F39);
    packIntSet(w, value.f39);
  }
  if (value.late !== undefined) {
    w.write(PACK_LATE);
    packLargeMode(w, value.late);
  }
  w.write(PACK_A_NAME);
  w.packInt(value.renamed);
  w.write(PACK_F40);
  w.packInt(value.f40);
  if (value.f41 !== undefined && value.f41 !== "x") {
    w.write(PACK_F41);
    w.packString(value.f41);
  }
  if (!isEmptyList(value.f42)) {
    w.write(PACK_F42);
    packIntList(w, value.f42);
  }
  if (!isEmptyObject(value.f43)) {
    w.write(PACK_F43);
    packIntMap(w, value.f43);
  }
  if (value.f44 !== undefined && !Object.is(value.f44, 0)) {
    w.write(PACK_F44);
    w.packFloat(value.f44);
  }
  if (value.f45 !== undefined && !sameBytes(value.f45, DEFAULT_F45)) {
    w.write(PACK_F45);
    w.packBytes(value.f45);
  }
  if (value.f46 !== undefined && value.f46 !== null) {
    w.write(PACK_F46);
    packLargeMode(w, value.f46);
  }
  if (!isEmptySet(value.f47)) {
    w.write(PACK_F47);
    packIntSet(w, value.f47);
  }
  w.write(PACK_F48);
  w.packInt(value.f48);
  if (value.f49 !== undefined && value.f49 !== "x") {
    w.write(PACK_F49);
    w.packString(value.f49);
  }
  if (!isEmptyList(value.f50)) {
    w.write(PACK_F50);
    packIntList(w, value.f50);
  }
  if (!isEmptyObject(value.f51)) {
    w.write(PACK_F51);
    packIntMap(w, value.f51);
  }
  if (value.f52 !== undefined && !Object.is(value.f52, 0)) {
    w.write(PACK_F52);
    w.packFloat(value.f52);
  }
  if (value.f53 !== undefined && !sameBytes(value.f53, DEFAULT_F53)) {
    w.write(PACK_F53);
    w.packBytes(value.f53);
  }
  if (value.f54 !== undefined && value.f54 !== null) {
    w.write(PACK_F54);
    packLargeMode(w, value.f54);
  }
  if (!isEmptySet(value.f55)) {
    w.write(PACK_F55);
    packIntSet(w, value.f55);
  }
  w.write(PACK_F56);
  w.packInt(value.f56);
  if (value.f57 !== undefined && value.f57 !== "x") {
    w.write(PACK_F57);
    w.packString(value.f57);
  }
  if (!isEmptyList(value.f58)) {
    w.write(PACK_F58);
    packIntList(w, value.f58);
  }
  if (!isEmptyObject(value.f59)) {
    w.write(PACK_F59);
    packIntMap(w, value.f59);
  }
  if (value.f60 !== undefined && !Object.is(value.f60, 0)) {
    w.write(PACK_F60);
    w.packFloat(value.f60);
  }
  if (value.f61 !== undefined && !sameBytes(value.f61, DEFAULT_F61)) {
    w.write(PACK_F61);
    w.packBytes(value.f61);
  }
  if (value.f62 !== undefined && value.f62 !== null) {
    w.write(PACK_F62);
    packLargeMode(w, value.f62);
  }
}

function packLargeFields3(w: Writer, value: Large): void {
  if (!isEmptySet(value.f63)) {
    w.write(PACK_F63);
    packIntSet(w, value.f63);
  }
  w.write(PACK_F64);
  w.packInt(value.f64);
  if (value.f65 !== undefined && value.f65 !== "x") {
    w.write(PACK_F65);
    w.packString(value.f65);
  }
  if (!isEmptyList(value.f66)) {
    w.write(PACK_F66);
    packIntList(w, value.f66);
  }
  if (!isEmptyObject(value.f67)) {
    w.write(PACK_F67);
    packIntMap(w, value.f67);
  }
  if (value.f68 !== undefined && !Object.is(value.f68, 0)) {
    w.write(PACK_F68);
    w.packFloat(value.f68);
  }
  if (value.f69 !== undefined && !sameBytes(value.f69, DEFAULT_F69)) {
    w.write(PACK_F69);
    w.packBytes(value.f69);
  }
  if (value.last !== undefined) {
    w.write(PACK_LAST);
    packIntList(w, value.last);
  }
}

function convertIntList(value: unknown): readonly number[] {
  const items = itemsOf(value);
  const list: number[] = [];
  for (let i = 0; i < items.length; i++) list.push(asInt(items[i]));
  return list;
}

function convertIntMap(value: unknown): { readonly [key: string]: number } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: number };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = asInt(item);
  }
  return map;
}

function convertIntSet(value: unknown): ReadonlySet<number> {
  const items = itemsOf(value);
  const set = new Set<number>();
  for (let i = 0; i < items.length; i++) set.add(asInt(items[i]));
  return set;
}

function convertLargeFields1(fields: { readonly [name: string]: unknown }, values: unknown[]): void {
  if (fields["f0"] !== undefined) values[0] = asInt(fields["f0"]);
  if (fields["f1"] !== undefined) values[1] = asString(fields["f1"]);
  if (fields["f2"] !== undefined) values[2] = convertIntList(fields["f2"]);
  if (fields["f3"] !== undefined) values[3] = convertIntMap(fields["f3"]);
  if (fields["f4"] !== undefined) values[4] = asFloat(fields["f4"]);
  if (fields["f5"] !== undefined) values[5] = asBytes(fields["f5"]);
  if (fields["f6"] !== undefined) values[6] = fields["f6"] === null ? null : convertLargeMode(fields["f6"]);
  if (fields["f7"] !== undefined) values[7] = convertIntSet(fields["f7"]);
  if (fields["f8"] !== undefined) values[8] = asInt(fields["f8"]);
  if (fields["f9"] !== undefined) values[9] = asString(fields["f9"]);
  if (fields["f10"] !== undefined) values[10] = convertIntList(fields["f10"]);
  if (fields["f11"] !== undefined) values[11] = convertIntMap(fields["f11"]);
  if (fields["f12"] !== undefined) values[12] = asFloat(fields["f12"]);
  if (fields["f13"] !== undefined) values[13] = asBytes(fields["f13"]);
  if (fields["f14"] !== undefined) values[14] = fields["f14"] === null ? null : convertLargeMode(fields["f14"]);
  if (fields["f15"] !== undefined) values[15] = convertIntSet(fields["f15"]);
  if (fields["f16"] !== undefined) values[16] = asInt(fields["f16"]);
  if (fields["f17"] !== undefined) values[17] = asString(fields["f17"]);
  if (fields["f18"] !== undefined) values[18] = convertIntList(fields["f18"]);
  if (fields["f19"] !== undefined) values[19] = convertIntMap(fields["f19"]);
  if (fields["f20"] !== undefined) values[20] = asFloat(fields["f20"]);
  if (fields["f21"] !== undefined) values[21] = asBytes(fields["f21"]);
  if (fields["f22"] !== undefined) values[22] = fields["f22"] === null ? null : convertLargeMode(fields["f22"]);
  if (fields["f23"] !== undefined) values[23] = convertIntSet(fields["f23"]);
  if (fields["f24"] !== undefined) values[24] = asInt(fields["f24"]);
  if (fields["f25"] !== undefined) values[25] = asString(fields["f25"]);
  if (fields["f26"] !== undefined) values[26] = convertIntList(fields["f26"]);
  if (fields["f27"] !== undefined) values[27] = convertIntMap(fields["f27"]);
  if (fields["f28"] !== undefined) values[28] = asFloat(fields["f28"]);
  if (fields["f29"] !== undefined) values[29] = asBytes(fields["f29"]);
  if (fields["f30"] !== undefined) values[30] = fields["f30"] === null ? null : convertLargeMode(fields["f30"]);
  if (fields["f31"] !== undefined) values[31] = convertIntSet(fields["f31"]);
}

function convertLargeFields2(fields: { readonly [name: string]: unknown }, values: unknown[]): void {
  if (fields["f32"] !== undefined) values[32] = asInt(fields["f32"]);
  if (fields["f33"] !== undefined) values[33] = asString(fields["f33"]);
  if (fields["f34"] !== undefined) values[34] = convertIntList(fields["f34"]);
  if (fields["f35"] !== undefined) values[35] = convertIntMap(fields["f35"]);
  if (fields["f36"] !== undefined) values[36] = asFloat(fields["f36"]);
  if (fields["f37"] !== undefined) values[37] = asBytes(fields["f37"]);
  if (fields["f38"] !== undefined) values[38] = fields["f38"] === null ? null : convertLargeMode(fields["f38"]);
  if (fields["f39"] !== undefined) values[39] = convertIntSet(fields["f39"]);
  if (fields["late"] !== undefined) values[40] = convertLargeMode(fields["late"]);
  if (onlyOneOf(fields["a name"], fields["other name"]) !== undefined)
    values[41] = asInt(onlyOneOf(fields["a name"], fields["other name"]));
  if (fields["f40"] !== undefined) values[42] = asInt(fields["f40"]);
  if (fields["f41"] !== undefined) values[43] = asString(fields["f41"]);
  if (fields["f42"] !== undefined) values[44] = convertIntList(fields["f42"]);
  if (fields["f43"] !== undefined) values[45] = convertIntMap(fields["f43"]);
  if (fields["f44"] !== undefined) values[46] = asFloat(fields["f44"]);
  if (fields["f45"] !== undefined) values[47] = asBytes(fields["f45"]);
  if (fields["f46"] !== undefined) values[48] = fields["f46"] === null ? null : convertLargeMode(fields["f46"]);
  if (fields["f47"] !== undefined) values[49] = convertIntSet(fields["f47"]);
  if (fields["f48"] !== undefined) values[50] = asInt(fields["f48"]);
  if (fields["f49"] !== undefined) values[51] = asString(fields["f49"]);
  if (fields["f50"] !== undefined) values[52] = convertIntList(fields["f50"]);
  if (fields["f51"] !== undefined) values[53] = convertIntMap(fields["f51"]);
  if (fields["f52"] !== undefined) values[54] = asFloat(fields["f52"]);
  if (fields["f53"] !== undefined) values[55] = asBytes(fields["f53"]);
  if (fields["f54"] !== undefined) values[56] = fields["f54"] === null ? null : convertLargeMode(fields["f54"]);
  if (fields["f55"] !== undefined) values[57] = convertIntSet(fields["f55"]);
  if (fields["f56"] !== undefined) values[58] = asInt(fields["f56"]);
  if (fields["f57"] !== undefined) values[59] = asString(fields["f57"]);
  if (fields["f58"] !== undefined) values[60] = convertIntList(fields["f58"]);
  if (fields["f59"] !== undefined) values[61] = convertIntMap(fields["f59"]);
  if (fields["f60"] !== undefined) values[62] = asFloat(fields["f60"]);
  if (fields["f61"] !== undefined) values[63] = asBytes(fields["f61"]);
}

function convertLargeFields3(fields: { readonly [name: string]: unknown }, values: unknown[]): void {
  if (fields["f62"] !== undefined) values[64] = fields["f62"] === null ? null : convertLargeMode(fields["f62"]);
  if (fields["f63"] !== undefined) values[65] = convertIntSet(fields["f63"]);
  if (fields["f64"] !== undefined) values[66] = asInt(fields["f64"]);
  if (fields["f65"] !== undefined) values[67] = asString(fields["f65"]);
  if (fields["f66"] !== undefined) values[68] = convertIntList(fields["f66"]);
  if (fields["f67"] !== undefined) values[69] = convertIntMap(fields["f67"]);
  if (fields["f68"] !== undefined) values[70] = asFloat(fields["f68"]);
  if (fields["f69"] !== undefined) values[71] = asBytes(fields["f69"]);
  if (fields["last"] !== undefined) values[72] = convertIntList(fields["last"]);
}

function isIntList(value: unknown): value is readonly number[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isSafeInt(item)) return false;
  }
  return true;
}

function isIntMap(value: unknown): value is { readonly [key: string]: number } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!isSafeInt(item)) return false;
  }
  return true;
}

function isIntSet(value: unknown): value is ReadonlySet<number> {
  if (!isSet(value)) return false;
  for (const item of value) {
    if (!isSafeInt(item)) return false;
  }
  return true;
}

function hasLargeFields1(value: Unchecked<Large>): boolean {
  if (!isSafeInt(value.f0)) return false;
  if (typeof value.f1 !== "string") return false;
  if (!isIntList(value.f2)) return false;
  if (!isIntMap(value.f3)) return false;
  if (typeof value.f4 !== "number") return false;
  if (!isBytes(value.f5)) return false;
  if (!isLargeMode(value.f6) && value.f6 !== null) return false;
  if (!isIntSet(value.f7)) return false;
  if (!isSafeInt(value.f8)) return false;
  if (typeof value.f9 !== "string") return false;
  if (!isIntList(value.f10)) return false;
  if (!isIntMap(value.f11)) return false;
  if (typeof value.f12 !== "number") return false;
  if (!isBytes(value.f13)) return false;
  if (!isLargeMode(value.f14) && value.f14 !== null) return false;
  if (!isIntSet(value.f15)) return false;
  if (!isSafeInt(value.f16)) return false;
  if (typeof value.f17 !== "string") return false;
  if (!isIntList(value.f18)) return false;
  if (!isIntMap(value.f19)) return false;
  if (typeof value.f20 !== "number") return false;
  if (!isBytes(value.f21)) return false;
  if (!isLargeMode(value.f22) && value.f22 !== null) return false;
  if (!isIntSet(value.f23)) return false;
  if (!isSafeInt(value.f24)) return false;
  if (typeof value.f25 !== "string") return false;
  if (!isIntList(value.f26)) return false;
  if (!isIntMap(value.f27)) return false;
  if (typeof value.f28 !== "number") return false;
  if (!isBytes(value.f29)) return false;
  if (!isLargeMode(value.f30) && value.f30 !== null) return false;
  if (!isIntSet(value.f31)) return false;
  return true;
}

function hasLargeFields2(value: Unchecked<Large>): boolean {
  if (!isSafeInt(value.f32)) return false;
  if (typeof value.f33 !== "string") return false;
  if (!isIntList(value.f34)) return false;
  if (!isIntMap(value.f35)) return false;
  if (typeof value.f36 !== "number") return false;
  if (!isBytes(value.f37)) return false;
  if (!isLargeMode(value.f38) && value.f38 !== null) return false;
  if (!isIntSet(value.f39)) return false;
  if (value.late !== undefined && !isLargeMode(value.late)) return false;
  if (!isSafeInt(value.renamed)) return false;
  if (!isSafeInt(value.f40)) return false;
  if (typeof value.f41 !== "string") return false;
  if (!isIntList(value.f42)) return false;
  if (!isIntMap(value.f43)) return false;
  if (typeof value.f44 !== "number") return false;
  if (!isBytes(value.f45)) return false;
  if (!isLargeMode(value.f46) && value.f46 !== null) return false;
  if (!isIntSet(value.f47)) return false;
  if (!isSafeInt(value.f48)) return false;
  if (typeof value.f49 !== "string") return false;
  if (!isIntList(value.f50)) return false;
  if (!isIntMap(value.f51)) return false;
  if (typeof value.f52 !== "number") return false;
  if (!isBytes(value.f53)) return false;
  if (!isLargeMode(value.f54) && value.f54 !== null) return false;
  if (!isIntSet(value.f55)) return false;
  if (!isSafeInt(value.f56)) return false;
  if (typeof value.f57 !== "string") return false;
  if (!isIntList(value.f58)) return false;
  if (!isIntMap(value.f59)) return false;
  if (typeof value.f60 !== "number") return false;
  if (!isBytes(value.f61)) return false;
  return true;
}

function hasLargeFields3(value: Unchecked<Large>): boolean {
  if (!isLargeMode(value.f62) && value.f62 !== null) return false;
  if (!isIntSet(value.f63)) return false;
  if (!isSafeInt(value.f64)) return false;
  if (typeof value.f65 !== "string") return false;
  if (!isIntList(value.f66)) return false;
  if (!isIntMap(value.f67)) return false;
  if (typeof value.f68 !== "number") return false;
  if (!isBytes(value.f69)) return false;
  if (value.last !== undefined && !isIntList(value.last)) return false;
  return true;
}

function readLargeCompatFields1(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 0:
      values[0] = r.readInt();
      break;
    case 1:
      values[1] = r.readInt();
      break;
    case 2:
      values[2] = r.readInt();
      break;
    case 3:
      values[3] = r.readInt();
      break;
    case 4:
      values[4] = r.readInt();
      break;
    case 5:
      values[5] = r.readInt();
      break;
    case 6:
      values[6] = r.readInt();
      break;
    case 7:
      values[7] = r.readInt();
      break;
    case 8:
      values[8] = r.readInt();
      break;
    case 9:
      values[9] = r.readInt();
      break;
    case 10:
      values[10] = r.readInt();
      break;
    case 11:
      values[11] = r.readInt();
      break;
    case 12:
      values[12] = r.readInt();
      break;
    case 13:
      values[13] = r.readInt();
      break;
    case 14:
      values[14] = r.readInt();
      break;
    case 15:
      values[15] = r.readInt();
      break;
    case 16:
      values[16] = r.readInt();
      break;
    case 17:
      values[17] = r.readInt();
      break;
    case 18:
      values[18] = r.readInt();
      break;
    case 19:
      values[19] = r.readInt();
      break;
    case 20:
      values[20] = r.readInt();
      break;
    case 21:
      values[21] = r.readInt();
      break;
    case 22:
      values[22] = r.readInt();
      break;
    case 23:
      values[23] = r.readInt();
      break;
    case 24:
      values[24] = r.readInt();
      break;
    case 25:
      values[25] = r.readInt();
      break;
    case 26:
      values[26] = r.readInt();
      break;
    case 27:
      values[27] = r.readInt();
      break;
    case 28:
      values[28] = r.readInt();
      break;
    case 29:
      values[29] = r.readInt();
      break;
    case 30:
      values[30] = r.readInt();
      break;
    case 31:
      values[31] = r.readInt();
      break;
  }
}

function readLargeCompatFields2(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 32:
      values[32] = r.readInt();
      break;
    case 33:
      values[33] = r.readInt();
      break;
    case 34:
      values[34] = r.readInt();
      break;
    case 35:
      values[35] = r.readInt();
      break;
    case 36:
      values[36] = r.readInt();
      break;
    case 37:
      values[37] = r.readInt();
      break;
    case 38:
      values[38] = r.readInt();
      break;
    case 39:
      values[39] = r.readInt();
      break;
    case 40:
      values[40] = r.readInt();
      break;
    case 41:
      values[41] = r.readInt();
      break;
    case 42:
      values[42] = r.readInt();
      break;
    case 43:
      values[43] = r.readInt();
      break;
    case 44:
      values[44] = r.readInt();
      break;
    case 45:
      values[45] = r.readInt();
      break;
    case 46:
      values[46] = r.readInt();
      break;
    case 47:
      values[47] = r.readInt();
      break;
    case 48:
      values[48] = r.readInt();
      break;
    case 49:
      values[49] = r.readInt();
      break;
    case 50:
      values[50] = r.readInt();
      break;
    case 51:
      values[51] = r.readInt();
      break;
    case 52:
      values[52] = r.readInt();
      break;
    case 53:
      values[53] = r.readInt();
      break;
    case 54:
      values[54] = r.readInt();
      break;
    case 55:
      values[55] = r.readInt();
      break;
    case 56:
      values[56] = r.readInt();
      break;
    case 57:
      values[57] = r.readInt();
      break;
    case 58:
      values[58] = r.readInt();
      break;
    case 59:
      values[59] = r.readInt();
      break;
    case 60:
      values[60] = r.readInt();
      break;
    case 61:
      values[61] = r.readInt();
      break;
    case 62:
      values[62] = r.readInt();
      break;
    case 63:
      values[63] = r.readInt();
      break;
  }
}

function readLargeCompatFields3(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 64:
      values[64] = r.readInt();
      break;
    case 65:
      values[65] = r.readInt();
      break;
    case 66:
      values[66] = r.readInt();
      break;
    case 67:
      values[67] = r.readInt();
      break;
    case 68:
      values[68] = r.readInt();
      break;
    case 69:
      values[69] = r.readInt();
      break;
    case 70:
      values[70] = r.readInt();
      break;
  }
}

function readLargeCompatField(r: JsonReader, at: number, values: unknown[]): void {
  switch (at >> 5) {
    case 0:
      readLargeCompatFields1(r, at, values);
      break;
    case 1:
      readLargeCompatFields2(r, at, values);
      break;
    case 2:
      readLargeCompatFields3(r, at, values);
      break;
  }
}

function makeLargeCompat(values: unknown[]): LargeCompat {
  completeLargeCompatFields3(values);
  const value = {} as Writable<LargeCompat>;
  addLargeCompatFields1(value, values);
  addLargeCompatFields2(value, values);
  addLargeCompatFields3(value, values);
  return value;
}

function completeLargeCompatFields3(values: unknown[]): void {
  if (values[70] === undefined) values[70] = 3;
}

function addLargeCompatFields1(value: Writable<LargeCompat>, values: unknown[]): void {
  if (values[0] !== undefined) value.f0 = values[0] as number;
  if (values[1] !== undefined) value.f1 = values[1] as number;
  if (values[2] !== undefined) value.f2 = values[2] as number;
  if (values[3] !== undefined) value.f3 = values[3] as number;
  if (values[4] !== undefined) value.f4 = values[4] as number;
  if (values[5] !== undefined) value.f5 = values[5] as number;
  if (values[6] !== undefined) value.f6 = values[6] as number;
  if (values[7] !== undefined) value.f7 = values[7] as number;
  if (values[8] !== undefined) value.f8 = values[8] as number;
  if (values[9] !== undefined) value.f9 = values[9] as number;
  if (values[10] !== undefined) value.f10 = values[10] as number;
  if (values[11] !== undefined) value.f11 = values[11] as number;
  if (values[12] !== undefined) value.f12 = values[12] as number;
  if (values[13] !== undefined) value.f13 = values[13] as number;
  if (values[14] !== undefined) value.f14 = values[14] as number;
  if (values[15] !== undefined) value.f15 = values[15] as number;
  if (values[16] !== undefined) value.f16 = values[16] as number;
  if (values[17] !== undefined) value.f17 = values[17] as number;
  if (values[18] !== undefined) value.f18 = values[18] as number;
  if (values[19] !== undefined) value.f19 = values[19] as number;
  if (values[20] !== undefined) value.f20 = values[20] as number;
  if (values[21] !== undefined) value.f21 = values[21] as number;
  if (values[22] !== undefined) value.f22 = values[22] as number;
  if (values[23] !== undefined) value.f23 = values[23] as number;
  if (values[24] !== undefined) value.f24 = values[24] as number;
  if (values[25] !== undefined) value.f25 = values[25] as number;
  if (values[26] !== undefined) value.f26 = values[26] as number;
  if (values[27] !== undefined) value.f27 = values[27] as number;
  if (values[28] !== undefined) value.f28 = values[28] as number;
  if (values[29] !== undefined) value.f29 = values[29] as number;
  if (values[30] !== undefined) value.f30 = values[30] as number;
  if (values[31] !== undefined) value.f31 = values[31] as number;
}

function addLargeCompatFields2(value: Writable<LargeCompat>, values: unknown[]): void {
  if (values[32] !== undefined) value.f32 = values[32] as number;
  if (values[33] !== undefined) value.f33 = values[33] as number;
  if (values[34] !== undefined) value.f34 = values[34] as number;
  if (values[35] !== undefined) value.f35 = values[35] as number;
  if (values[36] !== undefined) value.f36 = values[36] as number;
  if (values[37] !== undefined) value.f37 = values[37] as number;
  if (values[38] !== undefined) value.f38 = values[38] as number;
  if (values[39] !== undefined) value.f39 = values[39] as number;
  if (values[40] !== undefined) value.f40 = values[40] as number;
  if (values[41] !== undefined) value.f41 = values[41] as number;
  if (values[42] !== undefined) value.f42 = values[42] as number;
  if (values[43] !== undefined) value.f43 = values[43] as number;
  if (values[44] !== undefined) value.f44 = values[44] as number;
  if (values[45] !== undefined) value.f45 = values[45] as number;
  if (values[46] !== undefined) value.f46 = values[46] as number;
  if (values[47] !== undefined) value.f47 = values[47] as number;
  if (values[48] !== undefined) value.f48 = values[48] as number;
  if (values[49] !== undefined) value.f49 = values[49] as number;
  if (values[50] !== undefined) value.f50 = values[50] as number;
  if (values[51] !== undefined) value.f51 = values[51] as number;
  if (values[52] !== undefined) value.f52 = values[52] as number;
  if (values[53] !== undefined) value.f53 = values[53] as number;
  if (values[54] !== undefined) value.f54 = values[54] as number;
  if (values[55] !== undefined) value.f55 = values[55] as number;
  if (values[56] !== undefined) value.f56 = values[56] as number;
  if (values[57] !== undefined) value.f57 = values[57] as number;
  if (values[58] !== undefined) value.f58 = values[58] as number;
  if (values[59] !== undefined) value.f59 = values[59] as number;
  if (values[60] !== undefined) value.f60 = values[60] as number;
  if (values[61] !== undefined) value.f61 = values[61] as number;
  if (values[62] !== undefined) value.f62 = values[62] as number;
  if (values[63] !== undefined) value.f63 = values[63] as number;
}

function addLargeCompatFields3(value: Writable<LargeCompat>, values: unknown[]): void {
  if (values[64] !== undefined) value.f64 = values[64] as number;
  if (values[65] !== undefined) value.f65 = values[65] as number;
  if (values[66] !== undefined) value.f66 = values[66] as number;
  if (values[67] !== undefined) value.f67 = values[67] as number;
  if (values[68] !== undefined) value.f68 = values[68] as number;
  if (values[69] !== undefined) value.f69 = values[69] as number;
  value.after = values[70] as number;
}

function unpackLargeCompatFields1(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 0:
      values[0] = r.readInt();
      break;
    case 1:
      values[1] = r.readInt();
      break;
    case 2:
      values[2] = r.readInt();
      break;
    case 3:
      values[3] = r.readInt();
      break;
    case 4:
      values[4] = r.readInt();
      break;
    case 5:
      values[5] = r.readInt();
      break;
    case 6:
      values[6] = r.readInt();
      break;
    case 7:
      values[7] = r.readInt();
      break;
    case 8:
      values[8] = r.readInt();
      break;
    case 9:
      values[9] = r.readInt();
      break;
    case 10:
      values[10] = r.readInt();
      break;
    case 11:
      values[11] = r.readInt();
      break;
    case 12:
      values[12] = r.readInt();
      break;
    case 13:
      values[13] = r.readInt();
      break;
    case 14:
      values[14] = r.readInt();
      break;
    case 15:
      values[15] = r.readInt();
      break;
    case 16:
      values[16] = r.readInt();
      break;
    case 17:
      values[17] = r.readInt();
      break;
    case 18:
      values[18] = r.readInt();
      break;
    case 19:
      values[19] = r.readInt();
      break;
    case 20:
      values[20] = r.readInt();
      break;
    case 21:
      values[21] = r.readInt();
      break;
    case 22:
      values[22] = r.readInt();
      break;
    case 23:
      values[23] = r.readInt();
      break;
    case 24:
      values[24] = r.readInt();
      break;
    case 25:
      values[25] = r.readInt();
      break;
    case 26:
      values[26] = r.readInt();
      break;
    case 27:
      values[27] = r.readInt();
      break;
    case 28:
      values[28] = r.readInt();
      break;
    case 29:
      values[29] = r.readInt();
      break;
    case 30:
      values[30] = r.readInt();
      break;
    case 31:
      values[31] = r.readInt();
      break;
  }
}

function unpackLargeCompatFields2(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 32:
      values[32] = r.readInt();
      break;
    case 33:
      values[33] = r.readInt();
      break;
    case 34:
      values[34] = r.readInt();
      break;
    case 35:
      values[35] = r.readInt();
      break;
    case 36:
      values[36] = r.readInt();
      break;
    case 37:
      values[37] = r.readInt();
      break;
    case 38:
      values[38] = r.readInt();
      break;
    case 39:
      values[39] = r.readInt();
      break;
    case 40:
      values[40] = r.readInt();
      break;
    case 41:
      values[41] = r.readInt();
      break;
    case 42:
      values[42] = r.readInt();
      break;
    case 43:
      values[43] = r.readInt();
      break;
    case 44:
      values[44] = r.readInt();
      break;
    case 45:
      values[45] = r.readInt();
      break;
    case 46:
      values[46] = r.readInt();
      break;
    case 47:
      values[47] = r.readInt();
      break;
    case 48:
      values[48] = r.readInt();
      break;
    case 49:
      values[49] = r.readInt();
      break;
    case 50:
      values[50] = r.readInt();
      break;
    case 51:
      values[51] = r.readInt();
      break;
    case 52:
      values[52] = r.readInt();
      break;
    case 53:
      values[53] = r.readInt();
      break;
    case 54:
      values[54] = r.readInt();
      break;
    case 55:
      values[55] = r.readInt();
      break;
    case 56:
      values[56] = r.readInt();
      break;
    case 57:
      values[57] = r.readInt();
      break;
    case 58:
      values[58] = r.readInt();
      break;
    case 59:
      values[59] = r.readInt();
      break;
    case 60:
      values[60] = r.readInt();
      break;
    case 61:
      values[61] = r.readInt();
      break;
    case 62:
      values[62] = r.readInt();
      break;
    case 63:
      values[63] = r.readInt();
      break;
  }
}

function unpackLargeCompatFields3(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 64:
      values[64] = r.readInt();
      break;
    case 65:
      values[65] = r.readInt();
      break;
    case 66:
      values[66] = r.readInt();
      break;
    case 67:
      values[67] = r.readInt();
      break;
    case 68:
      values[68] = r.readInt();
      break;
    case 69:
      values[69] = r.readInt();
      break;
    case 70:
      values[70] = r.readInt();
      break;
  }
}

function unpackLargeCompatField(r: PackReader, at: number, values: unknown[]): void {
  switch (at >> 5) {
    case 0:
      unpackLargeCompatFields1(r, at, values);
      break;
    case 1:
      unpackLargeCompatFields2(r, at, values);
      break;
    case 2:
      unpackLargeCompatFields3(r, at, values);
      break;
  }
}

function writeLargeCompatFields1(w: JsonValueWriter, value: LargeCompat): void {
  if (value.f0 !== undefined) {
    w.write(WRITE_F0);
    w.writeInt(value.f0);
  }
  if (value.f1 !== undefined) {
    w.write(WRITE_F1);
    w.writeInt(value.f1);
  }
  if (value.f2 !== undefined) {
    w.write(WRITE_F2);
    w.writeInt(value.f2);
  }
  if (value.f3 !== undefined) {
    w.write(WRITE_F3);
    w.writeInt(value.f3);
  }
  if (value.f4 !== undefined) {
    w.write(WRITE_F4);
    w.writeInt(value.f4);
  }
  if (value.f5 !== undefined) {
    w.write(WRITE_F5);
    w.writeInt(value.f5);
  }
  if (value.f6 !== undefined) {
    w.write(WRITE_F6);
    w.writeInt(value.f6);
  }
  if (value.f7 !== undefined) {
    w.write(WRITE_F7);
    w.writeInt(value.f7);
  }
  if (value.f8 !== undefined) {
    w.write(WRITE_F8);
    w.writeInt(value.f8);
  }
  if (value.f9 !== undefined) {
    w.write(WRITE_F9);
    w.writeInt(value.f9);
  }
  if (value.f10 !== undefined) {
    w.write(WRITE_F10);
    w.writeInt(value.f10);
  }
  if (value.f11 !== undefined) {
    w.write(WRITE_F11);
    w.writeInt(value.f11);
  }
  if (value.f12 !== undefined) {
    w.write(WRITE_F12);
    w.writeInt(value.f12);
  }
  if (value.f13 !== undefined) {
    w.write(WRITE_F13);
    w.writeInt(value.f13);
  }
  if (value.f14 !== undefined) {
    w.write(WRITE_F14);
    w.writeInt(value.f14);
  }
  if (value.f15 !== undefined) {
    w.write(WRITE_F15);
    w.writeInt(value.f15);
  }
  if (value.f16 !== undefined) {
    w.write(WRITE_F16);
    w.writeInt(value.f16);
  }
  if (value.f17 !== undefined) {
    w.write(WRITE_F17);
    w.writeInt(value.f17);
  }
  if (value.f18 !== undefined) {
    w.write(WRITE_F18);
    w.writeInt(value.f18);
  }
  if (value.f19 !== undefined) {
    w.write(WRITE_F19);
    w.writeInt(value.f19);
  }
  if (value.f20 !== undefined) {
    w.write(WRITE_F20);
    w.writeInt(value.f20);
  }
  if (value.f21 !== undefined) {
    w.write(WRITE_F21);
    w.writeInt(value.f21);
  }
  if (value.f22 !== undefined) {
    w.write(WRITE_F22);
    w.writeInt(value.f22);
  }
  if (value.f23 !== undefined) {
    w.write(WRITE_F23);
    w.writeInt(value.f23);
  }
  if (value.f24 !== undefined) {
    w.write(WRITE_F24);
    w.writeInt(value.f24);
  }
  if (value.f25 !== undefined) {
    w.write(WRITE_F25);
    w.writeInt(value.f25);
  }
  if (value.f26 !== undefined) {
    w.write(WRITE_F26);
    w.writeInt(value.f26);
  }
  if (value.f27 !== undefined) {
    w.write(WRITE_F27);
    w.writeInt(value.f27);
  }
  if (value.f28 !== undefined) {
    w.write(WRITE_F28);
    w.writeInt(value.f28);
  }
  if (value.f29 !== undefined) {
    w.write(WRITE_F29);
    w.writeInt(value.f29);
  }
  if (value.f30 !== undefined) {
    w.write(WRITE_F30);
    w.writeInt(value.f30);
  }
  if (value.f31 !== undefined) {
    w.write(WRITE_F31);
    w.writeInt(value.f31);
  }
}

function writeLargeCompatFields2(w: JsonValueWriter, value: LargeCompat): void {
  if (value.f32 !== undefined) {
    w.write(WRITE_F32);
    w.writeInt(value.f32);
  }
  if (value.f33 !== undefined) {
    w.write(WRITE_F33);
    w.writeInt(value.f33);
  }
  if (value.f34 !== undefined) {
    w.write(WRITE_F34);
    w.writeInt(value.f34);
  }
  if (value.f35 !== undefined) {
    w.write(WRITE_F35);
    w.writeInt(value.f35);
  }
  if (value.f36 !== undefined) {
    w.write(WRITE_F36);
    w.writeInt(value.f36);
  }
  if (value.f37 !== undefined) {
    w.write(WRITE_F37);
    w.writeInt(value.f37);
  }
  if (value.f38 !== undefined) {
    w.write(WRITE_F38);
    w.writeInt(value.f38);
  }
  if (value.f39 !== undefined) {
    w.write(WRITE_F39);
    w.writeInt(value.f39);
  }
  if (value.f40 !== undefined) {
    w.write(WRITE_F40);
    w.writeInt(value.f40);
  }
  if (value.f41 !== undefined) {
    w.write(WRITE_F41);
    w.writeInt(value.f41);
  }
  if (value.f42 !== undefined) {
    w.write(WRITE_F42);
    w.writeInt(value.f42);
  }
  if (value.f43 !== undefined) {
    w.write(WRITE_F43);
    w.writeInt(value.f43);
  }
  if (value.f44 !== undefined) {
    w.write(WRITE_F44);
    w.writeInt(value.f44);
  }
  if (value.f45 !== undefined) {
    w.write(WRITE_F45);
    w.writeInt(value.f45);
  }
  if (value.f46 !== undefined) {
    w.write(WRITE_F46);
    w.writeInt(value.f46);
  }
  if (value.f47 !== undefined) {
    w.write(WRITE_F47);
    w.writeInt(value.f47);
  }
  if (value.f48 !== undefined) {
    w.write(WRITE_F48);
    w.writeInt(value.f48);
  }
  if (value.f49 !== undefined) {
    w.write(WRITE_F49);
    w.writeInt(value.f49);
  }
  if (value.f50 !== undefined) {
    w.write(WRITE_F50);
    w.writeInt(value.f50);
  }
  if (value.f51 !== undefined) {
    w.write(WRITE_F51);
    w.writeInt(value.f51);
  }
  if (value.f52 !== undefined) {
    w.write(WRITE_F52);
    w.writeInt(value.f52);
  }
  if (value.f53 !== undefined) {
    w.write(WRITE_F53);
    w.writeInt(value.f53);
  }
  if (value.f54 !== undefined) {
    w.write(WRITE_F54);
    w.writeInt(value.f54);
  }
  if (value.f55 !== undefined) {
    w.write(WRITE_F55);
    w.writeInt(value.f55);
  }
  if (value.f56 !== undefined) {
    w.write(WRITE_F56);
    w.writeInt(value.f56);
  }
  if (value.f57 !== undefined) {
    w.write(WRITE_F57);
    w.writeInt(value.f57);
  }
  if (value.f58 !== undefined) {
    w.write(WRITE_F58);
    w.writeInt(value.f58);
  }
  if (value.f59 !== undefined) {
    w.write(WRITE_F59);
    w.writeInt(value.f59);
  }
  if (value.f60 !== undefined) {
    w.write(WRITE_F60);
    w.writeInt(value.f60);
  }
  if (value.f61 !== undefined) {
    w.write(WRITE_F61);
    w.writeInt(value.f61);
  }
  if (value.f62 !== undefined) {
    w.write(WRITE_F62);
    w.writeInt(value.f62);
  }
  if (value.f63 !== undefined) {
    w.write(WRITE_F63);
    w.writeInt(value.f63);
  }
}

function writeLargeCompatFields3(w: JsonValueWriter, value: LargeCompat): void {
  if (value.f64 !== undefined) {
    w.write(WRITE_F64);
    w.writeInt(value.f64);
  }
  if (value.f65 !== undefined) {
    w.write(WRITE_F65);
    w.writeInt(value.f65);
  }
  if (value.f66 !== undefined) {
    w.write(WRITE_F66);
    w.writeInt(value.f66);
  }
  if (value.f67 !== undefined) {
    w.write(WRITE_F67);
    w.writeInt(value.f67);
  }
  if (value.f68 !== undefined) {
    w.write(WRITE_F68);
    w.writeInt(value.f68);
  }
  if (value.f69 !== undefined) {
    w.write(WRITE_F69);
    w.writeInt(value.f69);
  }
  if (value.after !== undefined && value.after !== 3) {
    w.write(WRITE_AFTER);
    w.writeInt(value.after);
  }
}

function countLargeCompatFields1(value: LargeCompat): number {
  let fields = 0;
  if (value.f0 !== undefined) fields++;
  if (value.f1 !== undefined) fields++;
  if (value.f2 !== undefined) fields++;
  if (value.f3 !== undefined) fields++;
  if (value.f4 !== undefined) fields++;
  if (value.f5 !== undefined) fields++;
  if (value.f6 !== undefined) fields++;
  if (value.f7 !== undefined) fields++;
  if (value.f8 !== undefined) fields++;
  if (value.f9 !== undefined) fields++;
  if (value.f10 !== undefined) fields++;
  if (value.f11 !== undefined) fields++;
  if (value.f12 !== undefined) fields++;
  if (value.f13 !== undefined) fields++;
  if (value.f14 !== undefined) fields++;
  if (value.f15 !== undefined) fields++;
  if (value.f16 !== undefined) fields++;
  if (value.f17 !== undefined) fields++;
  if (value.f18 !== undefined) fields++;
  if (value.f19 !== undefined) fields++;
  if (value.f20 !== undefined) fields++;
  if (value.f21 !== undefined) fields++;
  if (value.f22 !== undefined) fields++;
  if (value.f23 !== undefined) fields++;
  if (value.f24 !== undefined) fields++;
  if (value.f25 !== undefined) fields++;
  if (value.f26 !== undefined) fields++;
  if (value.f27 !== undefined) fields++;
  if (value.f28 !== undefined) fields++;
  if (value.f29 !== undefined) fields++;
  if (value.f30 !== undefined) fields++;
  if (value.f31 !== undefined) fields++;
  return fields;
}

function countLargeCompatFields2(value: LargeCompat): number {
  let fields = 0;
  if (value.f32 !== undefined) fields++;
  if (value.f33 !== undefined) fields++;
  if (value.f34 !== undefined) fields++;
  if (value.f35 !== undefined) fields++;
  if (value.f36 !== undefined) fields++;
  if (value.f37 !== undefined) fields++;
  if (value.f38 !== undefined) fields++;
  if (value.f39 !== undefined) fields++;
  if (value.f40 !== undefined) fields++;
  if (value.f41 !== undefined) fields++;
  if (value.f42 !== undefined) fields++;
  if (value.f43 !== undefined) fields++;
  if (value.f44 !== undefined) fields++;
  if (value.f45 !== undefined) fields++;
  if (value.f46 !== undefined) fields++;
  if (value.f47 !== undefined) fields++;
  if (value.f48 !== undefined) fields++;
  if (value.f49 !== undefined) fields++;
  if (value.f50 !== undefined) fields++;
  if (value.f51 !== undefined) fields++;
  if (value.f52 !== undefined) fields++;
  if (value.f53 !== undefined) fields++;
  if (value.f54 !== undefined) fields++;
  if (value.f55 !== undefined) fields++;
  if (value.f56 !== undefined) fields++;
  if (value.f57 !== undefined) fields++;
  if (value.f58 !== undefined) fields++;
  if (value.f59 !== undefined) fields++;
  if (value.f60 !== undefined) fields++;
  if (value.f61 !== undefined) fields++;
  if (value.f62 !== undefined) fields++;
  if (value.f63 !== undefined) fields++;
  return fields;
}

function countLargeCompatFields3(value: LargeCompat): number {
  let fields = 0;
  if (value.f64 !== undefined) fields++;
  if (value.f65 !== undefined) fields++;
  if (value.f66 !== undefined) fields++;
  if (value.f67 !== undefined) fields++;
  if (value.f68 !== undefined) fields++;
  if (value.f69 !== undefined) fields++;
  if (value.after !== undefined && value.after !== 3) fields++;
  return fields;
}

function packLargeCompatFields1(w: Writer, value: LargeCompat): void {
  if (value.f0 !== undefined) {
    w.write(PACK_F0);
    w.packInt(value.f0);
  }
  if (value.f1 !== undefined) {
    w.write(PACK_F1);
    w.packInt(value.f1);
  }
  if (value.f2 !== undefined) {
    w.write(PACK_F2);
    w.packInt(value.f2);
  }
  if (value.f3 !== undefined) {
    w.write(PACK_F3);
    w.packInt(value.f3);
  }
  if (value.f4 !== undefined) {
    w.write(PACK_F4);
    w.packInt(value.f4);
  }
  if (value.f5 !== undefined) {
    w.write(PACK_F5);
    w.packInt(value.f5);
  }
  if (value.f6 !== undefined) {
    w.write(PACK_F6);
    w.packInt(value.f6);
  }
  if (value.f7 !== undefined) {
    w.write(PACK_F7);
    w.packInt(value.f7);
  }
  if (value.f8 !== undefined) {
    w.write(PACK_F8);
    w.packInt(value.f8);
  }
  if (value.f9 !== undefined) {
    w.write(PACK_F9);
    w.packInt(value.f9);
  }
  if (value.f10 !== undefined) {
    w.write(PACK_F10);
    w.packInt(value.f10);
  }
  if (value.f11 !== undefined) {
    w.write(PACK_F11);
    w.packInt(value.f11);
  }
  if (value.f12 !== undefined) {
    w.write(PACK_F12);
    w.packInt(value.f12);
  }
  if (value.f13 !== undefined) {
    w.write(PACK_F13);
    w.packInt(value.f13);
  }
  if (value.f14 !== undefined) {
    w.write(PACK_F14);
    w.packInt(value.f14);
  }
  if (value.f15 !== undefined) {
    w.write(PACK_F15);
    w.packInt(value.f15);
  }
  if (value.f16 !== undefined) {
    w.write(PACK_F16);
    w.packInt(value.f16);
  }
  if (value.f17 !== undefined) {
    w.write(PACK_F17);
    w.packInt(value.f17);
  }
  if (value.f18 !== undefined) {
    w.write(PACK_F18);
    w.packInt(value.f18);
  }
  if (value.f19 !== undefined) {
    w.write(PACK_F19);
    w.packInt(value.f19);
  }
  if (value.f20 !== undefined) {
    w.write(PACK_F20);
    w.packInt(value.f20);
  }
  if (value.f21 !== undefined) {
    w.write(PACK_F21);
    w.packInt(value.f21);
  }
  if (value.f22 !== undefined) {
    w.write(PACK_F22);
    w.packInt(value.f22);
  }
  if (value.f23 !== undefined) {
    w.write(PACK_F23);
    w.packInt(value.f23);
  }
  if (value.f24 !== undefined) {
    w.write(PACK_F24);
    w.packInt(value.f24);
  }
  if (value.f25 !== undefined) {
    w.write(PACK_F25);
    w.packInt(value.f25);
  }
  if (value.f26 !== undefined) {
    w.write(PACK_F26);
    w.packInt(value.f26);
  }
  if (value.f27 !== undefined) {
    w.write(PACK_F27);
    w.packInt(value.f27);
  }
  if (value.f28 !== undefined) {
    w.write(PACK_F28);
    w.packInt(value.f28);
  }
  if (value.f29 !== undefined) {
    w.write(PACK_F29);
    w.packInt(value.f29);
  }
  if (value.f30 !== undefined) {
    w.write(PACK_F30);
    w.packInt(value.f30);
  }
  if (value.f31 !== undefined) {
    w.write(PACK_F31);
    w.packInt(value.f31);
  }
}

function packLargeCompatFields2(w: Writer, value: LargeCompat): void {
  if (value.f32 !== undefined) {
    w.write(PACK_F32);
    w.packInt(value.f32);
  }
  if (value.f33 !== undefined) {
    w.write(PACK_F33);
    w.packInt(value.f33);
  }
  if (value.f34 !== undefined) {
    w.write(PACK_F34);
    w.packInt(value.f34);
  }
  if (value.f35 !== undefined) {
    w.write(PACK_F35);
    w.packInt(value.f35);
  }
  if (value.f36 !== undefined) {
    w.write(PACK_F36);
    w.packInt(value.f36);
  }
  if (value.f37 !== undefined) {
    w.write(PACK_F37);
    w.packInt(value.f37);
  }
  if (value.f38 !== undefined) {
    w.write(PACK_F38);
    w.packInt(value.f38);
  }
  if (value.f39 !== undefined) {
    w.write(PACK_F39);
    w.packInt(value.f39);
  }
  if (value.f40 !== undefined) {
    w.write(PACK_F40);
    w.packInt(value.f40);
  }
  if (value.f41 !== undefined) {
    w.write(PACK_F41);
    w.packInt(value.f41);
  }
  if (value.f42 !== undefined) {
    w.write(PACK_F42);
    w.packInt(value.f42);
  }
  if (value.f43 !== undefined) {
    w.write(PACK_F43);
    w.packInt(value.f43);
  }
  if (value.f44 !== undefined) {
    w.write(PACK_F44);
    w.packInt(value.f44);
  }
  if (value.f45 !== undefined) {
    w.write(PACK_F45);
    w.packInt(value.f45);
  }
  if (value.f46 !== undefined) {
    w.write(PACK_F46);
    w.packInt(value.f46);
  }
  if (value.f47 !== undefined) {
    w.write(PACK_F47);
    w.packInt(value.f47);
  }
  if (value.f48 !== undefined) {
    w.write(PACK_F48);
    w.packInt(value.f48);
  }
  if (value.f49 !== undefined) {
    w.write(PACK_F49);
    w.packInt(value.f49);
  }
  if (value.f50 !== undefined) {
    w.write(PACK_F50);
    w.packInt(value.f50);
  }
  if (value.f51 !== undefined) {
    w.write(PACK_F51);
    w.packInt(value.f51);
  }
  if (value.f52 !== undefined) {
    w.write(PACK_F52);
    w.packInt(value.f52);
  }
  if (value.f53 !== undefined) {
    w.write(PACK_F53);
    w.packInt(value.f53);
  }
  if (value.f54 !== undefined) {
    w.write(PACK_F54);
    w.packInt(value.f54);
  }
  if (value.f55 !== undefined) {
    w.write(PACK_F55);
    w.packInt(value.f55);
  }
  if (value.f56 !== undefined) {
    w.write(PACK_F56);
    w.packInt(value.f56);
  }
  if (value.f57 !== undefined) {
    w.write(PACK_F57);
    w.packInt(value.f57);
  }
  if (value.f58 !== undefined) {
    w.write(PACK_F58);
    w.packInt(value.f58);
  }
  if (value.f59 !== undefined) {
    w.write(PACK_F59);
    w.packInt(value.f59);
  }
  if (value.f60 !== undefined) {
    w.write(PACK_F60);
    w.packInt(value.f60);
  }
  if (value.f61 !== undefined) {
    w.write(PACK_F61);
    w.packInt(value.f61);
  }
  if (value.f62 !== undefined) {
    w.write(PACK_F62);
    w.packInt(value.f62);
  }
  if (value.f63 !== undefined) {
    w.write(PACK_F63);
    w.packInt(value.f63);
  }
}

function packLargeCompatFields3(w: Writer, value: LargeCompat): void {
  if (value.f64 !== undefined) {
    w.write(PACK_F64);
    w.packInt(value.f64);
  }
  if (value.f65 !== undefined) {
    w.write(PACK_F65);
    w.packInt(value.f65);
  }
  if (value.f66 !== undefined) {
    w.write(PACK_F66);
    w.packInt(value.f66);
  }
  if (value.f67 !== undefined) {
    w.write(PACK_F67);
    w.packInt(value.f67);
  }
  if (value.f68 !== undefined) {
    w.write(PACK_F68);
    w.packInt(value.f68);
  }
  if (value.f69 !== undefined) {
    w.write(PACK_F69);
    w.packInt(value.f69);
  }
  if (value.after !== undefined && value.after !== 3) {
    w.write(PACK_AFTER);
    w.packInt(value.after);
  }
}

function convertLargeCompatFields1(fields: Unchecked<LargeCompat>, values: unknown[]): void {
  if (fields.f0 !== undefined) values[0] = asInt(fields.f0);
  if (fields.f1 !== undefined) values[1] = asInt(fields.f1);
  if (fields.f2 !== undefined) values[2] = asInt(fields.f2);
  if (fields.f3 !== undefined) values[3] = asInt(fields.f3);
  if (fields.f4 !== undefined) values[4] = asInt(fields.f4);
  if (fields.f5 !== undefined) values[5] = asInt(fields.f5);
  if (fields.f6 !== undefined) values[6] = asInt(fields.f6);
  if (fields.f7 !== undefined) values[7] = asInt(fields.f7);
  if (fields.f8 !== undefined) values[8] = asInt(fields.f8);
  if (fields.f9 !== undefined) values[9] = asInt(fields.f9);
  if (fields.f10 !== undefined) values[10] = asInt(fields.f10);
  if (fields.f11 !== undefined) values[11] = asInt(fields.f11);
  if (fields.f12 !== undefined) values[12] = asInt(fields.f12);
  if (fields.f13 !== undefined) values[13] = asInt(fields.f13);
  if (fields.f14 !== undefined) values[14] = asInt(fields.f14);
  if (fields.f15 !== undefined) values[15] = asInt(fields.f15);
  if (fields.f16 !== undefined) values[16] = asInt(fields.f16);
  if (fields.f17 !== undefined) values[17] = asInt(fields.f17);
  if (fields.f18 !== undefined) values[18] = asInt(fields.f18);
  if (fields.f19 !== undefined) values[19] = asInt(fields.f19);
  if (fields.f20 !== undefined) values[20] = asInt(fields.f20);
  if (fields.f21 !== undefined) values[21] = asInt(fields.f21);
  if (fields.f22 !== undefined) values[22] = asInt(fields.f22);
  if (fields.f23 !== undefined) values[23] = asInt(fields.f23);
  if (fields.f24 !== undefined) values[24] = asInt(fields.f24);
  if (fields.f25 !== undefined) values[25] = asInt(fields.f25);
  if (fields.f26 !== undefined) values[26] = asInt(fields.f26);
  if (fields.f27 !== undefined) values[27] = asInt(fields.f27);
  if (fields.f28 !== undefined) values[28] = asInt(fields.f28);
  if (fields.f29 !== undefined) values[29] = asInt(fields.f29);
  if (fields.f30 !== undefined) values[30] = asInt(fields.f30);
  if (fields.f31 !== undefined) values[31] = asInt(fields.f31);
}

function convertLargeCompatFields2(fields: Unchecked<LargeCompat>, values: unknown[]): void {
  if (fields.f32 !== undefined) values[32] = asInt(fields.f32);
  if (fields.f33 !== undefined) values[33] = asInt(fields.f33);
  if (fields.f34 !== undefined) values[34] = asInt(fields.f34);
  if (fields.f35 !== undefined) values[35] = asInt(fields.f35);
  if (fields.f36 !== undefined) values[36] = asInt(fields.f36);
  if (fields.f37 !== undefined) values[37] = asInt(fields.f37);
  if (fields.f38 !== undefined) values[38] = asInt(fields.f38);
  if (fields.f39 !== undefined) values[39] = asInt(fields.f39);
  if (fields.f40 !== undefined) values[40] = asInt(fields.f40);
  if (fields.f41 !== undefined) values[41] = asInt(fields.f41);
  if (fields.f42 !== undefined) values[42] = asInt(fields.f42);
  if (fields.f43 !== undefined) values[43] = asInt(fields.f43);
  if (fields.f44 !== undefined) values[44] = asInt(fields.f44);
  if (fields.f45 !== undefined) values[45] = asInt(fields.f45);
  if (fields.f46 !== undefined) values[46] = asInt(fields.f46);
  if (fields.f47 !== undefined) values[47] = asInt(fields.f47);
  if (fields.f48 !== undefined) values[48] = asInt(fields.f48);
  if (fields.f49 !== undefined) values[49] = asInt(fields.f49);
  if (fields.f50 !== undefined) values[50] = asInt(fields.f50);
  if (fields.f51 !== undefined) values[51] = asInt(fields.f51);
  if (fields.f52 !== undefined) values[52] = asInt(fields.f52);
  if (fields.f53 !== undefined) values[53] = asInt(fields.f53);
  if (fields.f54 !== undefined) values[54] = asInt(fields.f54);
  if (fields.f55 !== undefined) values[55] = asInt(fields.f55);
  if (fields.f56 !== undefined) values[56] = asInt(fields.f56);
  if (fields.f57 !== undefined) values[57] = asInt(fields.f57);
  if (fields.f58 !== undefined) values[58] = asInt(fields.f58);
  if (fields.f59 !== undefined) values[59] = asInt(fields.f59);
  if (fields.f60 !== undefined) values[60] = asInt(fields.f60);
  if (fields.f61 !== undefined) values[61] = asInt(fields.f61);
  if (fields.f62 !== undefined) values[62] = asInt(fields.f62);
  if (fields.f63 !== undefined) values[63] = asInt(fields.f63);
}

function convertLargeCompatFields3(fields: Unchecked<LargeCompat>, values: unknown[]): void {
  if (fields.f64 !== undefined) values[64] = asInt(fields.f64);
  if (fields.f65 !== undefined) values[65] = asInt(fields.f65);
  if (fields.f66 !== undefined) values[66] = asInt(fields.f66);
  if (fields.f67 !== undefined) values[67] = asInt(fields.f67);
  if (fields.f68 !== undefined) values[68] = asInt(fields.f68);
  if (fields.f69 !== undefined) values[69] = asInt(fields.f69);
  if (fields.after !== undefined) values[70] = asInt(fields.after);
}

function hasLargeCompatFields1(value: Unchecked<LargeCompat>): boolean {
  if (value.f0 !== undefined && !isSafeInt(value.f0)) return false;
  if (value.f1 !== undefined && !isSafeInt(value.f1)) return false;
  if (value.f2 !== undefined && !isSafeInt(value.f2)) return false;
  if (value.f3 !== undefined && !isSafeInt(value.f3)) return false;
  if (value.f4 !== undefined && !isSafeInt(value.f4)) return false;
  if (value.f5 !== undefined && !isSafeInt(value.f5)) return false;
  if (value.f6 !== undefined && !isSafeInt(value.f6)) return false;
  if (value.f7 !== undefined && !isSafeInt(value.f7)) return false;
  if (value.f8 !== undefined && !isSafeInt(value.f8)) return false;
  if (value.f9 !== undefined && !isSafeInt(value.f9)) return false;
  if (value.f10 !== undefined && !isSafeInt(value.f10)) return false;
  if (value.f11 !== undefined && !isSafeInt(value.f11)) return false;
  if (value.f12 !== undefined && !isSafeInt(value.f12)) return false;
  if (value.f13 !== undefined && !isSafeInt(value.f13)) return false;
  if (value.f14 !== undefined && !isSafeInt(value.f14)) return false;
  if (value.f15 !== undefined && !isSafeInt(value.f15)) return false;
  if (value.f16 !== undefined && !isSafeInt(value.f16)) return false;
  if (value.f17 !== undefined && !isSafeInt(value.f17)) return false;
  if (value.f18 !== undefined && !isSafeInt(value.f18)) return false;
  if (value.f19 !== undefined && !isSafeInt(value.f19)) return false;
  if (value.f20 !== undefined && !isSafeInt(value.f20)) return false;
  if (value.f21 !== undefined && !isSafeInt(value.f21)) return false;
  if (value.f22 !== undefined && !isSafeInt(value.f22)) return false;
  if (value.f23 !== undefined && !isSafeInt(value.f23)) return false;
  if (value.f24 !== undefined && !isSafeInt(value.f24)) return false;
  if (value.f25 !== undefined && !isSafeInt(value.f25)) return false;
  if (value.f26 !== undefined && !isSafeInt(value.f26)) return false;
  if (value.f27 !== undefined && !isSafeInt(value.f27)) return false;
  if (value.f28 !== undefined && !isSafeInt(value.f28)) return false;
  if (value.f29 !== undefined && !isSafeInt(value.f29)) return false;
  if (value.f30 !== undefined && !isSafeInt(value.f30)) return false;
  if (value.f31 !== undefined && !isSafeInt(value.f31)) return false;
  return true;
}

function hasLargeCompatFields2(value: Unchecked<LargeCompat>): boolean {
  if (value.f32 !== undefined && !isSafeInt(value.f32)) return false;
  if (value.f33 !== undefined && !isSafeInt(value.f33)) return false;
  if (value.f34 !== undefined && !isSafeInt(value.f34)) return false;
  if (value.f35 !== undefined && !isSafeInt(value.f35)) return false;
  if (value.f36 !== undefined && !isSafeInt(value.f36)) return false;
  if (value.f37 !== undefined && !isSafeInt(value.f37)) return false;
  if (value.f38 !== undefined && !isSafeInt(value.f38)) return false;
  if (value.f39 !== undefined && !isSafeInt(value.f39)) return false;
  if (value.f40 !== undefined && !isSafeInt(value.f40)) return false;
  if (value.f41 !== undefined && !isSafeInt(value.f41)) return false;
  if (value.f42 !== undefined && !isSafeInt(value.f42)) return false;
  if (value.f43 !== undefined && !isSafeInt(value.f43)) return false;
  if (value.f44 !== undefined && !isSafeInt(value.f44)) return false;
  if (value.f45 !== undefined && !isSafeInt(value.f45)) return false;
  if (value.f46 !== undefined && !isSafeInt(value.f46)) return false;
  if (value.f47 !== undefined && !isSafeInt(value.f47)) return false;
  if (value.f48 !== undefined && !isSafeInt(value.f48)) return false;
  if (value.f49 !== undefined && !isSafeInt(value.f49)) return false;
  if (value.f50 !== undefined && !isSafeInt(value.f50)) return false;
  if (value.f51 !== undefined && !isSafeInt(value.f51)) return false;
  if (value.f52 !== undefined && !isSafeInt(value.f52)) return false;
  if (value.f53 !== undefined && !isSafeInt(value.f53)) return false;
  if (value.f54 !== undefined && !isSafeInt(value.f54)) return false;
  if (value.f55 !== undefined && !isSafeInt(value.f55)) return false;
  if (value.f56 !== undefined && !isSafeInt(value.f56)) return false;
  if (value.f57 !== undefined && !isSafeInt(value.f57)) return false;
  if (value.f58 !== undefined && !isSafeInt(value.f58)) return false;
  if (value.f59 !== undefined && !isSafeInt(value.f59)) return false;
  if (value.f60 !== undefined && !isSafeInt(value.f60)) return false;
  if (value.f61 !== undefined && !isSafeInt(value.f61)) return false;
  if (value.f62 !== undefined && !isSafeInt(value.f62)) return false;
  if (value.f63 !== undefined && !isSafeInt(value.f63)) return false;
  return true;
}

function hasLargeCompatFields3(value: Unchecked<LargeCompat>): boolean {
  if (value.f64 !== undefined && !isSafeInt(value.f64)) return false;
  if (value.f65 !== undefined && !isSafeInt(value.f65)) return false;
  if (value.f66 !== undefined && !isSafeInt(value.f66)) return false;
  if (value.f67 !== undefined && !isSafeInt(value.f67)) return false;
  if (value.f68 !== undefined && !isSafeInt(value.f68)) return false;
  if (value.f69 !== undefined && !isSafeInt(value.f69)) return false;
  if (!isSafeInt(value.after)) return false;
  return true;
}

function readLargeFlagsFields1(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 0:
      values[0] = r.readInt();
      break;
    case 1:
      values[1] = r.readInt();
      break;
    case 2:
      values[2] = r.readInt();
      break;
    case 3:
      values[3] = r.readInt();
      break;
    case 4:
      values[4] = r.readInt();
      break;
    case 5:
      values[5] = r.readInt();
      break;
    case 6:
      values[6] = r.readInt();
      break;
    case 7:
      values[7] = r.readInt();
      break;
    case 8:
      values[8] = r.readInt();
      break;
    case 9:
      values[9] = r.readInt();
      break;
    case 10:
      values[10] = r.readInt();
      break;
    case 11:
      values[11] = r.readInt();
      break;
    case 12:
      values[12] = r.readInt();
      break;
    case 13:
      values[13] = r.readInt();
      break;
    case 14:
      values[14] = r.readInt();
      break;
    case 15:
      values[15] = r.readInt();
      break;
    case 16:
      values[16] = r.readInt();
      break;
    case 17:
      values[17] = r.readInt();
      break;
    case 18:
      values[18] = r.readInt();
      break;
    case 19:
      values[19] = r.readInt();
      break;
    case 20:
      values[20] = r.readInt();
      break;
    case 21:
      values[21] = r.readInt();
      break;
    case 22:
      values[22] = r.readInt();
      break;
    case 23:
      values[23] = r.readInt();
      break;
    case 24:
      values[24] = r.readInt();
      break;
    case 25:
      values[25] = r.readInt();
      break;
    case 26:
      values[26] = r.readInt();
      break;
    case 27:
      values[27] = r.readInt();
      break;
    case 28:
      values[28] = r.readInt();
      break;
    case 29:
      values[29] = r.readInt();
      break;
    case 30:
      values[30] = r.readInt();
      break;
    case 31:
      values[31] = r.readInt();
      break;
  }
}

function readLargeFlagsFields2(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 32:
      values[32] = r.readInt();
      break;
    case 33:
      values[33] = r.readInt();
      break;
    case 34:
      values[34] = r.readInt();
      break;
    case 35:
      values[35] = r.readInt();
      break;
    case 36:
      values[36] = r.readInt();
      break;
    case 37:
      values[37] = r.readInt();
      break;
    case 38:
      values[38] = r.readInt();
      break;
    case 39:
      values[39] = r.readInt();
      break;
    case 40:
      values[40] = r.readInt();
      break;
    case 41:
      values[41] = r.readInt();
      break;
    case 42:
      values[42] = r.readInt();
      break;
    case 43:
      values[43] = r.readInt();
      break;
    case 44:
      values[44] = r.readInt();
      break;
    case 45:
      values[45] = r.readInt();
      break;
    case 46:
      values[46] = r.readInt();
      break;
    case 47:
      values[47] = r.readInt();
      break;
    case 48:
      values[48] = r.readInt();
      break;
    case 49:
      values[49] = r.readInt();
      break;
    case 50:
      values[50] = r.readInt();
      break;
    case 51:
      values[51] = r.readInt();
      break;
    case 52:
      values[52] = r.readInt();
      break;
    case 53:
      values[53] = r.readInt();
      break;
    case 54:
      values[54] = r.readInt();
      break;
    case 55:
      values[55] = r.readInt();
      break;
    case 56:
      values[56] = r.readInt();
      break;
    case 57:
      values[57] = r.readInt();
      break;
    case 58:
      values[58] = r.readInt();
      break;
    case 59:
      values[59] = r.readInt();
      break;
    case 60:
      values[60] = r.readInt();
      break;
    case 61:
      values[61] = r.readInt();
      break;
    case 62:
      values[62] = r.readInt();
      break;
    case 63:
      values[63] = r.readInt();
      break;
  }
}

function readLargeFlagsFields3(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 64:
      values[64] = r.readInt();
      break;
    case 65:
      values[65] = r.readInt();
      break;
    case 66:
      values[66] = r.readInt();
      break;
    case 67:
      values[67] = r.readInt();
      break;
    case 68:
      values[68] = r.readInt();
      break;
    case 69:
      values[69] = r.readInt();
      break;
  }
}

function readLargeFlagsField(r: JsonReader, at: number, values: unknown[]): void {
  switch (at >> 5) {
    case 0:
      readLargeFlagsFields1(r, at, values);
      break;
    case 1:
      readLargeFlagsFields2(r, at, values);
      break;
    case 2:
      readLargeFlagsFields3(r, at, values);
      break;
  }
}

function makeLargeFlags(values: unknown[]): LargeFlags {
  completeLargeFlagsFields1(values);
  completeLargeFlagsFields2(values);
  completeLargeFlagsFields3(values);
  const value: LargeFlags = {
    f0: values[0] as number,
    f1: values[1] as number,
    f2: values[2] as number,
    f3: values[3] as number,
    f4: values[4] as number,
    f5: values[5] as number,
    f6: values[6] as number,
    f7: values[7] as number,
    f8: values[8] as number,
    f9: values[9] as number,
    f10: values[10] as number,
    f11: values[11] as number,
    f12: values[12] as number,
    f13: values[13] as number,
    f14: values[14] as number,
    f15: values[15] as number,
    f16: values[16] as number,
    f17: values[17] as number,
    f18: values[18] as number,
    f19: values[19] as number,
    f20: values[20] as number,
    f21: values[21] as number,
    f22: values[22] as number,
    f23: values[23] as number,
    f24: values[24] as number,
    f25: values[25] as number,
    f26: values[26] as number,
    f27: values[27] as number,
    f28: values[28] as number,
    f29: values[29] as number,
    f30: values[30] as number,
    f31: values[31] as number,
    f32: values[32] as number,
    f33: values[33] as number,
    f34: values[34] as number,
    f35: values[35] as number,
    f36: values[36] as number,
    f37: values[37] as number,
    f38: values[38] as number,
    f39: values[39] as number,
    f40: values[40] as number,
    f41: values[41] as number,
    f42: values[42] as number,
    f43: values[43] as number,
    f44: values[44] as number,
    f45: values[45] as number,
    f46: values[46] as number,
    f47: values[47] as number,
    f48: values[48] as number,
    f49: values[49] as number,
    f50: values[50] as number,
    f51: values[51] as number,
    f52: values[52] as number,
    f53: values[53] as number,
    f54: values[54] as number,
    f55: values[55] as number,
    f56: values[56] as number,
    f57: values[57] as number,
    f58: values[58] as number,
    f59: values[59] as number,
    f60: values[60] as number,
    f61: values[61] as number,
    f62: values[62] as number,
    f63: values[63] as number,
    f64: values[64] as number,
    f65: values[65] as number,
    f66: values[66] as number,
    f67: values[67] as number,
    f68: values[68] as number,
    f69: values[69] as number,
  };
  return value;
}

function completeLargeFlagsFields1(values: unknown[]): void {
  if (
    values[0] === undefined ||
    values[1] === undefined ||
    values[2] === undefined ||
    values[3] === undefined ||
    values[4] === undefined ||
    values[5] === undefined ||
    values[6] === undefined ||
    values[7] === undefined ||
    values[8] === undefined ||
    values[9] === undefined ||
    values[10] === undefined ||
    values[11] === undefined ||
    values[12] === undefined ||
    values[13] === undefined ||
    values[14] === undefined ||
    values[15] === undefined ||
    values[16] === undefined ||
    values[17] === undefined ||
    values[18] === undefined ||
    values[19] === undefined ||
    values[20] === undefined ||
    values[21] === undefined ||
    values[22] === undefined ||
    values[23] === undefined ||
    values[24] === undefined ||
    values[25] === undefined ||
    values[26] === undefined ||
    values[27] === undefined ||
    values[28] === undefined ||
    values[29] === undefined ||
    values[30] === undefined ||
    values[31] === undefined
  )
    bail();
}

function completeLargeFlagsFields2(values: unknown[]): void {
  if (
    values[32] === undefined ||
    values[33] === undefined ||
    values[34] === undefined ||
    values[35] === undefined ||
    values[36] === undefined ||
    values[37] === undefined ||
    values[38] === undefined ||
    values[39] === undefined ||
    values[40] === undefined ||
    values[41] === undefined ||
    values[42] === undefined ||
    values[43] === undefined ||
    values[44] === undefined ||
    values[45] === undefined ||
    values[46] === undefined ||
    values[47] === undefined ||
    values[48] === undefined ||
    values[49] === undefined ||
    values[50] === undefined ||
    values[51] === undefined ||
    values[52] === undefined ||
    values[53] === undefined ||
    values[54] === undefined ||
    values[55] === undefined ||
    values[56] === undefined ||
    values[57] === undefined ||
    values[58] === undefined ||
    values[59] === undefined ||
    values[60] === undefined ||
    values[61] === undefined ||
    values[62] === undefined ||
    values[63] === undefined
  )
    bail();
}

function completeLargeFlagsFields3(values: unknown[]): void {
  if (
    values[64] === undefined ||
    values[65] === undefined ||
    values[66] === undefined ||
    values[67] === undefined ||
    values[68] === undefined ||
    values[69] === undefined
  )
    bail();
}

function unpackLargeFlagsFields1(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 0:
      values[0] = r.readInt();
      break;
    case 1:
      values[1] = r.readInt();
      break;
    case 2:
      values[2] = r.readInt();
      break;
    case 3:
      values[3] = r.readInt();
      break;
    case 4:
      values[4] = r.readInt();
      break;
    case 5:
      values[5] = r.readInt();
      break;
    case 6:
      values[6] = r.readInt();
      break;
    case 7:
      values[7] = r.readInt();
      break;
    case 8:
      values[8] = r.readInt();
      break;
    case 9:
      values[9] = r.readInt();
      break;
    case 10:
      values[10] = r.readInt();
      break;
    case 11:
      values[11] = r.readInt();
      break;
    case 12:
      values[12] = r.readInt();
      break;
    case 13:
      values[13] = r.readInt();
      break;
    case 14:
      values[14] = r.readInt();
      break;
    case 15:
      values[15] = r.readInt();
      break;
    case 16:
      values[16] = r.readInt();
      break;
    case 17:
      values[17] = r.readInt();
      break;
    case 18:
      values[18] = r.readInt();
      break;
    case 19:
      values[19] = r.readInt();
      break;
    case 20:
      values[20] = r.readInt();
      break;
    case 21:
      values[21] = r.readInt();
      break;
    case 22:
      values[22] = r.readInt();
      break;
    case 23:
      values[23] = r.readInt();
      break;
    case 24:
      values[24] = r.readInt();
      break;
    case 25:
      values[25] = r.readInt();
      break;
    case 26:
      values[26] = r.readInt();
      break;
    case 27:
      values[27] = r.readInt();
      break;
    case 28:
      values[28] = r.readInt();
      break;
    case 29:
      values[29] = r.readInt();
      break;
    case 30:
      values[30] = r.readInt();
      break;
    case 31:
      values[31] = r.readInt();
      break;
  }
}

function unpackLargeFlagsFields2(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 32:
      values[32] = r.readInt();
      break;
    case 33:
      values[33] = r.readInt();
      break;
    case 34:
      values[34] = r.readInt();
      break;
    case 35:
      values[35] = r.readInt();
      break;
    case 36:
      values[36] = r.readInt();
      break;
    case 37:
      values[37] = r.readInt();
      break;
    case 38:
      values[38] = r.readInt();
      break;
    case 39:
      values[39] = r.readInt();
      break;
    case 40:
      values[40] = r.readInt();
      break;
    case 41:
      values[41] = r.readInt();
      break;
    case 42:
      values[42] = r.readInt();
      break;
    case 43:
      values[43] = r.readInt();
      break;
    case 44:
      values[44] = r.readInt();
      break;
    case 45:
      values[45] = r.readInt();
      break;
    case 46:
      values[46] = r.readInt();
      break;
    case 47:
      values[47] = r.readInt();
      break;
    case 48:
      values[48] = r.readInt();
      break;
    case 49:
      values[49] = r.readInt();
      break;
    case 50:
      values[50] = r.readInt();
      break;
    case 51:
      values[51] = r.readInt();
      break;
    case 52:
      values[52] = r.readInt();
      break;
    case 53:
      values[53] = r.readInt();
      break;
    case 54:
      values[54] = r.readInt();
      break;
    case 55:
      values[55] = r.readInt();
      break;
    case 56:
      values[56] = r.readInt();
      break;
    case 57:
      values[57] = r.readInt();
      break;
    case 58:
      values[58] = r.readInt();
      break;
    case 59:
      values[59] = r.readInt();
      break;
    case 60:
      values[60] = r.readInt();
      break;
    case 61:
      values[61] = r.readInt();
      break;
    case 62:
      values[62] = r.readInt();
      break;
    case 63:
      values[63] = r.readInt();
      break;
  }
}

function unpackLargeFlagsFields3(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 64:
      values[64] = r.readInt();
      break;
    case 65:
      values[65] = r.readInt();
      break;
    case 66:
      values[66] = r.readInt();
      break;
    case 67:
      values[67] = r.readInt();
      break;
    case 68:
      values[68] = r.readInt();
      break;
    case 69:
      values[69] = r.readInt();
      break;
  }
}

function unpackLargeFlagsField(r: PackReader, at: number, values: unknown[]): void {
  switch (at >> 5) {
    case 0:
      unpackLargeFlagsFields1(r, at, values);
      break;
    case 1:
      unpackLargeFlagsFields2(r, at, values);
      break;
    case 2:
      unpackLargeFlagsFields3(r, at, values);
      break;
  }
}

function writeLargeFlagsFields1(w: JsonValueWriter, value: LargeFlags): void {
  w.write(WRITE_F1);
  w.writeInt(value.f1);
  w.write(WRITE_F2);
  w.writeInt(value.f2);
  w.write(WRITE_F3);
  w.writeInt(value.f3);
  w.write(WRITE_F4);
  w.writeInt(value.f4);
  w.write(WRITE_F5);
  w.writeInt(value.f5);
  w.write(WRITE_F6);
  w.writeInt(value.f6);
  w.write(WRITE_F7);
  w.writeInt(value.f7);
  w.write(WRITE_F8);
  w.writeInt(value.f8);
  w.write(WRITE_F9);
  w.writeInt(value.f9);
  w.write(WRITE_F10);
  w.writeInt(value.f10);
  w.write(WRITE_F11);
  w.writeInt(value.f11);
  w.write(WRITE_F12);
  w.writeInt(value.f12);
  w.write(WRITE_F13);
  w.writeInt(value.f13);
  w.write(WRITE_F14);
  w.writeInt(value.f14);
  w.write(WRITE_F15);
  w.writeInt(value.f15);
  w.write(WRITE_F16);
  w.writeInt(value.f16);
  w.write(WRITE_F17);
  w.writeInt(value.f17);
  w.write(WRITE_F18);
  w.writeInt(value.f18);
  w.write(WRITE_F19);
  w.writeInt(value.f19);
  w.write(WRITE_F20);
  w.writeInt(value.f20);
  w.write(WRITE_F21);
  w.writeInt(value.f21);
  w.write(WRITE_F22);
  w.writeInt(value.f22);
  w.write(WRITE_F23);
  w.writeInt(value.f23);
  w.write(WRITE_F24);
  w.writeInt(value.f24);
  w.write(WRITE_F25);
  w.writeInt(value.f25);
  w.write(WRITE_F26);
  w.writeInt(value.f26);
  w.write(WRITE_F27);
  w.writeInt(value.f27);
  w.write(WRITE_F28);
  w.writeInt(value.f28);
  w.write(WRITE_F29);
  w.writeInt(value.f29);
  w.write(WRITE_F30);
  w.writeInt(value.f30);
  w.write(WRITE_F31);
  w.writeInt(value.f31);
  w.write(WRITE_F32);
  w.writeInt(value.f32);
}

function writeLargeFlagsFields2(w: JsonValueWriter, value: LargeFlags): void {
  w.write(WRITE_F33);
  w.writeInt(value.f33);
  w.write(WRITE_F34);
  w.writeInt(value.f34);
  w.write(WRITE_F35);
  w.writeInt(value.f35);
  w.write(WRITE_F36);
  w.writeInt(value.f36);
  w.write(WRITE_F37);
  w.writeInt(value.f37);
  w.write(WRITE_F38);
  w.writeInt(value.f38);
  w.write(WRITE_F39);
  w.writeInt(value.f39);
  w.write(WRITE_F40);
  w.writeInt(value.f40);
  w.write(WRITE_F41);
  w.writeInt(value.f41);
  w.write(WRITE_F42);
  w.writeInt(value.f42);
  w.write(WRITE_F43);
  w.writeInt(value.f43);
  w.write(WRITE_F44);
  w.writeInt(value.f44);
  w.write(WRITE_F45);
  w.writeInt(value.f45);
  w.write(WRITE_F46);
  w.writeInt(value.f46);
  w.write(WRITE_F47);
  w.writeInt(value.f47);
  w.write(WRITE_F48);
  w.writeInt(value.f48);
  w.write(WRITE_F49);
  w.writeInt(value.f49);
  w.write(WRITE_F50);
  w.writeInt(value.f50);
  w.write(WRITE_F51);
  w.writeInt(value.f51);
  w.write(WRITE_F52);
  w.writeInt(value.f52);
  w.write(WRITE_F53);
  w.writeInt(value.f53);
  w.write(WRITE_F54);
  w.writeInt(value.f54);
  w.write(WRITE_F55);
  w.writeInt(value.f55);
  w.write(WRITE_F56);
  w.writeInt(value.f56);
  w.write(WRITE_F57);
  w.writeInt(value.f57);
  w.write(WRITE_F58);
  w.writeInt(value.f58);
  w.write(WRITE_F59);
  w.writeInt(value.f59);
  w.write(WRITE_F60);
  w.writeInt(value.f60);
  w.write(WRITE_F61);
  w.writeInt(value.f61);
  w.write(WRITE_F62);
  w.writeInt(value.f62);
  w.write(WRITE_F63);
  w.writeInt(value.f63);
  w.write(WRITE_F64);
  w.writeInt(value.f64);
}

function writeLargeFlagsFields3(w: JsonValueWriter, value: LargeFlags): void {
  w.write(WRITE_F65);
  w.writeInt(value.f65);
  w.write(WRITE_F66);
  w.writeInt(value.f66);
  w.write(WRITE_F67);
  w.writeInt(value.f67);
  w.write(WRITE_F68);
  w.writeInt(value.f68);
  w.write(WRITE_F69);
  w.writeInt(value.f69);
}

function packLargeFlagsFields1(w: Writer, value: LargeFlags): void {
  w.write(PACK_F1);
  w.packInt(value.f1);
  w.write(PACK_F2);
  w.packInt(value.f2);
  w.write(PACK_F3);
  w.packInt(value.f3);
  w.write(PACK_F4);
  w.packInt(value.f4);
  w.write(PACK_F5);
  w.packInt(value.f5);
  w.write(PACK_F6);
  w.packInt(value.f6);
  w.write(PACK_F7);
  w.packInt(value.f7);
  w.write(PACK_F8);
  w.packInt(value.f8);
  w.write(PACK_F9);
  w.packInt(value.f9);
  w.write(PACK_F10);
  w.packInt(value.f10);
  w.write(PACK_F11);
  w.packInt(value.f11);
  w.write(PACK_F12);
  w.packInt(value.f12);
  w.write(PACK_F13);
  w.packInt(value.f13);
  w.write(PACK_F14);
  w.packInt(value.f14);
  w.write(PACK_F15);
  w.packInt(value.f15);
  w.write(PACK_F16);
  w.packInt(value.f16);
  w.write(PACK_F17);
  w.packInt(value.f17);
  w.write(PACK_F18);
  w.packInt(value.f18);
  w.write(PACK_F19);
  w.packInt(value.f19);
  w.write(PACK_F20);
  w.packInt(value.f20);
  w.write(PACK_F21);
  w.packInt(value.f21);
  w.write(PACK_F22);
  w.packInt(value.f22);
  w.write(PACK_F23);
  w.packInt(value.f23);
  w.write(PACK_F24);
  w.packInt(value.f24);
  w.write(PACK_F25);
  w.packInt(value.f25);
  w.write(PACK_F26);
  w.packInt(value.f26);
  w.write(PACK_F27);
  w.packInt(value.f27);
  w.write(PACK_F28);
  w.packInt(value.f28);
  w.write(PACK_F29);
  w.packInt(value.f29);
  w.write(PACK_F30);
  w.packInt(value.f30);
  w.write(PACK_F31);
  w.packInt(value.f31);
  w.write(PACK_F32);
  w.packInt(value.f32);
}

function packLargeFlagsFields2(w: Writer, value: LargeFlags): void {
  w.write(PACK_F33);
  w.packInt(value.f33);
  w.write(PACK_F34);
  w.packInt(value.f34);
  w.write(PACK_F35);
  w.packInt(value.f35);
  w.write(PACK_F36);
  w.packInt(value.f36);
  w.write(PACK_F37);
  w.packInt(value.f37);
  w.write(PACK_F38);
  w.packInt(value.f38);
  w.write(PACK_F39);
  w.packInt(value.f39);
  w.write(PACK_F40);
  w.packInt(value.f40);
  w.write(PACK_F41);
  w.packInt(value.f41);
  w.write(PACK_F42);
  w.packInt(value.f42);
  w.write(PACK_F43);
  w.packInt(value.f43);
  w.write(PACK_F44);
  w.packInt(value.f44);
  w.write(PACK_F45);
  w.packInt(value.f45);
  w.write(PACK_F46);
  w.packInt(value.f46);
  w.write(PACK_F47);
  w.packInt(value.f47);
  w.write(PACK_F48);
  w.packInt(value.f48);
  w.write(PACK_F49);
  w.packInt(value.f49);
  w.write(PACK_F50);
  w.packInt(value.f50);
  w.write(PACK_F51);
  w.packInt(value.f51);
  w.write(PACK_F52);
  w.packInt(value.f52);
  w.write(PACK_F53);
  w.packInt(value.f53);
  w.write(PACK_F54);
  w.packInt(value.f54);
  w.write(PACK_F55);
  w.packInt(value.f55);
  w.write(PACK_F56);
  w.packInt(value.f56);
  w.write(PACK_F57);
  w.packInt(value.f57);
  w.write(PACK_F58);
  w.packInt(value.f58);
  w.write(PACK_F59);
  w.packInt(value.f59);
  w.write(PACK_F60);
  w.packInt(value.f60);
  w.write(PACK_F61);
  w.packInt(value.f61);
  w.write(PACK_F62);
  w.packInt(value.f62);
  w.write(PACK_F63);
  w.packInt(value.f63);
  w.write(PACK_F64);
  w.packInt(value.f64);
}

function packLargeFlagsFields3(w: Writer, value: LargeFlags): void {
  w.write(PACK_F65);
  w.packInt(value.f65);
  w.write(PACK_F66);
  w.packInt(value.f66);
  w.write(PACK_F67);
  w.packInt(value.f67);
  w.write(PACK_F68);
  w.packInt(value.f68);
  w.write(PACK_F69);
  w.packInt(value.f69);
}

function convertLargeFlagsFields1(fields: Unchecked<LargeFlags>, values: unknown[]): void {
  if (fields.f0 !== undefined) values[0] = asInt(fields.f0);
  if (fields.f1 !== undefined) values[1] = asInt(fields.f1);
  if (fields.f2 !== undefined) values[2] = asInt(fields.f2);
  if (fields.f3 !== undefined) values[3] = asInt(fields.f3);
  if (fields.f4 !== undefined) values[4] = asInt(fields.f4);
  if (fields.f5 !== undefined) values[5] = asInt(fields.f5);
  if (fields.f6 !== undefined) values[6] = asInt(fields.f6);
  if (fields.f7 !== undefined) values[7] = asInt(fields.f7);
  if (fields.f8 !== undefined) values[8] = asInt(fields.f8);
  if (fields.f9 !== undefined) values[9] = asInt(fields.f9);
  if (fields.f10 !== undefined) values[10] = asInt(fields.f10);
  if (fields.f11 !== undefined) values[11] = asInt(fields.f11);
  if (fields.f12 !== undefined) values[12] = asInt(fields.f12);
  if (fields.f13 !== undefined) values[13] = asInt(fields.f13);
  if (fields.f14 !== undefined) values[14] = asInt(fields.f14);
  if (fields.f15 !== undefined) values[15] = asInt(fields.f15);
  if (fields.f16 !== undefined) values[16] = asInt(fields.f16);
  if (fields.f17 !== undefined) values[17] = asInt(fields.f17);
  if (fields.f18 !== undefined) values[18] = asInt(fields.f18);
  if (fields.f19 !== undefined) values[19] = asInt(fields.f19);
  if (fields.f20 !== undefined) values[20] = asInt(fields.f20);
  if (fields.f21 !== undefined) values[21] = asInt(fields.f21);
  if (fields.f22 !== undefined) values[22] = asInt(fields.f22);
  if (fields.f23 !== undefined) values[23] = asInt(fields.f23);
  if (fields.f24 !== undefined) values[24] = asInt(fields.f24);
  if (fields.f25 !== undefined) values[25] = asInt(fields.f25);
  if (fields.f26 !== undefined) values[26] = asInt(fields.f26);
  if (fields.f27 !== undefined) values[27] = asInt(fields.f27);
  if (fields.f28 !== undefined) values[28] = asInt(fields.f28);
  if (fields.f29 !== undefined) values[29] = asInt(fields.f29);
  if (fields.f30 !== undefined) values[30] = asInt(fields.f30);
  if (fields.f31 !== undefined) values[31] = asInt(fields.f31);
}

function convertLargeFlagsFields2(fields: Unchecked<LargeFlags>, values: unknown[]): void {
  if (fields.f32 !== undefined) values[32] = asInt(fields.f32);
  if (fields.f33 !== undefined) values[33] = asInt(fields.f33);
  if (fields.f34 !== undefined) values[34] = asInt(fields.f34);
  if (fields.f35 !== undefined) values[35] = asInt(fields.f35);
  if (fields.f36 !== undefined) values[36] = asInt(fields.f36);
  if (fields.f37 !== undefined) values[37] = asInt(fields.f37);
  if (fields.f38 !== undefined) values[38] = asInt(fields.f38);
  if (fields.f39 !== undefined) values[39] = asInt(fields.f39);
  if (fields.f40 !== undefined) values[40] = asInt(fields.f40);
  if (fields.f41 !== undefined) values[41] = asInt(fields.f41);
  if (fields.f42 !== undefined) values[42] = asInt(fields.f42);
  if (fields.f43 !== undefined) values[43] = asInt(fields.f43);
  if (fields.f44 !== undefined) values[44] = asInt(fields.f44);
  if (fields.f45 !== undefined) values[45] = asInt(fields.f45);
  if (fields.f46 !== undefined) values[46] = asInt(fields.f46);
  if (fields.f47 !== undefined) values[47] = asInt(fields.f47);
  if (fields.f48 !== undefined) values[48] = asInt(fields.f48);
  if (fields.f49 !== undefined) values[49] = asInt(fields.f49);
  if (fields.f50 !== undefined) values[50] = asInt(fields.f50);
  if (fields.f51 !== undefined) values[51] = asInt(fields.f51);
  if (fields.f52 !== undefined) values[52] = asInt(fields.f52);
  if (fields.f53 !== undefined) values[53] = asInt(fields.f53);
  if (fields.f54 !== undefined) values[54] = asInt(fields.f54);
  if (fields.f55 !== undefined) values[55] = asInt(fields.f55);
  if (fields.f56 !== undefined) values[56] = asInt(fields.f56);
  if (fields.f57 !== undefined) values[57] = asInt(fields.f57);
  if (fields.f58 !== undefined) values[58] = asInt(fields.f58);
  if (fields.f59 !== undefined) values[59] = asInt(fields.f59);
  if (fields.f60 !== undefined) values[60] = asInt(fields.f60);
  if (fields.f61 !== undefined) values[61] = asInt(fields.f61);
  if (fields.f62 !== undefined) values[62] = asInt(fields.f62);
  if (fields.f63 !== undefined) values[63] = asInt(fields.f63);
}

function convertLargeFlagsFields3(fields: Unchecked<LargeFlags>, values: unknown[]): void {
  if (fields.f64 !== undefined) values[64] = asInt(fields.f64);
  if (fields.f65 !== undefined) values[65] = asInt(fields.f65);
  if (fields.f66 !== undefined) values[66] = asInt(fields.f66);
  if (fields.f67 !== undefined) values[67] = asInt(fields.f67);
  if (fields.f68 !== undefined) values[68] = asInt(fields.f68);
  if (fields.f69 !== undefined) values[69] = asInt(fields.f69);
}

function hasLargeFlagsFields1(value: Unchecked<LargeFlags>): boolean {
  if (!isSafeInt(value.f0)) return false;
  if (!isSafeInt(value.f1)) return false;
  if (!isSafeInt(value.f2)) return false;
  if (!isSafeInt(value.f3)) return false;
  if (!isSafeInt(value.f4)) return false;
  if (!isSafeInt(value.f5)) return false;
  if (!isSafeInt(value.f6)) return false;
  if (!isSafeInt(value.f7)) return false;
  if (!isSafeInt(value.f8)) return false;
  if (!isSafeInt(value.f9)) return false;
  if (!isSafeInt(value.f10)) return false;
  if (!isSafeInt(value.f11)) return false;
  if (!isSafeInt(value.f12)) return false;
  if (!isSafeInt(value.f13)) return false;
  if (!isSafeInt(value.f14)) return false;
  if (!isSafeInt(value.f15)) return false;
  if (!isSafeInt(value.f16)) return false;
  if (!isSafeInt(value.f17)) return false;
  if (!isSafeInt(value.f18)) return false;
  if (!isSafeInt(value.f19)) return false;
  if (!isSafeInt(value.f20)) return false;
  if (!isSafeInt(value.f21)) return false;
  if (!isSafeInt(value.f22)) return false;
  if (!isSafeInt(value.f23)) return false;
  if (!isSafeInt(value.f24)) return false;
  if (!isSafeInt(value.f25)) return false;
  if (!isSafeInt(value.f26)) return false;
  if (!isSafeInt(value.f27)) return false;
  if (!isSafeInt(value.f28)) return false;
  if (!isSafeInt(value.f29)) return false;
  if (!isSafeInt(value.f30)) return false;
  if (!isSafeInt(value.f31)) return false;
  return true;
}

function hasLargeFlagsFields2(value: Unchecked<LargeFlags>): boolean {
  if (!isSafeInt(value.f32)) return false;
  if (!isSafeInt(value.f33)) return false;
  if (!isSafeInt(value.f34)) return false;
  if (!isSafeInt(value.f35)) return false;
  if (!isSafeInt(value.f36)) return false;
  if (!isSafeInt(value.f37)) return false;
  if (!isSafeInt(value.f38)) return false;
  if (!isSafeInt(value.f39)) return false;
  if (!isSafeInt(value.f40)) return false;
  if (!isSafeInt(value.f41)) return false;
  if (!isSafeInt(value.f42)) return false;
  if (!isSafeInt(value.f43)) return false;
  if (!isSafeInt(value.f44)) return false;
  if (!isSafeInt(value.f45)) return false;
  if (!isSafeInt(value.f46)) return false;
  if (!isSafeInt(value.f47)) return false;
  if (!isSafeInt(value.f48)) return false;
  if (!isSafeInt(value.f49)) return false;
  if (!isSafeInt(value.f50)) return false;
  if (!isSafeInt(value.f51)) return false;
  if (!isSafeInt(value.f52)) return false;
  if (!isSafeInt(value.f53)) return false;
  if (!isSafeInt(value.f54)) return false;
  if (!isSafeInt(value.f55)) return false;
  if (!isSafeInt(value.f56)) return false;
  if (!isSafeInt(value.f57)) return false;
  if (!isSafeInt(value.f58)) return false;
  if (!isSafeInt(value.f59)) return false;
  if (!isSafeInt(value.f60)) return false;
  if (!isSafeInt(value.f61)) return false;
  if (!isSafeInt(value.f62)) return false;
  if (!isSafeInt(value.f63)) return false;
  return true;
}

function hasLargeFlagsFields3(value: Unchecked<LargeFlags>): boolean {
  if (!isSafeInt(value.f64)) return false;
  if (!isSafeInt(value.f65)) return false;
  if (!isSafeInt(value.f66)) return false;
  if (!isSafeInt(value.f67)) return false;
  if (!isSafeInt(value.f68)) return false;
  if (!isSafeInt(value.f69)) return false;
  return true;
}

function readLargeOptionsFields1(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 0:
      values[0] = r.readInt();
      break;
    case 1:
      values[1] = r.readString();
      break;
    case 2:
      values[2] = readIntList(r);
      break;
    case 3:
      values[3] = readIntMap(r);
      break;
    case 4:
      values[4] = r.readFloat();
      break;
    case 5:
      values[5] = r.readBytes();
      break;
    case 6:
      values[6] = r.atNull() ? null : readLargeMode(r);
      break;
    case 7:
      values[7] = readIntSet(r);
      break;
    case 8:
      values[8] = r.readInt();
      break;
    case 9:
      values[9] = r.readString();
      break;
    case 10:
      values[10] = readIntList(r);
      break;
    case 11:
      values[11] = readIntMap(r);
      break;
    case 12:
      values[12] = r.readFloat();
      break;
    case 13:
      values[13] = r.readBytes();
      break;
    case 14:
      values[14] = r.atNull() ? null : readLargeMode(r);
      break;
    case 15:
      values[15] = readIntSet(r);
      break;
    case 16:
      values[16] = r.readInt();
      break;
    case 17:
      values[17] = r.readString();
      break;
    case 18:
      values[18] = readIntList(r);
      break;
    case 19:
      values[19] = readIntMap(r);
      break;
    case 20:
      values[20] = r.readFloat();
      break;
    case 21:
      values[21] = r.readBytes();
      break;
    case 22:
      values[22] = r.atNull() ? null : readLargeMode(r);
      break;
    case 23:
      values[23] = readIntSet(r);
      break;
    case 24:
      values[24] = r.readInt();
      break;
    case 25:
      values[25] = r.readString();
      break;
    case 26:
      values[26] = readIntList(r);
      break;
    case 27:
      values[27] = readIntMap(r);
      break;
    case 28:
      values[28] = r.readFloat();
      break;
    case 29:
      values[29] = r.readBytes();
      break;
    case 30:
      values[30] = r.atNull() ? null : readLargeMode(r);
      break;
    case 31:
      values[31] = readIntSet(r);
      break;
  }
}

function readLargeOptionsFields2(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 32:
      values[32] = r.readInt();
      break;
    case 33:
      values[33] = r.readString();
      break;
    case 34:
      values[34] = readIntList(r);
      break;
    case 35:
      values[35] = readIntMap(r);
      break;
    case 36:
      values[36] = r.readFloat();
      break;
    case 37:
      values[37] = r.readBytes();
      break;
    case 38:
      values[38] = r.atNull() ? null : readLargeMode(r);
      break;
    case 39:
      values[39] = readIntSet(r);
      break;
    case 40:
      values[40] = r.readInt();
      break;
    case 41:
      values[41] = r.readString();
      break;
    case 42:
      values[42] = readIntList(r);
      break;
    case 43:
      values[43] = readIntMap(r);
      break;
    case 44:
      values[44] = r.readFloat();
      break;
    case 45:
      values[45] = r.readBytes();
      break;
    case 46:
      values[46] = r.atNull() ? null : readLargeMode(r);
      break;
    case 47:
      values[47] = readIntSet(r);
      break;
    case 48:
      values[48] = r.readInt();
      break;
    case 49:
      values[49] = r.readString();
      break;
    case 50:
      values[50] = readIntList(r);
      break;
    case 51:
      values[51] = readIntMap(r);
      break;
    case 52:
      values[52] = r.readFloat();
      break;
    case 53:
      values[53] = r.readBytes();
      break;
    case 54:
      values[54] = r.atNull() ? null : readLargeMode(r);
      break;
    case 55:
      values[55] = readIntSet(r);
      break;
    case 56:
      values[56] = r.readInt();
      break;
    case 57:
      values[57] = r.readString();
      break;
    case 58:
      values[58] = readIntList(r);
      break;
    case 59:
      values[59] = readIntMap(r);
      break;
    case 60:
      values[60] = r.readFloat();
      break;
    case 61:
      values[61] = r.readBytes();
      break;
    case 62:
      values[62] = r.atNull() ? null : readLargeMode(r);
      break;
    case 63:
      values[63] = readIntSet(r);
      break;
  }
}

function readLargeOptionsFields3(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 64:
      values[64] = r.readInt();
      break;
    case 65:
      values[65] = r.readString();
      break;
    case 66:
      values[66] = readIntList(r);
      break;
    case 67:
      values[67] = readIntMap(r);
      break;
    case 68:
      values[68] = r.readFloat();
      break;
    case 69:
      values[69] = r.readBytes();
      break;
  }
}

function readLargeOptionsField(r: JsonReader, at: number, values: unknown[]): void {
  switch (at >> 5) {
    case 0:
      readLargeOptionsFields1(r, at, values);
      break;
    case 1:
      readLargeOptionsFields2(r, at, values);
      break;
    case 2:
      readLargeOptionsFields3(r, at, values);
      break;
  }
}

function makeLargeOptions(values: unknown[]): LargeOptions {
  completeLargeOptionsFields1(values);
  completeLargeOptionsFields2(values);
  completeLargeOptionsFields3(values);
  const value: LargeOptions = {
    o0: values[0] as number,
    o1: values[1] as string,
    o2: values[2] as readonly number[],
    o3: values[3] as { readonly [key: string]: number },
    o4: values[4] as number,
    o5: values[5] as Uint8Array,
    o6: values[6] as LargeMode | null,
    o7: values[7] as ReadonlySet<number>,
    o8: values[8] as number,
    o9: values[9] as string,
    o10: values[10] as readonly number[],
    o11: values[11] as { readonly [key: string]: number },
    o12: values[12] as number,
    o13: values[13] as Uint8Array,
    o14: values[14] as LargeMode | null,
    o15: values[15] as ReadonlySet<number>,
    o16: values[16] as number,
    o17: values[17] as string,
    o18: values[18] as readonly number[],
    o19: values[19] as { readonly [key: string]: number },
    o20: values[20] as number,
    o21: values[21] as Uint8Array,
    o22: values[22] as LargeMode | null,
    o23: values[23] as ReadonlySet<number>,
    o24: values[24] as number,
    o25: values[25] as string,
    o26: values[26] as readonly number[],
    o27: values[27] as { readonly [key: string]: number },
    o28: values[28] as number,
    o29: values[29] as Uint8Array,
    o30: values[30] as LargeMode | null,
    o31: values[31] as ReadonlySet<number>,
    o32: values[32] as number,
    o33: values[33] as string,
    o34: values[34] as readonly number[],
    o35: values[35] as { readonly [key: string]: number },
    o36: values[36] as number,
    o37: values[37] as Uint8Array,
    o38: values[38] as LargeMode | null,
    o39: values[39] as ReadonlySet<number>,
    o40: values[40] as number,
    o41: values[41] as string,
    o42: values[42] as readonly number[],
    o43: values[43] as { readonly [key: string]: number },
    o44: values[44] as number,
    o45: values[45] as Uint8Array,
    o46: values[46] as LargeMode | null,
    o47: values[47] as ReadonlySet<number>,
    o48: values[48] as number,
    o49: values[49] as string,
    o50: values[50] as readonly number[],
    o51: values[51] as { readonly [key: string]: number },
    o52: values[52] as number,
    o53: values[53] as Uint8Array,
    o54: values[54] as LargeMode | null,
    o55: values[55] as ReadonlySet<number>,
    o56: values[56] as number,
    o57: values[57] as string,
    o58: values[58] as readonly number[],
    o59: values[59] as { readonly [key: string]: number },
    o60: values[60] as number,
    o61: values[61] as Uint8Array,
    o62: values[62] as LargeMode | null,
    o63: values[63] as ReadonlySet<number>,
    o64: values[64] as number,
    o65: values[65] as string,
    o66: values[66] as readonly number[],
    o67: values[67] as { readonly [key: string]: number },
    o68: values[68] as number,
    o69: values[69] as Uint8Array,
  };
  return value;
}

function completeLargeOptionsFields1(values: unknown[]): void {
  if (values[0] === undefined) values[0] = 7;
  if (values[1] === undefined) values[1] = "x";
  if (values[2] === undefined) values[2] = [];
  if (values[3] === undefined) values[3] = Object.create(null) as { readonly [key: string]: number };
  if (values[4] === undefined) values[4] = 0;
  if (values[5] === undefined) values[5] = DEFAULT_O5.slice();
  if (values[6] === undefined) values[6] = null;
  if (values[7] === undefined) values[7] = new Set<number>();
  if (values[8] === undefined) values[8] = 7;
  if (values[9] === undefined) values[9] = "x";
  if (values[10] === undefined) values[10] = [];
  if (values[11] === undefined) values[11] = Object.create(null) as { readonly [key: string]: number };
  if (values[12] === undefined) values[12] = 0;
  if (values[13] === undefined) values[13] = DEFAULT_O13.slice();
  if (values[14] === undefined) values[14] = null;
  if (values[15] === undefined) values[15] = new Set<number>();
  if (values[16] === undefined) values[16] = 7;
  if (values[17] === undefined) values[17] = "x";
  if (values[18] === undefined) values[18] = [];
  if (values[19] === undefined) values[19] = Object.create(null) as { readonly [key: string]: number };
  if (values[20] === undefined) values[20] = 0;
  if (values[21] === undefined) values[21] = DEFAULT_O21.slice();
  if (values[22] === undefined) values[22] = null;
  if (values[23] === undefined) values[23] = new Set<number>();
  if (values[24] === undefined) values[24] = 7;
  if (values[25] === undefined) values[25] = "x";
  if (values[26] === undefined) values[26] = [];
  if (values[27] === undefined) values[27] = Object.create(null) as { readonly [key: string]: number };
  if (values[28] === undefined) values[28] = 0;
  if (values[29] === undefined) values[29] = DEFAULT_O29.slice();
  if (values[30] === undefined) values[30] = null;
  if (values[31] === undefined) values[31] = new Set<number>();
}

function completeLargeOptionsFields2(values: unknown[]): void {
  if (values[32] === undefined) values[32] = 7;
  if (values[33] === undefined) values[33] = "x";
  if (values[34] === undefined) values[34] = [];
  if (values[35] === undefined) values[35] = Object.create(null) as { readonly [key: string]: number };
  if (values[36] === undefined) values[36] = 0;
  if (values[37] === undefined) values[37] = DEFAULT_O37.slice();
  if (values[38] === undefined) values[38] = null;
  if (values[39] === undefined) values[39] = new Set<number>();
  if (values[40] === undefined) values[40] = 7;
  if (values[41] === undefined) values[41] = "x";
  if (values[42] === undefined) values[42] = [];
  if (values[43] === undefined) values[43] = Object.create(null) as { readonly [key: string]: number };
  if (values[44] === undefined) values[44] = 0;
  if (values[45] === undefined) values[45] = DEFAULT_O45.slice();
  if (values[46] === undefined) values[46] = null;
  if (values[47] === undefined) values[47] = new Set<number>();
  if (values[48] === undefined) values[48] = 7;
  if (values[49] === undefined) values[49] = "x";
  if (values[50] === undefined) values[50] = [];
  if (values[51] === undefined) values[51] = Object.create(null) as { readonly [key: string]: number };
  if (values[52] === undefined) values[52] = 0;
  if (values[53] === undefined) values[53] = DEFAULT_O53.slice();
  if (values[54] === undefined) values[54] = null;
  if (values[55] === undefined) values[55] = new Set<number>();
  if (values[56] === undefined) values[56] = 7;
  if (values[57] === undefined) values[57] = "x";
  if (values[58] === undefined) values[58] = [];
  if (values[59] === undefined) values[59] = Object.create(null) as { readonly [key: string]: number };
  if (values[60] === undefined) values[60] = 0;
  if (values[61] === undefined) values[61] = DEFAULT_O61.slice();
  if (values[62] === undefined) values[62] = null;
  if (values[63] === undefined) values[63] = new Set<number>();
}

function completeLargeOptionsFields3(values: unknown[]): void {
  if (values[64] === undefined) values[64] = 7;
  if (values[65] === undefined) values[65] = "x";
  if (values[66] === undefined) values[66] = [];
  if (values[67] === undefined) values[67] = Object.create(null) as { readonly [key: string]: number };
  if (values[68] === undefined) values[68] = 0;
  if (values[69] === undefined) values[69] = DEFAULT_O69.slice();
}

function unpackLargeOptionsFields1(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 0:
      values[0] = r.readInt();
      break;
    case 1:
      values[1] = r.readString();
      break;
    case 2:
      values[2] = unpackIntList(r);
      break;
    case 3:
      values[3] = unpackIntMap(r);
      break;
    case 4:
      values[4] = r.readFloat();
      break;
    case 5:
      values[5] = r.readBytes();
      break;
    case 6:
      values[6] = r.atNull() ? null : unpackLargeMode(r);
      break;
    case 7:
      values[7] = unpackIntSet(r);
      break;
    case 8:
      values[8] = r.readInt();
      break;
    case 9:
      values[9] = r.readString();
      break;
    case 10:
      values[10] = unpackIntList(r);
      break;
    case 11:
      values[11] = unpackIntMap(r);
      break;
    case 12:
      values[12] = r.readFloat();
      break;
    case 13:
      values[13] = r.readBytes();
      break;
    case 14:
      values[14] = r.atNull() ? null : unpackLargeMode(r);
      break;
    case 15:
      values[15] = unpackIntSet(r);
      break;
    case 16:
      values[16] = r.readInt();
      break;
    case 17:
      values[17] = r.readString();
      break;
    case 18:
      values[18] = unpackIntList(r);
      break;
    case 19:
      values[19] = unpackIntMap(r);
      break;
    case 20:
      values[20] = r.readFloat();
      break;
    case 21:
      values[21] = r.readBytes();
      break;
    case 22:
      values[22] = r.atNull() ? null : unpackLargeMode(r);
      break;
    case 23:
      values[23] = unpackIntSet(r);
      break;
    case 24:
      values[24] = r.readInt();
      break;
    case 25:
      values[25] = r.readString();
      break;
    case 26:
      values[26] = unpackIntList(r);
      break;
    case 27:
      values[27] = unpackIntMap(r);
      break;
    case 28:
      values[28] = r.readFloat();
      break;
    case 29:
      values[29] = r.readBytes();
      break;
    case 30:
      values[30] = r.atNull() ? null : unpackLargeMode(r);
      break;
    case 31:
      values[31] = unpackIntSet(r);
      break;
  }
}

function unpackLargeOptionsFields2(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 32:
      values[32] = r.readInt();
      break;
    case 33:
      values[33] = r.readString();
      break;
    case 34:
      values[34] = unpackIntList(r);
      break;
    case 35:
      values[35] = unpackIntMap(r);
      break;
    case 36:
      values[36] = r.readFloat();
      break;
    case 37:
      values[37] = r.readBytes();
      break;
    case 38:
      values[38] = r.atNull() ? null : unpackLargeMode(r);
      break;
    case 39:
      values[39] = unpackIntSet(r);
      break;
    case 40:
      values[40] = r.readInt();
      break;
    case 41:
      values[41] = r.readString();
      break;
    case 42:
      values[42] = unpackIntList(r);
      break;
    case 43:
      values[43] = unpackIntMap(r);
      break;
    case 44:
      values[44] = r.readFloat();
      break;
    case 45:
      values[45] = r.readBytes();
      break;
    case 46:
      values[46] = r.atNull() ? null : unpackLargeMode(r);
      break;
    case 47:
      values[47] = unpackIntSet(r);
      break;
    case 48:
      values[48] = r.readInt();
      break;
    case 49:
      values[49] = r.readString();
      break;
    case 50:
      values[50] = unpackIntList(r);
      break;
    case 51:
      values[51] = unpackIntMap(r);
      break;
    case 52:
      values[52] = r.readFloat();
      break;
    case 53:
      values[53] = r.readBytes();
      break;
    case 54:
      values[54] = r.atNull() ? null : unpackLargeMode(r);
      break;
    case 55:
      values[55] = unpackIntSet(r);
      break;
    case 56:
      values[56] = r.readInt();
      break;
    case 57:
      values[57] = r.readString();
      break;
    case 58:
      values[58] = unpackIntList(r);
      break;
    case 59:
      values[59] = unpackIntMap(r);
      break;
    case 60:
      values[60] = r.readFloat();
      break;
    case 61:
      values[61] = r.readBytes();
      break;
    case 62:
      values[62] = r.atNull() ? null : unpackLargeMode(r);
      break;
    case 63:
      values[63] = unpackIntSet(r);
      break;
  }
}

function unpackLargeOptionsFields3(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 64:
      values[64] = r.readInt();
      break;
    case 65:
      values[65] = r.readString();
      break;
    case 66:
      values[66] = unpackIntList(r);
      break;
    case 67:
      values[67] = unpackIntMap(r);
      break;
    case 68:
      values[68] = r.readFloat();
      break;
    case 69:
      values[69] = r.readBytes();
      break;
  }
}

function unpackLargeOptionsField(r: PackReader, at: number, values: unknown[]): void {
  switch (at >> 5) {
    case 0:
      unpackLargeOptionsFields1(r, at, values);
      break;
    case 1:
      unpackLargeOptionsFields2(r, at, values);
      break;
    case 2:
      unpackLargeOptionsFields3(r, at, values);
      break;
  }
}

function writeLargeOptionsFields1(w: JsonValueWriter, value: LargeOptions): void {
  if (value.o0 !== undefined && value.o0 !== 7) {
    w.write(WRITE_O0);
    w.writeInt(value.o0);
  }
  if (value.o1 !== undefined && value.o1 !== "x") {
    w.write(WRITE_O1);
    w.writeString(value.o1);
  }
  if (!isEmptyList(value.o2)) {
    w.write(WRITE_O2);
    writeIntList(w, value.o2);
  }
  if (!isEmptyObject(value.o3)) {
    w.write(WRITE_O3);
    writeIntMap(w, value.o3);
  }
  if (value.o4 !== undefined && !Object.is(value.o4, 0)) {
    w.write(WRITE_O4);
    w.writeFloat(value.o4);
  }
  if (value.o5 !== undefined && !sameBytes(value.o5, DEFAULT_O5)) {
    w.write(WRITE_O5);
    w.writeBytes(value.o5);
  }
  if (value.o6 !== undefined && value.o6 !== null) {
    w.write(WRITE_O6);
    writeLargeMode(w, value.o6);
  }
  if (!isEmptySet(value.o7)) {
    w.write(WRITE_O7);
    writeIntSet(w, value.o7);
  }
  if (value.o8 !== undefined && value.o8 !== 7) {
    w.write(WRITE_O8);
    w.writeInt(value.o8);
  }
  if (value.o9 !== undefined && value.o9 !== "x") {
    w.write(WRITE_O9);
    w.writeString(value.o9);
  }
  if (!isEmptyList(value.o10)) {
    w.write(WRITE_O10);
    writeIntList(w, value.o10);
  }
  if (!isEmptyObject(value.o11)) {
    w.write(WRITE_O11);
    writeIntMap(w, value.o11);
  }
  if (value.o12 !== undefined && !Object.is(value.o12, 0)) {
    w.write(WRITE_O12);
    w.writeFloat(value.o12);
  }
  if (value.o13 !== undefined && !sameBytes(value.o13, DEFAULT_O13)) {
    w.write(WRITE_O13);
    w.writeBytes(value.o13);
  }
  if (value.o14 !== undefined && value.o14 !== null) {
    w.write(WRITE_O14);
    writeLargeMode(w, value.o14);
  }
  if (!isEmptySet(value.o15)) {
    w.write(WRITE_O15);
    writeIntSet(w, value.o15);
  }
  if (value.o16 !== undefined && value.o16 !== 7) {
    w.write(WRITE_O16);
    w.writeInt(value.o16);
  }
  if (value.o17 !== undefined && value.o17 !== "x") {
    w.write(WRITE_O17);
    w.writeString(value.o17);
  }
  if (!isEmptyList(value.o18)) {
    w.write(WRITE_O18);
    writeIntList(w, value.o18);
  }
  if (!isEmptyObject(value.o19)) {
    w.write(WRITE_O19);
    writeIntMap(w, value.o19);
  }
  if (value.o20 !== undefined && !Object.is(value.o20, 0)) {
    w.write(WRITE_O20);
    w.writeFloat(value.o20);
  }
  if (value.o21 !== undefined && !sameBytes(value.o21, DEFAULT_O21)) {
    w.write(WRITE_O21);
    w.writeBytes(value.o21);
  }
  if (value.o22 !== undefined && value.o22 !== null) {
    w.write(WRITE_O22);
    writeLargeMode(w, value.o22);
  }
  if (!isEmptySet(value.o23)) {
    w.write(WRITE_O23);
    writeIntSet(w, value.o23);
  }
  if (value.o24 !== undefined && value.o24 !== 7) {
    w.write(WRITE_O24);
    w.writeInt(value.o24);
  }
  if (value.o25 !== undefined && value.o25 !== "x") {
    w.write(WRITE_O25);
    w.writeString(value.o25);
  }
  if (!isEmptyList(value.o26)) {
    w.write(WRITE_O26);
    writeIntList(w, value.o26);
  }
  if (!isEmptyObject(value.o27)) {
    w.write(WRITE_O27);
    writeIntMap(w, value.o27);
  }
  if (value.o28 !== undefined && !Object.is(value.o28, 0)) {
    w.write(WRITE_O28);
    w.writeFloat(value.o28);
  }
  if (value.o29 !== undefined && !sameBytes(value.o29, DEFAULT_O29)) {
    w.write(WRITE_O29);
    w.writeBytes(value.o29);
  }
  if (value.o30 !== undefined && value.o30 !== null) {
    w.write(WRITE_O30);
    writeLargeMode(w, value.o30);
  }
  if (!isEmptySet(value.o31)) {
    w.write(WRITE_O31);
    writeIntSet(w, value.o31);
  }
}

function writeLargeOptionsFields2(w: JsonValueWriter, value: LargeOptions): void {
  if (value.o32 !== undefined && value.o32 !== 7) {
    w.write(WRITE_O32);
    w.writeInt(value.o32);
  }
  if (value.o33 !== undefined && value.o33 !== "x") {
    w.write(WRITE_O33);
    w.writeString(value.o33);
  }
  if (!isEmptyList(value.o34)) {
    w.write(WRITE_O34);
    writeIntList(w, value.o34);
  }
  if (!isEmptyObject(value.o35)) {
    w.write(WRITE_O35);
    writeIntMap(w, value.o35);
  }
  if (value.o36 !== undefined && !Object.is(value.o36, 0)) {
    w.write(WRITE_O36);
    w.writeFloat(value.o36);
  }
  if (value.o37 !== undefined && !sameBytes(value.o37, DEFAULT_O37)) {
    w.write(WRITE_O37);
    w.writeBytes(value.o37);
  }
  if (value.o38 !== undefined && value.o38 !== null) {
    w.write(WRITE_O38);
    writeLargeMode(w, value.o38);
  }
  if (!isEmptySet(value.o39)) {
    w.write(WRITE_O39);
    writeIntSet(w, value.o39);
  }
  if (value.o40 !== undefined && value.o40 !== 7) {
    w.write(WRITE_O40);
    w.writeInt(value.o40);
  }
  if (value.o41 !== undefined && value.o41 !== "x") {
    w.write(WRITE_O41);
    w.writeString(value.o41);
  }
  if (!isEmptyList(value.o42)) {
    w.write(WRITE_O42);
    writeIntList(w, value.o42);
  }
  if (!isEmptyObject(value.o43)) {
    w.write(WRITE_O43);
    writeIntMap(w, value.o43);
  }
  if (value.o44 !== undefined && !Object.is(value.o44, 0)) {
    w.write(WRITE_O44);
    w.writeFloat(value.o44);
  }
  if (value.o45 !== undefined && !sameBytes(value.o45, DEFAULT_O45)) {
    w.write(WRITE_O45);
    w.writeBytes(value.o45);
  }
  if (value.o46 !== undefined && value.o46 !== null) {
    w.write(WRITE_O46);
    writeLargeMode(w, value.o46);
  }
  if (!isEmptySet(value.o47)) {
    w.write(WRITE_O47);
    writeIntSet(w, value.o47);
  }
  if (value.o48 !== undefined && value.o48 !== 7) {
    w.write(WRITE_O48);
    w.writeInt(value.o48);
  }
  if (value.o49 !== undefined && value.o49 !== "x") {
    w.write(WRITE_O49);
    w.writeString(value.o49);
  }
  if (!isEmptyList(value.o50)) {
    w.write(WRITE_O50);
    writeIntList(w, value.o50);
  }
  if (!isEmptyObject(value.o51)) {
    w.write(WRITE_O51);
    writeIntMap(w, value.o51);
  }
  if (value.o52 !== undefined && !Object.is(value.o52, 0)) {
    w.write(WRITE_O52);
    w.writeFloat(value.o52);
  }
  if (value.o53 !== undefined && !sameBytes(value.o53, DEFAULT_O53)) {
    w.write(WRITE_O53);
    w.writeBytes(value.o53);
  }
  if (value.o54 !== undefined && value.o54 !== null) {
    w.write(WRITE_O54);
    writeLargeMode(w, value.o54);
  }
  if (!isEmptySet(value.o55)) {
    w.write(WRITE_O55);
    writeIntSet(w, value.o55);
  }
  if (value.o56 !== undefined && value.o56 !== 7) {
    w.write(WRITE_O56);
    w.writeInt(value.o56);
  }
  if (value.o57 !== undefined && value.o57 !== "x") {
    w.write(WRITE_O57);
    w.writeString(value.o57);
  }
  if (!isEmptyList(value.o58)) {
    w.write(WRITE_O58);
    writeIntList(w, value.o58);
  }
  if (!isEmptyObject(value.o59)) {
    w.write(WRITE_O59);
    writeIntMap(w, value.o59);
  }
  if (value.o60 !== undefined && !Object.is(value.o60, 0)) {
    w.write(WRITE_O60);
    w.writeFloat(value.o60);
  }
  if (value.o61 !== undefined && !sameBytes(value.o61, DEFAULT_O61)) {
    w.write(WRITE_O61);
    w.writeBytes(value.o61);
  }
  if (value.o62 !== undefined && value.o62 !== null) {
    w.write(WRITE_O62);
    writeLargeMode(w, value.o62);
  }
  if (!isEmptySet(value.o63)) {
    w.write(WRITE_O63);
    writeIntSet(w, value.o63);
  }
}

function writeLargeOptionsFields3(w: JsonValueWriter, value: LargeOptions): void {
  if (value.o64 !== undefined && value.o64 !== 7) {
    w.write(WRITE_O64);
    w.writeInt(value.o64);
  }
  if (value.o65 !== undefined && value.o65 !== "x") {
    w.write(WRITE_O65);
    w.writeString(value.o65);
  }
  if (!isEmptyList(value.o66)) {
    w.write(WRITE_O66);
    writeIntList(w, value.o66);
  }
  if (!isEmptyObject(value.o67)) {
    w.write(WRITE_O67);
    writeIntMap(w, value.o67);
  }
  if (value.o68 !== undefined && !Object.is(value.o68, 0)) {
    w.write(WRITE_O68);
    w.writeFloat(value.o68);
  }
  if (value.o69 !== undefined && !sameBytes(value.o69, DEFAULT_O69)) {
    w.write(WRITE_O69);
    w.writeBytes(value.o69);
  }
}

function countLargeOptionsFields1(value: LargeOptions): number {
  let fields = 0;
  if (value.o0 !== undefined && value.o0 !== 7) fields++;
  if (value.o1 !== undefined && value.o1 !== "x") fields++;
  if (!isEmptyList(value.o2)) fields++;
  if (!isEmptyObject(value.o3)) fields++;
  if (value.o4 !== undefined && !Object.is(value.o4, 0)) fields++;
  if (value.o5 !== undefined && !sameBytes(value.o5, DEFAULT_O5)) fields++;
  if (value.o6 !== undefined && value.o6 !== null) fields++;
  if (!isEmptySet(value.o7)) fields++;
  if (value.o8 !== undefined && value.o8 !== 7) fields++;
  if (value.o9 !== undefined && value.o9 !== "x") fields++;
  if (!isEmptyList(value.o10)) fields++;
  if (!isEmptyObject(value.o11)) fields++;
  if (value.o12 !== undefined && !Object.is(value.o12, 0)) fields++;
  if (value.o13 !== undefined && !sameBytes(value.o13, DEFAULT_O13)) fields++;
  if (value.o14 !== undefined && value.o14 !== null) fields++;
  if (!isEmptySet(value.o15)) fields++;
  if (value.o16 !== undefined && value.o16 !== 7) fields++;
  if (value.o17 !== undefined && value.o17 !== "x") fields++;
  if (!isEmptyList(value.o18)) fields++;
  if (!isEmptyObject(value.o19)) fields++;
  if (value.o20 !== undefined && !Object.is(value.o20, 0)) fields++;
  if (value.o21 !== undefined && !sameBytes(value.o21, DEFAULT_O21)) fields++;
  if (value.o22 !== undefined && value.o22 !== null) fields++;
  if (!isEmptySet(value.o23)) fields++;
  if (value.o24 !== undefined && value.o24 !== 7) fields++;
  if (value.o25 !== undefined && value.o25 !== "x") fields++;
  if (!isEmptyList(value.o26)) fields++;
  if (!isEmptyObject(value.o27)) fields++;
  if (value.o28 !== undefined && !Object.is(value.o28, 0)) fields++;
  if (value.o29 !== undefined && !sameBytes(value.o29, DEFAULT_O29)) fields++;
  if (value.o30 !== undefined && value.o30 !== null) fields++;
  if (!isEmptySet(value.o31)) fields++;
  return fields;
}

function countLargeOptionsFields2(value: LargeOptions): number {
  let fields = 0;
  if (value.o32 !== undefined && value.o32 !== 7) fields++;
  if (value.o33 !== undefined && value.o33 !== "x") fields++;
  if (!isEmptyList(value.o34)) fields++;
  if (!isEmptyObject(value.o35)) fields++;
  if (value.o36 !== undefined && !Object.is(value.o36, 0)) fields++;
  if (value.o37 !== undefined && !sameBytes(value.o37, DEFAULT_O37)) fields++;
  if (value.o38 !== undefined && value.o38 !== null) fields++;
  if (!isEmptySet(value.o39)) fields++;
  if (value.o40 !== undefined && value.o40 !== 7) fields++;
  if (value.o41 !== undefined && value.o41 !== "x") fields++;
  if (!isEmptyList(value.o42)) fields++;
  if (!isEmptyObject(value.o43)) fields++;
  if (value.o44 !== undefined && !Object.is(value.o44, 0)) fields++;
  if (value.o45 !== undefined && !sameBytes(value.o45, DEFAULT_O45)) fields++;
  if (value.o46 !== undefined && value.o46 !== null) fields++;
  if (!isEmptySet(value.o47)) fields++;
  if (value.o48 !== undefined && value.o48 !== 7) fields++;
  if (value.o49 !== undefined && value.o49 !== "x") fields++;
  if (!isEmptyList(value.o50)) fields++;
  if (!isEmptyObject(value.o51)) fields++;
  if (value.o52 !== undefined && !Object.is(value.o52, 0)) fields++;
  if (value.o53 !== undefined && !sameBytes(value.o53, DEFAULT_O53)) fields++;
  if (value.o54 !== undefined && value.o54 !== null) fields++;
  if (!isEmptySet(value.o55)) fields++;
  if (value.o56 !== undefined && value.o56 !== 7) fields++;
  if (value.o57 !== undefined && value.o57 !== "x") fields++;
  if (!isEmptyList(value.o58)) fields++;
  if (!isEmptyObject(value.o59)) fields++;
  if (value.o60 !== undefined && !Object.is(value.o60, 0)) fields++;
  if (value.o61 !== undefined && !sameBytes(value.o61, DEFAULT_O61)) fields++;
  if (value.o62 !== undefined && value.o62 !== null) fields++;
  if (!isEmptySet(value.o63)) fields++;
  return fields;
}

function countLargeOptionsFields3(value: LargeOptions): number {
  let fields = 0;
  if (value.o64 !== undefined && value.o64 !== 7) fields++;
  if (value.o65 !== undefined && value.o65 !== "x") fields++;
  if (!isEmptyList(value.o66)) fields++;
  if (!isEmptyObject(value.o67)) fields++;
  if (value.o68 !== undefined && !Object.is(value.o68, 0)) fields++;
  if (value.o69 !== undefined && !sameBytes(value.o69, DEFAULT_O69)) fields++;
  return fields;
}

function packLargeOptionsFields1(w: Writer, value: LargeOptions): void {
  if (value.o0 !== undefined && value.o0 !== 7) {
    w.write(PACK_O0);
    w.packInt(value.o0);
  }
  if (value.o1 !== undefined && value.o1 !== "x") {
    w.write(PACK_O1);
    w.packString(value.o1);
  }
  if (!isEmptyList(value.o2)) {
    w.write(PACK_O2);
    packIntList(w, value.o2);
  }
  if (!isEmptyObject(value.o3)) {
    w.write(PACK_O3);
    packIntMap(w, value.o3);
  }
  if (value.o4 !== undefined && !Object.is(value.o4, 0)) {
    w.write(PACK_O4);
    w.packFloat(value.o4);
  }
  if (value.o5 !== undefined && !sameBytes(value.o5, DEFAULT_O5)) {
    w.write(PACK_O5);
    w.packBytes(value.o5);
  }
  if (value.o6 !== undefined && value.o6 !== null) {
    w.write(PACK_O6);
    packLargeMode(w, value.o6);
  }
  if (!isEmptySet(value.o7)) {
    w.write(PACK_O7);
    packIntSet(w, value.o7);
  }
  if (value.o8 !== undefined && value.o8 !== 7) {
    w.write(PACK_O8);
    w.packInt(value.o8);
  }
  if (value.o9 !== undefined && value.o9 !== "x") {
    w.write(PACK_O9);
    w.packString(value.o9);
  }
  if (!isEmptyList(value.o10)) {
    w.write(PACK_O10);
    packIntList(w, value.o10);
  }
  if (!isEmptyObject(value.o11)) {
    w.write(PACK_O11);
    packIntMap(w, value.o11);
  }
  if (value.o12 !== undefined && !Object.is(value.o12, 0)) {
    w.write(PACK_O12);
    w.packFloat(value.o12);
  }
  if (value.o13 !== undefined && !sameBytes(value.o13, DEFAULT_O13)) {
    w.write(PACK_O13);
    w.packBytes(value.o13);
  }
  if (value.o14 !== undefined && value.o14 !== null) {
    w.write(PACK_O14);
    packLargeMode(w, value.o14);
  }
  if (!isEmptySet(value.o15)) {
    w.write(PACK_O15);
    packIntSet(w, value.o15);
  }
  if (value.o16 !== undefined && value.o16 !== 7) {
    w.write(PACK_O16);
    w.packInt(value.o16);
  }
  if (value.o17 !== undefined && value.o17 !== "x") {
    w.write(PACK_O17);
    w.packString(value.o17);
  }
  if (!isEmptyList(value.o18)) {
    w.write(PACK_O18);
    packIntList(w, value.o18);
  }
  if (!isEmptyObject(value.o19)) {
    w.write(PACK_O19);
    packIntMap(w, value.o19);
  }
  if (value.o20 !== undefined && !Object.is(value.o20, 0)) {
    w.write(PACK_O20);
    w.packFloat(value.o20);
  }
  if (value.o21 !== undefined && !sameBytes(value.o21, DEFAULT_O21)) {
    w.write(PACK_O21);
    w.packBytes(value.o21);
  }
  if (value.o22 !== undefined && value.o22 !== null) {
    w.write(PACK_O22);
    packLargeMode(w, value.o22);
  }
  if (!isEmptySet(value.o23)) {
    w.write(PACK_O23);
    packIntSet(w, value.o23);
  }
  if (value.o24 !== undefined && value.o24 !== 7) {
    w.write(PACK_O24);
    w.packInt(value.o24);
  }
  if (value.o25 !== undefined && value.o25 !== "x") {
    w.write(PACK_O25);
    w.packString(value.o25);
  }
  if (!isEmptyList(value.o26)) {
    w.write(PACK_O26);
    packIntList(w, value.o26);
  }
  if (!isEmptyObject(value.o27)) {
    w.write(PACK_O27);
    packIntMap(w, value.o27);
  }
  if (value.o28 !== undefined && !Object.is(value.o28, 0)) {
    w.write(PACK_O28);
    w.packFloat(value.o28);
  }
  if (value.o29 !== undefined && !sameBytes(value.o29, DEFAULT_O29)) {
    w.write(PACK_O29);
    w.packBytes(value.o29);
  }
  if (value.o30 !== undefined && value.o30 !== null) {
    w.write(PACK_O30);
    packLargeMode(w, value.o30);
  }
  if (!isEmptySet(value.o31)) {
    w.write(PACK_O31);
    packIntSet(w, value.o31);
  }
}

function packLargeOptionsFields2(w: Writer, value: LargeOptions): void {
  if (value.o32 !== undefined && value.o32 !== 7) {
    w.write(PACK_O32);
    w.packInt(value.o32);
  }
  if (value.o33 !== undefined && value.o33 !== "x") {
    w.write(PACK_O33);
    w.packString(value.o33);
  }
  if (!isEmptyList(value.o34)) {
    w.write(PACK_O34);
    packIntList(w, value.o34);
  }
  if (!isEmptyObject(value.o35)) {
    w.write(PACK_O35);
    packIntMap(w, value.o35);
  }
  if (value.o36 !== undefined && !Object.is(value.o36, 0)) {
    w.write(PACK_O36);
    w.packFloat(value.o36);
  }
  if (value.o37 !== undefined && !sameBytes(value.o37, DEFAULT_O37)) {
    w.write(PACK_O37);
    w.packBytes(value.o37);
  }
  if (value.o38 !== undefined && value.o38 !== null) {
    w.write(PACK_O38);
    packLargeMode(w, value.o38);
  }
  if (!isEmptySet(value.o39)) {
    w.write(PACK_O39);
    packIntSet(w, value.o39);
  }
  if (value.o40 !== undefined && value.o40 !== 7) {
    w.write(PACK_O40);
    w.packInt(value.o40);
  }
  if (value.o41 !== undefined && value.o41 !== "x") {
    w.write(PACK_O41);
    w.packString(value.o41);
  }
  if (!isEmptyList(value.o42)) {
    w.write(PACK_O42);
    packIntList(w, value.o42);
  }
  if (!isEmptyObject(value.o43)) {
    w.write(PACK_O43);
    packIntMap(w, value.o43);
  }
  if (value.o44 !== undefined && !Object.is(value.o44, 0)) {
    w.write(PACK_O44);
    w.packFloat(value.o44);
  }
  if (value.o45 !== undefined && !sameBytes(value.o45, DEFAULT_O45)) {
    w.write(PACK_O45);
    w.packBytes(value.o45);
  }
  if (value.o46 !== undefined && value.o46 !== null) {
    w.write(PACK_O46);
    packLargeMode(w, value.o46);
  }
  if (!isEmptySet(value.o47)) {
    w.write(PACK_O47);
    packIntSet(w, value.o47);
  }
  if (value.o48 !== undefined && value.o48 !== 7) {
    w.write(PACK_O48);
    w.packInt(value.o48);
  }
  if (value.o49 !== undefined && value.o49 !== "x") {
    w.write(PACK_O49);
    w.packString(value.o49);
  }
  if (!isEmptyList(value.o50)) {
    w.write(PACK_O50);
    packIntList(w, value.o50);
  }
  if (!isEmptyObject(value.o51)) {
    w.write(PACK_O51);
    packIntMap(w, value.o51);
  }
  if (value.o52 !== undefined && !Object.is(value.o52, 0)) {
    w.write(PACK_O52);
    w.packFloat(value.o52);
  }
  if (value.o53 !== undefined && !sameBytes(value.o53, DEFAULT_O53)) {
    w.write(PACK_O53);
    w.packBytes(value.o53);
  }
  if (value.o54 !== undefined && value.o54 !== null) {
    w.write(PACK_O54);
    packLargeMode(w, value.o54);
  }
  if (!isEmptySet(value.o55)) {
    w.write(PACK_O55);
    packIntSet(w, value.o55);
  }
  if (value.o56 !== undefined && value.o56 !== 7) {
    w.write(PACK_O56);
    w.packInt(value.o56);
  }
  if (value.o57 !== undefined && value.o57 !== "x") {
    w.write(PACK_O57);
    w.packString(value.o57);
  }
  if (!isEmptyList(value.o58)) {
    w.write(PACK_O58);
    packIntList(w, value.o58);
  }
  if (!isEmptyObject(value.o59)) {
    w.write(PACK_O59);
    packIntMap(w, value.o59);
  }
  if (value.o60 !== undefined && !Object.is(value.o60, 0)) {
    w.write(PACK_O60);
    w.packFloat(value.o60);
  }
  if (value.o61 !== undefined && !sameBytes(value.o61, DEFAULT_O61)) {
    w.write(PACK_O61);
    w.packBytes(value.o61);
  }
  if (value.o62 !== undefined && value.o62 !== null) {
    w.write(PACK_O62);
    packLargeMode(w, value.o62);
  }
  if (!isEmptySet(value.o63)) {
    w.write(PACK_O63);
    packIntSet(w, value.o63);
  }
}

function packLargeOptionsFields3(w: Writer, value: LargeOptions): void {
  if (value.o64 !== undefined && value.o64 !== 7) {
    w.write(PACK_O64);
    w.packInt(value.o64);
  }
  if (value.o65 !== undefined && value.o65 !== "x") {
    w.write(PACK_O65);
    w.packString(value.o65);
  }
  if (!isEmptyList(value.o66)) {
    w.write(PACK_O66);
    packIntList(w, value.o66);
  }
  if (!isEmptyObject(value.o67)) {
    w.write(PACK_O67);
    packIntMap(w, value.o67);
  }
  if (value.o68 !== undefined && !Object.is(value.o68, 0)) {
    w.write(PACK_O68);
    w.packFloat(value.o68);
  }
  if (value.o69 !== undefined && !sameBytes(value.o69, DEFAULT_O69)) {
    w.write(PACK_O69);
    w.packBytes(value.o69);
  }
}

function convertLargeOptionsFields1(fields: Unchecked<LargeOptions>, values: unknown[]): void {
  if (fields.o0 !== undefined) values[0] = asInt(fields.o0);
  if (fields.o1 !== undefined) values[1] = asString(fields.o1);
  if (fields.o2 !== undefined) values[2] = convertIntList(fields.o2);
  if (fields.o3 !== undefined) values[3] = convertIntMap(fields.o3);
  if (fields.o4 !== undefined) values[4] = asFloat(fields.o4);
  if (fields.o5 !== undefined) values[5] = asBytes(fields.o5);
  if (fields.o6 !== undefined) values[6] = fields.o6 === null ? null : convertLargeMode(fields.o6);
  if (fields.o7 !== undefined) values[7] = convertIntSet(fields.o7);
  if (fields.o8 !== undefined) values[8] = asInt(fields.o8);
  if (fields.o9 !== undefined) values[9] = asString(fields.o9);
  if (fields.o10 !== undefined) values[10] = convertIntList(fields.o10);
  if (fields.o11 !== undefined) values[11] = convertIntMap(fields.o11);
  if (fields.o12 !== undefined) values[12] = asFloat(fields.o12);
  if (fields.o13 !== undefined) values[13] = asBytes(fields.o13);
  if (fields.o14 !== undefined) values[14] = fields.o14 === null ? null : convertLargeMode(fields.o14);
  if (fields.o15 !== undefined) values[15] = convertIntSet(fields.o15);
  if (fields.o16 !== undefined) values[16] = asInt(fields.o16);
  if (fields.o17 !== undefined) values[17] = asString(fields.o17);
  if (fields.o18 !== undefined) values[18] = convertIntList(fields.o18);
  if (fields.o19 !== undefined) values[19] = convertIntMap(fields.o19);
  if (fields.o20 !== undefined) values[20] = asFloat(fields.o20);
  if (fields.o21 !== undefined) values[21] = asBytes(fields.o21);
  if (fields.o22 !== undefined) values[22] = fields.o22 === null ? null : convertLargeMode(fields.o22);
  if (fields.o23 !== undefined) values[23] = convertIntSet(fields.o23);
  if (fields.o24 !== undefined) values[24] = asInt(fields.o24);
  if (fields.o25 !== undefined) values[25] = asString(fields.o25);
  if (fields.o26 !== undefined) values[26] = convertIntList(fields.o26);
  if (fields.o27 !== undefined) values[27] = convertIntMap(fields.o27);
  if (fields.o28 !== undefined) values[28] = asFloat(fields.o28);
  if (fields.o29 !== undefined) values[29] = asBytes(fields.o29);
  if (fields.o30 !== undefined) values[30] = fields.o30 === null ? null : convertLargeMode(fields.o30);
  if (fields.o31 !== undefined) values[31] = convertIntSet(fields.o31);
}

function convertLargeOptionsFields2(fields: Unchecked<LargeOptions>, values: unknown[]): void {
  if (fields.o32 !== undefined) values[32] = asInt(fields.o32);
  if (fields.o33 !== undefined) values[33] = asString(fields.o33);
  if (fields.o34 !== undefined) values[34] = convertIntList(fields.o34);
  if (fields.o35 !== undefined) values[35] = convertIntMap(fields.o35);
  if (fields.o36 !== undefined) values[36] = asFloat(fields.o36);
  if (fields.o37 !== undefined) values[37] = asBytes(fields.o37);
  if (fields.o38 !== undefined) values[38] = fields.o38 === null ? null : convertLargeMode(fields.o38);
  if (fields.o39 !== undefined) values[39] = convertIntSet(fields.o39);
  if (fields.o40 !== undefined) values[40] = asInt(fields.o40);
  if (fields.o41 !== undefined) values[41] = asString(fields.o41);
  if (fields.o42 !== undefined) values[42] = convertIntList(fields.o42);
  if (fields.o43 !== undefined) values[43] = convertIntMap(fields.o43);
  if (fields.o44 !== undefined) values[44] = asFloat(fields.o44);
  if (fields.o45 !== undefined) values[45] = asBytes(fields.o45);
  if (fields.o46 !== undefined) values[46] = fields.o46 === null ? null : convertLargeMode(fields.o46);
  if (fields.o47 !== undefined) values[47] = convertIntSet(fields.o47);
  if (fields.o48 !== undefined) values[48] = asInt(fields.o48);
  if (fields.o49 !== undefined) values[49] = asString(fields.o49);
  if (fields.o50 !== undefined) values[50] = convertIntList(fields.o50);
  if (fields.o51 !== undefined) values[51] = convertIntMap(fields.o51);
  if (fields.o52 !== undefined) values[52] = asFloat(fields.o52);
  if (fields.o53 !== undefined) values[53] = asBytes(fields.o53);
  if (fields.o54 !== undefined) values[54] = fields.o54 === null ? null : convertLargeMode(fields.o54);
  if (fields.o55 !== undefined) values[55] = convertIntSet(fields.o55);
  if (fields.o56 !== undefined) values[56] = asInt(fields.o56);
  if (fields.o57 !== undefined) values[57] = asString(fields.o57);
  if (fields.o58 !== undefined) values[58] = convertIntList(fields.o58);
  if (fields.o59 !== undefined) values[59] = convertIntMap(fields.o59);
  if (fields.o60 !== undefined) values[60] = asFloat(fields.o60);
  if (fields.o61 !== undefined) values[61] = asBytes(fields.o61);
  if (fields.o62 !== undefined) values[62] = fields.o62 === null ? null : convertLargeMode(fields.o62);
  if (fields.o63 !== undefined) values[63] = convertIntSet(fields.o63);
}

function convertLargeOptionsFields3(fields: Unchecked<LargeOptions>, values: unknown[]): void {
  if (fields.o64 !== undefined) values[64] = asInt(fields.o64);
  if (fields.o65 !== undefined) values[65] = asString(fields.o65);
  if (fields.o66 !== undefined) values[66] = convertIntList(fields.o66);
  if (fields.o67 !== undefined) values[67] = convertIntMap(fields.o67);
  if (fields.o68 !== undefined) values[68] = asFloat(fields.o68);
  if (fields.o69 !== undefined) values[69] = asBytes(fields.o69);
}

function hasLargeOptionsFields1(value: Unchecked<LargeOptions>): boolean {
  if (!isSafeInt(value.o0)) return false;
  if (typeof value.o1 !== "string") return false;
  if (!isIntList(value.o2)) return false;
  if (!isIntMap(value.o3)) return false;
  if (typeof value.o4 !== "number") return false;
  if (!isBytes(value.o5)) return false;
  if (!isLargeMode(value.o6) && value.o6 !== null) return false;
  if (!isIntSet(value.o7)) return false;
  if (!isSafeInt(value.o8)) return false;
  if (typeof value.o9 !== "string") return false;
  if (!isIntList(value.o10)) return false;
  if (!isIntMap(value.o11)) return false;
  if (typeof value.o12 !== "number") return false;
  if (!isBytes(value.o13)) return false;
  if (!isLargeMode(value.o14) && value.o14 !== null) return false;
  if (!isIntSet(value.o15)) return false;
  if (!isSafeInt(value.o16)) return false;
  if (typeof value.o17 !== "string") return false;
  if (!isIntList(value.o18)) return false;
  if (!isIntMap(value.o19)) return false;
  if (typeof value.o20 !== "number") return false;
  if (!isBytes(value.o21)) return false;
  if (!isLargeMode(value.o22) && value.o22 !== null) return false;
  if (!isIntSet(value.o23)) return false;
  if (!isSafeInt(value.o24)) return false;
  if (typeof value.o25 !== "string") return false;
  if (!isIntList(value.o26)) return false;
  if (!isIntMap(value.o27)) return false;
  if (typeof value.o28 !== "number") return false;
  if (!isBytes(value.o29)) return false;
  if (!isLargeMode(value.o30) && value.o30 !== null) return false;
  if (!isIntSet(value.o31)) return false;
  return true;
}

function hasLargeOptionsFields2(value: Unchecked<LargeOptions>): boolean {
  if (!isSafeInt(value.o32)) return false;
  if (typeof value.o33 !== "string") return false;
  if (!isIntList(value.o34)) return false;
  if (!isIntMap(value.o35)) return false;
  if (typeof value.o36 !== "number") return false;
  if (!isBytes(value.o37)) return false;
  if (!isLargeMode(value.o38) && value.o38 !== null) return false;
  if (!isIntSet(value.o39)) return false;
  if (!isSafeInt(value.o40)) return false;
  if (typeof value.o41 !== "string") return false;
  if (!isIntList(value.o42)) return false;
  if (!isIntMap(value.o43)) return false;
  if (typeof value.o44 !== "number") return false;
  if (!isBytes(value.o45)) return false;
  if (!isLargeMode(value.o46) && value.o46 !== null) return false;
  if (!isIntSet(value.o47)) return false;
  if (!isSafeInt(value.o48)) return false;
  if (typeof value.o49 !== "string") return false;
  if (!isIntList(value.o50)) return false;
  if (!isIntMap(value.o51)) return false;
  if (typeof value.o52 !== "number") return false;
  if (!isBytes(value.o53)) return false;
  if (!isLargeMode(value.o54) && value.o54 !== null) return false;
  if (!isIntSet(value.o55)) return false;
  if (!isSafeInt(value.o56)) return false;
  if (typeof value.o57 !== "string") return false;
  if (!isIntList(value.o58)) return false;
  if (!isIntMap(value.o59)) return false;
  if (typeof value.o60 !== "number") return false;
  if (!isBytes(value.o61)) return false;
  if (!isLargeMode(value.o62) && value.o62 !== null) return false;
  if (!isIntSet(value.o63)) return false;
  return true;
}

function hasLargeOptionsFields3(value: Unchecked<LargeOptions>): boolean {
  if (!isSafeInt(value.o64)) return false;
  if (typeof value.o65 !== "string") return false;
  if (!isIntList(value.o66)) return false;
  if (!isIntMap(value.o67)) return false;
  if (typeof value.o68 !== "number") return false;
  if (!isBytes(value.o69)) return false;
  return true;
}

function defaultLargeOptions(): LargeOptions {
  return {
    o0: 7,
    o1: "x",
    o2: [],
    o3: Object.create(null) as { readonly [key: string]: number },
    o4: 0,
    o5: DEFAULT_O5.slice(),
    o6: null,
    o7: new Set<number>(),
    o8: 7,
    o9: "x",
    o10: [],
    o11: Object.create(null) as { readonly [key: string]: number },
    o12: 0,
    o13: DEFAULT_O13.slice(),
    o14: null,
    o15: new Set<number>(),
    o16: 7,
    o17: "x",
    o18: [],
    o19: Object.create(null) as { readonly [key: string]: number },
    o20: 0,
    o21: DEFAULT_O21.slice(),
    o22: null,
    o23: new Set<number>(),
    o24: 7,
    o25: "x",
    o26: [],
    o27: Object.create(null) as { readonly [key: string]: number },
    o28: 0,
    o29: DEFAULT_O29.slice(),
    o30: null,
    o31: new Set<number>(),
    o32: 7,
    o33: "x",
    o34: [],
    o35: Object.create(null) as { readonly [key: string]: number },
    o36: 0,
    o37: DEFAULT_O37.slice(),
    o38: null,
    o39: new Set<number>(),
    o40: 7,
    o41: "x",
    o42: [],
    o43: Object.create(null) as { readonly [key: string]: number },
    o44: 0,
    o45: DEFAULT_O45.slice(),
    o46: null,
    o47: new Set<number>(),
    o48: 7,
    o49: "x",
    o50: [],
    o51: Object.create(null) as { readonly [key: string]: number },
    o52: 0,
    o53: DEFAULT_O53.slice(),
    o54: null,
    o55: new Set<number>(),
    o56: 7,
    o57: "x",
    o58: [],
    o59: Object.create(null) as { readonly [key: string]: number },
    o60: 0,
    o61: DEFAULT_O61.slice(),
    o62: null,
    o63: new Set<number>(),
    o64: 7,
    o65: "x",
    o66: [],
    o67: Object.create(null) as { readonly [key: string]: number },
    o68: 0,
    o69: DEFAULT_O69.slice(),
  };
}

function equalsDefaultLargeOptions(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isPlainObject<LargeOptions>(value)) return false;
  if (!keepsLargeOptionsDefaults1(value)) return false;
  if (!keepsLargeOptionsDefaults2(value)) return false;
  if (!keepsLargeOptionsDefaults3(value)) return false;
  return true;
}

function keepsLargeOptionsDefaults1(value: Unchecked<LargeOptions>): boolean {
  if (value.o0 !== undefined && value.o0 !== 7) return false;
  if (value.o1 !== undefined && value.o1 !== "x") return false;
  if (!isEmptyList(value.o2)) return false;
  if (!isEmptyObject(value.o3)) return false;
  if (value.o4 !== undefined && !Object.is(value.o4, 0)) return false;
  if (value.o5 !== undefined && !sameBytes(value.o5, DEFAULT_O5)) return false;
  if (value.o6 !== undefined && value.o6 !== null) return false;
  if (!isEmptySet(value.o7)) return false;
  if (value.o8 !== undefined && value.o8 !== 7) return false;
  if (value.o9 !== undefined && value.o9 !== "x") return false;
  if (!isEmptyList(value.o10)) return false;
  if (!isEmptyObject(value.o11)) return false;
  if (value.o12 !== undefined && !Object.is(value.o12, 0)) return false;
  if (value.o13 !== undefined && !sameBytes(value.o13, DEFAULT_O13)) return false;
  if (value.o14 !== undefined && value.o14 !== null) return false;
  if (!isEmptySet(value.o15)) return false;
  if (value.o16 !== undefined && value.o16 !== 7) return false;
  if (value.o17 !== undefined && value.o17 !== "x") return false;
  if (!isEmptyList(value.o18)) return false;
  if (!isEmptyObject(value.o19)) return false;
  if (value.o20 !== undefined && !Object.is(value.o20, 0)) return false;
  if (value.o21 !== undefined && !sameBytes(value.o21, DEFAULT_O21)) return false;
  if (value.o22 !== undefined && value.o22 !== null) return false;
  if (!isEmptySet(value.o23)) return false;
  if (value.o24 !== undefined && value.o24 !== 7) return false;
  if (value.o25 !== undefined && value.o25 !== "x") return false;
  if (!isEmptyList(value.o26)) return false;
  if (!isEmptyObject(value.o27)) return false;
  if (value.o28 !== undefined && !Object.is(value.o28, 0)) return false;
  if (value.o29 !== undefined && !sameBytes(value.o29, DEFAULT_O29)) return false;
  if (value.o30 !== undefined && value.o30 !== null) return false;
  if (!isEmptySet(value.o31)) return false;
  return true;
}

function keepsLargeOptionsDefaults2(value: Unchecked<LargeOptions>): boolean {
  if (value.o32 !== undefined && value.o32 !== 7) return false;
  if (value.o33 !== undefined && value.o33 !== "x") return false;
  if (!isEmptyList(value.o34)) return false;
  if (!isEmptyObject(value.o35)) return false;
  if (value.o36 !== undefined && !Object.is(value.o36, 0)) return false;
  if (value.o37 !== undefined && !sameBytes(value.o37, DEFAULT_O37)) return false;
  if (value.o38 !== undefined && value.o38 !== null) return false;
  if (!isEmptySet(value.o39)) return false;
  if (value.o40 !== undefined && value.o40 !== 7) return false;
  if (value.o41 !== undefined && value.o41 !== "x") return false;
  if (!isEmptyList(value.o42)) return false;
  if (!isEmptyObject(value.o43)) return false;
  if (value.o44 !== undefined && !Object.is(value.o44, 0)) return false;
  if (value.o45 !== undefined && !sameBytes(value.o45, DEFAULT_O45)) return false;
  if (value.o46 !== undefined && value.o46 !== null) return false;
  if (!isEmptySet(value.o47)) return false;
  if (value.o48 !== undefined && value.o48 !== 7) return false;
  if (value.o49 !== undefined && value.o49 !== "x") return false;
  if (!isEmptyList(value.o50)) return false;
  if (!isEmptyObject(value.o51)) return false;
  if (value.o52 !== undefined && !Object.is(value.o52, 0)) return false;
  if (value.o53 !== undefined && !sameBytes(value.o53, DEFAULT_O53)) return false;
  if (value.o54 !== undefined && value.o54 !== null) return false;
  if (!isEmptySet(value.o55)) return false;
  if (value.o56 !== undefined && value.o56 !== 7) return false;
  if (value.o57 !== undefined && value.o57 !== "x") return false;
  if (!isEmptyList(value.o58)) return false;
  if (!isEmptyObject(value.o59)) return false;
  if (value.o60 !== undefined && !Object.is(value.o60, 0)) return false;
  if (value.o61 !== undefined && !sameBytes(value.o61, DEFAULT_O61)) return false;
  if (value.o62 !== undefined && value.o62 !== null) return false;
  if (!isEmptySet(value.o63)) return false;
  return true;
}

function keepsLargeOptionsDefaults3(value: Unchecked<LargeOptions>): boolean {
  if (value.o64 !== undefined && value.o64 !== 7) return false;
  if (value.o65 !== undefined && value.o65 !== "x") return false;
  if (!isEmptyList(value.o66)) return false;
  if (!isEmptyObject(value.o67)) return false;
  if (value.o68 !== undefined && !Object.is(value.o68, 0)) return false;
  if (value.o69 !== undefined && !sameBytes(value.o69, DEFAULT_O69)) return false;
  return true;
}

function readLargeRowFields1(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 0:
      r.skipTag(READ_LARGE_ROW_TAG);
      break;
    case 1:
      values[0] = r.readString();
      break;
    case 2:
      values[1] = r.atNull() ? null : r.readInt();
      break;
    case 3:
      values[2] = r.readString();
      break;
    case 4:
      values[3] = r.atNull() ? null : r.readInt();
      break;
    case 5:
      values[4] = r.readString();
      break;
    case 6:
      values[5] = r.atNull() ? null : r.readInt();
      break;
    case 7:
      values[6] = r.readString();
      break;
    case 8:
      values[7] = r.atNull() ? null : r.readInt();
      break;
    case 9:
      values[8] = r.readString();
      break;
    case 10:
      values[9] = r.atNull() ? null : r.readInt();
      break;
    case 11:
      values[10] = r.readString();
      break;
    case 12:
      values[11] = r.atNull() ? null : r.readInt();
      break;
    case 13:
      values[12] = r.readString();
      break;
    case 14:
      values[13] = r.atNull() ? null : r.readInt();
      break;
    case 15:
      values[14] = r.readString();
      break;
    case 16:
      values[15] = r.atNull() ? null : r.readInt();
      break;
    case 17:
      values[16] = r.readString();
      break;
    case 18:
      values[17] = r.atNull() ? null : r.readInt();
      break;
    case 19:
      values[18] = r.readString();
      break;
    case 20:
      values[19] = r.atNull() ? null : r.readInt();
      break;
    case 21:
      values[20] = r.readString();
      break;
    case 22:
      values[21] = r.atNull() ? null : r.readInt();
      break;
    case 23:
      values[22] = r.readString();
      break;
    case 24:
      values[23] = r.atNull() ? null : r.readInt();
      break;
    case 25:
      values[24] = r.readString();
      break;
    case 26:
      values[25] = r.atNull() ? null : r.readInt();
      break;
    case 27:
      values[26] = r.readString();
      break;
    case 28:
      values[27] = r.atNull() ? null : r.readInt();
      break;
    case 29:
      values[28] = r.readString();
      break;
    case 30:
      values[29] = r.atNull() ? null : r.readInt();
      break;
    case 31:
      values[30] = r.readString();
      break;
    default:
      r.bail();
  }
}

function readLargeRowFields2(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 32:
      values[31] = r.atNull() ? null : r.readInt();
      break;
    case 33:
      values[32] = r.readString();
      break;
    case 34:
      values[33] = r.atNull() ? null : r.readInt();
      break;
    case 35:
      values[34] = r.readString();
      break;
    case 36:
      values[35] = r.atNull() ? null : r.readInt();
      break;
    case 37:
      values[36] = r.readString();
      break;
    case 38:
      values[37] = r.atNull() ? null : r.readInt();
      break;
    case 39:
      values[38] = r.readString();
      break;
    case 40:
      values[39] = r.atNull() ? null : r.readInt();
      break;
    case 41:
      values[40] = r.readString();
      break;
    case 42:
      values[41] = r.atNull() ? null : r.readInt();
      break;
    case 43:
      values[42] = r.readString();
      break;
    case 44:
      values[43] = r.atNull() ? null : r.readInt();
      break;
    case 45:
      values[44] = r.readString();
      break;
    case 46:
      values[45] = r.atNull() ? null : r.readInt();
      break;
    case 47:
      values[46] = r.readString();
      break;
    case 48:
      values[47] = r.atNull() ? null : r.readInt();
      break;
    case 49:
      values[48] = r.readString();
      break;
    case 50:
      values[49] = r.atNull() ? null : r.readInt();
      break;
    case 51:
      values[50] = r.readString();
      break;
    case 52:
      values[51] = r.atNull() ? null : r.readInt();
      break;
    case 53:
      values[52] = r.readString();
      break;
    case 54:
      values[53] = r.atNull() ? null : r.readInt();
      break;
    case 55:
      values[54] = r.readString();
      break;
    case 56:
      values[55] = r.atNull() ? null : r.readInt();
      break;
    case 57:
      values[56] = r.readString();
      break;
    case 58:
      values[57] = r.atNull() ? null : r.readInt();
      break;
    case 59:
      values[58] = r.readString();
      break;
    case 60:
      values[59] = r.atNull() ? null : r.readInt();
      break;
    case 61:
      values[60] = r.readInt();
      break;
    case 62:
      r.skipValue();
      break;
    case 63:
      values[61] = r.readInt();
      break;
    default:
      r.bail();
  }
}

function readLargeRowFields3(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 64:
      values[62] = r.readInt();
      break;
    case 65:
      values[63] = r.readInt();
      break;
    case 66:
      values[64] = r.readInt();
      break;
    case 67:
      values[65] = r.readInt();
      break;
    case 68:
      values[66] = r.readInt();
      break;
    case 69:
      values[67] = r.readInt();
      break;
    case 70:
      values[68] = r.readInt();
      break;
    case 71:
      values[69] = r.readInt();
      break;
    default:
      r.bail();
  }
}

function readLargeRowField(r: JsonReader, at: number, values: unknown[]): void {
  switch (at >> 5) {
    case 0:
      readLargeRowFields1(r, at, values);
      break;
    case 1:
      readLargeRowFields2(r, at, values);
      break;
    case 2:
      readLargeRowFields3(r, at, values);
      break;
    default:
      r.bail();
  }
}

function makeLargeRow(values: unknown[]): LargeRow {
  completeLargeRowFields1(values);
  completeLargeRowFields2(values);
  completeLargeRowFields3(values);
  const value: LargeRow = {
    type: "row",
    r0: values[0] as string,
    r1: values[1] as number | null,
    r2: values[2] as string,
    r3: values[3] as number | null,
    r4: values[4] as string,
    r5: values[5] as number | null,
    r6: values[6] as string,
    r7: values[7] as number | null,
    r8: values[8] as string,
    r9: values[9] as number | null,
    r10: values[10] as string,
    r11: values[11] as number | null,
    r12: values[12] as string,
    r13: values[13] as number | null,
    r14: values[14] as string,
    r15: values[15] as number | null,
    r16: values[16] as string,
    r17: values[17] as number | null,
    r18: values[18] as string,
    r19: values[19] as number | null,
    r20: values[20] as string,
    r21: values[21] as number | null,
    r22: values[22] as string,
    r23: values[23] as number | null,
    r24: values[24] as string,
    r25: values[25] as number | null,
    r26: values[26] as string,
    r27: values[27] as number | null,
    r28: values[28] as string,
    r29: values[29] as number | null,
    r30: values[30] as string,
    r31: values[31] as number | null,
    r32: values[32] as string,
    r33: values[33] as number | null,
    r34: values[34] as string,
    r35: values[35] as number | null,
    r36: values[36] as string,
    r37: values[37] as number | null,
    r38: values[38] as string,
    r39: values[39] as number | null,
    r40: values[40] as string,
    r41: values[41] as number | null,
    r42: values[42] as string,
    r43: values[43] as number | null,
    r44: values[44] as string,
    r45: values[45] as number | null,
    r46: values[46] as string,
    r47: values[47] as number | null,
    r48: values[48] as string,
    r49: values[49] as number | null,
    r50: values[50] as string,
    r51: values[51] as number | null,
    r52: values[52] as string,
    r53: values[53] as number | null,
    r54: values[54] as string,
    r55: values[55] as number | null,
    r56: values[56] as string,
    r57: values[57] as number | null,
    r58: values[58] as string,
    r59: values[59] as number | null,
    d0: values[60] as number,
    d1: values[61] as number,
    d2: values[62] as number,
    d3: values[63] as number,
    d4: values[64] as number,
    d5: values[65] as number,
    d6: values[66] as number,
    d7: values[67] as number,
    d8: values[68] as number,
    d9: values[69] as number,
  };
  return value;
}

function completeLargeRowFields1(values: unknown[]): void {
  if (
    values[0] === undefined ||
    values[1] === undefined ||
    values[2] === undefined ||
    values[3] === undefined ||
    values[4] === undefined ||
    values[5] === undefined ||
    values[6] === undefined ||
    values[7] === undefined ||
    values[8] === undefined ||
    values[9] === undefined ||
    values[10] === undefined ||
    values[11] === undefined ||
    values[12] === undefined ||
    values[13] === undefined ||
    values[14] === undefined ||
    values[15] === undefined ||
    values[16] === undefined ||
    values[17] === undefined ||
    values[18] === undefined ||
    values[19] === undefined ||
    values[20] === undefined ||
    values[21] === undefined ||
    values[22] === undefined ||
    values[23] === undefined ||
    values[24] === undefined ||
    values[25] === undefined ||
    values[26] === undefined ||
    values[27] === undefined ||
    values[28] === undefined ||
    values[29] === undefined ||
    values[30] === undefined ||
    values[31] === undefined
  )
    bail();
}

function completeLargeRowFields2(values: unknown[]): void {
  if (
    values[32] === undefined ||
    values[33] === undefined ||
    values[34] === undefined ||
    values[35] === undefined ||
    values[36] === undefined ||
    values[37] === undefined ||
    values[38] === undefined ||
    values[39] === undefined ||
    values[40] === undefined ||
    values[41] === undefined ||
    values[42] === undefined ||
    values[43] === undefined ||
    values[44] === undefined ||
    values[45] === undefined ||
    values[46] === undefined ||
    values[47] === undefined ||
    values[48] === undefined ||
    values[49] === undefined ||
    values[50] === undefined ||
    values[51] === undefined ||
    values[52] === undefined ||
    values[53] === undefined ||
    values[54] === undefined ||
    values[55] === undefined ||
    values[56] === undefined ||
    values[57] === undefined ||
    values[58] === undefined ||
    values[59] === undefined
  )
    bail();
  if (values[60] === undefined) values[60] = 0;
  if (values[61] === undefined) values[61] = 1;
  if (values[62] === undefined) values[62] = 2;
  if (values[63] === undefined) values[63] = 3;
}

function completeLargeRowFields3(values: unknown[]): void {
  if (values[64] === undefined) values[64] = 4;
  if (values[65] === undefined) values[65] = 5;
  if (values[66] === undefined) values[66] = 6;
  if (values[67] === undefined) values[67] = 7;
  if (values[68] === undefined) values[68] = 8;
  if (values[69] === undefined) values[69] = 9;
}

function unpackLargeRowFields1(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 0:
      r.skipTag(UNPACK_LARGE_ROW_TAG);
      break;
    case 1:
      values[0] = r.readString();
      break;
    case 2:
      values[1] = r.atNull() ? null : r.readInt();
      break;
    case 3:
      values[2] = r.readString();
      break;
    case 4:
      values[3] = r.atNull() ? null : r.readInt();
      break;
    case 5:
      values[4] = r.readString();
      break;
    case 6:
      values[5] = r.atNull() ? null : r.readInt();
      break;
    case 7:
      values[6] = r.readString();
      break;
    case 8:
      values[7] = r.atNull() ? null : r.readInt();
      break;
    case 9:
      values[8] = r.readString();
      break;
    case 10:
      values[9] = r.atNull() ? null : r.readInt();
      break;
    case 11:
      values[10] = r.readString();
      break;
    case 12:
      values[11] = r.atNull() ? null : r.readInt();
      break;
    case 13:
      values[12] = r.readString();
      break;
    case 14:
      values[13] = r.atNull() ? null : r.readInt();
      break;
    case 15:
      values[14] = r.readString();
      break;
    case 16:
      values[15] = r.atNull() ? null : r.readInt();
      break;
    case 17:
      values[16] = r.readString();
      break;
    case 18:
      values[17] = r.atNull() ? null : r.readInt();
      break;
    case 19:
      values[18] = r.readString();
      break;
    case 20:
      values[19] = r.atNull() ? null : r.readInt();
      break;
    case 21:
      values[20] = r.readString();
      break;
    case 22:
      values[21] = r.atNull() ? null : r.readInt();
      break;
    case 23:
      values[22] = r.readString();
      break;
    case 24:
      values[23] = r.atNull() ? null : r.readInt();
      break;
    case 25:
      values[24] = r.readString();
      break;
    case 26:
      values[25] = r.atNull() ? null : r.readInt();
      break;
    case 27:
      values[26] = r.readString();
      break;
    case 28:
      values[27] = r.atNull() ? null : r.readInt();
      break;
    case 29:
      values[28] = r.readString();
      break;
    case 30:
      values[29] = r.atNull() ? null : r.readInt();
      break;
    case 31:
      values[30] = r.readString();
      break;
    default:
      r.bail();
  }
}

function unpackLargeRowFields2(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 32:
      values[31] = r.atNull() ? null : r.readInt();
      break;
    case 33:
      values[32] = r.readString();
      break;
    case 34:
      values[33] = r.atNull() ? null : r.readInt();
      break;
    case 35:
      values[34] = r.readString();
      break;
    case 36:
      values[35] = r.atNull() ? null : r.readInt();
      break;
    case 37:
      values[36] = r.readString();
      break;
    case 38:
      values[37] = r.atNull() ? null : r.readInt();
      break;
    case 39:
      values[38] = r.readString();
      break;
    case 40:
      values[39] = r.atNull() ? null : r.readInt();
      break;
    case 41:
      values[40] = r.readString();
      break;
    case 42:
      values[41] = r.atNull() ? null : r.readInt();
      break;
    case 43:
      values[42] = r.readString();
      break;
    case 44:
      values[43] = r.atNull() ? null : r.readInt();
      break;
    case 45:
      values[44] = r.readString();
      break;
    case 46:
      values[45] = r.atNull() ? null : r.readInt();
      break;
    case 47:
      values[46] = r.readString();
      break;
    case 48:
      values[47] = r.atNull() ? null : r.readInt();
      break;
    case 49:
      values[48] = r.readString();
      break;
    case 50:
      values[49] = r.atNull() ? null : r.readInt();
      break;
    case 51:
      values[50] = r.readString();
      break;
    case 52:
      values[51] = r.atNull() ? null : r.readInt();
      break;
    case 53:
      values[52] = r.readString();
      break;
    case 54:
      values[53] = r.atNull() ? null : r.readInt();
      break;
    case 55:
      values[54] = r.readString();
      break;
    case 56:
      values[55] = r.atNull() ? null : r.readInt();
      break;
    case 57:
      values[56] = r.readString();
      break;
    case 58:
      values[57] = r.atNull() ? null : r.readInt();
      break;
    case 59:
      values[58] = r.readString();
      break;
    case 60:
      values[59] = r.atNull() ? null : r.readInt();
      break;
    case 61:
      values[60] = r.readInt();
      break;
    case 62:
      r.skipValue();
      break;
    case 63:
      values[61] = r.readInt();
      break;
    default:
      r.bail();
  }
}

function unpackLargeRowFields3(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 64:
      values[62] = r.readInt();
      break;
    case 65:
      values[63] = r.readInt();
      break;
    case 66:
      values[64] = r.readInt();
      break;
    case 67:
      values[65] = r.readInt();
      break;
    case 68:
      values[66] = r.readInt();
      break;
    case 69:
      values[67] = r.readInt();
      break;
    case 70:
      values[68] = r.readInt();
      break;
    case 71:
      values[69] = r.readInt();
      break;
    default:
      r.bail();
  }
}

function unpackLargeRowField(r: PackReader, at: number, values: unknown[]): void {
  switch (at >> 5) {
    case 0:
      unpackLargeRowFields1(r, at, values);
      break;
    case 1:
      unpackLargeRowFields2(r, at, values);
      break;
    case 2:
      unpackLargeRowFields3(r, at, values);
      break;
    default:
      r.bail();
  }
}

function writeLargeRowFields1(w: JsonValueWriter, value: LargeRow): void {
  w.write(WRITE_VALUE_ROW);
  w.writeByte(COMMA);
  w.writeString(value.r0);
  w.writeByte(COMMA);
  if (value.r1 === null) w.writeNull();
  else w.writeInt(value.r1);
  w.writeByte(COMMA);
  w.writeString(value.r2);
  w.writeByte(COMMA);
  if (value.r3 === null) w.writeNull();
  else w.writeInt(value.r3);
  w.writeByte(COMMA);
  w.writeString(value.r4);
  w.writeByte(COMMA);
  if (value.r5 === null) w.writeNull();
  else w.writeInt(value.r5);
  w.writeByte(COMMA);
  w.writeString(value.r6);
  w.writeByte(COMMA);
  if (value.r7 === null) w.writeNull();
  else w.writeInt(value.r7);
  w.writeByte(COMMA);
  w.writeString(value.r8);
  w.writeByte(COMMA);
  if (value.r9 === null) w.writeNull();
  else w.writeInt(value.r9);
  w.writeByte(COMMA);
  w.writeString(value.r10);
  w.writeByte(COMMA);
  if (value.r11 === null) w.writeNull();
  else w.writeInt(value.r11);
  w.writeByte(COMMA);
  w.writeString(value.r12);
  w.writeByte(COMMA);
  if (value.r13 === null) w.writeNull();
  else w.writeInt(value.r13);
  w.writeByte(COMMA);
  w.writeString(value.r14);
  w.writeByte(COMMA);
  if (value.r15 === null) w.writeNull();
  else w.writeInt(value.r15);
  w.writeByte(COMMA);
  w.writeString(value.r16);
  w.writeByte(COMMA);
  if (value.r17 === null) w.writeNull();
  else w.writeInt(value.r17);
  w.writeByte(COMMA);
  w.writeString(value.r18);
  w.writeByte(COMMA);
  if (value.r19 === null) w.writeNull();
  else w.writeInt(value.r19);
  w.writeByte(COMMA);
  w.writeString(value.r20);
  w.writeByte(COMMA);
  if (value.r21 === null) w.writeNull();
  else w.writeInt(value.r21);
  w.writeByte(COMMA);
  w.writeString(value.r22);
  w.writeByte(COMMA);
  if (value.r23 === null) w.writeNull();
  else w.writeInt(value.r23);
  w.writeByte(COMMA);
  w.writeString(value.r24);
  w.writeByte(COMMA);
  if (value.r25 === null) w.writeNull();
  else w.writeInt(value.r25);
  w.writeByte(COMMA);
  w.writeString(value.r26);
  w.writeByte(COMMA);
  if (value.r27 === null) w.writeNull();
  else w.writeInt(value.r27);
  w.writeByte(COMMA);
  w.writeString(value.r28);
  w.writeByte(COMMA);
  if (value.r29 === null) w.writeNull();
  else w.writeInt(value.r29);
  w.writeByte(COMMA);
  w.writeString(value.r30);
}

function writeLargeRowFields2(w: JsonValueWriter, value: LargeRow): void {
  w.writeByte(COMMA);
  if (value.r31 === null) w.writeNull();
  else w.writeInt(value.r31);
  w.writeByte(COMMA);
  w.writeString(value.r32);
  w.writeByte(COMMA);
  if (value.r33 === null) w.writeNull();
  else w.writeInt(value.r33);
  w.writeByte(COMMA);
  w.writeString(value.r34);
  w.writeByte(COMMA);
  if (value.r35 === null) w.writeNull();
  else w.writeInt(value.r35);
  w.writeByte(COMMA);
  w.writeString(value.r36);
  w.writeByte(COMMA);
  if (value.r37 === null) w.writeNull();
  else w.writeInt(value.r37);
  w.writeByte(COMMA);
  w.writeString(value.r38);
  w.writeByte(COMMA);
  if (value.r39 === null) w.writeNull();
  else w.writeInt(value.r39);
  w.writeByte(COMMA);
  w.writeString(value.r40);
  w.writeByte(COMMA);
  if (value.r41 === null) w.writeNull();
  else w.writeInt(value.r41);
  w.writeByte(COMMA);
  w.writeString(value.r42);
  w.writeByte(COMMA);
  if (value.r43 === null) w.writeNull();
  else w.writeInt(value.r43);
  w.writeByte(COMMA);
  w.writeString(value.r44);
  w.writeByte(COMMA);
  if (value.r45 === null) w.writeNull();
  else w.writeInt(value.r45);
  w.writeByte(COMMA);
  w.writeString(value.r46);
  w.writeByte(COMMA);
  if (value.r47 === null) w.writeNull();
  else w.writeInt(value.r47);
  w.writeByte(COMMA);
  w.writeString(value.r48);
  w.writeByte(COMMA);
  if (value.r49 === null) w.writeNull();
  else w.writeInt(value.r49);
  w.writeByte(COMMA);
  w.writeString(value.r50);
  w.writeByte(COMMA);
  if (value.r51 === null) w.writeNull();
  else w.writeInt(value.r51);
  w.writeByte(COMMA);
  w.writeString(value.r52);
  w.writeByte(COMMA);
  if (value.r53 === null) w.writeNull();
  else w.writeInt(value.r53);
  w.writeByte(COMMA);
  w.writeString(value.r54);
  w.writeByte(COMMA);
  if (value.r55 === null) w.writeNull();
  else w.writeInt(value.r55);
  w.writeByte(COMMA);
  w.writeString(value.r56);
  w.writeByte(COMMA);
  if (value.r57 === null) w.writeNull();
  else w.writeInt(value.r57);
  w.writeByte(COMMA);
  w.writeString(value.r58);
  w.writeByte(COMMA);
  if (value.r59 === null) w.writeNull();
  else w.writeInt(value.r59);
  w.writeByte(COMMA);
  const d0 = value.d0 === undefined ? 0 : value.d0;
  w.writeInt(d0);
  w.writeByte(COMMA);
  w.writeNull();
  w.writeByte(COMMA);
  const d1 = value.d1 === undefined ? 1 : value.d1;
  w.writeInt(d1);
}

function writeLargeRowFields3(w: JsonValueWriter, value: LargeRow): void {
  w.writeByte(COMMA);
  const d2 = value.d2 === undefined ? 2 : value.d2;
  w.writeInt(d2);
  w.writeByte(COMMA);
  const d3 = value.d3 === undefined ? 3 : value.d3;
  w.writeInt(d3);
  w.writeByte(COMMA);
  const d4 = value.d4 === undefined ? 4 : value.d4;
  w.writeInt(d4);
  w.writeByte(COMMA);
  const d5 = value.d5 === undefined ? 5 : value.d5;
  w.writeInt(d5);
  w.writeByte(COMMA);
  const d6 = value.d6 === undefined ? 6 : value.d6;
  w.writeInt(d6);
  w.writeByte(COMMA);
  const d7 = value.d7 === undefined ? 7 : value.d7;
  w.writeInt(d7);
  w.writeByte(COMMA);
  const d8 = value.d8 === undefined ? 8 : value.d8;
  w.writeInt(d8);
  w.writeByte(COMMA);
  const d9 = value.d9 === undefined ? 9 : value.d9;
  w.writeInt(d9);
}

function packLargeRowFields1(w: Writer, value: LargeRow): void {
  w.write(PACK_VALUE_ROW);
  w.packString(value.r0);
  if (value.r1 === null) w.packNull();
  else w.packInt(value.r1);
  w.packString(value.r2);
  if (value.r3 === null) w.packNull();
  else w.packInt(value.r3);
  w.packString(value.r4);
  if (value.r5 === null) w.packNull();
  else w.packInt(value.r5);
  w.packString(value.r6);
  if (value.r7 === null) w.packNull();
  else w.packInt(value.r7);
  w.packString(value.r8);
  if (value.r9 === null) w.packNull();
  else w.packInt(value.r9);
  w.packString(value.r10);
  if (value.r11 === null) w.packNull();
  else w.packInt(value.r11);
  w.packString(value.r12);
  if (value.r13 === null) w.packNull();
  else w.packInt(value.r13);
  w.packString(value.r14);
  if (value.r15 === null) w.packNull();
  else w.packInt(value.r15);
  w.packString(value.r16);
  if (value.r17 === null) w.packNull();
  else w.packInt(value.r17);
  w.packString(value.r18);
  if (value.r19 === null) w.packNull();
  else w.packInt(value.r19);
  w.packString(value.r20);
  if (value.r21 === null) w.packNull();
  else w.packInt(value.r21);
  w.packString(value.r22);
  if (value.r23 === null) w.packNull();
  else w.packInt(value.r23);
  w.packString(value.r24);
  if (value.r25 === null) w.packNull();
  else w.packInt(value.r25);
  w.packString(value.r26);
  if (value.r27 === null) w.packNull();
  else w.packInt(value.r27);
  w.packString(value.r28);
  if (value.r29 === null) w.packNull();
  else w.packInt(value.r29);
  w.packString(value.r30);
}

function packLargeRowFields2(w: Writer, value: LargeRow): void {
  if (value.r31 === null) w.packNull();
  else w.packInt(value.r31);
  w.packString(value.r32);
  if (value.r33 === null) w.packNull();
  else w.packInt(value.r33);
  w.packString(value.r34);
  if (value.r35 === null) w.packNull();
  else w.packInt(value.r35);
  w.packString(value.r36);
  if (value.r37 === null) w.packNull();
  else w.packInt(value.r37);
  w.packString(value.r38);
  if (value.r39 === null) w.packNull();
  else w.packInt(value.r39);
  w.packString(value.r40);
  if (value.r41 === null) w.packNull();
  else w.packInt(value.r41);
  w.packString(value.r42);
  if (value.r43 === null) w.packNull();
  else w.packInt(value.r43);
  w.packString(value.r44);
  if (value.r45 === null) w.packNull();
  else w.packInt(value.r45);
  w.packString(value.r46);
  if (value.r47 === null) w.packNull();
  else w.packInt(value.r47);
  w.packString(value.r48);
  if (value.r49 === null) w.packNull();
  else w.packInt(value.r49);
  w.packString(value.r50);
  if (value.r51 === null) w.packNull();
  else w.packInt(value.r51);
  w.packString(value.r52);
  if (value.r53 === null) w.packNull();
  else w.packInt(value.r53);
  w.packString(value.r54);
  if (value.r55 === null) w.packNull();
  else w.packInt(value.r55);
  w.packString(value.r56);
  if (value.r57 === null) w.packNull();
  else w.packInt(value.r57);
  w.packString(value.r58);
  if (value.r59 === null) w.packNull();
  else w.packInt(value.r59);
  const d0 = value.d0 === undefined ? 0 : value.d0;
  w.packInt(d0);
  w.packNull();
  const d1 = value.d1 === undefined ? 1 : value.d1;
  w.packInt(d1);
}

function packLargeRowFields3(w: Writer, value: LargeRow): void {
  const d2 = value.d2 === undefined ? 2 : value.d2;
  w.packInt(d2);
  const d3 = value.d3 === undefined ? 3 : value.d3;
  w.packInt(d3);
  const d4 = value.d4 === undefined ? 4 : value.d4;
  w.packInt(d4);
  const d5 = value.d5 === undefined ? 5 : value.d5;
  w.packInt(d5);
  const d6 = value.d6 === undefined ? 6 : value.d6;
  w.packInt(d6);
  const d7 = value.d7 === undefined ? 7 : value.d7;
  w.packInt(d7);
  const d8 = value.d8 === undefined ? 8 : value.d8;
  w.packInt(d8);
  const d9 = value.d9 === undefined ? 9 : value.d9;
  w.packInt(d9);
}

function convertLargeRowFields1(items: readonly unknown[], values: unknown[]): void {
  if (items[1] !== undefined) values[0] = asString(items[1]);
  if (items[2] !== undefined) values[1] = items[2] === null ? null : asInt(items[2]);
  if (items[3] !== undefined) values[2] = asString(items[3]);
  if (items[4] !== undefined) values[3] = items[4] === null ? null : asInt(items[4]);
  if (items[5] !== undefined) values[4] = asString(items[5]);
  if (items[6] !== undefined) values[5] = items[6] === null ? null : asInt(items[6]);
  if (items[7] !== undefined) values[6] = asString(items[7]);
  if (items[8] !== undefined) values[7] = items[8] === null ? null : asInt(items[8]);
  if (items[9] !== undefined) values[8] = asString(items[9]);
  if (items[10] !== undefined) values[9] = items[10] === null ? null : asInt(items[10]);
  if (items[11] !== undefined) values[10] = asString(items[11]);
  if (items[12] !== undefined) values[11] = items[12] === null ? null : asInt(items[12]);
  if (items[13] !== undefined) values[12] = asString(items[13]);
  if (items[14] !== undefined) values[13] = items[14] === null ? null : asInt(items[14]);
  if (items[15] !== undefined) values[14] = asString(items[15]);
  if (items[16] !== undefined) values[15] = items[16] === null ? null : asInt(items[16]);
  if (items[17] !== undefined) values[16] = asString(items[17]);
  if (items[18] !== undefined) values[17] = items[18] === null ? null : asInt(items[18]);
  if (items[19] !== undefined) values[18] = asString(items[19]);
  if (items[20] !== undefined) values[19] = items[20] === null ? null : asInt(items[20]);
  if (items[21] !== undefined) values[20] = asString(items[21]);
  if (items[22] !== undefined) values[21] = items[22] === null ? null : asInt(items[22]);
  if (items[23] !== undefined) values[22] = asString(items[23]);
  if (items[24] !== undefined) values[23] = items[24] === null ? null : asInt(items[24]);
  if (items[25] !== undefined) values[24] = asString(items[25]);
  if (items[26] !== undefined) values[25] = items[26] === null ? null : asInt(items[26]);
  if (items[27] !== undefined) values[26] = asString(items[27]);
  if (items[28] !== undefined) values[27] = items[28] === null ? null : asInt(items[28]);
  if (items[29] !== undefined) values[28] = asString(items[29]);
  if (items[30] !== undefined) values[29] = items[30] === null ? null : asInt(items[30]);
  if (items[31] !== undefined) values[30] = asString(items[31]);
  if (items[32] !== undefined) values[31] = items[32] === null ? null : asInt(items[32]);
}

function convertLargeRowFields2(items: readonly unknown[], values: unknown[]): void {
  if (items[33] !== undefined) values[32] = asString(items[33]);
  if (items[34] !== undefined) values[33] = items[34] === null ? null : asInt(items[34]);
  if (items[35] !== undefined) values[34] = asString(items[35]);
  if (items[36] !== undefined) values[35] = items[36] === null ? null : asInt(items[36]);
  if (items[37] !== undefined) values[36] = asString(items[37]);
  if (items[38] !== undefined) values[37] = items[38] === null ? null : asInt(items[38]);
  if (items[39] !== undefined) values[38] = asString(items[39]);
  if (items[40] !== undefined) values[39] = items[40] === null ? null : asInt(items[40]);
  if (items[41] !== undefined) values[40] = asString(items[41]);
  if (items[42] !== undefined) values[41] = items[42] === null ? null : asInt(items[42]);
  if (items[43] !== undefined) values[42] = asString(items[43]);
  if (items[44] !== undefined) values[43] = items[44] === null ? null : asInt(items[44]);
  if (items[45] !== undefined) values[44] = asString(items[45]);
  if (items[46] !== undefined) values[45] = items[46] === null ? null : asInt(items[46]);
  if (items[47] !== undefined) values[46] = asString(items[47]);
  if (items[48] !== undefined) values[47] = items[48] === null ? null : asInt(items[48]);
  if (items[49] !== undefined) values[48] = asString(items[49]);
  if (items[50] !== undefined) values[49] = items[50] === null ? null : asInt(items[50]);
  if (items[51] !== undefined) values[50] = asString(items[51]);
  if (items[52] !== undefined) values[51] = items[52] === null ? null : asInt(items[52]);
  if (items[53] !== undefined) values[52] = asString(items[53]);
  if (items[54] !== undefined) values[53] = items[54] === null ? null : asInt(items[54]);
  if (items[55] !== undefined) values[54] = asString(items[55]);
  if (items[56] !== undefined) values[55] = items[56] === null ? null : asInt(items[56]);
  if (items[57] !== undefined) values[56] = asString(items[57]);
  if (items[58] !== undefined) values[57] = items[58] === null ? null : asInt(items[58]);
  if (items[59] !== undefined) values[58] = asString(items[59]);
  if (items[60] !== undefined) values[59] = items[60] === null ? null : asInt(items[60]);
  if (items[61] !== undefined) values[60] = asInt(items[61]);
  if (items[63] !== undefined) values[61] = asInt(items[63]);
  if (items[64] !== undefined) values[62] = asInt(items[64]);
  if (items[65] !== undefined) values[63] = asInt(items[65]);
}

function convertLargeRowFields3(items: readonly unknown[], values: unknown[]): void {
  if (items[66] !== undefined) values[64] = asInt(items[66]);
  if (items[67] !== undefined) values[65] = asInt(items[67]);
  if (items[68] !== undefined) values[66] = asInt(items[68]);
  if (items[69] !== undefined) values[67] = asInt(items[69]);
  if (items[70] !== undefined) values[68] = asInt(items[70]);
  if (items[71] !== undefined) values[69] = asInt(items[71]);
}

function hasLargeRowFields1(value: Unchecked<LargeRow>): boolean {
  if (typeof value.r0 !== "string") return false;
  if (!isSafeInt(value.r1) && value.r1 !== null) return false;
  if (typeof value.r2 !== "string") return false;
  if (!isSafeInt(value.r3) && value.r3 !== null) return false;
  if (typeof value.r4 !== "string") return false;
  if (!isSafeInt(value.r5) && value.r5 !== null) return false;
  if (typeof value.r6 !== "string") return false;
  if (!isSafeInt(value.r7) && value.r7 !== null) return false;
  if (typeof value.r8 !== "string") return false;
  if (!isSafeInt(value.r9) && value.r9 !== null) return false;
  if (typeof value.r10 !== "string") return false;
  if (!isSafeInt(value.r11) && value.r11 !== null) return false;
  if (typeof value.r12 !== "string") return false;
  if (!isSafeInt(value.r13) && value.r13 !== null) return false;
  if (typeof value.r14 !== "string") return false;
  if (!isSafeInt(value.r15) && value.r15 !== null) return false;
  if (typeof value.r16 !== "string") return false;
  if (!isSafeInt(value.r17) && value.r17 !== null) return false;
  if (typeof value.r18 !== "string") return false;
  if (!isSafeInt(value.r19) && value.r19 !== null) return false;
  if (typeof value.r20 !== "string") return false;
  if (!isSafeInt(value.r21) && value.r21 !== null) return false;
  if (typeof value.r22 !== "string") return false;
  if (!isSafeInt(value.r23) && value.r23 !== null) return false;
  if (typeof value.r24 !== "string") return false;
  if (!isSafeInt(value.r25) && value.r25 !== null) return false;
  if (typeof value.r26 !== "string") return false;
  if (!isSafeInt(value.r27) && value.r27 !== null) return false;
  if (typeof value.r28 !== "string") return false;
  if (!isSafeInt(value.r29) && value.r29 !== null) return false;
  if (typeof value.r30 !== "string") return false;
  if (!isSafeInt(value.r31) && value.r31 !== null) return false;
  return true;
}

function hasLargeRowFields2(value: Unchecked<LargeRow>): boolean {
  if (typeof value.r32 !== "string") return false;
  if (!isSafeInt(value.r33) && value.r33 !== null) return false;
  if (typeof value.r34 !== "string") return false;
  if (!isSafeInt(value.r35) && value.r35 !== null) return false;
  if (typeof value.r36 !== "string") return false;
  if (!isSafeInt(value.r37) && value.r37 !== null) return false;
  if (typeof value.r38 !== "string") return false;
  if (!isSafeInt(value.r39) && value.r39 !== null) return false;
  if (typeof value.r40 !== "string") return false;
  if (!isSafeInt(value.r41) && value.r41 !== null) return false;
  if (typeof value.r42 !== "string") return false;
  if (!isSafeInt(value.r43) && value.r43 !== null) return false;
  if (typeof value.r44 !== "string") return false;
  if (!isSafeInt(value.r45) && value.r45 !== null) return false;
  if (typeof value.r46 !== "string") return false;
  if (!isSafeInt(value.r47) && value.r47 !== null) return false;
  if (typeof value.r48 !== "string") return false;
  if (!isSafeInt(value.r49) && value.r49 !== null) return false;
  if (typeof value.r50 !== "string") return false;
  if (!isSafeInt(value.r51) && value.r51 !== null) return false;
  if (typeof value.r52 !== "string") return false;
  if (!isSafeInt(value.r53) && value.r53 !== null) return false;
  if (typeof value.r54 !== "string") return false;
  if (!isSafeInt(value.r55) && value.r55 !== null) return false;
  if (typeof value.r56 !== "string") return false;
  if (!isSafeInt(value.r57) && value.r57 !== null) return false;
  if (typeof value.r58 !== "string") return false;
  if (!isSafeInt(value.r59) && value.r59 !== null) return false;
  if (!isSafeInt(value.d0)) return false;
  if (!isSafeInt(value.d1)) return false;
  if (!isSafeInt(value.d2)) return false;
  if (!isSafeInt(value.d3)) return false;
  return true;
}

function hasLargeRowFields3(value: Unchecked<LargeRow>): boolean {
  if (!isSafeInt(value.d4)) return false;
  if (!isSafeInt(value.d5)) return false;
  if (!isSafeInt(value.d6)) return false;
  if (!isSafeInt(value.d7)) return false;
  if (!isSafeInt(value.d8)) return false;
  if (!isSafeInt(value.d9)) return false;
  return true;
}

function readLargeRowCompatFields1(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 0:
      values[0] = readIntList(r);
      break;
    case 1:
      values[1] = readIntList(r);
      break;
    case 2:
      values[2] = readIntList(r);
      break;
    case 3:
      values[3] = readIntList(r);
      break;
    case 4:
      values[4] = readIntList(r);
      break;
    case 5:
      values[5] = readIntList(r);
      break;
    case 6:
      values[6] = readIntList(r);
      break;
    case 7:
      values[7] = readIntList(r);
      break;
    case 8:
      values[8] = readIntList(r);
      break;
    case 9:
      values[9] = readIntList(r);
      break;
    case 10:
      values[10] = readIntList(r);
      break;
    case 11:
      values[11] = readIntList(r);
      break;
    case 12:
      values[12] = readIntList(r);
      break;
    case 13:
      values[13] = readIntList(r);
      break;
    case 14:
      values[14] = readIntList(r);
      break;
    case 15:
      values[15] = readIntList(r);
      break;
    case 16:
      values[16] = readIntList(r);
      break;
    case 17:
      values[17] = readIntList(r);
      break;
    case 18:
      values[18] = readIntList(r);
      break;
    case 19:
      values[19] = readIntList(r);
      break;
    case 20:
      values[20] = readIntList(r);
      break;
    case 21:
      values[21] = readIntList(r);
      break;
    case 22:
      values[22] = readIntList(r);
      break;
    case 23:
      values[23] = readIntList(r);
      break;
    case 24:
      values[24] = readIntList(r);
      break;
    case 25:
      values[25] = readIntList(r);
      break;
    case 26:
      values[26] = readIntList(r);
      break;
    case 27:
      values[27] = readIntList(r);
      break;
    case 28:
      values[28] = readIntList(r);
      break;
    case 29:
      values[29] = readIntList(r);
      break;
    case 30:
      values[30] = readIntList(r);
      break;
    case 31:
      values[31] = readIntList(r);
      break;
    default:
      r.skipValue();
  }
}

function readLargeRowCompatFields2(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 32:
      values[32] = readIntList(r);
      break;
    case 33:
      values[33] = readIntList(r);
      break;
    case 34:
      values[34] = readIntList(r);
      break;
    case 35:
      values[35] = readIntList(r);
      break;
    case 36:
      values[36] = readIntList(r);
      break;
    case 37:
      values[37] = readIntList(r);
      break;
    case 38:
      values[38] = readIntList(r);
      break;
    case 39:
      values[39] = readIntList(r);
      break;
    case 40:
      values[40] = readIntList(r);
      break;
    case 41:
      values[41] = readIntList(r);
      break;
    case 42:
      values[42] = readIntList(r);
      break;
    case 43:
      values[43] = readIntList(r);
      break;
    case 44:
      values[44] = readIntList(r);
      break;
    case 45:
      values[45] = readIntList(r);
      break;
    case 46:
      values[46] = readIntList(r);
      break;
    case 47:
      values[47] = readIntList(r);
      break;
    case 48:
      values[48] = readIntList(r);
      break;
    case 49:
      values[49] = readIntList(r);
      break;
    case 50:
      values[50] = readIntList(r);
      break;
    case 51:
      values[51] = readIntList(r);
      break;
    case 52:
      values[52] = readIntList(r);
      break;
    case 53:
      values[53] = readIntList(r);
      break;
    case 54:
      values[54] = readIntList(r);
      break;
    case 55:
      values[55] = readIntList(r);
      break;
    case 56:
      values[56] = readIntList(r);
      break;
    case 57:
      values[57] = readIntList(r);
      break;
    case 58:
      values[58] = readIntList(r);
      break;
    case 59:
      values[59] = readIntList(r);
      break;
    case 60:
      values[60] = readIntList(r);
      break;
    case 61:
      values[61] = readIntList(r);
      break;
    case 62:
      values[62] = readIntList(r);
      break;
    case 63:
      values[63] = readIntList(r);
      break;
    default:
      r.skipValue();
  }
}

function readLargeRowCompatFields3(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 64:
      values[64] = readIntList(r);
      break;
    case 65:
      values[65] = readIntList(r);
      break;
    case 66:
      values[66] = readIntList(r);
      break;
    case 67:
      values[67] = readIntList(r);
      break;
    case 68:
      values[68] = readIntList(r);
      break;
    case 69:
      values[69] = readIntList(r);
      break;
    default:
      r.skipValue();
  }
}

function readLargeRowCompatField(r: JsonReader, at: number, values: unknown[]): void {
  switch (at >> 5) {
    case 0:
      readLargeRowCompatFields1(r, at, values);
      break;
    case 1:
      readLargeRowCompatFields2(r, at, values);
      break;
    case 2:
      readLargeRowCompatFields3(r, at, values);
      break;
    default:
      r.skipValue();
  }
}

function makeLargeRowCompat(values: unknown[]): LargeRowCompat {
  completeLargeRowCompatFields1(values);
  completeLargeRowCompatFields2(values);
  completeLargeRowCompatFields3(values);
  const value: LargeRowCompat = {
    d0: values[0] as readonly number[],
    d1: values[1] as readonly number[],
    d2: values[2] as readonly number[],
    d3: values[3] as readonly number[],
    d4: values[4] as readonly number[],
    d5: values[5] as readonly number[],
    d6: values[6] as readonly number[],
    d7: values[7] as readonly number[],
    d8: values[8] as readonly number[],
    d9: values[9] as readonly number[],
    d10: values[10] as readonly number[],
    d11: values[11] as readonly number[],
    d12: values[12] as readonly number[],
    d13: values[13] as readonly number[],
    d14: values[14] as readonly number[],
    d15: values[15] as readonly number[],
    d16: values[16] as readonly number[],
    d17: values[17] as readonly number[],
    d18: values[18] as readonly number[],
    d19: values[19] as readonly number[],
    d20: values[20] as readonly number[],
    d21: values[21] as readonly number[],
    d22: values[22] as readonly number[],
    d23: values[23] as readonly number[],
    d24: values[24] as readonly number[],
    d25: values[25] as readonly number[],
    d26: values[26] as readonly number[],
    d27: values[27] as readonly number[],
    d28: values[28] as readonly number[],
    d29: values[29] as readonly number[],
    d30: values[30] as readonly number[],
    d31: values[31] as readonly number[],
    d32: values[32] as readonly number[],
    d33: values[33] as readonly number[],
    d34: values[34] as readonly number[],
    d35: values[35] as readonly number[],
    d36: values[36] as readonly number[],
    d37: values[37] as readonly number[],
    d38: values[38] as readonly number[],
    d39: values[39] as readonly number[],
    d40: values[40] as readonly number[],
    d41: values[41] as readonly number[],
    d42: values[42] as readonly number[],
    d43: values[43] as readonly number[],
    d44: values[44] as readonly number[],
    d45: values[45] as readonly number[],
    d46: values[46] as readonly number[],
    d47: values[47] as readonly number[],
    d48: values[48] as readonly number[],
    d49: values[49] as readonly number[],
    d50: values[50] as readonly number[],
    d51: values[51] as readonly number[],
    d52: values[52] as readonly number[],
    d53: values[53] as readonly number[],
    d54: values[54] as readonly number[],
    d55: values[55] as readonly number[],
    d56: values[56] as readonly number[],
    d57: values[57] as readonly number[],
    d58: values[58] as readonly number[],
    d59: values[59] as readonly number[],
    d60: values[60] as readonly number[],
    d61: values[61] as readonly number[],
    d62: values[62] as readonly number[],
    d63: values[63] as readonly number[],
    d64: values[64] as readonly number[],
    d65: values[65] as readonly number[],
    d66: values[66] as readonly number[],
    d67: values[67] as readonly number[],
    d68: values[68] as readonly number[],
    d69: values[69] as readonly number[],
  };
  return value;
}

function completeLargeRowCompatFields1(values: unknown[]): void {
  if (values[0] === undefined) values[0] = [];
  if (values[1] === undefined) values[1] = [];
  if (values[2] === undefined) values[2] = [];
  if (values[3] === undefined) values[3] = [];
  if (values[4] === undefined) values[4] = [];
  if (values[5] === undefined) values[5] = [];
  if (values[6] === undefined) values[6] = [];
  if (values[7] === undefined) values[7] = [];
  if (values[8] === undefined) values[8] = [];
  if (values[9] === undefined) values[9] = [];
  if (values[10] === undefined) values[10] = [];
  if (values[11] === undefined) values[11] = [];
  if (values[12] === undefined) values[12] = [];
  if (values[13] === undefined) values[13] = [];
  if (values[14] === undefined) values[14] = [];
  if (values[15] === undefined) values[15] = [];
  if (values[16] === undefined) values[16] = [];
  if (values[17] === undefined) values[17] = [];
  if (values[18] === undefined) values[18] = [];
  if (values[19] === undefined) values[19] = [];
  if (values[20] === undefined) values[20] = [];
  if (values[21] === undefined) values[21] = [];
  if (values[22] === undefined) values[22] = [];
  if (values[23] === undefined) values[23] = [];
  if (values[24] === undefined) values[24] = [];
  if (values[25] === undefined) values[25] = [];
  if (values[26] === undefined) values[26] = [];
  if (values[27] === undefined) values[27] = [];
  if (values[28] === undefined) values[28] = [];
  if (values[29] === undefined) values[29] = [];
  if (values[30] === undefined) values[30] = [];
  if (values[31] === undefined) values[31] = [];
}

function completeLargeRowCompatFields2(values: unknown[]): void {
  if (values[32] === undefined) values[32] = [];
  if (values[33] === undefined) values[33] = [];
  if (values[34] === undefined) values[34] = [];
  if (values[35] === undefined) values[35] = [];
  if (values[36] === undefined) values[36] = [];
  if (values[37] === undefined) values[37] = [];
  if (values[38] === undefined) values[38] = [];
  if (values[39] === undefined) values[39] = [];
  if (values[40] === undefined) values[40] = [];
  if (values[41] === undefined) values[41] = [];
  if (values[42] === undefined) values[42] = [];
  if (values[43] === undefined) values[43] = [];
  if (values[44] === undefined) values[44] = [];
  if (values[45] === undefined) values[45] = [];
  if (values[46] === undefined) values[46] = [];
  if (values[47] === undefined) values[47] = [];
  if (values[48] === undefined) values[48] = [];
  if (values[49] === undefined) values[49] = [];
  if (values[50] === undefined) values[50] = [];
  if (values[51] === undefined) values[51] = [];
  if (values[52] === undefined) values[52] = [];
  if (values[53] === undefined) values[53] = [];
  if (values[54] === undefined) values[54] = [];
  if (values[55] === undefined) values[55] = [];
  if (values[56] === undefined) values[56] = [];
  if (values[57] === undefined) values[57] = [];
  if (values[58] === undefined) values[58] = [];
  if (values[59] === undefined) values[59] = [];
  if (values[60] === undefined) values[60] = [];
  if (values[61] === undefined) values[61] = [];
  if (values[62] === undefined) values[62] = [];
  if (values[63] === undefined) values[63] = [];
}

function completeLargeRowCompatFields3(values: unknown[]): void {
  if (values[64] === undefined) values[64] = [];
  if (values[65] === undefined) values[65] = [];
  if (values[66] === undefined) values[66] = [];
  if (values[67] === undefined) values[67] = [];
  if (values[68] === undefined) values[68] = [];
  if (values[69] === undefined) values[69] = [];
}

function unpackLargeRowCompatFields1(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 0:
      values[0] = unpackIntList(r);
      break;
    case 1:
      values[1] = unpackIntList(r);
      break;
    case 2:
      values[2] = unpackIntList(r);
      break;
    case 3:
      values[3] = unpackIntList(r);
      break;
    case 4:
      values[4] = unpackIntList(r);
      break;
    case 5:
      values[5] = unpackIntList(r);
      break;
    case 6:
      values[6] = unpackIntList(r);
      break;
    case 7:
      values[7] = unpackIntList(r);
      break;
    case 8:
      values[8] = unpackIntList(r);
      break;
    case 9:
      values[9] = unpackIntList(r);
      break;
    case 10:
      values[10] = unpackIntList(r);
      break;
    case 11:
      values[11] = unpackIntList(r);
      break;
    case 12:
      values[12] = unpackIntList(r);
      break;
    case 13:
      values[13] = unpackIntList(r);
      break;
    case 14:
      values[14] = unpackIntList(r);
      break;
    case 15:
      values[15] = unpackIntList(r);
      break;
    case 16:
      values[16] = unpackIntList(r);
      break;
    case 17:
      values[17] = unpackIntList(r);
      break;
    case 18:
      values[18] = unpackIntList(r);
      break;
    case 19:
      values[19] = unpackIntList(r);
      break;
    case 20:
      values[20] = unpackIntList(r);
      break;
    case 21:
      values[21] = unpackIntList(r);
      break;
    case 22:
      values[22] = unpackIntList(r);
      break;
    case 23:
      values[23] = unpackIntList(r);
      break;
    case 24:
      values[24] = unpackIntList(r);
      break;
    case 25:
      values[25] = unpackIntList(r);
      break;
    case 26:
      values[26] = unpackIntList(r);
      break;
    case 27:
      values[27] = unpackIntList(r);
      break;
    case 28:
      values[28] = unpackIntList(r);
      break;
    case 29:
      values[29] = unpackIntList(r);
      break;
    case 30:
      values[30] = unpackIntList(r);
      break;
    case 31:
      values[31] = unpackIntList(r);
      break;
    default:
      r.skipValue();
  }
}

function unpackLargeRowCompatFields2(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 32:
      values[32] = unpackIntList(r);
      break;
    case 33:
      values[33] = unpackIntList(r);
      break;
    case 34:
      values[34] = unpackIntList(r);
      break;
    case 35:
      values[35] = unpackIntList(r);
      break;
    case 36:
      values[36] = unpackIntList(r);
      break;
    case 37:
      values[37] = unpackIntList(r);
      break;
    case 38:
      values[38] = unpackIntList(r);
      break;
    case 39:
      values[39] = unpackIntList(r);
      break;
    case 40:
      values[40] = unpackIntList(r);
      break;
    case 41:
      values[41] = unpackIntList(r);
      break;
    case 42:
      values[42] = unpackIntList(r);
      break;
    case 43:
      values[43] = unpackIntList(r);
      break;
    case 44:
      values[44] = unpackIntList(r);
      break;
    case 45:
      values[45] = unpackIntList(r);
      break;
    case 46:
      values[46] = unpackIntList(r);
      break;
    case 47:
      values[47] = unpackIntList(r);
      break;
    case 48:
      values[48] = unpackIntList(r);
      break;
    case 49:
      values[49] = unpackIntList(r);
      break;
    case 50:
      values[50] = unpackIntList(r);
      break;
    case 51:
      values[51] = unpackIntList(r);
      break;
    case 52:
      values[52] = unpackIntList(r);
      break;
    case 53:
      values[53] = unpackIntList(r);
      break;
    case 54:
      values[54] = unpackIntList(r);
      break;
    case 55:
      values[55] = unpackIntList(r);
      break;
    case 56:
      values[56] = unpackIntList(r);
      break;
    case 57:
      values[57] = unpackIntList(r);
      break;
    case 58:
      values[58] = unpackIntList(r);
      break;
    case 59:
      values[59] = unpackIntList(r);
      break;
    case 60:
      values[60] = unpackIntList(r);
      break;
    case 61:
      values[61] = unpackIntList(r);
      break;
    case 62:
      values[62] = unpackIntList(r);
      break;
    case 63:
      values[63] = unpackIntList(r);
      break;
    default:
      r.skipValue();
  }
}

function unpackLargeRowCompatFields3(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 64:
      values[64] = unpackIntList(r);
      break;
    case 65:
      values[65] = unpackIntList(r);
      break;
    case 66:
      values[66] = unpackIntList(r);
      break;
    case 67:
      values[67] = unpackIntList(r);
      break;
    case 68:
      values[68] = unpackIntList(r);
      break;
    case 69:
      values[69] = unpackIntList(r);
      break;
    default:
      r.skipValue();
  }
}

function unpackLargeRowCompatField(r: PackReader, at: number, values: unknown[]): void {
  switch (at >> 5) {
    case 0:
      unpackLargeRowCompatFields1(r, at, values);
      break;
    case 1:
      unpackLargeRowCompatFields2(r, at, values);
      break;
    case 2:
      unpackLargeRowCompatFields3(r, at, values);
      break;
    default:
      r.skipValue();
  }
}

function writeLargeRowCompatFields1(w: JsonValueWriter, value: LargeRowCompat): void {
  const d0 = value.d0 === undefined ? [] : value.d0;
  writeIntList(w, d0);
  w.writeByte(COMMA);
  const d1 = value.d1 === undefined ? [] : value.d1;
  writeIntList(w, d1);
  w.writeByte(COMMA);
  const d2 = value.d2 === undefined ? [] : value.d2;
  writeIntList(w, d2);
  w.writeByte(COMMA);
  const d3 = value.d3 === undefined ? [] : value.d3;
  writeIntList(w, d3);
  w.writeByte(COMMA);
  const d4 = value.d4 === undefined ? [] : value.d4;
  writeIntList(w, d4);
  w.writeByte(COMMA);
  const d5 = value.d5 === undefined ? [] : value.d5;
  writeIntList(w, d5);
  w.writeByte(COMMA);
  const d6 = value.d6 === undefined ? [] : value.d6;
  writeIntList(w, d6);
  w.writeByte(COMMA);
  const d7 = value.d7 === undefined ? [] : value.d7;
  writeIntList(w, d7);
  w.writeByte(COMMA);
  const d8 = value.d8 === undefined ? [] : value.d8;
  writeIntList(w, d8);
  w.writeByte(COMMA);
  const d9 = value.d9 === undefined ? [] : value.d9;
  writeIntList(w, d9);
  w.writeByte(COMMA);
  const d10 = value.d10 === undefined ? [] : value.d10;
  writeIntList(w, d10);
  w.writeByte(COMMA);
  const d11 = value.d11 === undefined ? [] : value.d11;
  writeIntList(w, d11);
  w.writeByte(COMMA);
  const d12 = value.d12 === undefined ? [] : value.d12;
  writeIntList(w, d12);
  w.writeByte(COMMA);
  const d13 = value.d13 === undefined ? [] : value.d13;
  writeIntList(w, d13);
  w.writeByte(COMMA);
  const d14 = value.d14 === undefined ? [] : value.d14;
  writeIntList(w, d14);
  w.writeByte(COMMA);
  const d15 = value.d15 === undefined ? [] : value.d15;
  writeIntList(w, d15);
  w.writeByte(COMMA);
  const d16 = value.d16 === undefined ? [] : value.d16;
  writeIntList(w, d16);
  w.writeByte(COMMA);
  const d17 = value.d17 === undefined ? [] : value.d17;
  writeIntList(w, d17);
  w.writeByte(COMMA);
  const d18 = value.d18 === undefined ? [] : value.d18;
  writeIntList(w, d18);
  w.writeByte(COMMA);
  const d19 = value.d19 === undefined ? [] : value.d19;
  writeIntList(w, d19);
  w.writeByte(COMMA);
  const d20 = value.d20 === undefined ? [] : value.d20;
  writeIntList(w, d20);
  w.writeByte(COMMA);
  const d21 = value.d21 === undefined ? [] : value.d21;
  writeIntList(w, d21);
  w.writeByte(COMMA);
  const d22 = value.d22 === undefined ? [] : value.d22;
  writeIntList(w, d22);
  w.writeByte(COMMA);
  const d23 = value.d23 === undefined ? [] : value.d23;
  writeIntList(w, d23);
  w.writeByte(COMMA);
  const d24 = value.d24 === undefined ? [] : value.d24;
  writeIntList(w, d24);
  w.writeByte(COMMA);
  const d25 = value.d25 === undefined ? [] : value.d25;
  writeIntList(w, d25);
  w.writeByte(COMMA);
  const d26 = value.d26 === undefined ? [] : value.d26;
  writeIntList(w, d26);
  w.writeByte(COMMA);
  const d27 = value.d27 === undefined ? [] : value.d27;
  writeIntList(w, d27);
  w.writeByte(COMMA);
  const d28 = value.d28 === undefined ? [] : value.d28;
  writeIntList(w, d28);
  w.writeByte(COMMA);
  const d29 = value.d29 === undefined ? [] : value.d29;
  writeIntList(w, d29);
  w.writeByte(COMMA);
  const d30 = value.d30 === undefined ? [] : value.d30;
  writeIntList(w, d30);
  w.writeByte(COMMA);
  const d31 = value.d31 === undefined ? [] : value.d31;
  writeIntList(w, d31);
}

function writeLargeRowCompatFields2(w: JsonValueWriter, value: LargeRowCompat): void {
  w.writeByte(COMMA);
  const d32 = value.d32 === undefined ? [] : value.d32;
  writeIntList(w, d32);
  w.writeByte(COMMA);
  const d33 = value.d33 === undefined ? [] : value.d33;
  writeIntList(w, d33);
  w.writeByte(COMMA);
  const d34 = value.d34 === undefined ? [] : value.d34;
  writeIntList(w, d34);
  w.writeByte(COMMA);
  const d35 = value.d35 === undefined ? [] : value.d35;
  writeIntList(w, d35);
  w.writeByte(COMMA);
  const d36 = value.d36 === undefined ? [] : value.d36;
  writeIntList(w, d36);
  w.writeByte(COMMA);
  const d37 = value.d37 === undefined ? [] : value.d37;
  writeIntList(w, d37);
  w.writeByte(COMMA);
  const d38 = value.d38 === undefined ? [] : value.d38;
  writeIntList(w, d38);
  w.writeByte(COMMA);
  const d39 = value.d39 === undefined ? [] : value.d39;
  writeIntList(w, d39);
  w.writeByte(COMMA);
  const d40 = value.d40 === undefined ? [] : value.d40;
  writeIntList(w, d40);
  w.writeByte(COMMA);
  const d41 = value.d41 === undefined ? [] : value.d41;
  writeIntList(w, d41);
  w.writeByte(COMMA);
  const d42 = value.d42 === undefined ? [] : value.d42;
  writeIntList(w, d42);
  w.writeByte(COMMA);
  const d43 = value.d43 === undefined ? [] : value.d43;
  writeIntList(w, d43);
  w.writeByte(COMMA);
  const d44 = value.d44 === undefined ? [] : value.d44;
  writeIntList(w, d44);
  w.writeByte(COMMA);
  const d45 = value.d45 === undefined ? [] : value.d45;
  writeIntList(w, d45);
  w.writeByte(COMMA);
  const d46 = value.d46 === undefined ? [] : value.d46;
  writeIntList(w, d46);
  w.writeByte(COMMA);
  const d47 = value.d47 === undefined ? [] : value.d47;
  writeIntList(w, d47);
  w.writeByte(COMMA);
  const d48 = value.d48 === undefined ? [] : value.d48;
  writeIntList(w, d48);
  w.writeByte(COMMA);
  const d49 = value.d49 === undefined ? [] : value.d49;
  writeIntList(w, d49);
  w.writeByte(COMMA);
  const d50 = value.d50 === undefined ? [] : value.d50;
  writeIntList(w, d50);
  w.writeByte(COMMA);
  const d51 = value.d51 === undefined ? [] : value.d51;
  writeIntList(w, d51);
  w.writeByte(COMMA);
  const d52 = value.d52 === undefined ? [] : value.d52;
  writeIntList(w, d52);
  w.writeByte(COMMA);
  const d53 = value.d53 === undefined ? [] : value.d53;
  writeIntList(w, d53);
  w.writeByte(COMMA);
  const d54 = value.d54 === undefined ? [] : value.d54;
  writeIntList(w, d54);
  w.writeByte(COMMA);
  const d55 = value.d55 === undefined ? [] : value.d55;
  writeIntList(w, d55);
  w.writeByte(COMMA);
  const d56 = value.d56 === undefined ? [] : value.d56;
  writeIntList(w, d56);
  w.writeByte(COMMA);
  const d57 = value.d57 === undefined ? [] : value.d57;
  writeIntList(w, d57);
  w.writeByte(COMMA);
  const d58 = value.d58 === undefined ? [] : value.d58;
  writeIntList(w, d58);
  w.writeByte(COMMA);
  const d59 = value.d59 === undefined ? [] : value.d59;
  writeIntList(w, d59);
  w.writeByte(COMMA);
  const d60 = value.d60 === undefined ? [] : value.d60;
  writeIntList(w, d60);
  w.writeByte(COMMA);
  const d61 = value.d61 === undefined ? [] : value.d61;
  writeIntList(w, d61);
  w.writeByte(COMMA);
  const d62 = value.d62 === undefined ? [] : value.d62;
  writeIntList(w, d62);
  w.writeByte(COMMA);
  const d63 = value.d63 === undefined ? [] : value.d63;
  writeIntList(w, d63);
}

function writeLargeRowCompatFields3(w: JsonValueWriter, value: LargeRowCompat): void {
  w.writeByte(COMMA);
  const d64 = value.d64 === undefined ? [] : value.d64;
  writeIntList(w, d64);
  w.writeByte(COMMA);
  const d65 = value.d65 === undefined ? [] : value.d65;
  writeIntList(w, d65);
  w.writeByte(COMMA);
  const d66 = value.d66 === undefined ? [] : value.d66;
  writeIntList(w, d66);
  w.writeByte(COMMA);
  const d67 = value.d67 === undefined ? [] : value.d67;
  writeIntList(w, d67);
  w.writeByte(COMMA);
  const d68 = value.d68 === undefined ? [] : value.d68;
  writeIntList(w, d68);
  w.writeByte(COMMA);
  const d69 = value.d69 === undefined ? [] : value.d69;
  writeIntList(w, d69);
}

function packLargeRowCompatFields1(w: Writer, value: LargeRowCompat): void {
  const d0 = value.d0 === undefined ? [] : value.d0;
  packIntList(w, d0);
  const d1 = value.d1 === undefined ? [] : value.d1;
  packIntList(w, d1);
  const d2 = value.d2 === undefined ? [] : value.d2;
  packIntList(w, d2);
  const d3 = value.d3 === undefined ? [] : value.d3;
  packIntList(w, d3);
  const d4 = value.d4 === undefined ? [] : value.d4;
  packIntList(w, d4);
  const d5 = value.d5 === undefined ? [] : value.d5;
  packIntList(w, d5);
  const d6 = value.d6 === undefined ? [] : value.d6;
  packIntList(w, d6);
  const d7 = value.d7 === undefined ? [] : value.d7;
  packIntList(w, d7);
  const d8 = value.d8 === undefined ? [] : value.d8;
  packIntList(w, d8);
  const d9 = value.d9 === undefined ? [] : value.d9;
  packIntList(w, d9);
  const d10 = value.d10 === undefined ? [] : value.d10;
  packIntList(w, d10);
  const d11 = value.d11 === undefined ? [] : value.d11;
  packIntList(w, d11);
  const d12 = value.d12 === undefined ? [] : value.d12;
  packIntList(w, d12);
  const d13 = value.d13 === undefined ? [] : value.d13;
  packIntList(w, d13);
  const d14 = value.d14 === undefined ? [] : value.d14;
  packIntList(w, d14);
  const d15 = value.d15 === undefined ? [] : value.d15;
  packIntList(w, d15);
  const d16 = value.d16 === undefined ? [] : value.d16;
  packIntList(w, d16);
  const d17 = value.d17 === undefined ? [] : value.d17;
  packIntList(w, d17);
  const d18 = value.d18 === undefined ? [] : value.d18;
  packIntList(w, d18);
  const d19 = value.d19 === undefined ? [] : value.d19;
  packIntList(w, d19);
  const d20 = value.d20 === undefined ? [] : value.d20;
  packIntList(w, d20);
  const d21 = value.d21 === undefined ? [] : value.d21;
  packIntList(w, d21);
  const d22 = value.d22 === undefined ? [] : value.d22;
  packIntList(w, d22);
  const d23 = value.d23 === undefined ? [] : value.d23;
  packIntList(w, d23);
  const d24 = value.d24 === undefined ? [] : value.d24;
  packIntList(w, d24);
  const d25 = value.d25 === undefined ? [] : value.d25;
  packIntList(w, d25);
  const d26 = value.d26 === undefined ? [] : value.d26;
  packIntList(w, d26);
  const d27 = value.d27 === undefined ? [] : value.d27;
  packIntList(w, d27);
  const d28 = value.d28 === undefined ? [] : value.d28;
  packIntList(w, d28);
  const d29 = value.d29 === undefined ? [] : value.d29;
  packIntList(w, d29);
  const d30 = value.d30 === undefined ? [] : value.d30;
  packIntList(w, d30);
  const d31 = value.d31 === undefined ? [] : value.d31;
  packIntList(w, d31);
}

function packLargeRowCompatFields2(w: Writer, value: LargeRowCompat): void {
  const d32 = value.d32 === undefined ? [] : value.d32;
  packIntList(w, d32);
  const d33 = value.d33 === undefined ? [] : value.d33;
  packIntList(w, d33);
  const d34 = value.d34 === undefined ? [] : value.d34;
  packIntList(w, d34);
  const d35 = value.d35 === undefined ? [] : value.d35;
  packIntList(w, d35);
  const d36 = value.d36 === undefined ? [] : value.d36;
  packIntList(w, d36);
  const d37 = value.d37 === undefined ? [] : value.d37;
  packIntList(w, d37);
  const d38 = value.d38 === undefined ? [] : value.d38;
  packIntList(w, d38);
  const d39 = value.d39 === undefined ? [] : value.d39;
  packIntList(w, d39);
  const d40 = value.d40 === undefined ? [] : value.d40;
  packIntList(w, d40);
  const d41 = value.d41 === undefined ? [] : value.d41;
  packIntList(w, d41);
  const d42 = value.d42 === undefined ? [] : value.d42;
  packIntList(w, d42);
  const d43 = value.d43 === undefined ? [] : value.d43;
  packIntList(w, d43);
  const d44 = value.d44 === undefined ? [] : value.d44;
  packIntList(w, d44);
  const d45 = value.d45 === undefined ? [] : value.d45;
  packIntList(w, d45);
  const d46 = value.d46 === undefined ? [] : value.d46;
  packIntList(w, d46);
  const d47 = value.d47 === undefined ? [] : value.d47;
  packIntList(w, d47);
  const d48 = value.d48 === undefined ? [] : value.d48;
  packIntList(w, d48);
  const d49 = value.d49 === undefined ? [] : value.d49;
  packIntList(w, d49);
  const d50 = value.d50 === undefined ? [] : value.d50;
  packIntList(w, d50);
  const d51 = value.d51 === undefined ? [] : value.d51;
  packIntList(w, d51);
  const d52 = value.d52 === undefined ? [] : value.d52;
  packIntList(w, d52);
  const d53 = value.d53 === undefined ? [] : value.d53;
  packIntList(w, d53);
  const d54 = value.d54 === undefined ? [] : value.d54;
  packIntList(w, d54);
  const d55 = value.d55 === undefined ? [] : value.d55;
  packIntList(w, d55);
  const d56 = value.d56 === undefined ? [] : value.d56;
  packIntList(w, d56);
  const d57 = value.d57 === undefined ? [] : value.d57;
  packIntList(w, d57);
  const d58 = value.d58 === undefined ? [] : value.d58;
  packIntList(w, d58);
  const d59 = value.d59 === undefined ? [] : value.d59;
  packIntList(w, d59);
  const d60 = value.d60 === undefined ? [] : value.d60;
  packIntList(w, d60);
  const d61 = value.d61 === undefined ? [] : value.d61;
  packIntList(w, d61);
  const d62 = value.d62 === undefined ? [] : value.d62;
  packIntList(w, d62);
  const d63 = value.d63 === undefined ? [] : value.d63;
  packIntList(w, d63);
}

function packLargeRowCompatFields3(w: Writer, value: LargeRowCompat): void {
  const d64 = value.d64 === undefined ? [] : value.d64;
  packIntList(w, d64);
  const d65 = value.d65 === undefined ? [] : value.d65;
  packIntList(w, d65);
  const d66 = value.d66 === undefined ? [] : value.d66;
  packIntList(w, d66);
  const d67 = value.d67 === undefined ? [] : value.d67;
  packIntList(w, d67);
  const d68 = value.d68 === undefined ? [] : value.d68;
  packIntList(w, d68);
  const d69 = value.d69 === undefined ? [] : value.d69;
  packIntList(w, d69);
}

function convertLargeRowCompatFields1(items: readonly unknown[], values: unknown[]): void {
  if (items[0] !== undefined) values[0] = convertIntList(items[0]);
  if (items[1] !== undefined) values[1] = convertIntList(items[1]);
  if (items[2] !== undefined) values[2] = convertIntList(items[2]);
  if (items[3] !== undefined) values[3] = convertIntList(items[3]);
  if (items[4] !== undefined) values[4] = convertIntList(items[4]);
  if (items[5] !== undefined) values[5] = convertIntList(items[5]);
  if (items[6] !== undefined) values[6] = convertIntList(items[6]);
  if (items[7] !== undefined) values[7] = convertIntList(items[7]);
  if (items[8] !== undefined) values[8] = convertIntList(items[8]);
  if (items[9] !== undefined) values[9] = convertIntList(items[9]);
  if (items[10] !== undefined) values[10] = convertIntList(items[10]);
  if (items[11] !== undefined) values[11] = convertIntList(items[11]);
  if (items[12] !== undefined) values[12] = convertIntList(items[12]);
  if (items[13] !== undefined) values[13] = convertIntList(items[13]);
  if (items[14] !== undefined) values[14] = convertIntList(items[14]);
  if (items[15] !== undefined) values[15] = convertIntList(items[15]);
  if (items[16] !== undefined) values[16] = convertIntList(items[16]);
  if (items[17] !== undefined) values[17] = convertIntList(items[17]);
  if (items[18] !== undefined) values[18] = convertIntList(items[18]);
  if (items[19] !== undefined) values[19] = convertIntList(items[19]);
  if (items[20] !== undefined) values[20] = convertIntList(items[20]);
  if (items[21] !== undefined) values[21] = convertIntList(items[21]);
  if (items[22] !== undefined) values[22] = convertIntList(items[22]);
  if (items[23] !== undefined) values[23] = convertIntList(items[23]);
  if (items[24] !== undefined) values[24] = convertIntList(items[24]);
  if (items[25] !== undefined) values[25] = convertIntList(items[25]);
  if (items[26] !== undefined) values[26] = convertIntList(items[26]);
  if (items[27] !== undefined) values[27] = convertIntList(items[27]);
  if (items[28] !== undefined) values[28] = convertIntList(items[28]);
  if (items[29] !== undefined) values[29] = convertIntList(items[29]);
  if (items[30] !== undefined) values[30] = convertIntList(items[30]);
  if (items[31] !== undefined) values[31] = convertIntList(items[31]);
}

function convertLargeRowCompatFields2(items: readonly unknown[], values: unknown[]): void {
  if (items[32] !== undefined) values[32] = convertIntList(items[32]);
  if (items[33] !== undefined) values[33] = convertIntList(items[33]);
  if (items[34] !== undefined) values[34] = convertIntList(items[34]);
  if (items[35] !== undefined) values[35] = convertIntList(items[35]);
  if (items[36] !== undefined) values[36] = convertIntList(items[36]);
  if (items[37] !== undefined) values[37] = convertIntList(items[37]);
  if (items[38] !== undefined) values[38] = convertIntList(items[38]);
  if (items[39] !== undefined) values[39] = convertIntList(items[39]);
  if (items[40] !== undefined) values[40] = convertIntList(items[40]);
  if (items[41] !== undefined) values[41] = convertIntList(items[41]);
  if (items[42] !== undefined) values[42] = convertIntList(items[42]);
  if (items[43] !== undefined) values[43] = convertIntList(items[43]);
  if (items[44] !== undefined) values[44] = convertIntList(items[44]);
  if (items[45] !== undefined) values[45] = convertIntList(items[45]);
  if (items[46] !== undefined) values[46] = convertIntList(items[46]);
  if (items[47] !== undefined) values[47] = convertIntList(items[47]);
  if (items[48] !== undefined) values[48] = convertIntList(items[48]);
  if (items[49] !== undefined) values[49] = convertIntList(items[49]);
  if (items[50] !== undefined) values[50] = convertIntList(items[50]);
  if (items[51] !== undefined) values[51] = convertIntList(items[51]);
  if (items[52] !== undefined) values[52] = convertIntList(items[52]);
  if (items[53] !== undefined) values[53] = convertIntList(items[53]);
  if (items[54] !== undefined) values[54] = convertIntList(items[54]);
  if (items[55] !== undefined) values[55] = convertIntList(items[55]);
  if (items[56] !== undefined) values[56] = convertIntList(items[56]);
  if (items[57] !== undefined) values[57] = convertIntList(items[57]);
  if (items[58] !== undefined) values[58] = convertIntList(items[58]);
  if (items[59] !== undefined) values[59] = convertIntList(items[59]);
  if (items[60] !== undefined) values[60] = convertIntList(items[60]);
  if (items[61] !== undefined) values[61] = convertIntList(items[61]);
  if (items[62] !== undefined) values[62] = convertIntList(items[62]);
  if (items[63] !== undefined) values[63] = convertIntList(items[63]);
}

function convertLargeRowCompatFields3(items: readonly unknown[], values: unknown[]): void {
  if (items[64] !== undefined) values[64] = convertIntList(items[64]);
  if (items[65] !== undefined) values[65] = convertIntList(items[65]);
  if (items[66] !== undefined) values[66] = convertIntList(items[66]);
  if (items[67] !== undefined) values[67] = convertIntList(items[67]);
  if (items[68] !== undefined) values[68] = convertIntList(items[68]);
  if (items[69] !== undefined) values[69] = convertIntList(items[69]);
}

function hasLargeRowCompatFields1(value: Unchecked<LargeRowCompat>): boolean {
  if (!isIntList(value.d0)) return false;
  if (!isIntList(value.d1)) return false;
  if (!isIntList(value.d2)) return false;
  if (!isIntList(value.d3)) return false;
  if (!isIntList(value.d4)) return false;
  if (!isIntList(value.d5)) return false;
  if (!isIntList(value.d6)) return false;
  if (!isIntList(value.d7)) return false;
  if (!isIntList(value.d8)) return false;
  if (!isIntList(value.d9)) return false;
  if (!isIntList(value.d10)) return false;
  if (!isIntList(value.d11)) return false;
  if (!isIntList(value.d12)) return false;
  if (!isIntList(value.d13)) return false;
  if (!isIntList(value.d14)) return false;
  if (!isIntList(value.d15)) return false;
  if (!isIntList(value.d16)) return false;
  if (!isIntList(value.d17)) return false;
  if (!isIntList(value.d18)) return false;
  if (!isIntList(value.d19)) return false;
  if (!isIntList(value.d20)) return false;
  if (!isIntList(value.d21)) return false;
  if (!isIntList(value.d22)) return false;
  if (!isIntList(value.d23)) return false;
  if (!isIntList(value.d24)) return false;
  if (!isIntList(value.d25)) return false;
  if (!isIntList(value.d26)) return false;
  if (!isIntList(value.d27)) return false;
  if (!isIntList(value.d28)) return false;
  if (!isIntList(value.d29)) return false;
  if (!isIntList(value.d30)) return false;
  if (!isIntList(value.d31)) return false;
  return true;
}

function hasLargeRowCompatFields2(value: Unchecked<LargeRowCompat>): boolean {
  if (!isIntList(value.d32)) return false;
  if (!isIntList(value.d33)) return false;
  if (!isIntList(value.d34)) return false;
  if (!isIntList(value.d35)) return false;
  if (!isIntList(value.d36)) return false;
  if (!isIntList(value.d37)) return false;
  if (!isIntList(value.d38)) return false;
  if (!isIntList(value.d39)) return false;
  if (!isIntList(value.d40)) return false;
  if (!isIntList(value.d41)) return false;
  if (!isIntList(value.d42)) return false;
  if (!isIntList(value.d43)) return false;
  if (!isIntList(value.d44)) return false;
  if (!isIntList(value.d45)) return false;
  if (!isIntList(value.d46)) return false;
  if (!isIntList(value.d47)) return false;
  if (!isIntList(value.d48)) return false;
  if (!isIntList(value.d49)) return false;
  if (!isIntList(value.d50)) return false;
  if (!isIntList(value.d51)) return false;
  if (!isIntList(value.d52)) return false;
  if (!isIntList(value.d53)) return false;
  if (!isIntList(value.d54)) return false;
  if (!isIntList(value.d55)) return false;
  if (!isIntList(value.d56)) return false;
  if (!isIntList(value.d57)) return false;
  if (!isIntList(value.d58)) return false;
  if (!isIntList(value.d59)) return false;
  if (!isIntList(value.d60)) return false;
  if (!isIntList(value.d61)) return false;
  if (!isIntList(value.d62)) return false;
  if (!isIntList(value.d63)) return false;
  return true;
}

function hasLargeRowCompatFields3(value: Unchecked<LargeRowCompat>): boolean {
  if (!isIntList(value.d64)) return false;
  if (!isIntList(value.d65)) return false;
  if (!isIntList(value.d66)) return false;
  if (!isIntList(value.d67)) return false;
  if (!isIntList(value.d68)) return false;
  if (!isIntList(value.d69)) return false;
  return true;
}

function readNullableStringAndIntAndNullableStringAndIntAndOthersTuple(
  r: JsonReader,
): readonly [
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
] {
  const values: unknown[] = new Array(70);
  let at = 0;
  for (let more = r.beginList(); more; more = r.nextItem()) {
    readNullableStringAndIntAndNullableStringAndIntAndOthersTupleItem(r, at++, values);
  }
  if (at < 70) r.bail();
  return values as unknown as readonly [
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
  ];
}

function readNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems1(
  r: JsonReader,
  at: number,
  values: unknown[],
): void {
  switch (at) {
    case 0:
      values[0] = r.atNull() ? null : r.readString();
      break;
    case 1:
      values[1] = r.readInt();
      break;
    case 2:
      values[2] = r.atNull() ? null : r.readString();
      break;
    case 3:
      values[3] = r.readInt();
      break;
    case 4:
      values[4] = r.atNull() ? null : r.readString();
      break;
    case 5:
      values[5] = r.readInt();
      break;
    case 6:
      values[6] = r.atNull() ? null : r.readString();
      break;
    case 7:
      values[7] = r.readInt();
      break;
    case 8:
      values[8] = r.atNull() ? null : r.readString();
      break;
    case 9:
      values[9] = r.readInt();
      break;
    case 10:
      values[10] = r.atNull() ? null : r.readString();
      break;
    case 11:
      values[11] = r.readInt();
      break;
    case 12:
      values[12] = r.atNull() ? null : r.readString();
      break;
    case 13:
      values[13] = r.readInt();
      break;
    case 14:
      values[14] = r.atNull() ? null : r.readString();
      break;
    case 15:
      values[15] = r.readInt();
      break;
    case 16:
      values[16] = r.atNull() ? null : r.readString();
      break;
    case 17:
      values[17] = r.readInt();
      break;
    case 18:
      values[18] = r.atNull() ? null : r.readString();
      break;
    case 19:
      values[19] = r.readInt();
      break;
    case 20:
      values[20] = r.atNull() ? null : r.readString();
      break;
    case 21:
      values[21] = r.readInt();
      break;
    case 22:
      values[22] = r.atNull() ? null : r.readString();
      break;
    case 23:
      values[23] = r.readInt();
      break;
    case 24:
      values[24] = r.atNull() ? null : r.readString();
      break;
    case 25:
      values[25] = r.readInt();
      break;
    case 26:
      values[26] = r.atNull() ? null : r.readString();
      break;
    case 27:
      values[27] = r.readInt();
      break;
    case 28:
      values[28] = r.atNull() ? null : r.readString();
      break;
    case 29:
      values[29] = r.readInt();
      break;
    case 30:
      values[30] = r.atNull() ? null : r.readString();
      break;
    case 31:
      values[31] = r.readInt();
      break;
    default:
      r.bail();
  }
}

function readNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems2(
  r: JsonReader,
  at: number,
  values: unknown[],
): void {
  switch (at) {
    case 32:
      values[32] = r.atNull() ? null : r.readString();
      break;
    case 33:
      values[33] = r.readInt();
      break;
    case 34:
      values[34] = r.atNull() ? null : r.readString();
      break;
    case 35:
      values[35] = r.readInt();
      break;
    case 36:
      values[36] = r.atNull() ? null : r.readString();
      break;
    case 37:
      values[37] = r.readInt();
      break;
    case 38:
      values[38] = r.atNull() ? null : r.readString();
      break;
    case 39:
      values[39] = r.readInt();
      break;
    case 40:
      values[40] = r.atNull() ? null : r.readString();
      break;
    case 41:
      values[41] = r.readInt();
      break;
    case 42:
      values[42] = r.atNull() ? null : r.readString();
      break;
    case 43:
      values[43] = r.readInt();
      break;
    case 44:
      values[44] = r.atNull() ? null : r.readString();
      break;
    case 45:
      values[45] = r.readInt();
      break;
    case 46:
      values[46] = r.atNull() ? null : r.readString();
      break;
    case 47:
      values[47] = r.readInt();
      break;
    case 48:
      values[48] = r.atNull() ? null : r.readString();
      break;
    case 49:
      values[49] = r.readInt();
      break;
    case 50:
      values[50] = r.atNull() ? null : r.readString();
      break;
    case 51:
      values[51] = r.readInt();
      break;
    case 52:
      values[52] = r.atNull() ? null : r.readString();
      break;
    case 53:
      values[53] = r.readInt();
      break;
    case 54:
      values[54] = r.atNull() ? null : r.readString();
      break;
    case 55:
      values[55] = r.readInt();
      break;
    case 56:
      values[56] = r.atNull() ? null : r.readString();
      break;
    case 57:
      values[57] = r.readInt();
      break;
    case 58:
      values[58] = r.atNull() ? null : r.readString();
      break;
    case 59:
      values[59] = r.readInt();
      break;
    case 60:
      values[60] = r.atNull() ? null : r.readString();
      break;
    case 61:
      values[61] = r.readInt();
      break;
    case 62:
      values[62] = r.atNull() ? null : r.readString();
      break;
    case 63:
      values[63] = r.readInt();
      break;
    default:
      r.bail();
  }
}

function readNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems3(
  r: JsonReader,
  at: number,
  values: unknown[],
): void {
  switch (at) {
    case 64:
      values[64] = r.atNull() ? null : r.readString();
      break;
    case 65:
      values[65] = r.readInt();
      break;
    case 66:
      values[66] = r.atNull() ? null : r.readString();
      break;
    case 67:
      values[67] = r.readInt();
      break;
    case 68:
      values[68] = r.atNull() ? null : r.readString();
      break;
    case 69:
      values[69] = r.readInt();
      break;
    default:
      r.bail();
  }
}

function readNullableStringAndIntAndNullableStringAndIntAndOthersTupleItem(
  r: JsonReader,
  at: number,
  values: unknown[],
): void {
  switch (at >> 5) {
    case 0:
      readNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems1(r, at, values);
      break;
    case 1:
      readNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems2(r, at, values);
      break;
    case 2:
      readNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems3(r, at, values);
      break;
    default:
      r.bail();
  }
}

function unpackNullableStringAndIntAndNullableStringAndIntAndOthersTuple(
  r: PackReader,
): readonly [
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
] {
  const values: unknown[] = new Array(70);
  const count = r.readListHeader();
  if (count < 70) r.bail();
  for (let at = 0; at < count; at++) {
    unpackNullableStringAndIntAndNullableStringAndIntAndOthersTupleItem(r, at, values);
  }
  return values as unknown as readonly [
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
  ];
}

function unpackNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems1(
  r: PackReader,
  at: number,
  values: unknown[],
): void {
  switch (at) {
    case 0:
      values[0] = r.atNull() ? null : r.readString();
      break;
    case 1:
      values[1] = r.readInt();
      break;
    case 2:
      values[2] = r.atNull() ? null : r.readString();
      break;
    case 3:
      values[3] = r.readInt();
      break;
    case 4:
      values[4] = r.atNull() ? null : r.readString();
      break;
    case 5:
      values[5] = r.readInt();
      break;
    case 6:
      values[6] = r.atNull() ? null : r.readString();
      break;
    case 7:
      values[7] = r.readInt();
      break;
    case 8:
      values[8] = r.atNull() ? null : r.readString();
      break;
    case 9:
      values[9] = r.readInt();
      break;
    case 10:
      values[10] = r.atNull() ? null : r.readString();
      break;
    case 11:
      values[11] = r.readInt();
      break;
    case 12:
      values[12] = r.atNull() ? null : r.readString();
      break;
    case 13:
      values[13] = r.readInt();
      break;
    case 14:
      values[14] = r.atNull() ? null : r.readString();
      break;
    case 15:
      values[15] = r.readInt();
      break;
    case 16:
      values[16] = r.atNull() ? null : r.readString();
      break;
    case 17:
      values[17] = r.readInt();
      break;
    case 18:
      values[18] = r.atNull() ? null : r.readString();
      break;
    case 19:
      values[19] = r.readInt();
      break;
    case 20:
      values[20] = r.atNull() ? null : r.readString();
      break;
    case 21:
      values[21] = r.readInt();
      break;
    case 22:
      values[22] = r.atNull() ? null : r.readString();
      break;
    case 23:
      values[23] = r.readInt();
      break;
    case 24:
      values[24] = r.atNull() ? null : r.readString();
      break;
    case 25:
      values[25] = r.readInt();
      break;
    case 26:
      values[26] = r.atNull() ? null : r.readString();
      break;
    case 27:
      values[27] = r.readInt();
      break;
    case 28:
      values[28] = r.atNull() ? null : r.readString();
      break;
    case 29:
      values[29] = r.readInt();
      break;
    case 30:
      values[30] = r.atNull() ? null : r.readString();
      break;
    case 31:
      values[31] = r.readInt();
      break;
    default:
      r.bail();
  }
}

function unpackNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems2(
  r: PackReader,
  at: number,
  values: unknown[],
): void {
  switch (at) {
    case 32:
      values[32] = r.atNull() ? null : r.readString();
      break;
    case 33:
      values[33] = r.readInt();
      break;
    case 34:
      values[34] = r.atNull() ? null : r.readString();
      break;
    case 35:
      values[35] = r.readInt();
      break;
    case 36:
      values[36] = r.atNull() ? null : r.readString();
      break;
    case 37:
      values[37] = r.readInt();
      break;
    case 38:
      values[38] = r.atNull() ? null : r.readString();
      break;
    case 39:
      values[39] = r.readInt();
      break;
    case 40:
      values[40] = r.atNull() ? null : r.readString();
      break;
    case 41:
      values[41] = r.readInt();
      break;
    case 42:
      values[42] = r.atNull() ? null : r.readString();
      break;
    case 43:
      values[43] = r.readInt();
      break;
    case 44:
      values[44] = r.atNull() ? null : r.readString();
      break;
    case 45:
      values[45] = r.readInt();
      break;
    case 46:
      values[46] = r.atNull() ? null : r.readString();
      break;
    case 47:
      values[47] = r.readInt();
      break;
    case 48:
      values[48] = r.atNull() ? null : r.readString();
      break;
    case 49:
      values[49] = r.readInt();
      break;
    case 50:
      values[50] = r.atNull() ? null : r.readString();
      break;
    case 51:
      values[51] = r.readInt();
      break;
    case 52:
      values[52] = r.atNull() ? null : r.readString();
      break;
    case 53:
      values[53] = r.readInt();
      break;
    case 54:
      values[54] = r.atNull() ? null : r.readString();
      break;
    case 55:
      values[55] = r.readInt();
      break;
    case 56:
      values[56] = r.atNull() ? null : r.readString();
      break;
    case 57:
      values[57] = r.readInt();
      break;
    case 58:
      values[58] = r.atNull() ? null : r.readString();
      break;
    case 59:
      values[59] = r.readInt();
      break;
    case 60:
      values[60] = r.atNull() ? null : r.readString();
      break;
    case 61:
      values[61] = r.readInt();
      break;
    case 62:
      values[62] = r.atNull() ? null : r.readString();
      break;
    case 63:
      values[63] = r.readInt();
      break;
    default:
      r.bail();
  }
}

function unpackNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems3(
  r: PackReader,
  at: number,
  values: unknown[],
): void {
  switch (at) {
    case 64:
      values[64] = r.atNull() ? null : r.readString();
      break;
    case 65:
      values[65] = r.readInt();
      break;
    case 66:
      values[66] = r.atNull() ? null : r.readString();
      break;
    case 67:
      values[67] = r.readInt();
      break;
    case 68:
      values[68] = r.atNull() ? null : r.readString();
      break;
    case 69:
      values[69] = r.readInt();
      break;
    default:
      r.bail();
  }
}

function unpackNullableStringAndIntAndNullableStringAndIntAndOthersTupleItem(
  r: PackReader,
  at: number,
  values: unknown[],
): void {
  switch (at >> 5) {
    case 0:
      unpackNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems1(r, at, values);
      break;
    case 1:
      unpackNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems2(r, at, values);
      break;
    case 2:
      unpackNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems3(r, at, values);
      break;
    default:
      r.bail();
  }
}

function writeNullableStringAndIntAndNullableStringAndIntAndOthersTuple(
  w: JsonValueWriter,
  list: readonly [
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
  ],
): void {
  requireTuple(list, 70);
  w.writeByte(OPEN_LIST);
  writeNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems1(w, list);
  writeNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems2(w, list);
  writeNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems3(w, list);
  w.writeByte(CLOSE_LIST);
}

function writeNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems1(
  w: JsonValueWriter,
  list: readonly [
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
  ],
): void {
  if (list[0] === null) w.writeNull();
  else w.writeString(list[0]);
  w.writeByte(COMMA);
  w.writeInt(list[1]);
  w.writeByte(COMMA);
  if (list[2] === null) w.writeNull();
  else w.writeString(list[2]);
  w.writeByte(COMMA);
  w.writeInt(list[3]);
  w.writeByte(COMMA);
  if (list[4] === null) w.writeNull();
  else w.writeString(list[4]);
  w.writeByte(COMMA);
  w.writeInt(list[5]);
  w.writeByte(COMMA);
  if (list[6] === null) w.writeNull();
  else w.writeString(list[6]);
  w.writeByte(COMMA);
  w.writeInt(list[7]);
  w.writeByte(COMMA);
  if (list[8] === null) w.writeNull();
  else w.writeString(list[8]);
  w.writeByte(COMMA);
  w.writeInt(list[9]);
  w.writeByte(COMMA);
  if (list[10] === null) w.writeNull();
  else w.writeString(list[10]);
  w.writeByte(COMMA);
  w.writeInt(list[11]);
  w.writeByte(COMMA);
  if (list[12] === null) w.writeNull();
  else w.writeString(list[12]);
  w.writeByte(COMMA);
  w.writeInt(list[13]);
  w.writeByte(COMMA);
  if (list[14] === null) w.writeNull();
  else w.writeString(list[14]);
  w.writeByte(COMMA);
  w.writeInt(list[15]);
  w.writeByte(COMMA);
  if (list[16] === null) w.writeNull();
  else w.writeString(list[16]);
  w.writeByte(COMMA);
  w.writeInt(list[17]);
  w.writeByte(COMMA);
  if (list[18] === null) w.writeNull();
  else w.writeString(list[18]);
  w.writeByte(COMMA);
  w.writeInt(list[19]);
  w.writeByte(COMMA);
  if (list[20] === null) w.writeNull();
  else w.writeString(list[20]);
  w.writeByte(COMMA);
  w.writeInt(list[21]);
  w.writeByte(COMMA);
  if (list[22] === null) w.writeNull();
  else w.writeString(list[22]);
  w.writeByte(COMMA);
  w.writeInt(list[23]);
  w.writeByte(COMMA);
  if (list[24] === null) w.writeNull();
  else w.writeString(list[24]);
  w.writeByte(COMMA);
  w.writeInt(list[25]);
  w.writeByte(COMMA);
  if (list[26] === null) w.writeNull();
  else w.writeString(list[26]);
  w.writeByte(COMMA);
  w.writeInt(list[27]);
  w.writeByte(COMMA);
  if (list[28] === null) w.writeNull();
  else w.writeString(list[28]);
  w.writeByte(COMMA);
  w.writeInt(list[29]);
  w.writeByte(COMMA);
  if (list[30] === null) w.writeNull();
  else w.writeString(list[30]);
  w.writeByte(COMMA);
  w.writeInt(list[31]);
}

function writeNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems2(
  w: JsonValueWriter,
  list: readonly [
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
  ],
): void {
  w.writeByte(COMMA);
  if (list[32] === null) w.writeNull();
  else w.writeString(list[32]);
  w.writeByte(COMMA);
  w.writeInt(list[33]);
  w.writeByte(COMMA);
  if (list[34] === null) w.writeNull();
  else w.writeString(list[34]);
  w.writeByte(COMMA);
  w.writeInt(list[35]);
  w.writeByte(COMMA);
  if (list[36] === null) w.writeNull();
  else w.writeString(list[36]);
  w.writeByte(COMMA);
  w.writeInt(list[37]);
  w.writeByte(COMMA);
  if (list[38] === null) w.writeNull();
  else w.writeString(list[38]);
  w.writeByte(COMMA);
  w.writeInt(list[39]);
  w.writeByte(COMMA);
  if (list[40] === null) w.writeNull();
  else w.writeString(list[40]);
  w.writeByte(COMMA);
  w.writeInt(list[41]);
  w.writeByte(COMMA);
  if (list[42] === null) w.writeNull();
  else w.writeString(list[42]);
  w.writeByte(COMMA);
  w.writeInt(list[43]);
  w.writeByte(COMMA);
  if (list[44] === null) w.writeNull();
  else w.writeString(list[44]);
  w.writeByte(COMMA);
  w.writeInt(list[45]);
  w.writeByte(COMMA);
  if (list[46] === null) w.writeNull();
  else w.writeString(list[46]);
  w.writeByte(COMMA);
  w.writeInt(list[47]);
  w.writeByte(COMMA);
  if (list[48] === null) w.writeNull();
  else w.writeString(list[48]);
  w.writeByte(COMMA);
  w.writeInt(list[49]);
  w.writeByte(COMMA);
  if (list[50] === null) w.writeNull();
  else w.writeString(list[50]);
  w.writeByte(COMMA);
  w.writeInt(list[51]);
  w.writeByte(COMMA);
  if (list[52] === null) w.writeNull();
  else w.writeString(list[52]);
  w.writeByte(COMMA);
  w.writeInt(list[53]);
  w.writeByte(COMMA);
  if (list[54] === null) w.writeNull();
  else w.writeString(list[54]);
  w.writeByte(COMMA);
  w.writeInt(list[55]);
  w.writeByte(COMMA);
  if (list[56] === null) w.writeNull();
  else w.writeString(list[56]);
  w.writeByte(COMMA);
  w.writeInt(list[57]);
  w.writeByte(COMMA);
  if (list[58] === null) w.writeNull();
  else w.writeString(list[58]);
  w.writeByte(COMMA);
  w.writeInt(list[59]);
  w.writeByte(COMMA);
  if (list[60] === null) w.writeNull();
  else w.writeString(list[60]);
  w.writeByte(COMMA);
  w.writeInt(list[61]);
  w.writeByte(COMMA);
  if (list[62] === null) w.writeNull();
  else w.writeString(list[62]);
  w.writeByte(COMMA);
  w.writeInt(list[63]);
}

function writeNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems3(
  w: JsonValueWriter,
  list: readonly [
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
  ],
): void {
  w.writeByte(COMMA);
  if (list[64] === null) w.writeNull();
  else w.writeString(list[64]);
  w.writeByte(COMMA);
  w.writeInt(list[65]);
  w.writeByte(COMMA);
  if (list[66] === null) w.writeNull();
  else w.writeString(list[66]);
  w.writeByte(COMMA);
  w.writeInt(list[67]);
  w.writeByte(COMMA);
  if (list[68] === null) w.writeNull();
  else w.writeString(list[68]);
  w.writeByte(COMMA);
  w.writeInt(list[69]);
}

function packNullableStringAndIntAndNullableStringAndIntAndOthersTuple(
  w: Writer,
  list: readonly [
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
  ],
): void {
  requireTuple(list, 70);
  w.packListHeader(70);
  packNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems1(w, list);
  packNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems2(w, list);
  packNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems3(w, list);
}

function packNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems1(
  w: Writer,
  list: readonly [
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
  ],
): void {
  if (list[0] === null) w.packNull();
  else w.packString(list[0]);
  w.packInt(list[1]);
  if (list[2] === null) w.packNull();
  else w.packString(list[2]);
  w.packInt(list[3]);
  if (list[4] === null) w.packNull();
  else w.packString(list[4]);
  w.packInt(list[5]);
  if (list[6] === null) w.packNull();
  else w.packString(list[6]);
  w.packInt(list[7]);
  if (list[8] === null) w.packNull();
  else w.packString(list[8]);
  w.packInt(list[9]);
  if (list[10] === null) w.packNull();
  else w.packString(list[10]);
  w.packInt(list[11]);
  if (list[12] === null) w.packNull();
  else w.packString(list[12]);
  w.packInt(list[13]);
  if (list[14] === null) w.packNull();
  else w.packString(list[14]);
  w.packInt(list[15]);
  if (list[16] === null) w.packNull();
  else w.packString(list[16]);
  w.packInt(list[17]);
  if (list[18] === null) w.packNull();
  else w.packString(list[18]);
  w.packInt(list[19]);
  if (list[20] === null) w.packNull();
  else w.packString(list[20]);
  w.packInt(list[21]);
  if (list[22] === null) w.packNull();
  else w.packString(list[22]);
  w.packInt(list[23]);
  if (list[24] === null) w.packNull();
  else w.packString(list[24]);
  w.packInt(list[25]);
  if (list[26] === null) w.packNull();
  else w.packString(list[26]);
  w.packInt(list[27]);
  if (list[28] === null) w.packNull();
  else w.packString(list[28]);
  w.packInt(list[29]);
  if (list[30] === null) w.packNull();
  else w.packString(list[30]);
  w.packInt(list[31]);
}

function packNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems2(
  w: Writer,
  list: readonly [
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
  ],
): void {
  if (list[32] === null) w.packNull();
  else w.packString(list[32]);
  w.packInt(list[33]);
  if (list[34] === null) w.packNull();
  else w.packString(list[34]);
  w.packInt(list[35]);
  if (list[36] === null) w.packNull();
  else w.packString(list[36]);
  w.packInt(list[37]);
  if (list[38] === null) w.packNull();
  else w.packString(list[38]);
  w.packInt(list[39]);
  if (list[40] === null) w.packNull();
  else w.packString(list[40]);
  w.packInt(list[41]);
  if (list[42] === null) w.packNull();
  else w.packString(list[42]);
  w.packInt(list[43]);
  if (list[44] === null) w.packNull();
  else w.packString(list[44]);
  w.packInt(list[45]);
  if (list[46] === null) w.packNull();
  else w.packString(list[46]);
  w.packInt(list[47]);
  if (list[48] === null) w.packNull();
  else w.packString(list[48]);
  w.packInt(list[49]);
  if (list[50] === null) w.packNull();
  else w.packString(list[50]);
  w.packInt(list[51]);
  if (list[52] === null) w.packNull();
  else w.packString(list[52]);
  w.packInt(list[53]);
  if (list[54] === null) w.packNull();
  else w.packString(list[54]);
  w.packInt(list[55]);
  if (list[56] === null) w.packNull();
  else w.packString(list[56]);
  w.packInt(list[57]);
  if (list[58] === null) w.packNull();
  else w.packString(list[58]);
  w.packInt(list[59]);
  if (list[60] === null) w.packNull();
  else w.packString(list[60]);
  w.packInt(list[61]);
  if (list[62] === null) w.packNull();
  else w.packString(list[62]);
  w.packInt(list[63]);
}

function packNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems3(
  w: Writer,
  list: readonly [
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
  ],
): void {
  if (list[64] === null) w.packNull();
  else w.packString(list[64]);
  w.packInt(list[65]);
  if (list[66] === null) w.packNull();
  else w.packString(list[66]);
  w.packInt(list[67]);
  if (list[68] === null) w.packNull();
  else w.packString(list[68]);
  w.packInt(list[69]);
}

function convertNullableStringAndIntAndNullableStringAndIntAndOthersTuple(
  value: unknown,
): readonly [
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
] {
  const items = asArray(value);
  if (items.length !== 70) bail();
  const values: unknown[] = new Array(70);
  convertNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems1(items, values);
  convertNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems2(items, values);
  convertNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems3(items, values);
  return values as unknown as readonly [
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
    string | null,
    number,
  ];
}

function convertNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems1(
  items: readonly unknown[],
  values: unknown[],
): void {
  values[0] = items[0] === null ? null : asString(items[0]);
  values[1] = asInt(items[1]);
  values[2] = items[2] === null ? null : asString(items[2]);
  values[3] = asInt(items[3]);
  values[4] = items[4] === null ? null : asString(items[4]);
  values[5] = asInt(items[5]);
  values[6] = items[6] === null ? null : asString(items[6]);
  values[7] = asInt(items[7]);
  values[8] = items[8] === null ? null : asString(items[8]);
  values[9] = asInt(items[9]);
  values[10] = items[10] === null ? null : asString(items[10]);
  values[11] = asInt(items[11]);
  values[12] = items[12] === null ? null : asString(items[12]);
  values[13] = asInt(items[13]);
  values[14] = items[14] === null ? null : asString(items[14]);
  values[15] = asInt(items[15]);
  values[16] = items[16] === null ? null : asString(items[16]);
  values[17] = asInt(items[17]);
  values[18] = items[18] === null ? null : asString(items[18]);
  values[19] = asInt(items[19]);
  values[20] = items[20] === null ? null : asString(items[20]);
  values[21] = asInt(items[21]);
  values[22] = items[22] === null ? null : asString(items[22]);
  values[23] = asInt(items[23]);
  values[24] = items[24] === null ? null : asString(items[24]);
  values[25] = asInt(items[25]);
  values[26] = items[26] === null ? null : asString(items[26]);
  values[27] = asInt(items[27]);
  values[28] = items[28] === null ? null : asString(items[28]);
  values[29] = asInt(items[29]);
  values[30] = items[30] === null ? null : asString(items[30]);
  values[31] = asInt(items[31]);
}

function convertNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems2(
  items: readonly unknown[],
  values: unknown[],
): void {
  values[32] = items[32] === null ? null : asString(items[32]);
  values[33] = asInt(items[33]);
  values[34] = items[34] === null ? null : asString(items[34]);
  values[35] = asInt(items[35]);
  values[36] = items[36] === null ? null : asString(items[36]);
  values[37] = asInt(items[37]);
  values[38] = items[38] === null ? null : asString(items[38]);
  values[39] = asInt(items[39]);
  values[40] = items[40] === null ? null : asString(items[40]);
  values[41] = asInt(items[41]);
  values[42] = items[42] === null ? null : asString(items[42]);
  values[43] = asInt(items[43]);
  values[44] = items[44] === null ? null : asString(items[44]);
  values[45] = asInt(items[45]);
  values[46] = items[46] === null ? null : asString(items[46]);
  values[47] = asInt(items[47]);
  values[48] = items[48] === null ? null : asString(items[48]);
  values[49] = asInt(items[49]);
  values[50] = items[50] === null ? null : asString(items[50]);
  values[51] = asInt(items[51]);
  values[52] = items[52] === null ? null : asString(items[52]);
  values[53] = asInt(items[53]);
  values[54] = items[54] === null ? null : asString(items[54]);
  values[55] = asInt(items[55]);
  values[56] = items[56] === null ? null : asString(items[56]);
  values[57] = asInt(items[57]);
  values[58] = items[58] === null ? null : asString(items[58]);
  values[59] = asInt(items[59]);
  values[60] = items[60] === null ? null : asString(items[60]);
  values[61] = asInt(items[61]);
  values[62] = items[62] === null ? null : asString(items[62]);
  values[63] = asInt(items[63]);
}

function convertNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems3(
  items: readonly unknown[],
  values: unknown[],
): void {
  values[64] = items[64] === null ? null : asString(items[64]);
  values[65] = asInt(items[65]);
  values[66] = items[66] === null ? null : asString(items[66]);
  values[67] = asInt(items[67]);
  values[68] = items[68] === null ? null : asString(items[68]);
  values[69] = asInt(items[69]);
}

function isNullableStringAndIntAndNullableStringAndIntAndOthersTuple(
  value: unknown,
): value is readonly [
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
] {
  if (!isList(value) || value.length !== 70) return false;
  if (!hasNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems1(value)) return false;
  if (!hasNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems2(value)) return false;
  if (!hasNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems3(value)) return false;
  return true;
}

function hasNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems1(value: readonly unknown[]): boolean {
  if (typeof value[0] !== "string" && value[0] !== null) return false;
  if (!isSafeInt(value[1])) return false;
  if (typeof value[2] !== "string" && value[2] !== null) return false;
  if (!isSafeInt(value[3])) return false;
  if (typeof value[4] !== "string" && value[4] !== null) return false;
  if (!isSafeInt(value[5])) return false;
  if (typeof value[6] !== "string" && value[6] !== null) return false;
  if (!isSafeInt(value[7])) return false;
  if (typeof value[8] !== "string" && value[8] !== null) return false;
  if (!isSafeInt(value[9])) return false;
  if (typeof value[10] !== "string" && value[10] !== null) return false;
  if (!isSafeInt(value[11])) return false;
  if (typeof value[12] !== "string" && value[12] !== null) return false;
  if (!isSafeInt(value[13])) return false;
  if (typeof value[14] !== "string" && value[14] !== null) return false;
  if (!isSafeInt(value[15])) return false;
  if (typeof value[16] !== "string" && value[16] !== null) return false;
  if (!isSafeInt(value[17])) return false;
  if (typeof value[18] !== "string" && value[18] !== null) return false;
  if (!isSafeInt(value[19])) return false;
  if (typeof value[20] !== "string" && value[20] !== null) return false;
  if (!isSafeInt(value[21])) return false;
  if (typeof value[22] !== "string" && value[22] !== null) return false;
  if (!isSafeInt(value[23])) return false;
  if (typeof value[24] !== "string" && value[24] !== null) return false;
  if (!isSafeInt(value[25])) return false;
  if (typeof value[26] !== "string" && value[26] !== null) return false;
  if (!isSafeInt(value[27])) return false;
  if (typeof value[28] !== "string" && value[28] !== null) return false;
  if (!isSafeInt(value[29])) return false;
  if (typeof value[30] !== "string" && value[30] !== null) return false;
  if (!isSafeInt(value[31])) return false;
  return true;
}

function hasNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems2(value: readonly unknown[]): boolean {
  if (typeof value[32] !== "string" && value[32] !== null) return false;
  if (!isSafeInt(value[33])) return false;
  if (typeof value[34] !== "string" && value[34] !== null) return false;
  if (!isSafeInt(value[35])) return false;
  if (typeof value[36] !== "string" && value[36] !== null) return false;
  if (!isSafeInt(value[37])) return false;
  if (typeof value[38] !== "string" && value[38] !== null) return false;
  if (!isSafeInt(value[39])) return false;
  if (typeof value[40] !== "string" && value[40] !== null) return false;
  if (!isSafeInt(value[41])) return false;
  if (typeof value[42] !== "string" && value[42] !== null) return false;
  if (!isSafeInt(value[43])) return false;
  if (typeof value[44] !== "string" && value[44] !== null) return false;
  if (!isSafeInt(value[45])) return false;
  if (typeof value[46] !== "string" && value[46] !== null) return false;
  if (!isSafeInt(value[47])) return false;
  if (typeof value[48] !== "string" && value[48] !== null) return false;
  if (!isSafeInt(value[49])) return false;
  if (typeof value[50] !== "string" && value[50] !== null) return false;
  if (!isSafeInt(value[51])) return false;
  if (typeof value[52] !== "string" && value[52] !== null) return false;
  if (!isSafeInt(value[53])) return false;
  if (typeof value[54] !== "string" && value[54] !== null) return false;
  if (!isSafeInt(value[55])) return false;
  if (typeof value[56] !== "string" && value[56] !== null) return false;
  if (!isSafeInt(value[57])) return false;
  if (typeof value[58] !== "string" && value[58] !== null) return false;
  if (!isSafeInt(value[59])) return false;
  if (typeof value[60] !== "string" && value[60] !== null) return false;
  if (!isSafeInt(value[61])) return false;
  if (typeof value[62] !== "string" && value[62] !== null) return false;
  if (!isSafeInt(value[63])) return false;
  return true;
}

function hasNullableStringAndIntAndNullableStringAndIntAndOthersTupleItems3(value: readonly unknown[]): boolean {
  if (typeof value[64] !== "string" && value[64] !== null) return false;
  if (!isSafeInt(value[65])) return false;
  if (typeof value[66] !== "string" && value[66] !== null) return false;
  if (!isSafeInt(value[67])) return false;
  if (typeof value[68] !== "string" && value[68] !== null) return false;
  if (!isSafeInt(value[69])) return false;
  return true;
}

function readLargeTreeFields1(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 0:
      values[0] = readLargeTree(r);
      break;
    case 1:
      values[1] = readLargeTree(r);
      break;
    case 2:
      values[2] = readLargeTree(r);
      break;
    case 3:
      values[3] = readLargeTree(r);
      break;
    case 4:
      values[4] = readLargeTree(r);
      break;
    case 5:
      values[5] = readLargeTree(r);
      break;
    case 6:
      values[6] = readLargeTree(r);
      break;
    case 7:
      values[7] = readLargeTree(r);
      break;
    case 8:
      values[8] = readLargeTree(r);
      break;
    case 9:
      values[9] = readLargeTree(r);
      break;
    case 10:
      values[10] = readLargeTree(r);
      break;
    case 11:
      values[11] = readLargeTree(r);
      break;
    case 12:
      values[12] = readLargeTree(r);
      break;
    case 13:
      values[13] = readLargeTree(r);
      break;
    case 14:
      values[14] = readLargeTree(r);
      break;
    case 15:
      values[15] = readLargeTree(r);
      break;
    case 16:
      values[16] = readLargeTree(r);
      break;
    case 17:
      values[17] = readLargeTree(r);
      break;
    case 18:
      values[18] = readLargeTree(r);
      break;
    case 19:
      values[19] = readLargeTree(r);
      break;
    case 20:
      values[20] = readLargeTree(r);
      break;
    case 21:
      values[21] = readLargeTree(r);
      break;
    case 22:
      values[22] = readLargeTree(r);
      break;
    case 23:
      values[23] = readLargeTree(r);
      break;
    case 24:
      values[24] = readLargeTree(r);
      break;
    case 25:
      values[25] = readLargeTree(r);
      break;
    case 26:
      values[26] = readLargeTree(r);
      break;
    case 27:
      values[27] = readLargeTree(r);
      break;
    case 28:
      values[28] = readLargeTree(r);
      break;
    case 29:
      values[29] = readLargeTree(r);
      break;
    case 30:
      values[30] = readLargeTree(r);
      break;
    case 31:
      values[31] = readLargeTree(r);
      break;
  }
}

function readLargeTreeFields2(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 32:
      values[32] = readLargeTree(r);
      break;
    case 33:
      values[33] = readLargeTree(r);
      break;
    case 34:
      values[34] = readLargeTree(r);
      break;
    case 35:
      values[35] = readLargeTree(r);
      break;
    case 36:
      values[36] = readLargeTree(r);
      break;
    case 37:
      values[37] = readLargeTree(r);
      break;
    case 38:
      values[38] = readLargeTree(r);
      break;
    case 39:
      values[39] = readLargeTree(r);
      break;
    case 40:
      values[40] = readLargeTree(r);
      break;
    case 41:
      values[41] = readLargeTree(r);
      break;
    case 42:
      values[42] = readLargeTree(r);
      break;
    case 43:
      values[43] = readLargeTree(r);
      break;
    case 44:
      values[44] = readLargeTree(r);
      break;
    case 45:
      values[45] = readLargeTree(r);
      break;
    case 46:
      values[46] = readLargeTree(r);
      break;
    case 47:
      values[47] = readLargeTree(r);
      break;
    case 48:
      values[48] = readLargeTree(r);
      break;
    case 49:
      values[49] = readLargeTree(r);
      break;
    case 50:
      values[50] = readLargeTree(r);
      break;
    case 51:
      values[51] = readLargeTree(r);
      break;
    case 52:
      values[52] = readLargeTree(r);
      break;
    case 53:
      values[53] = readLargeTree(r);
      break;
    case 54:
      values[54] = readLargeTree(r);
      break;
    case 55:
      values[55] = readLargeTree(r);
      break;
    case 56:
      values[56] = readLargeTree(r);
      break;
    case 57:
      values[57] = readLargeTree(r);
      break;
    case 58:
      values[58] = readLargeTree(r);
      break;
    case 59:
      values[59] = readLargeTree(r);
      break;
    case 60:
      values[60] = readLargeTree(r);
      break;
    case 61:
      values[61] = readLargeTree(r);
      break;
    case 62:
      values[62] = readLargeTree(r);
      break;
    case 63:
      values[63] = readLargeTree(r);
      break;
  }
}

function readLargeTreeFields3(r: JsonReader, at: number, values: unknown[]): void {
  switch (at) {
    case 64:
      values[64] = readLargeTree(r);
      break;
    case 65:
      values[65] = readLargeTree(r);
      break;
    case 66:
      values[66] = readLargeTree(r);
      break;
    case 67:
      values[67] = readLargeTree(r);
      break;
    case 68:
      values[68] = readLargeTree(r);
      break;
    case 69:
      values[69] = readLargeTree(r);
      break;
  }
}

function readLargeTreeField(r: JsonReader, at: number, values: unknown[]): void {
  switch (at >> 5) {
    case 0:
      readLargeTreeFields1(r, at, values);
      break;
    case 1:
      readLargeTreeFields2(r, at, values);
      break;
    case 2:
      readLargeTreeFields3(r, at, values);
      break;
  }
}

function makeLargeTree(values: unknown[]): LargeTree {
  const value = {} as Writable<LargeTree>;
  addLargeTreeFields1(value, values);
  addLargeTreeFields2(value, values);
  addLargeTreeFields3(value, values);
  return value;
}

function addLargeTreeFields1(value: Writable<LargeTree>, values: unknown[]): void {
  if (values[0] !== undefined) value.f0 = values[0] as LargeTree;
  if (values[1] !== undefined) value.f1 = values[1] as LargeTree;
  if (values[2] !== undefined) value.f2 = values[2] as LargeTree;
  if (values[3] !== undefined) value.f3 = values[3] as LargeTree;
  if (values[4] !== undefined) value.f4 = values[4] as LargeTree;
  if (values[5] !== undefined) value.f5 = values[5] as LargeTree;
  if (values[6] !== undefined) value.f6 = values[6] as LargeTree;
  if (values[7] !== undefined) value.f7 = values[7] as LargeTree;
  if (values[8] !== undefined) value.f8 = values[8] as LargeTree;
  if (values[9] !== undefined) value.f9 = values[9] as LargeTree;
  if (values[10] !== undefined) value.f10 = values[10] as LargeTree;
  if (values[11] !== undefined) value.f11 = values[11] as LargeTree;
  if (values[12] !== undefined) value.f12 = values[12] as LargeTree;
  if (values[13] !== undefined) value.f13 = values[13] as LargeTree;
  if (values[14] !== undefined) value.f14 = values[14] as LargeTree;
  if (values[15] !== undefined) value.f15 = values[15] as LargeTree;
  if (values[16] !== undefined) value.f16 = values[16] as LargeTree;
  if (values[17] !== undefined) value.f17 = values[17] as LargeTree;
  if (values[18] !== undefined) value.f18 = values[18] as LargeTree;
  if (values[19] !== undefined) value.f19 = values[19] as LargeTree;
  if (values[20] !== undefined) value.f20 = values[20] as LargeTree;
  if (values[21] !== undefined) value.f21 = values[21] as LargeTree;
  if (values[22] !== undefined) value.f22 = values[22] as LargeTree;
  if (values[23] !== undefined) value.f23 = values[23] as LargeTree;
  if (values[24] !== undefined) value.f24 = values[24] as LargeTree;
  if (values[25] !== undefined) value.f25 = values[25] as LargeTree;
  if (values[26] !== undefined) value.f26 = values[26] as LargeTree;
  if (values[27] !== undefined) value.f27 = values[27] as LargeTree;
  if (values[28] !== undefined) value.f28 = values[28] as LargeTree;
  if (values[29] !== undefined) value.f29 = values[29] as LargeTree;
  if (values[30] !== undefined) value.f30 = values[30] as LargeTree;
  if (values[31] !== undefined) value.f31 = values[31] as LargeTree;
}

function addLargeTreeFields2(value: Writable<LargeTree>, values: unknown[]): void {
  if (values[32] !== undefined) value.f32 = values[32] as LargeTree;
  if (values[33] !== undefined) value.f33 = values[33] as LargeTree;
  if (values[34] !== undefined) value.f34 = values[34] as LargeTree;
  if (values[35] !== undefined) value.f35 = values[35] as LargeTree;
  if (values[36] !== undefined) value.f36 = values[36] as LargeTree;
  if (values[37] !== undefined) value.f37 = values[37] as LargeTree;
  if (values[38] !== undefined) value.f38 = values[38] as LargeTree;
  if (values[39] !== undefined) value.f39 = values[39] as LargeTree;
  if (values[40] !== undefined) value.f40 = values[40] as LargeTree;
  if (values[41] !== undefined) value.f41 = values[41] as LargeTree;
  if (values[42] !== undefined) value.f42 = values[42] as LargeTree;
  if (values[43] !== undefined) value.f43 = values[43] as LargeTree;
  if (values[44] !== undefined) value.f44 = values[44] as LargeTree;
  if (values[45] !== undefined) value.f45 = values[45] as LargeTree;
  if (values[46] !== undefined) value.f46 = values[46] as LargeTree;
  if (values[47] !== undefined) value.f47 = values[47] as LargeTree;
  if (values[48] !== undefined) value.f48 = values[48] as LargeTree;
  if (values[49] !== undefined) value.f49 = values[49] as LargeTree;
  if (values[50] !== undefined) value.f50 = values[50] as LargeTree;
  if (values[51] !== undefined) value.f51 = values[51] as LargeTree;
  if (values[52] !== undefined) value.f52 = values[52] as LargeTree;
  if (values[53] !== undefined) value.f53 = values[53] as LargeTree;
  if (values[54] !== undefined) value.f54 = values[54] as LargeTree;
  if (values[55] !== undefined) value.f55 = values[55] as LargeTree;
  if (values[56] !== undefined) value.f56 = values[56] as LargeTree;
  if (values[57] !== undefined) value.f57 = values[57] as LargeTree;
  if (values[58] !== undefined) value.f58 = values[58] as LargeTree;
  if (values[59] !== undefined) value.f59 = values[59] as LargeTree;
  if (values[60] !== undefined) value.f60 = values[60] as LargeTree;
  if (values[61] !== undefined) value.f61 = values[61] as LargeTree;
  if (values[62] !== undefined) value.f62 = values[62] as LargeTree;
  if (values[63] !== undefined) value.f63 = values[63] as LargeTree;
}

function addLargeTreeFields3(value: Writable<LargeTree>, values: unknown[]): void {
  if (values[64] !== undefined) value.f64 = values[64] as LargeTree;
  if (values[65] !== undefined) value.f65 = values[65] as LargeTree;
  if (values[66] !== undefined) value.f66 = values[66] as LargeTree;
  if (values[67] !== undefined) value.f67 = values[67] as LargeTree;
  if (values[68] !== undefined) value.f68 = values[68] as LargeTree;
  if (values[69] !== undefined) value.f69 = values[69] as LargeTree;
}

function unpackLargeTreeFields1(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 0:
      values[0] = unpackLargeTree(r);
      break;
    case 1:
      values[1] = unpackLargeTree(r);
      break;
    case 2:
      values[2] = unpackLargeTree(r);
      break;
    case 3:
      values[3] = unpackLargeTree(r);
      break;
    case 4:
      values[4] = unpackLargeTree(r);
      break;
    case 5:
      values[5] = unpackLargeTree(r);
      break;
    case 6:
      values[6] = unpackLargeTree(r);
      break;
    case 7:
      values[7] = unpackLargeTree(r);
      break;
    case 8:
      values[8] = unpackLargeTree(r);
      break;
    case 9:
      values[9] = unpackLargeTree(r);
      break;
    case 10:
      values[10] = unpackLargeTree(r);
      break;
    case 11:
      values[11] = unpackLargeTree(r);
      break;
    case 12:
      values[12] = unpackLargeTree(r);
      break;
    case 13:
      values[13] = unpackLargeTree(r);
      break;
    case 14:
      values[14] = unpackLargeTree(r);
      break;
    case 15:
      values[15] = unpackLargeTree(r);
      break;
    case 16:
      values[16] = unpackLargeTree(r);
      break;
    case 17:
      values[17] = unpackLargeTree(r);
      break;
    case 18:
      values[18] = unpackLargeTree(r);
      break;
    case 19:
      values[19] = unpackLargeTree(r);
      break;
    case 20:
      values[20] = unpackLargeTree(r);
      break;
    case 21:
      values[21] = unpackLargeTree(r);
      break;
    case 22:
      values[22] = unpackLargeTree(r);
      break;
    case 23:
      values[23] = unpackLargeTree(r);
      break;
    case 24:
      values[24] = unpackLargeTree(r);
      break;
    case 25:
      values[25] = unpackLargeTree(r);
      break;
    case 26:
      values[26] = unpackLargeTree(r);
      break;
    case 27:
      values[27] = unpackLargeTree(r);
      break;
    case 28:
      values[28] = unpackLargeTree(r);
      break;
    case 29:
      values[29] = unpackLargeTree(r);
      break;
    case 30:
      values[30] = unpackLargeTree(r);
      break;
    case 31:
      values[31] = unpackLargeTree(r);
      break;
  }
}

function unpackLargeTreeFields2(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 32:
      values[32] = unpackLargeTree(r);
      break;
    case 33:
      values[33] = unpackLargeTree(r);
      break;
    case 34:
      values[34] = unpackLargeTree(r);
      break;
    case 35:
      values[35] = unpackLargeTree(r);
      break;
    case 36:
      values[36] = unpackLargeTree(r);
      break;
    case 37:
      values[37] = unpackLargeTree(r);
      break;
    case 38:
      values[38] = unpackLargeTree(r);
      break;
    case 39:
      values[39] = unpackLargeTree(r);
      break;
    case 40:
      values[40] = unpackLargeTree(r);
      break;
    case 41:
      values[41] = unpackLargeTree(r);
      break;
    case 42:
      values[42] = unpackLargeTree(r);
      break;
    case 43:
      values[43] = unpackLargeTree(r);
      break;
    case 44:
      values[44] = unpackLargeTree(r);
      break;
    case 45:
      values[45] = unpackLargeTree(r);
      break;
    case 46:
      values[46] = unpackLargeTree(r);
      break;
    case 47:
      values[47] = unpackLargeTree(r);
      break;
    case 48:
      values[48] = unpackLargeTree(r);
      break;
    case 49:
      values[49] = unpackLargeTree(r);
      break;
    case 50:
      values[50] = unpackLargeTree(r);
      break;
    case 51:
      values[51] = unpackLargeTree(r);
      break;
    case 52:
      values[52] = unpackLargeTree(r);
      break;
    case 53:
      values[53] = unpackLargeTree(r);
      break;
    case 54:
      values[54] = unpackLargeTree(r);
      break;
    case 55:
      values[55] = unpackLargeTree(r);
      break;
    case 56:
      values[56] = unpackLargeTree(r);
      break;
    case 57:
      values[57] = unpackLargeTree(r);
      break;
    case 58:
      values[58] = unpackLargeTree(r);
      break;
    case 59:
      values[59] = unpackLargeTree(r);
      break;
    case 60:
      values[60] = unpackLargeTree(r);
      break;
    case 61:
      values[61] = unpackLargeTree(r);
      break;
    case 62:
      values[62] = unpackLargeTree(r);
      break;
    case 63:
      values[63] = unpackLargeTree(r);
      break;
  }
}

function unpackLargeTreeFields3(r: PackReader, at: number, values: unknown[]): void {
  switch (at) {
    case 64:
      values[64] = unpackLargeTree(r);
      break;
    case 65:
      values[65] = unpackLargeTree(r);
      break;
    case 66:
      values[66] = unpackLargeTree(r);
      break;
    case 67:
      values[67] = unpackLargeTree(r);
      break;
    case 68:
      values[68] = unpackLargeTree(r);
      break;
    case 69:
      values[69] = unpackLargeTree(r);
      break;
  }
}

function unpackLargeTreeField(r: PackReader, at: number, values: unknown[]): void {
  switch (at >> 5) {
    case 0:
      unpackLargeTreeFields1(r, at, values);
      break;
    case 1:
      unpackLargeTreeFields2(r, at, values);
      break;
    case 2:
      unpackLargeTreeFields3(r, at, values);
      break;
  }
}

function writeLargeTreeFields1(w: JsonValueWriter, value: LargeTree): void {
  if (value.f0 !== undefined) {
    w.write(WRITE_F0);
    writeLargeTree(w, value.f0);
  }
  if (value.f1 !== undefined) {
    w.write(WRITE_F1);
    writeLargeTree(w, value.f1);
  }
  if (value.f2 !== undefined) {
    w.write(WRITE_F2);
    writeLargeTree(w, value.f2);
  }
  if (value.f3 !== undefined) {
    w.write(WRITE_F3);
    writeLargeTree(w, value.f3);
  }
  if (value.f4 !== undefined) {
    w.write(WRITE_F4);
    writeLargeTree(w, value.f4);
  }
  if (value.f5 !== undefined) {
    w.write(WRITE_F5);
    writeLargeTree(w, value.f5);
  }
  if (value.f6 !== undefined) {
    w.write(WRITE_F6);
    writeLargeTree(w, value.f6);
  }
  if (value.f7 !== undefined) {
    w.write(WRITE_F7);
    writeLargeTree(w, value.f7);
  }
  if (value.f8 !== undefined) {
    w.write(WRITE_F8);
    writeLargeTree(w, value.f8);
  }
  if (value.f9 !== undefined) {
    w.write(WRITE_F9);
    writeLargeTree(w, value.f9);
  }
  if (value.f10 !== undefined) {
    w.write(WRITE_F10);
    writeLargeTree(w, value.f10);
  }
  if (value.f11 !== undefined) {
    w.write(WRITE_F11);
    writeLargeTree(w, value.f11);
  }
  if (value.f12 !== undefined) {
    w.write(WRITE_F12);
    writeLargeTree(w, value.f12);
  }
  if (value.f13 !== undefined) {
    w.write(WRITE_F13);
    writeLargeTree(w, value.f13);
  }
  if (value.f14 !== undefined) {
    w.write(WRITE_F14);
    writeLargeTree(w, value.f14);
  }
  if (value.f15 !== undefined) {
    w.write(WRITE_F15);
    writeLargeTree(w, value.f15);
  }
  if (value.f16 !== undefined) {
    w.write(WRITE_F16);
    writeLargeTree(w, value.f16);
  }
  if (value.f17 !== undefined) {
    w.write(WRITE_F17);
    writeLargeTree(w, value.f17);
  }
  if (value.f18 !== undefined) {
    w.write(WRITE_F18);
    writeLargeTree(w, value.f18);
  }
  if (value.f19 !== undefined) {
    w.write(WRITE_F19);
    writeLargeTree(w, value.f19);
  }
  if (value.f20 !== undefined) {
    w.write(WRITE_F20);
    writeLargeTree(w, value.f20);
  }
  if (value.f21 !== undefined) {
    w.write(WRITE_F21);
    writeLargeTree(w, value.f21);
  }
  if (value.f22 !== undefined) {
    w.write(WRITE_F22);
    writeLargeTree(w, value.f22);
  }
  if (value.f23 !== undefined) {
    w.write(WRITE_F23);
    writeLargeTree(w, value.f23);
  }
  if (value.f24 !== undefined) {
    w.write(WRITE_F24);
    writeLargeTree(w, value.f24);
  }
  if (value.f25 !== undefined) {
    w.write(WRITE_F25);
    writeLargeTree(w, value.f25);
  }
  if (value.f26 !== undefined) {
    w.write(WRITE_F26);
    writeLargeTree(w, value.f26);
  }
  if (value.f27 !== undefined) {
    w.write(WRITE_F27);
    writeLargeTree(w, value.f27);
  }
  if (value.f28 !== undefined) {
    w.write(WRITE_F28);
    writeLargeTree(w, value.f28);
  }
  if (value.f29 !== undefined) {
    w.write(WRITE_F29);
    writeLargeTree(w, value.f29);
  }
  if (value.f30 !== undefined) {
    w.write(WRITE_F30);
    writeLargeTree(w, value.f30);
  }
  if (value.f31 !== undefined) {
    w.write(WRITE_F31);
    writeLargeTree(w, value.f31);
  }
}

function writeLargeTreeFields2(w: JsonValueWriter, value: LargeTree): void {
  if (value.f32 !== undefined) {
    w.write(WRITE_F32);
    writeLargeTree(w, value.f32);
  }
  if (value.f33 !== undefined) {
    w.write(WRITE_F33);
    writeLargeTree(w, value.f33);
  }
  if (value.f34 !== undefined) {
    w.write(WRITE_F34);
    writeLargeTree(w, value.f34);
  }
  if (value.f35 !== undefined) {
    w.write(WRITE_F35);
    writeLargeTree(w, value.f35);
  }
  if (value.f36 !== undefined) {
    w.write(WRITE_F36);
    writeLargeTree(w, value.f36);
  }
  if (value.f37 !== undefined) {
    w.write(WRITE_F37);
    writeLargeTree(w, value.f37);
  }
  if (value.f38 !== undefined) {
    w.write(WRITE_F38);
    writeLargeTree(w, value.f38);
  }
  if (value.f39 !== undefined) {
    w.write(WRITE_F39);
    writeLargeTree(w, value.f39);
  }
  if (value.f40 !== undefined) {
    w.write(WRITE_F40);
    writeLargeTree(w, value.f40);
  }
  if (value.f41 !== undefined) {
    w.write(WRITE_F41);
    writeLargeTree(w, value.f41);
  }
  if (value.f42 !== undefined) {
    w.write(WRITE_F42);
    writeLargeTree(w, value.f42);
  }
  if (value.f43 !== undefined) {
    w.write(WRITE_F43);
    writeLargeTree(w, value.f43);
  }
  if (value.f44 !== undefined) {
    w.write(WRITE_F44);
    writeLargeTree(w, value.f44);
  }
  if (value.f45 !== undefined) {
    w.write(WRITE_F45);
    writeLargeTree(w, value.f45);
  }
  if (value.f46 !== undefined) {
    w.write(WRITE_F46);
    writeLargeTree(w, value.f46);
  }
  if (value.f47 !== undefined) {
    w.write(WRITE_F47);
    writeLargeTree(w, value.f47);
  }
  if (value.f48 !== undefined) {
    w.write(WRITE_F48);
    writeLargeTree(w, value.f48);
  }
  if (value.f49 !== undefined) {
    w.write(WRITE_F49);
    writeLargeTree(w, value.f49);
  }
  if (value.f50 !== undefined) {
    w.write(WRITE_F50);
    writeLargeTree(w, value.f50);
  }
  if (value.f51 !== undefined) {
    w.write(WRITE_F51);
    writeLargeTree(w, value.f51);
  }
  if (value.f52 !== undefined) {
    w.write(WRITE_F52);
    writeLargeTree(w, value.f52);
  }
  if (value.f53 !== undefined) {
    w.write(WRITE_F53);
    writeLargeTree(w, value.f53);
  }
  if (value.f54 !== undefined) {
    w.write(WRITE_F54);
    writeLargeTree(w, value.f54);
  }
  if (value.f55 !== undefined) {
    w.write(WRITE_F55);
    writeLargeTree(w, value.f55);
  }
  if (value.f56 !== undefined) {
    w.write(WRITE_F56);
    writeLargeTree(w, value.f56);
  }
  if (value.f57 !== undefined) {
    w.write(WRITE_F57);
    writeLargeTree(w, value.f57);
  }
  if (value.f58 !== undefined) {
    w.write(WRITE_F58);
    writeLargeTree(w, value.f58);
  }
  if (value.f59 !== undefined) {
    w.write(WRITE_F59);
    writeLargeTree(w, value.f59);
  }
  if (value.f60 !== undefined) {
    w.write(WRITE_F60);
    writeLargeTree(w, value.f60);
  }
  if (value.f61 !== undefined) {
    w.write(WRITE_F61);
    writeLargeTree(w, value.f61);
  }
  if (value.f62 !== undefined) {
    w.write(WRITE_F62);
    writeLargeTree(w, value.f62);
  }
  if (value.f63 !== undefined) {
    w.write(WRITE_F63);
    writeLargeTree(w, value.f63);
  }
}

function writeLargeTreeFields3(w: JsonValueWriter, value: LargeTree): void {
  if (value.f64 !== undefined) {
    w.write(WRITE_F64);
    writeLargeTree(w, value.f64);
  }
  if (value.f65 !== undefined) {
    w.write(WRITE_F65);
    writeLargeTree(w, value.f65);
  }
  if (value.f66 !== undefined) {
    w.write(WRITE_F66);
    writeLargeTree(w, value.f66);
  }
  if (value.f67 !== undefined) {
    w.write(WRITE_F67);
    writeLargeTree(w, value.f67);
  }
  if (value.f68 !== undefined) {
    w.write(WRITE_F68);
    writeLargeTree(w, value.f68);
  }
  if (value.f69 !== undefined) {
    w.write(WRITE_F69);
    writeLargeTree(w, value.f69);
  }
}

function countLargeTreeFields1(value: LargeTree): number {
  let fields = 0;
  if (value.f0 !== undefined) fields++;
  if (value.f1 !== undefined) fields++;
  if (value.f2 !== undefined) fields++;
  if (value.f3 !== undefined) fields++;
  if (value.f4 !== undefined) fields++;
  if (value.f5 !== undefined) fields++;
  if (value.f6 !== undefined) fields++;
  if (value.f7 !== undefined) fields++;
  if (value.f8 !== undefined) fields++;
  if (value.f9 !== undefined) fields++;
  if (value.f10 !== undefined) fields++;
  if (value.f11 !== undefined) fields++;
  if (value.f12 !== undefined) fields++;
  if (value.f13 !== undefined) fields++;
  if (value.f14 !== undefined) fields++;
  if (value.f15 !== undefined) fields++;
  if (value.f16 !== undefined) fields++;
  if (value.f17 !== undefined) fields++;
  if (value.f18 !== undefined) fields++;
  if (value.f19 !== undefined) fields++;
  if (value.f20 !== undefined) fields++;
  if (value.f21 !== undefined) fields++;
  if (value.f22 !== undefined) fields++;
  if (value.f23 !== undefined) fields++;
  if (value.f24 !== undefined) fields++;
  if (value.f25 !== undefined) fields++;
  if (value.f26 !== undefined) fields++;
  if (value.f27 !== undefined) fields++;
  if (value.f28 !== undefined) fields++;
  if (value.f29 !== undefined) fields++;
  if (value.f30 !== undefined) fields++;
  if (value.f31 !== undefined) fields++;
  return fields;
}

function countLargeTreeFields2(value: LargeTree): number {
  let fields = 0;
  if (value.f32 !== undefined) fields++;
  if (value.f33 !== undefined) fields++;
  if (value.f34 !== undefined) fields++;
  if (value.f35 !== undefined) fields++;
  if (value.f36 !== undefined) fields++;
  if (value.f37 !== undefined) fields++;
  if (value.f38 !== undefined) fields++;
  if (value.f39 !== undefined) fields++;
  if (value.f40 !== undefined) fields++;
  if (value.f41 !== undefined) fields++;
  if (value.f42 !== undefined) fields++;
  if (value.f43 !== undefined) fields++;
  if (value.f44 !== undefined) fields++;
  if (value.f45 !== undefined) fields++;
  if (value.f46 !== undefined) fields++;
  if (value.f47 !== undefined) fields++;
  if (value.f48 !== undefined) fields++;
  if (value.f49 !== undefined) fields++;
  if (value.f50 !== undefined) fields++;
  if (value.f51 !== undefined) fields++;
  if (value.f52 !== undefined) fields++;
  if (value.f53 !== undefined) fields++;
  if (value.f54 !== undefined) fields++;
  if (value.f55 !== undefined) fields++;
  if (value.f56 !== undefined) fields++;
  if (value.f57 !== undefined) fields++;
  if (value.f58 !== undefined) fields++;
  if (value.f59 !== undefined) fields++;
  if (value.f60 !== undefined) fields++;
  if (value.f61 !== undefined) fields++;
  if (value.f62 !== undefined) fields++;
  if (value.f63 !== undefined) fields++;
  return fields;
}

function countLargeTreeFields3(value: LargeTree): number {
  let fields = 0;
  if (value.f64 !== undefined) fields++;
  if (value.f65 !== undefined) fields++;
  if (value.f66 !== undefined) fields++;
  if (value.f67 !== undefined) fields++;
  if (value.f68 !== undefined) fields++;
  if (value.f69 !== undefined) fields++;
  return fields;
}

function packLargeTreeFields1(w: Writer, value: LargeTree): void {
  if (value.f0 !== undefined) {
    w.write(PACK_F0);
    packLargeTree(w, value.f0);
  }
  if (value.f1 !== undefined) {
    w.write(PACK_F1);
    packLargeTree(w, value.f1);
  }
  if (value.f2 !== undefined) {
    w.write(PACK_F2);
    packLargeTree(w, value.f2);
  }
  if (value.f3 !== undefined) {
    w.write(PACK_F3);
    packLargeTree(w, value.f3);
  }
  if (value.f4 !== undefined) {
    w.write(PACK_F4);
    packLargeTree(w, value.f4);
  }
  if (value.f5 !== undefined) {
    w.write(PACK_F5);
    packLargeTree(w, value.f5);
  }
  if (value.f6 !== undefined) {
    w.write(PACK_F6);
    packLargeTree(w, value.f6);
  }
  if (value.f7 !== undefined) {
    w.write(PACK_F7);
    packLargeTree(w, value.f7);
  }
  if (value.f8 !== undefined) {
    w.write(PACK_F8);
    packLargeTree(w, value.f8);
  }
  if (value.f9 !== undefined) {
    w.write(PACK_F9);
    packLargeTree(w, value.f9);
  }
  if (value.f10 !== undefined) {
    w.write(PACK_F10);
    packLargeTree(w, value.f10);
  }
  if (value.f11 !== undefined) {
    w.write(PACK_F11);
    packLargeTree(w, value.f11);
  }
  if (value.f12 !== undefined) {
    w.write(PACK_F12);
    packLargeTree(w, value.f12);
  }
  if (value.f13 !== undefined) {
    w.write(PACK_F13);
    packLargeTree(w, value.f13);
  }
  if (value.f14 !== undefined) {
    w.write(PACK_F14);
    packLargeTree(w, value.f14);
  }
  if (value.f15 !== undefined) {
    w.write(PACK_F15);
    packLargeTree(w, value.f15);
  }
  if (value.f16 !== undefined) {
    w.write(PACK_F16);
    packLargeTree(w, value.f16);
  }
  if (value.f17 !== undefined) {
    w.write(PACK_F17);
    packLargeTree(w, value.f17);
  }
  if (value.f18 !== undefined) {
    w.write(PACK_F18);
    packLargeTree(w, value.f18);
  }
  if (value.f19 !== undefined) {
    w.write(PACK_F19);
    packLargeTree(w, value.f19);
  }
  if (value.f20 !== undefined) {
    w.write(PACK_F20);
    packLargeTree(w, value.f20);
  }
  if (value.f21 !== undefined) {
    w.write(PACK_F21);
    packLargeTree(w, value.f21);
  }
  if (value.f22 !== undefined) {
    w.write(PACK_F22);
    packLargeTree(w, value.f22);
  }
  if (value.f23 !== undefined) {
    w.write(PACK_F23);
    packLargeTree(w, value.f23);
  }
  if (value.f24 !== undefined) {
    w.write(PACK_F24);
    packLargeTree(w, value.f24);
  }
  if (value.f25 !== undefined) {
    w.write(PACK_F25);
    packLargeTree(w, value.f25);
  }
  if (value.f26 !== undefined) {
    w.write(PACK_F26);
    packLargeTree(w, value.f26);
  }
  if (value.f27 !== undefined) {
    w.write(PACK_F27);
    packLargeTree(w, value.f27);
  }
  if (value.f28 !== undefined) {
    w.write(PACK_F28);
    packLargeTree(w, value.f28);
  }
  if (value.f29 !== undefined) {
    w.write(PACK_F29);
    packLargeTree(w, value.f29);
  }
  if (value.f30 !== undefined) {
    w.write(PACK_F30);
    packLargeTree(w, value.f30);
  }
  if (value.f31 !== undefined) {
    w.write(PACK_F31);
    packLargeTree(w, value.f31);
  }
}

function packLargeTreeFields2(w: Writer, value: LargeTree): void {
  if (value.f32 !== undefined) {
    w.write(PACK_F32);
    packLargeTree(w, value.f32);
  }
  if (value.f33 !== undefined) {
    w.write(PACK_F33);
    packLargeTree(w, value.f33);
  }
  if (value.f34 !== undefined) {
    w.write(PACK_F34);
    packLargeTree(w, value.f34);
  }
  if (value.f35 !== undefined) {
    w.write(PACK_F35);
    packLargeTree(w, value.f35);
  }
  if (value.f36 !== undefined) {
    w.write(PACK_F36);
    packLargeTree(w, value.f36);
  }
  if (value.f37 !== undefined) {
    w.write(PACK_F37);
    packLargeTree(w, value.f37);
  }
  if (value.f38 !== undefined) {
    w.write(PACK_F38);
    packLargeTree(w, value.f38);
  }
  if (value.f39 !== undefined) {
    w.write(PACK_F39);
    packLargeTree(w, value.f39);
  }
  if (value.f40 !== undefined) {
    w.write(PACK_F40);
    packLargeTree(w, value.f40);
  }
  if (value.f41 !== undefined) {
    w.write(PACK_F41);
    packLargeTree(w, value.f41);
  }
  if (value.f42 !== undefined) {
    w.write(PACK_F42);
    packLargeTree(w, value.f42);
  }
  if (value.f43 !== undefined) {
    w.write(PACK_F43);
    packLargeTree(w, value.f43);
  }
  if (value.f44 !== undefined) {
    w.write(PACK_F44);
    packLargeTree(w, value.f44);
  }
  if (value.f45 !== undefined) {
    w.write(PACK_F45);
    packLargeTree(w, value.f45);
  }
  if (value.f46 !== undefined) {
    w.write(PACK_F46);
    packLargeTree(w, value.f46);
  }
  if (value.f47 !== undefined) {
    w.write(PACK_F47);
    packLargeTree(w, value.f47);
  }
  if (value.f48 !== undefined) {
    w.write(PACK_F48);
    packLargeTree(w, value.f48);
  }
  if (value.f49 !== undefined) {
    w.write(PACK_F49);
    packLargeTree(w, value.f49);
  }
  if (value.f50 !== undefined) {
    w.write(PACK_F50);
    packLargeTree(w, value.f50);
  }
  if (value.f51 !== undefined) {
    w.write(PACK_F51);
    packLargeTree(w, value.f51);
  }
  if (value.f52 !== undefined) {
    w.write(PACK_F52);
    packLargeTree(w, value.f52);
  }
  if (value.f53 !== undefined) {
    w.write(PACK_F53);
    packLargeTree(w, value.f53);
  }
  if (value.f54 !== undefined) {
    w.write(PACK_F54);
    packLargeTree(w, value.f54);
  }
  if (value.f55 !== undefined) {
    w.write(PACK_F55);
    packLargeTree(w, value.f55);
  }
  if (value.f56 !== undefined) {
    w.write(PACK_F56);
    packLargeTree(w, value.f56);
  }
  if (value.f57 !== undefined) {
    w.write(PACK_F57);
    packLargeTree(w, value.f57);
  }
  if (value.f58 !== undefined) {
    w.write(PACK_F58);
    packLargeTree(w, value.f58);
  }
  if (value.f59 !== undefined) {
    w.write(PACK_F59);
    packLargeTree(w, value.f59);
  }
  if (value.f60 !== undefined) {
    w.write(PACK_F60);
    packLargeTree(w, value.f60);
  }
  if (value.f61 !== undefined) {
    w.write(PACK_F61);
    packLargeTree(w, value.f61);
  }
  if (value.f62 !== undefined) {
    w.write(PACK_F62);
    packLargeTree(w, value.f62);
  }
  if (value.f63 !== undefined) {
    w.write(PACK_F63);
    packLargeTree(w, value.f63);
  }
}

function packLargeTreeFields3(w: Writer, value: LargeTree): void {
  if (value.f64 !== undefined) {
    w.write(PACK_F64);
    packLargeTree(w, value.f64);
  }
  if (value.f65 !== undefined) {
    w.write(PACK_F65);
    packLargeTree(w, value.f65);
  }
  if (value.f66 !== undefined) {
    w.write(PACK_F66);
    packLargeTree(w, value.f66);
  }
  if (value.f67 !== undefined) {
    w.write(PACK_F67);
    packLargeTree(w, value.f67);
  }
  if (value.f68 !== undefined) {
    w.write(PACK_F68);
    packLargeTree(w, value.f68);
  }
  if (value.f69 !== undefined) {
    w.write(PACK_F69);
    packLargeTree(w, value.f69);
  }
}

function convertLargeTreeFields1(fields: Unchecked<LargeTree>, values: unknown[]): void {
  if (fields.f0 !== undefined) values[0] = convertLargeTree(fields.f0);
  if (fields.f1 !== undefined) values[1] = convertLargeTree(fields.f1);
  if (fields.f2 !== undefined) values[2] = convertLargeTree(fields.f2);
  if (fields.f3 !== undefined) values[3] = convertLargeTree(fields.f3);
  if (fields.f4 !== undefined) values[4] = convertLargeTree(fields.f4);
  if (fields.f5 !== undefined) values[5] = convertLargeTree(fields.f5);
  if (fields.f6 !== undefined) values[6] = convertLargeTree(fields.f6);
  if (fields.f7 !== undefined) values[7] = convertLargeTree(fields.f7);
  if (fields.f8 !== undefined) values[8] = convertLargeTree(fields.f8);
  if (fields.f9 !== undefined) values[9] = convertLargeTree(fields.f9);
  if (fields.f10 !== undefined) values[10] = convertLargeTree(fields.f10);
  if (fields.f11 !== undefined) values[11] = convertLargeTree(fields.f11);
  if (fields.f12 !== undefined) values[12] = convertLargeTree(fields.f12);
  if (fields.f13 !== undefined) values[13] = convertLargeTree(fields.f13);
  if (fields.f14 !== undefined) values[14] = convertLargeTree(fields.f14);
  if (fields.f15 !== undefined) values[15] = convertLargeTree(fields.f15);
  if (fields.f16 !== undefined) values[16] = convertLargeTree(fields.f16);
  if (fields.f17 !== undefined) values[17] = convertLargeTree(fields.f17);
  if (fields.f18 !== undefined) values[18] = convertLargeTree(fields.f18);
  if (fields.f19 !== undefined) values[19] = convertLargeTree(fields.f19);
  if (fields.f20 !== undefined) values[20] = convertLargeTree(fields.f20);
  if (fields.f21 !== undefined) values[21] = convertLargeTree(fields.f21);
  if (fields.f22 !== undefined) values[22] = convertLargeTree(fields.f22);
  if (fields.f23 !== undefined) values[23] = convertLargeTree(fields.f23);
  if (fields.f24 !== undefined) values[24] = convertLargeTree(fields.f24);
  if (fields.f25 !== undefined) values[25] = convertLargeTree(fields.f25);
  if (fields.f26 !== undefined) values[26] = convertLargeTree(fields.f26);
  if (fields.f27 !== undefined) values[27] = convertLargeTree(fields.f27);
  if (fields.f28 !== undefined) values[28] = convertLargeTree(fields.f28);
  if (fields.f29 !== undefined) values[29] = convertLargeTree(fields.f29);
  if (fields.f30 !== undefined) values[30] = convertLargeTree(fields.f30);
  if (fields.f31 !== undefined) values[31] = convertLargeTree(fields.f31);
}

function convertLargeTreeFields2(fields: Unchecked<LargeTree>, values: unknown[]): void {
  if (fields.f32 !== undefined) values[32] = convertLargeTree(fields.f32);
  if (fields.f33 !== undefined) values[33] = convertLargeTree(fields.f33);
  if (fields.f34 !== undefined) values[34] = convertLargeTree(fields.f34);
  if (fields.f35 !== undefined) values[35] = convertLargeTree(fields.f35);
  if (fields.f36 !== undefined) values[36] = convertLargeTree(fields.f36);
  if (fields.f37 !== undefined) values[37] = convertLargeTree(fields.f37);
  if (fields.f38 !== undefined) values[38] = convertLargeTree(fields.f38);
  if (fields.f39 !== undefined) values[39] = convertLargeTree(fields.f39);
  if (fields.f40 !== undefined) values[40] = convertLargeTree(fields.f40);
  if (fields.f41 !== undefined) values[41] = convertLargeTree(fields.f41);
  if (fields.f42 !== undefined) values[42] = convertLargeTree(fields.f42);
  if (fields.f43 !== undefined) values[43] = convertLargeTree(fields.f43);
  if (fields.f44 !== undefined) values[44] = convertLargeTree(fields.f44);
  if (fields.f45 !== undefined) values[45] = convertLargeTree(fields.f45);
  if (fields.f46 !== undefined) values[46] = convertLargeTree(fields.f46);
  if (fields.f47 !== undefined) values[47] = convertLargeTree(fields.f47);
  if (fields.f48 !== undefined) values[48] = convertLargeTree(fields.f48);
  if (fields.f49 !== undefined) values[49] = convertLargeTree(fields.f49);
  if (fields.f50 !== undefined) values[50] = convertLargeTree(fields.f50);
  if (fields.f51 !== undefined) values[51] = convertLargeTree(fields.f51);
  if (fields.f52 !== undefined) values[52] = convertLargeTree(fields.f52);
  if (fields.f53 !== undefined) values[53] = convertLargeTree(fields.f53);
  if (fields.f54 !== undefined) values[54] = convertLargeTree(fields.f54);
  if (fields.f55 !== undefined) values[55] = convertLargeTree(fields.f55);
  if (fields.f56 !== undefined) values[56] = convertLargeTree(fields.f56);
  if (fields.f57 !== undefined) values[57] = convertLargeTree(fields.f57);
  if (fields.f58 !== undefined) values[58] = convertLargeTree(fields.f58);
  if (fields.f59 !== undefined) values[59] = convertLargeTree(fields.f59);
  if (fields.f60 !== undefined) values[60] = convertLargeTree(fields.f60);
  if (fields.f61 !== undefined) values[61] = convertLargeTree(fields.f61);
  if (fields.f62 !== undefined) values[62] = convertLargeTree(fields.f62);
  if (fields.f63 !== undefined) values[63] = convertLargeTree(fields.f63);
}

function convertLargeTreeFields3(fields: Unchecked<LargeTree>, values: unknown[]): void {
  if (fields.f64 !== undefined) values[64] = convertLargeTree(fields.f64);
  if (fields.f65 !== undefined) values[65] = convertLargeTree(fields.f65);
  if (fields.f66 !== undefined) values[66] = convertLargeTree(fields.f66);
  if (fields.f67 !== undefined) values[67] = convertLargeTree(fields.f67);
  if (fields.f68 !== undefined) values[68] = convertLargeTree(fields.f68);
  if (fields.f69 !== undefined) values[69] = convertLargeTree(fields.f69);
}

function hasLargeTreeFields1(value: Unchecked<LargeTree>): boolean {
  if (value.f0 !== undefined && !isLargeTree(value.f0)) return false;
  if (value.f1 !== undefined && !isLargeTree(value.f1)) return false;
  if (value.f2 !== undefined && !isLargeTree(value.f2)) return false;
  if (value.f3 !== undefined && !isLargeTree(value.f3)) return false;
  if (value.f4 !== undefined && !isLargeTree(value.f4)) return false;
  if (value.f5 !== undefined && !isLargeTree(value.f5)) return false;
  if (value.f6 !== undefined && !isLargeTree(value.f6)) return false;
  if (value.f7 !== undefined && !isLargeTree(value.f7)) return false;
  if (value.f8 !== undefined && !isLargeTree(value.f8)) return false;
  if (value.f9 !== undefined && !isLargeTree(value.f9)) return false;
  if (value.f10 !== undefined && !isLargeTree(value.f10)) return false;
  if (value.f11 !== undefined && !isLargeTree(value.f11)) return false;
  if (value.f12 !== undefined && !isLargeTree(value.f12)) return false;
  if (value.f13 !== undefined && !isLargeTree(value.f13)) return false;
  if (value.f14 !== undefined && !isLargeTree(value.f14)) return false;
  if (value.f15 !== undefined && !isLargeTree(value.f15)) return false;
  if (value.f16 !== undefined && !isLargeTree(value.f16)) return false;
  if (value.f17 !== undefined && !isLargeTree(value.f17)) return false;
  if (value.f18 !== undefined && !isLargeTree(value.f18)) return false;
  if (value.f19 !== undefined && !isLargeTree(value.f19)) return false;
  if (value.f20 !== undefined && !isLargeTree(value.f20)) return false;
  if (value.f21 !== undefined && !isLargeTree(value.f21)) return false;
  if (value.f22 !== undefined && !isLargeTree(value.f22)) return false;
  if (value.f23 !== undefined && !isLargeTree(value.f23)) return false;
  if (value.f24 !== undefined && !isLargeTree(value.f24)) return false;
  if (value.f25 !== undefined && !isLargeTree(value.f25)) return false;
  if (value.f26 !== undefined && !isLargeTree(value.f26)) return false;
  if (value.f27 !== undefined && !isLargeTree(value.f27)) return false;
  if (value.f28 !== undefined && !isLargeTree(value.f28)) return false;
  if (value.f29 !== undefined && !isLargeTree(value.f29)) return false;
  if (value.f30 !== undefined && !isLargeTree(value.f30)) return false;
  if (value.f31 !== undefined && !isLargeTree(value.f31)) return false;
  return true;
}

function hasLargeTreeFields2(value: Unchecked<LargeTree>): boolean {
  if (value.f32 !== undefined && !isLargeTree(value.f32)) return false;
  if (value.f33 !== undefined && !isLargeTree(value.f33)) return false;
  if (value.f34 !== undefined && !isLargeTree(value.f34)) return false;
  if (value.f35 !== undefined && !isLargeTree(value.f35)) return false;
  if (value.f36 !== undefined && !isLargeTree(value.f36)) return false;
  if (value.f37 !== undefined && !isLargeTree(value.f37)) return false;
  if (value.f38 !== undefined && !isLargeTree(value.f38)) return false;
  if (value.f39 !== undefined && !isLargeTree(value.f39)) return false;
  if (value.f40 !== undefined && !isLargeTree(value.f40)) return false;
  if (value.f41 !== undefined && !isLargeTree(value.f41)) return false;
  if (value.f42 !== undefined && !isLargeTree(value.f42)) return false;
  if (value.f43 !== undefined && !isLargeTree(value.f43)) return false;
  if (value.f44 !== undefined && !isLargeTree(value.f44)) return false;
  if (value.f45 !== undefined && !isLargeTree(value.f45)) return false;
  if (value.f46 !== undefined && !isLargeTree(value.f46)) return false;
  if (value.f47 !== undefined && !isLargeTree(value.f47)) return false;
  if (value.f48 !== undefined && !isLargeTree(value.f48)) return false;
  if (value.f49 !== undefined && !isLargeTree(value.f49)) return false;
  if (value.f50 !== undefined && !isLargeTree(value.f50)) return false;
  if (value.f51 !== undefined && !isLargeTree(value.f51)) return false;
  if (value.f52 !== undefined && !isLargeTree(value.f52)) return false;
  if (value.f53 !== undefined && !isLargeTree(value.f53)) return false;
  if (value.f54 !== undefined && !isLargeTree(value.f54)) return false;
  if (value.f55 !== undefined && !isLargeTree(value.f55)) return false;
  if (value.f56 !== undefined && !isLargeTree(value.f56)) return false;
  if (value.f57 !== undefined && !isLargeTree(value.f57)) return false;
  if (value.f58 !== undefined && !isLargeTree(value.f58)) return false;
  if (value.f59 !== undefined && !isLargeTree(value.f59)) return false;
  if (value.f60 !== undefined && !isLargeTree(value.f60)) return false;
  if (value.f61 !== undefined && !isLargeTree(value.f61)) return false;
  if (value.f62 !== undefined && !isLargeTree(value.f62)) return false;
  if (value.f63 !== undefined && !isLargeTree(value.f63)) return false;
  return true;
}

function hasLargeTreeFields3(value: Unchecked<LargeTree>): boolean {
  if (value.f64 !== undefined && !isLargeTree(value.f64)) return false;
  if (value.f65 !== undefined && !isLargeTree(value.f65)) return false;
  if (value.f66 !== undefined && !isLargeTree(value.f66)) return false;
  if (value.f67 !== undefined && !isLargeTree(value.f67)) return false;
  if (value.f68 !== undefined && !isLargeTree(value.f68)) return false;
  if (value.f69 !== undefined && !isLargeTree(value.f69)) return false;
  return true;
}

function readLargeModeToIntMap(r: JsonReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  for (let more = r.beginMap(); more; more = r.nextEntry())
    map[oneOf(r.readMapKey(), READ_LARGE_MODE.values)] = r.readInt();
  return map;
}

function readLargeCodeToLargeModeMap(r: JsonReader): ReadonlyMap<LargeCode, LargeMode> {
  const map = new Map<LargeCode, LargeMode>();
  for (let more = r.beginMap(); more; more = r.nextEntry())
    map.set(oneOf(intKey(r.readMapKey()), READ_LARGE_CODE.values), readLargeMode(r));
  return map;
}

function readLargeCodeOrString(r: JsonReader): LargeCode | string {
  switch (r.peek()) {
    case KIND_INT:
      return readLargeCode(r);
    case KIND_STRING:
      return r.readString();
    default:
      return r.bail();
  }
}

function readLargeCodeOrFloat(r: JsonReader): LargeCode | number {
  switch (r.peek()) {
    case KIND_INT:
      return readLargeCode(r);
    case KIND_FLOAT:
      return r.readFloat();
    default:
      return r.bail();
  }
}

function unpackLargeModeToIntMap(r: PackReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[unpackLargeMode(r)] = r.readInt();
  return map;
}

function unpackLargeCodeToLargeModeMap(r: PackReader): ReadonlyMap<LargeCode, LargeMode> {
  const map = new Map<LargeCode, LargeMode>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(unpackLargeCode(r), unpackLargeMode(r));
  return map;
}

function unpackLargeCodeOrString(r: PackReader): LargeCode | string {
  switch (r.peek()) {
    case KIND_INT:
      return unpackLargeCode(r);
    case KIND_STRING:
      return r.readString();
    default:
      return r.bail();
  }
}

function unpackLargeCodeOrFloat(r: PackReader): LargeCode | number {
  switch (r.peek()) {
    case KIND_INT:
      return unpackLargeCode(r);
    case KIND_FLOAT:
      return r.readFloat();
    default:
      return r.bail();
  }
}

function writeLargeModeToIntMap(w: JsonValueWriter, map: { readonly [key: string]: number }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as LargeMode;
    writeLargeMode(w, key);
    w.writeByte(COLON);
    const value = map[key] as number;
    w.writeInt(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeLargeCodeToLargeModeMap(w: JsonValueWriter, map: ReadonlyMap<LargeCode, LargeMode>): void {
  const entries = sortedMapEntries(map, intText);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const { text, key, value } = entries[i] as (typeof entries)[number];
    if (!isLargeCode(key)) w.wrong();
    w.writeString(text);
    w.writeByte(COLON);
    writeLargeMode(w, value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeLargeCodeOrString(w: JsonValueWriter, value: LargeCode | string): void {
  if (typeof value === "number") writeLargeCode(w, value as LargeCode);
  else if (typeof value === "string") w.writeString(value);
  else w.wrong();
}

function writeLargeCodeOrFloat(w: JsonValueWriter, value: LargeCode | number): void {
  if (isLargeCode(value)) writeLargeCode(w, value as LargeCode);
  else if (typeof value === "number") w.writeFloat(value);
  else w.wrong();
}

function writeLiteral0Or1Or2Or3Or4Or5Or6Or7Or8Or9Or10Or11Or12OrOthers(
  w: JsonValueWriter,
  value:
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | 60
    | 61
    | 62
    | 63
    | 64
    | 65
    | 66
    | 67
    | 68
    | 69,
): void {
  switch (value) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
    case 11:
    case 12:
    case 13:
    case 14:
    case 15:
    case 16:
    case 17:
    case 18:
    case 19:
    case 20:
    case 21:
    case 22:
    case 23:
    case 24:
    case 25:
    case 26:
    case 27:
    case 28:
    case 29:
    case 30:
    case 31:
    case 32:
    case 33:
    case 34:
    case 35:
    case 36:
    case 37:
    case 38:
    case 39:
    case 40:
    case 41:
    case 42:
    case 43:
    case 44:
    case 45:
    case 46:
    case 47:
    case 48:
    case 49:
    case 50:
    case 51:
    case 52:
    case 53:
    case 54:
    case 55:
    case 56:
    case 57:
    case 58:
    case 59:
    case 60:
    case 61:
    case 62:
    case 63:
    case 64:
    case 65:
    case 66:
    case 67:
    case 68:
    case 69:
      return w.writeInt(value);
    default:
      return w.wrong();
  }
}

function writeW0OrW1OrW2OrW3OrW4OrW5OrW6OrW7OrW8OrW9OrOthers(
  w: JsonValueWriter,
  value:
    | "w0"
    | "w1"
    | "w2"
    | "w3"
    | "w4"
    | "w5"
    | "w6"
    | "w7"
    | "w8"
    | "w9"
    | "w10"
    | "w11"
    | "w12"
    | "w13"
    | "w14"
    | "w15"
    | "w16"
    | "w17"
    | "w18"
    | "w19"
    | "w20"
    | "w21"
    | "w22"
    | "w23"
    | "w24"
    | "w25"
    | "w26"
    | "w27"
    | "w28"
    | "w29"
    | "w30"
    | "w31"
    | "w32"
    | "w33"
    | "w34"
    | "w35"
    | "w36"
    | "w37"
    | "w38"
    | "w39"
    | "w40"
    | "w41"
    | "w42"
    | "w43"
    | "w44"
    | "w45"
    | "w46"
    | "w47"
    | "w48"
    | "w49"
    | "w50"
    | "w51"
    | "w52"
    | "w53"
    | "w54"
    | "w55"
    | "w56"
    | "w57"
    | "w58"
    | "w59"
    | "w60"
    | "w61"
    | "w62"
    | "w63"
    | "w64"
    | "w65"
    | "w66"
    | "w67"
    | "w68"
    | "w69",
): void {
  switch (value) {
    case "w0":
      return w.write(WRITE_VALUE_W0);
    case "w1":
      return w.write(WRITE_VALUE_W1);
    case "w2":
      return w.write(WRITE_VALUE_W2);
    case "w3":
      return w.write(WRITE_VALUE_W3);
    case "w4":
      return w.write(WRITE_VALUE_W4);
    case "w5":
      return w.write(WRITE_VALUE_W5);
    case "w6":
      return w.write(WRITE_VALUE_W6);
    case "w7":
      return w.write(WRITE_VALUE_W7);
    case "w8":
      return w.write(WRITE_VALUE_W8);
    case "w9":
      return w.write(WRITE_VALUE_W9);
    case "w10":
      return w.write(WRITE_VALUE_W10);
    case "w11":
      return w.write(WRITE_VALUE_W11);
    case "w12":
      return w.write(WRITE_VALUE_W12);
    case "w13":
      return w.write(WRITE_VALUE_W13);
    case "w14":
      return w.write(WRITE_VALUE_W14);
    case "w15":
      return w.write(WRITE_VALUE_W15);
    case "w16":
      return w.write(WRITE_VALUE_W16);
    case "w17":
      return w.write(WRITE_VALUE_W17);
    case "w18":
      return w.write(WRITE_VALUE_W18);
    case "w19":
      return w.write(WRITE_VALUE_W19);
    case "w20":
      return w.write(WRITE_VALUE_W20);
    case "w21":
      return w.write(WRITE_VALUE_W21);
    case "w22":
      return w.write(WRITE_VALUE_W22);
    case "w23":
      return w.write(WRITE_VALUE_W23);
    case "w24":
      return w.write(WRITE_VALUE_W24);
    case "w25":
      return w.write(WRITE_VALUE_W25);
    case "w26":
      return w.write(WRITE_VALUE_W26);
    case "w27":
      return w.write(WRITE_VALUE_W27);
    case "w28":
      return w.write(WRITE_VALUE_W28);
    case "w29":
      return w.write(WRITE_VALUE_W29);
    case "w30":
      return w.write(WRITE_VALUE_W30);
    case "w31":
      return w.write(WRITE_VALUE_W31);
    case "w32":
      return w.write(WRITE_VALUE_W32);
    case "w33":
      return w.write(WRITE_VALUE_W33);
    case "w34":
      return w.write(WRITE_VALUE_W34);
    case "w35":
      return w.write(WRITE_VALUE_W35);
    case "w36":
      return w.write(WRITE_VALUE_W36);
    case "w37":
      return w.write(WRITE_VALUE_W37);
    case "w38":
      return w.write(WRITE_VALUE_W38);
    case "w39":
      return w.write(WRITE_VALUE_W39);
    case "w40":
      return w.write(WRITE_VALUE_W40);
    case "w41":
      return w.write(WRITE_VALUE_W41);
    case "w42":
      return w.write(WRITE_VALUE_W42);
    case "w43":
      return w.write(WRITE_VALUE_W43);
    case "w44":
      return w.write(WRITE_VALUE_W44);
    case "w45":
      return w.write(WRITE_VALUE_W45);
    case "w46":
      return w.write(WRITE_VALUE_W46);
    case "w47":
      return w.write(WRITE_VALUE_W47);
    case "w48":
      return w.write(WRITE_VALUE_W48);
    case "w49":
      return w.write(WRITE_VALUE_W49);
    case "w50":
      return w.write(WRITE_VALUE_W50);
    case "w51":
      return w.write(WRITE_VALUE_W51);
    case "w52":
      return w.write(WRITE_VALUE_W52);
    case "w53":
      return w.write(WRITE_VALUE_W53);
    case "w54":
      return w.write(WRITE_VALUE_W54);
    case "w55":
      return w.write(WRITE_VALUE_W55);
    case "w56":
      return w.write(WRITE_VALUE_W56);
    case "w57":
      return w.write(WRITE_VALUE_W57);
    case "w58":
      return w.write(WRITE_VALUE_W58);
    case "w59":
      return w.write(WRITE_VALUE_W59);
    case "w60":
      return w.write(WRITE_VALUE_W60);
    case "w61":
      return w.write(WRITE_VALUE_W61);
    case "w62":
      return w.write(WRITE_VALUE_W62);
    case "w63":
      return w.write(WRITE_VALUE_W63);
    case "w64":
      return w.write(WRITE_VALUE_W64);
    case "w65":
      return w.write(WRITE_VALUE_W65);
    case "w66":
      return w.write(WRITE_VALUE_W66);
    case "w67":
      return w.write(WRITE_VALUE_W67);
    case "w68":
      return w.write(WRITE_VALUE_W68);
    case "w69":
      return w.write(WRITE_VALUE_W69);
    default:
      return w.wrong();
  }
}

function packLargeModeToIntMap(w: Writer, map: { readonly [key: string]: number }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as LargeMode;
    packLargeMode(w, key);
    const value = map[key] as number;
    w.packInt(value);
  }
}

function packLargeCodeToLargeModeMap(w: Writer, map: ReadonlyMap<LargeCode, LargeMode>): void {
  const entries = sortedMapEntries(map, intText);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    packLargeCode(w, key);
    packLargeMode(w, value);
  }
}

function packLargeCodeOrString(w: Writer, value: LargeCode | string): void {
  if (typeof value === "number") packLargeCode(w, value as LargeCode);
  else if (typeof value === "string") w.packString(value);
  else w.wrong();
}

function packLargeCodeOrFloat(w: Writer, value: LargeCode | number): void {
  if (isLargeCode(value)) packLargeCode(w, value as LargeCode);
  else if (typeof value === "number") w.packFloat(value);
  else w.wrong();
}

function packLiteral0Or1Or2Or3Or4Or5Or6Or7Or8Or9Or10Or11Or12OrOthers(
  w: Writer,
  value:
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | 60
    | 61
    | 62
    | 63
    | 64
    | 65
    | 66
    | 67
    | 68
    | 69,
): void {
  switch (value) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
    case 11:
    case 12:
    case 13:
    case 14:
    case 15:
    case 16:
    case 17:
    case 18:
    case 19:
    case 20:
    case 21:
    case 22:
    case 23:
    case 24:
    case 25:
    case 26:
    case 27:
    case 28:
    case 29:
    case 30:
    case 31:
    case 32:
    case 33:
    case 34:
    case 35:
    case 36:
    case 37:
    case 38:
    case 39:
    case 40:
    case 41:
    case 42:
    case 43:
    case 44:
    case 45:
    case 46:
    case 47:
    case 48:
    case 49:
    case 50:
    case 51:
    case 52:
    case 53:
    case 54:
    case 55:
    case 56:
    case 57:
    case 58:
    case 59:
    case 60:
    case 61:
    case 62:
    case 63:
    case 64:
    case 65:
    case 66:
    case 67:
    case 68:
    case 69:
      return w.packInt(value);
    default:
      return w.wrong();
  }
}

function packW0OrW1OrW2OrW3OrW4OrW5OrW6OrW7OrW8OrW9OrOthers(
  w: Writer,
  value:
    | "w0"
    | "w1"
    | "w2"
    | "w3"
    | "w4"
    | "w5"
    | "w6"
    | "w7"
    | "w8"
    | "w9"
    | "w10"
    | "w11"
    | "w12"
    | "w13"
    | "w14"
    | "w15"
    | "w16"
    | "w17"
    | "w18"
    | "w19"
    | "w20"
    | "w21"
    | "w22"
    | "w23"
    | "w24"
    | "w25"
    | "w26"
    | "w27"
    | "w28"
    | "w29"
    | "w30"
    | "w31"
    | "w32"
    | "w33"
    | "w34"
    | "w35"
    | "w36"
    | "w37"
    | "w38"
    | "w39"
    | "w40"
    | "w41"
    | "w42"
    | "w43"
    | "w44"
    | "w45"
    | "w46"
    | "w47"
    | "w48"
    | "w49"
    | "w50"
    | "w51"
    | "w52"
    | "w53"
    | "w54"
    | "w55"
    | "w56"
    | "w57"
    | "w58"
    | "w59"
    | "w60"
    | "w61"
    | "w62"
    | "w63"
    | "w64"
    | "w65"
    | "w66"
    | "w67"
    | "w68"
    | "w69",
): void {
  switch (value) {
    case "w0":
      return w.write(PACK_VALUE_W0);
    case "w1":
      return w.write(PACK_VALUE_W1);
    case "w2":
      return w.write(PACK_VALUE_W2);
    case "w3":
      return w.write(PACK_VALUE_W3);
    case "w4":
      return w.write(PACK_VALUE_W4);
    case "w5":
      return w.write(PACK_VALUE_W5);
    case "w6":
      return w.write(PACK_VALUE_W6);
    case "w7":
      return w.write(PACK_VALUE_W7);
    case "w8":
      return w.write(PACK_VALUE_W8);
    case "w9":
      return w.write(PACK_VALUE_W9);
    case "w10":
      return w.write(PACK_VALUE_W10);
    case "w11":
      return w.write(PACK_VALUE_W11);
    case "w12":
      return w.write(PACK_VALUE_W12);
    case "w13":
      return w.write(PACK_VALUE_W13);
    case "w14":
      return w.write(PACK_VALUE_W14);
    case "w15":
      return w.write(PACK_VALUE_W15);
    case "w16":
      return w.write(PACK_VALUE_W16);
    case "w17":
      return w.write(PACK_VALUE_W17);
    case "w18":
      return w.write(PACK_VALUE_W18);
    case "w19":
      return w.write(PACK_VALUE_W19);
    case "w20":
      return w.write(PACK_VALUE_W20);
    case "w21":
      return w.write(PACK_VALUE_W21);
    case "w22":
      return w.write(PACK_VALUE_W22);
    case "w23":
      return w.write(PACK_VALUE_W23);
    case "w24":
      return w.write(PACK_VALUE_W24);
    case "w25":
      return w.write(PACK_VALUE_W25);
    case "w26":
      return w.write(PACK_VALUE_W26);
    case "w27":
      return w.write(PACK_VALUE_W27);
    case "w28":
      return w.write(PACK_VALUE_W28);
    case "w29":
      return w.write(PACK_VALUE_W29);
    case "w30":
      return w.write(PACK_VALUE_W30);
    case "w31":
      return w.write(PACK_VALUE_W31);
    case "w32":
      return w.write(PACK_VALUE_W32);
    case "w33":
      return w.write(PACK_VALUE_W33);
    case "w34":
      return w.write(PACK_VALUE_W34);
    case "w35":
      return w.write(PACK_VALUE_W35);
    case "w36":
      return w.write(PACK_VALUE_W36);
    case "w37":
      return w.write(PACK_VALUE_W37);
    case "w38":
      return w.write(PACK_VALUE_W38);
    case "w39":
      return w.write(PACK_VALUE_W39);
    case "w40":
      return w.write(PACK_VALUE_W40);
    case "w41":
      return w.write(PACK_VALUE_W41);
    case "w42":
      return w.write(PACK_VALUE_W42);
    case "w43":
      return w.write(PACK_VALUE_W43);
    case "w44":
      return w.write(PACK_VALUE_W44);
    case "w45":
      return w.write(PACK_VALUE_W45);
    case "w46":
      return w.write(PACK_VALUE_W46);
    case "w47":
      return w.write(PACK_VALUE_W47);
    case "w48":
      return w.write(PACK_VALUE_W48);
    case "w49":
      return w.write(PACK_VALUE_W49);
    case "w50":
      return w.write(PACK_VALUE_W50);
    case "w51":
      return w.write(PACK_VALUE_W51);
    case "w52":
      return w.write(PACK_VALUE_W52);
    case "w53":
      return w.write(PACK_VALUE_W53);
    case "w54":
      return w.write(PACK_VALUE_W54);
    case "w55":
      return w.write(PACK_VALUE_W55);
    case "w56":
      return w.write(PACK_VALUE_W56);
    case "w57":
      return w.write(PACK_VALUE_W57);
    case "w58":
      return w.write(PACK_VALUE_W58);
    case "w59":
      return w.write(PACK_VALUE_W59);
    case "w60":
      return w.write(PACK_VALUE_W60);
    case "w61":
      return w.write(PACK_VALUE_W61);
    case "w62":
      return w.write(PACK_VALUE_W62);
    case "w63":
      return w.write(PACK_VALUE_W63);
    case "w64":
      return w.write(PACK_VALUE_W64);
    case "w65":
      return w.write(PACK_VALUE_W65);
    case "w66":
      return w.write(PACK_VALUE_W66);
    case "w67":
      return w.write(PACK_VALUE_W67);
    case "w68":
      return w.write(PACK_VALUE_W68);
    case "w69":
      return w.write(PACK_VALUE_W69);
    default:
      return w.wrong();
  }
}

function convertLargeModeToIntMap(value: unknown): { readonly [key: string]: number } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: number };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[convertLargeMode(key)] = asInt(item);
  }
  return map;
}

function convertLargeCodeToLargeModeMap(value: unknown): ReadonlyMap<LargeCode, LargeMode> {
  const map = new Map<LargeCode, LargeMode>();
  if (value instanceof Map) {
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>)
      map.set(convertLargeCode(key), convertLargeMode(item));
  } else {
    for (const [key, item] of entriesOf(value))
      map.set(oneOf(intKey(key), READ_LARGE_CODE.values), convertLargeMode(item));
  }
  return map;
}

function convertLargeCodeOrString(value: unknown): LargeCode | string {
  switch (kindOf(value)) {
    case KIND_INT:
      return convertLargeCode(value);
    case KIND_STRING:
      return asString(value);
    default:
      return bail();
  }
}

function convertLargeCodeOrFloat(value: unknown): LargeCode | number {
  switch (kindOf(value)) {
    case KIND_INT:
      return convertLargeCode(value);
    case KIND_FLOAT:
      return asFraction(value);
    default:
      return bail();
  }
}

function isLargeModeToIntMap(value: unknown): value is { readonly [key: string]: number } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!isLargeMode(key)) return false;
    if (!isSafeInt(item)) return false;
  }
  return true;
}

function isLargeCodeToLargeModeMap(value: unknown): value is ReadonlyMap<LargeCode, LargeMode> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (!isLargeCode(key)) return false;
    if (!isLargeMode(item)) return false;
  }
  return true;
}

function isLiteral0Or1Or2Or3Or4Or5Or6Or7Or8Or9Or10Or11Or12OrOthers(
  value: unknown,
): value is
  | 0
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 28
  | 29
  | 30
  | 31
  | 32
  | 33
  | 34
  | 35
  | 36
  | 37
  | 38
  | 39
  | 40
  | 41
  | 42
  | 43
  | 44
  | 45
  | 46
  | 47
  | 48
  | 49
  | 50
  | 51
  | 52
  | 53
  | 54
  | 55
  | 56
  | 57
  | 58
  | 59
  | 60
  | 61
  | 62
  | 63
  | 64
  | 65
  | 66
  | 67
  | 68
  | 69 {
  switch (value) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
    case 11:
    case 12:
    case 13:
    case 14:
    case 15:
    case 16:
    case 17:
    case 18:
    case 19:
    case 20:
    case 21:
    case 22:
    case 23:
    case 24:
    case 25:
    case 26:
    case 27:
    case 28:
    case 29:
    case 30:
    case 31:
    case 32:
    case 33:
    case 34:
    case 35:
    case 36:
    case 37:
    case 38:
    case 39:
    case 40:
    case 41:
    case 42:
    case 43:
    case 44:
    case 45:
    case 46:
    case 47:
    case 48:
    case 49:
    case 50:
    case 51:
    case 52:
    case 53:
    case 54:
    case 55:
    case 56:
    case 57:
    case 58:
    case 59:
    case 60:
    case 61:
    case 62:
    case 63:
    case 64:
    case 65:
    case 66:
    case 67:
    case 68:
    case 69:
      return true;
    default:
      return false;
  }
}

function isW0OrW1OrW2OrW3OrW4OrW5OrW6OrW7OrW8OrW9OrOthers(
  value: unknown,
): value is
  | "w0"
  | "w1"
  | "w2"
  | "w3"
  | "w4"
  | "w5"
  | "w6"
  | "w7"
  | "w8"
  | "w9"
  | "w10"
  | "w11"
  | "w12"
  | "w13"
  | "w14"
  | "w15"
  | "w16"
  | "w17"
  | "w18"
  | "w19"
  | "w20"
  | "w21"
  | "w22"
  | "w23"
  | "w24"
  | "w25"
  | "w26"
  | "w27"
  | "w28"
  | "w29"
  | "w30"
  | "w31"
  | "w32"
  | "w33"
  | "w34"
  | "w35"
  | "w36"
  | "w37"
  | "w38"
  | "w39"
  | "w40"
  | "w41"
  | "w42"
  | "w43"
  | "w44"
  | "w45"
  | "w46"
  | "w47"
  | "w48"
  | "w49"
  | "w50"
  | "w51"
  | "w52"
  | "w53"
  | "w54"
  | "w55"
  | "w56"
  | "w57"
  | "w58"
  | "w59"
  | "w60"
  | "w61"
  | "w62"
  | "w63"
  | "w64"
  | "w65"
  | "w66"
  | "w67"
  | "w68"
  | "w69" {
  switch (value) {
    case "w0":
    case "w1":
    case "w2":
    case "w3":
    case "w4":
    case "w5":
    case "w6":
    case "w7":
    case "w8":
    case "w9":
    case "w10":
    case "w11":
    case "w12":
    case "w13":
    case "w14":
    case "w15":
    case "w16":
    case "w17":
    case "w18":
    case "w19":
    case "w20":
    case "w21":
    case "w22":
    case "w23":
    case "w24":
    case "w25":
    case "w26":
    case "w27":
    case "w28":
    case "w29":
    case "w30":
    case "w31":
    case "w32":
    case "w33":
    case "w34":
    case "w35":
    case "w36":
    case "w37":
    case "w38":
    case "w39":
    case "w40":
    case "w41":
    case "w42":
    case "w43":
    case "w44":
    case "w45":
    case "w46":
    case "w47":
    case "w48":
    case "w49":
    case "w50":
    case "w51":
    case "w52":
    case "w53":
    case "w54":
    case "w55":
    case "w56":
    case "w57":
    case "w58":
    case "w59":
    case "w60":
    case "w61":
    case "w62":
    case "w63":
    case "w64":
    case "w65":
    case "w66":
    case "w67":
    case "w68":
    case "w69":
      return true;
    default:
      return false;
  }
}
