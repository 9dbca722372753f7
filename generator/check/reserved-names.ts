// Names that generated code needs for something else. One table for both languages.

import { CODEGEN_VALUES, RUNTIME_NAMES } from "./runtime-names.js";

/** Why a type cannot have a name; null: it can. */
export function typeNameComplaint(name: string): string | null {
  const row = TYPE_NAMES.find(({ names }) => names.includes(name));
  return row === undefined ? null : row.reason;
}

/** Why a field cannot have a name; null: it can. */
export function fieldNameComplaint(name: string): string | null {
  if (name.startsWith("__")) return "starts with two underscores, which Python gives another meaning inside a class";
  const row = FIELD_NAMES.find(({ names }) => names.includes(name));
  return row === undefined ? null : row.reason;
}

/** What generated code adds to the name of a struct that is an array on the wire. */
export const COLUMNS_SUFFIX = "Columns";

/** What is added to the name of a struct for its table. */
export const TABLE_SUFFIX = "Table";

/** What generated code adds to the names of types. */
export const ADDED_SUFFIXES = ["Init", "Info", COLUMNS_SUFFIX] as const;

interface Row {
  readonly reason: string;
  readonly names: readonly string[];
}

const TYPE_NAMES: readonly Row[] = [
  {
    reason: "is a JavaScript global that generated code uses",
    names:
      words(`Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error Float64Array Function
      Infinity Iterator JSON Map Math NaN Number Object Promise Proxy Reflect RegExp Set String Symbol TypeError RangeError Uint8Array WeakMap WeakSet`),
  },
  {
    reason: "is a TypeScript type that generated code uses",
    names: words(`AsyncIterable Awaited Exclude Extract Iterable NonNullable Omit Partial Pick Readonly ReadonlyArray
      ReadonlyMap ReadonlySet Record Required ReturnType`),
  },
  {
    reason: "is a name of tessera-contracts/serde that generated code imports",
    names: [
      ...RUNTIME_NAMES,
      ...words(`DecodeError DecodeOptions EncodeError EncodeOptions ExtCodec JsonKey PackKey JsonFields PackFields
      JsonLiterals PackLiterals JsonTags PackTags Chunk StandardSchemaV1 FieldInfo RuleInfo ValidationError`),
    ],
  },
  {
    reason: "would have a function of the same name as one of tessera-contracts/serde",
    names: CODEGEN_VALUES.flatMap((name) => /^(?:read|unpack|write|pack|is|convert)([A-Z].*)$/.exec(name)?.[1] ?? []),
  },
  {
    reason: "is a keyword or builtin of Python",
    names: words(`True False None Ellipsis NotImplemented Exception BaseException ValueError KeyError IndexError
      AttributeError RuntimeError OverflowError ArithmeticError ImportError OSError StopIteration`),
  },
  {
    reason: "is a name of typing, enum or msgspec that the Python package uses",
    names:
      words(`Annotated Any ClassVar Dict Enum Final FrozenSet IntEnum List Literal Meta Optional StrEnum Struct Tuple
      Type Union UnsetType UNSET Decimal UUID TypeAlias`),
  },
];

const FIELD_NAMES: readonly Row[] = [
  {
    reason: "is a keyword of Python",
    names:
      words(`and as assert async await break class continue def del elif else except finally for from global if import
      in is lambda nonlocal not or pass raise return try while with yield`),
  },
  {
    reason: "is a keyword of JavaScript",
    names: words(`arguments case catch const debugger default delete do enum eval export extends false function
      implements instanceof interface let new null package private protected public static super switch this throw true
      typeof var void`),
  },
  { reason: "is a property of every JavaScript object", names: ["constructor"] },
];

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}
