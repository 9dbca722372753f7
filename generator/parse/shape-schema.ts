/* oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema */
// The shape of a contract file as JSON Schema 2020-12: published for editors, and compiled into `shape.generated.ts` by
// compile-shape.mjs. It says which keys stand where and what kind of value they take; what they mean is the model's business.

/** A schema, as data. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

const text = (description: string): Schema => ({ type: "string", description });
const flag = (description: string): Schema => ({ type: "boolean", description });
const choice = (description: string, ...values: readonly string[]): Schema => ({
  type: "string",
  enum: values,
  description,
});
const listOf = (description: string, items: Schema): Schema => ({
  type: "array",
  items,
  uniqueItems: true,
  description,
});
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** Any key that starts with `x-` is the user's own metadata. */
const VENDOR = { "^x-": { description: "Metadata of your own, copied to every output." } };

function record(description: string, properties: Schema, required: readonly string[] = []): Schema {
  return { type: "object", description, properties, patternProperties: VENDOR, additionalProperties: false, required };
}

const ANNOTATIONS: Schema = {
  doc: text("What it is, in a sentence or more. Markdown."),
  title: text("A short name for readers."),
  examples: { type: "array", description: "Values of this type, checked at generation." },
  deprecated: text("What to use instead."),
};

const CONSTRAINTS: Schema = {
  gt: { type: "number", description: "The value is greater than this." },
  ge: { type: "number", description: "The value is this or greater." },
  lt: { type: "number", description: "The value is less than this." },
  le: { type: "number", description: "The value is this or less." },
  multiple_of: { type: "number", description: "The value is a multiple of this." },
  min_length: { type: "integer", description: "The least length; strings count code points." },
  max_length: { type: "integer", description: "The greatest length; strings count code points." },
  pattern: text("A regular expression that the string contains a match of. Not anchored."),
  tz: flag("Whether a datetime or time has a UTC offset."),
};

const OPTIONS: Schema = {
  mode: choice("What a decoder does with unknown fields: refuse (strict) or skip (compat).", "strict", "compat"),
  omit_defaults: flag("Whether a field equal to its default is left out (true unless said)."),
  rename: choice("How field names are spelled on the wire.", "camel", "pascal", "kebab", "upper", "lower"),
  position: choice("Whether values are read, written or both, for the breaking check.", "input", "output", "both"),
  persisted: flag("Whether values are stored, for the breaking check (true unless said)."),
};

const STABILITY = choice("Experimental contracts are exempt from the breaking check.", "stable", "experimental");

const DEFINITION: Schema = {
  ...ANNOTATIONS,
  renamed_from: text("The former name of this type, or old/module.Name."),
  stability: STABILITY,
};

const TAG_FIELD = text('The field that the tag stands in ("type" unless said).');

/** A type expression is read as it was typed: `null`, `1` and `true` are literals of the language. */
const EXPRESSION: Schema = {
  type: ["string", "number", "boolean", "null"],
  description:
    "A type: `str(min_length=1)`, `list[T]`, `map[K, V]`, `enum[a, b]`, `A | null`. In a short form `= default` follows.",
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
  "Another name for a type, with constraints and docs.",
  { type: ref("expression"), ...CONSTRAINTS, ...DEFINITION },
  ["type"],
);

const ENUM = record(
  "A closed list of values, all strings or all integers.",
  {
    enum: listOf("The values.", ENUM_VALUES),
    reserved: listOf("Retired values that must never come back.", ENUM_VALUES),
    ...DEFINITION,
  },
  ["enum"],
);

const STRUCT_KEYS: Schema = {
  array_like: flag("Whether it is an array in field order on the wire; such a struct only grows at its end."),
  tag: { type: ["string", "integer", "boolean"], description: "The tag's value; true is the struct's name." },
  tag_field: TAG_FIELD,
  extends: text("The struct whose fields come first and whose options are inherited."),
  rules: { type: "array", items: ref("rule"), description: "Rules over several fields, checked in order." },
  reserved: listOf("Field names, or positions of an array-like struct, that may not be used again.", {
    type: ["string", "integer"],
  }),
  kind: choice("What it is for.", "artifact", "telemetry", "config", "spec", "log", "envelope", "report", "row"),
};

const STRUCT = record(
  "A record of named fields.",
  {
    fields: {
      type: "object",
      description: "The fields in wire order. `name?:` is a field that may be unset.",
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
  "The long form of a field.",
  {
    type: ref("expression"),
    default: { description: "What an absent field means. Absent in the contract: the field is required." },
    ...CONSTRAINTS,
    ...ANNOTATIONS,
    name: text("The name on the wire, if it is not the field's own."),
    renamed_from: text("The former name of this field."),
    accept: listOf("Other keys that are read as this field and never written.", { type: "string" }),
  },
  ["type"],
);

const UNION = record(
  "One of several tagged structs.",
  {
    union: listOf("The structs, or unions of structs.", { type: "string" }),
    tag_field: TAG_FIELD,
    ...DEFINITION,
  },
  ["union"],
);

const PATCH = record(
  "The fields of a struct, each one unset-able.",
  { patch_of: text("The struct that is patched."), ...DEFINITION },
  ["patch_of"],
);

const RULE = record(
  "A rule over the fields of a struct.",
  { expr: text("A CEL expression over `this`."), message: text("What is said when the rule is broken.") },
  ["expr", "message"],
);

/** Keys that tell definitions apart, with the definition they make. */
export const DEFINITION_KEYS: Readonly<Record<string, string>> = KINDS;

/** The shape of a module. */
export const SHAPE_SCHEMA: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Tessera contract module",
  ...record("One file of contracts.", {
    doc: text("What the contracts of this module are about."),
    use: listOf("Modules whose names are visible here.", { type: "string" }),
    stability: STABILITY,
    defaults: record("Options for the structs of this module that do not say otherwise.", OPTIONS),
    types: {
      type: "object",
      description: "The definitions, by name.",
      propertyNames: { pattern: "^[A-Z][A-Za-z0-9]*$" },
      additionalProperties: ref("definition"),
    },
  }),
  $defs: {
    expression: EXPRESSION,
    definition: {
      description: "An alias, enum, struct, union or patch; a string is the short form of an alias.",
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
    union: UNION,
    patch: PATCH,
    long_field: FIELD,
    rule: RULE,
  },
};

/** The shape of the workspace file. */
export const WORKSPACE_SCHEMA: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Tessera workspace",
  ...record(
    "What is generated from the contracts of this directory, and where to.",
    {
      tessera: { type: "integer", const: 1, description: "The version of the contract language." },
      out: text("The output directory, relative to this file (../generated unless said)."),
      emit: listOf(
        "What is generated ([typescript] unless said).",
        choice("An output.", "typescript", "javascript", "json-schema", "openapi", "index", "docs", "python"),
      ),
      ext: {
        type: "object",
        description: "MessagePack extension types, by name.",
        propertyNames: { pattern: "^[a-z_][a-z0-9_]*$" },
        additionalProperties: ref("ext"),
      },
      schema_base: text("The URL below which the JSON Schemas are published; their ids start with it."),
      schema_hook: text("The module whose schemaHook adds metadata to every schema, relative to this file."),
      openapi: ref("openapi"),
    },
    ["tessera"],
  ),
  $defs: {
    openapi: record("What the OpenAPI document says of itself.", {
      spec: choice("The version of OpenAPI it is written in (3.1 unless said).", "3.1", "3.0"),
      title: text("The name of the API (Contracts unless said)."),
      version: text("The version of the API (1 unless said)."),
    }),
    ext: record(
      "A MessagePack extension type.",
      {
        code: { type: "integer", minimum: 0, maximum: 127, description: "Its code, 0..127, never used again." },
        doc: text("What its bytes are."),
        codec: text("The module that exports its codec, relative to this file."),
      },
      ["code"],
    ),
  },
};
