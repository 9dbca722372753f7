/* oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema */
// The shape of a contract file as JSON Schema 2020-12: published for editors, and compiled into `shape.generated.ts` by
// compile-shape.mjs. It says which keys stand where and what kind of value they take; what they mean is the model's business.
// Its descriptions are what editors show, and the reference in docs/contracts.md is made of them.

import { anyList, choice, flag, listOf, record, ref, type Schema, text } from "./schema-builders.js";
import { ALIAS_ARROW, FIELD_ARROW, STRUCT_TABLE_KEYS, TABLE_DEFS } from "./table-schema.js";

const ANNOTATIONS: Schema = {
  doc: text("What it is, in Markdown. It becomes a comment in code and the description in schemas and the reference."),
  title: text("A short name for people, such as the heading of a form. It becomes the title in schemas."),
  examples: anyList("Example values. They are checked against the type, and shown in schemas and the reference."),
  deprecated: text("Marks it as deprecated, and says what to use instead."),
};

/** The constraints of the language, in the order they are documented. What lists constraints lists all: it `satisfies Record<ConstraintKey, …>`. */
export const CONSTRAINTS = {
  gt: { type: "number", description: "The number is greater than this." },
  ge: { type: "number", description: "The number is greater than or equal to this." },
  lt: { type: "number", description: "The number is less than this." },
  le: { type: "number", description: "The number is less than or equal to this." },
  multiple_of: { type: "number", description: "The number is a multiple of this." },
  min_length: {
    type: "integer",
    description: "The shortest length: code points of a string, bytes, items of a list or set, entries of a map.",
  },
  max_length: {
    type: "integer",
    description: "The greatest length: code points of a string, bytes, items of a list or set, entries of a map.",
  },
  pattern: text(
    "A regular expression that matches somewhere in the string: use ^ and $ to match all of it. It may use only what Python and JavaScript read alike.",
  ),
  tz: flag("Whether there must be a UTC offset (true) or must not be one (false). Without it, both are allowed."),
} satisfies { readonly [key: string]: Schema };

/** The name of a constraint: `min_length`. */
export type ConstraintKey = keyof typeof CONSTRAINTS;
/** The names of all constraints. */
export const CONSTRAINT_KEYS = Object.keys(CONSTRAINTS) as readonly ConstraintKey[];

const OPTIONS: Schema = {
  mode: choice(
    ["strict", "compat"],
    "What decoders do with fields that the struct does not have: strict refuses them, compat skips them. Default: strict.",
  ),
  omit_defaults: flag(
    "Whether encoders leave out a field that equals its default. Default: true. An array_like struct writes every field.",
  ),
  rename: choice(
    ["camel", "pascal", "kebab", "upper", "lower"],
    "How the names of fields are spelled on the wire: run_id is runId (camel), RunId (pascal), run-id (kebab), RUN_ID (upper) or run_id (lower). A field with a name of its own keeps that.",
  ),
  position: choice(
    ["input", "output", "both"],
    "Where values go, which tells the breaking check whom a change can break: input is written by you and read by others, output is written by others and read by you. It counts where persisted is false. Default: both.",
  ),
  persisted: flag(
    "Whether values are stored, so that later versions must read them: the breaking check then counts both directions. Default: true.",
  ),
};

const STABILITY = choice(
  ["stable", "experimental"],
  "Whether others may rely on it: the breaking check lets an experimental contract change freely. Default: stable.",
);

const DEFINITION: Schema = {
  ...ANNOTATIONS,
  renamed_from: text(
    "The name this type had before, or old/module.Name if it moved: the breaking check then sees a rename, not a removed and an added type.",
  ),
  stability: STABILITY,
};

const TAG_FIELD = text("The key under which the tag is written. Default: type.");

/** A type expression is read as it was typed: `null`, `1` and `true` are literals of the language. */
const EXPRESSION: Schema = {
  type: ["string", "number", "boolean", "null"],
  description:
    "A type, such as `str(min_length=1)`, `list[T]`, `map[K, V]`, `enum[a, b]` or `A | null`. The short form of a field may go on with `= default`.",
};

const KINDS = {
  type: "alias",
  enum: "enum",
  fields: "struct",
  union: "union",
  patch_of: "patch",
} as const;

const ENUM_VALUES: Schema = { type: ["string", "integer"] };

const ALIAS = record(
  "A name for a type, with constraints and documentation of its own.",
  {
    type: ref("expression"),
    ...CONSTRAINTS,
    arrow: ALIAS_ARROW,
    ...DEFINITION,
  },
  ["type"],
);

const ENUM = record(
  "A closed list of values: all of them strings, or all of them integers.",
  {
    enum: listOf("The values, in the order in which they are listed everywhere.", ENUM_VALUES),
    reserved: listOf("Values that existed once and may not be used again.", ENUM_VALUES),
    ...DEFINITION,
  },
  ["enum"],
);

const STRUCT_KEYS: Schema = {
  array_like: flag(
    "Whether values are written as an array, in the order of the fields, without names. New fields can only be added at the end.",
  ),
  tag: {
    type: ["string", "integer", "boolean"],
    description:
      "The value by which a union tells this struct from the others; it is written as the first field. true: the name of the struct. false: none, although the base has one.",
  },
  tag_field: TAG_FIELD,
  extends: text("The struct to build on: its fields come first, its options and rules apply here too."),
  rules: {
    ...anyList("Conditions over several fields, checked in order once every field is right by itself."),
    items: ref("rule"),
  },
  reserved: listOf("Names of former fields, or positions in an array_like struct, that may not be used again.", {
    type: ["string", "integer"],
  }),
  kind: choice(
    ["artifact", "telemetry", "config", "spec", "log", "envelope", "report", "row"],
    "What the struct is for. `tessera lint` checks that its options fit: configs and specs are strict, what is stored is compat, only telemetry is array_like.",
  ),
  ...STRUCT_TABLE_KEYS,
};

const STRUCT = record(
  "A record of named fields.",
  {
    fields: {
      type: "object",
      description:
        "The fields, in the order in which they are written: `name: T` is required, `name: T = default` has a default, `name?: T` may be unset.",
      propertyNames: { pattern: "^[a-z_][a-z0-9_]*\\??$" },
      additionalProperties: ref("field"),
    },
    ...STRUCT_KEYS,
    ...OPTIONS,
    ...DEFINITION,
  },
  ["fields"],
);

const FIELD = record(
  "A field in its long form: with constraints, documentation and more beside its type.",
  {
    type: ref("expression"),
    default: {
      description:
        "The value of a field that is absent. Without a default, the field is required (or unset, with `?`).",
    },
    ...CONSTRAINTS,
    ...ANNOTATIONS,
    name: text("The name on the wire, where it differs from the name of the field."),
    renamed_from: text(
      "The name this field had before: the breaking check then sees a rename, not a removed and an added field.",
    ),
    accept: listOf("Further keys that decoders read as this field, such as its old name. They are never written.", {
      type: "string",
    }),
    arrow: FIELD_ARROW,
  },
  ["type"],
);

const UNION = record(
  "A value of one of several structs, told apart by their tags.",
  {
    union: listOf("The structs it can be; a union in the list stands for its own structs.", { type: "string" }),
    tag_field: TAG_FIELD,
    ...DEFINITION,
  },
  ["union"],
);

const PATCH = record(
  "A change to a struct: all of its fields, each of which may be absent.",
  { patch_of: text("The struct that the patch is for. It must not be array_like."), ...DEFINITION },
  ["patch_of"],
);

const RULE = record(
  "A condition that the fields of a struct must meet together.",
  {
    expr: text("The condition: a CEL expression over the fields of `this`, such as `this.start < this.end`."),
    message: text("The message of the error when the condition is false."),
  },
  ["expr", "message"],
);

/** Keys that tell definitions apart, with the definition they make. */
export const DEFINITION_KEYS: Readonly<Record<string, string>> = KINDS;

/** The shape of a module. */
export const SHAPE_SCHEMA: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Tessera contract module",
  ...record("A module: one file of contracts.", {
    doc: text("What the contracts of this module are about, in Markdown."),
    use: listOf(
      "The modules whose types are used here: `delta/log` is contracts/delta/log.yaml, `tessera/…` the standard library.",
      {
        type: "string",
      },
    ),
    stability: STABILITY,
    defaults: record("Options for all structs of this module; a struct may set its own.", OPTIONS),
    types: {
      type: "object",
      description: "The types of this module, by name.",
      propertyNames: { pattern: "^[A-Z][A-Za-z0-9]*$" },
      additionalProperties: ref("definition"),
    },
  }),
  $defs: {
    expression: EXPRESSION,
    definition: {
      description: "An alias, enum, struct, union or patch. A type expression alone is an alias.",
      if: { type: "object" },
      then: {
        oneOf: Object.keys(KINDS).map((key) => ({ required: [key] })),
        allOf: Object.entries(KINDS).map(([key, kind]) => ({ if: { required: [key] }, then: ref(kind) })),
      },
      else: ref("expression"),
    },
    field: { if: { type: "object" }, then: ref("long_field"), else: ref("expression") },
    alias: ALIAS,
    enum: ENUM,
    struct: STRUCT,
    ...TABLE_DEFS,
    union: UNION,
    patch: PATCH,
    long_field: FIELD,
    rule: RULE,
  },
};
