// Schemas made by fast-check, in the words of four versions of the language.

import fc from "fast-check";
import type { Schema } from "./documents.js";

/** A version of the schema language. */
export type Dialect = "2020-12" | "draft-07" | "openapi-3.0" | "openapi-3.1";

/** A file of a few definitions, A, B and so on, which refer to each other. */
export function schemaFile(dialect: Dialect): fc.Arbitrary<Schema> {
  const place = dialect.startsWith("openapi")
    ? "#/components/schemas"
    : dialect === "draft-07"
      ? "#/definitions"
      : "#/$defs";
  const { schema, object } = fc.letrec<Parts>((tie) => partsOf(dialect, place, tie));
  const reference = fc.constantFrom(...NAMES).map((name): Schema => ({ $ref: `${place}/${name}` }));
  // A definition that leads to itself without a member or item in between accepts nothing that ends.
  const definition = fc.oneof({ weight: 5, arbitrary: object }, arrayOf(schema, dialect), mapOf(schema), scalar());
  const union = fc.tuple(fc.constantFrom("anyOf", "oneOf"), reference, reference, schema.filter(isPlain));
  const extended = fc.tuple(reference, object);
  return fc.tuple(union, extended, ...NAMES.map(() => definition)).map(([[key, ...all], allOf, ...definitions]) =>
    fileOf(dialect, {
      ...Object.fromEntries(NAMES.map((name, i) => [name, definitions[i] ?? {}])),
      Mixed: { [key]: all },
      Extended: { allOf },
    }),
  );
}

function isPlain(schema: Schema): boolean {
  return schema["type"] !== undefined;
}

const NAMES = ["Alpha", "Beta", "Gamma", "Delta"];
const KEYS = ["id", "name", "kind", "dataType", "x-y", "class", "0", "items", "constructor"];

interface Parts {
  readonly [name: string]: unknown;
  readonly schema: Schema;
  readonly object: Schema;
}

type Tie = fc.LetrecLooselyTypedTie;

function partsOf(dialect: Dialect, place: string, tie: Tie): { [K in keyof Parts]: fc.Arbitrary<Parts[K]> } {
  const schema = tie("schema") as fc.Arbitrary<Schema>;
  const object = tie("object") as fc.Arbitrary<Schema>;
  const reference = fc.constantFrom(...NAMES).map((name): Schema => ({ $ref: `${place}/${name}` }));
  return {
    object: objectOf(schema, dialect),
    schema: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      scalar(),
      { weight: 3, arbitrary: reference },
      { weight: 2, arbitrary: object },
      arrayOf(schema, dialect),
      mapOf(schema),
      choiceOf(schema, reference),
      together(schema, object, reference),
      nullable(schema, reference, dialect),
      beside(reference),
      fc.constant({}),
    ),
  };
}

function scalar(): fc.Arbitrary<Schema> {
  const bound = fc.integer({ min: -20, max: 20 });
  return fc.oneof(
    fc.constantFrom<Schema>(
      { type: "string" },
      { type: "boolean" },
      { type: "null" },
      { type: "integer" },
      { type: "number" },
      { enum: ["a", "b c", "0"] },
      { enum: [1, 2, null] },
      { enum: ["a", 1, true, null, 2.5, { a: 1 }, [1]] },
      { const: "a" },
      { type: "string", pattern: "^[a-z]+$" },
      { type: "string", pattern: "^\\S+$", minLength: 1 },
      { type: ["string", "null"], maxLength: 5 },
      { type: ["integer", "string", "array", "object"] },
    ),
    fc
      .constantFrom("date-time", "date", "time", "duration", "uuid", "email", "byte", "binary")
      .map((format) => ({ type: "string", format })),
    fc.tuple(bound, fc.nat(30)).map(([minimum, size]) => ({ type: "integer", minimum, maximum: minimum + size + 5 })),
    fc
      .tuple(bound, fc.constantFrom(1, 2, 5, 0.25))
      .map(([minimum, multipleOf]) => ({ type: "number", minimum, multipleOf })),
    fc
      .tuple(bound, fc.constantFrom("int32", "int64", "uint64"))
      .map(([maximum, format]) => ({ type: "integer", maximum: maximum + 30, format, minimum: 0 })),
    fc
      .tuple(fc.nat(3), fc.nat(4))
      .map(([minLength, more]) => ({ type: "string", minLength, maxLength: minLength + more })),
  );
}

function objectOf(schema: fc.Arbitrary<Schema>, dialect: Dialect): fc.Arbitrary<Schema> {
  const members = fc.dictionary(fc.constantFrom(...KEYS), schema, { minKeys: 0, maxKeys: 4 });
  const required = fc.subarray([...KEYS, "other"], { maxLength: 2 });
  const rest = fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 2, arbitrary: fc.constant({ additionalProperties: false }) },
    fc.constant({ additionalProperties: true }),
    schema.map((additionalProperties) => ({ additionalProperties })),
    schema.map((value) => ({ patternProperties: { "^x-": value }, additionalProperties: false })),
    schema.map((value) => ({ patternProperties: { "^x-": value } })),
    ...(dialect === "2020-12" || dialect === "openapi-3.1" ? [fc.constant({ unevaluatedProperties: false })] : []),
  );
  const more = fc.oneof(
    { weight: 6, arbitrary: fc.constant({}) },
    fc.constantFrom<Schema>(
      { minProperties: 1 },
      { not: { required: ["zzz"] } },
      { propertyNames: { maxLength: 12 } },
      { description: "Words.", title: "A title", "x-owner": "data", examples: [{}] },
    ),
    schema.map((value) => ({ if: { required: ["id"] }, then: { properties: { extra: value } } })),
    fc.tuple(schema, schema).map(([a, b]) => ({ anyOf: [{ properties: { extra: a } }, { properties: { "x-y": b } }] })),
    fc.constant({ oneOf: [{ required: ["id"] }, { required: ["name"] }] }),
  );
  const defaults = fc.constantFrom<Schema>(
    {},
    {},
    { default: "a" },
    { default: 0 },
    { default: null },
    { default: [] },
    { default: ["a"] },
  );
  return fc.tuple(members, required, rest, more, defaults).map(([properties, names, others, conditions, made]) => {
    const [first, ...keys] = Object.keys(properties);
    const own = first === undefined ? {} : { [first]: { ...properties[first], ...made } };
    return {
      type: "object",
      properties: { ...own, ...Object.fromEntries(keys.map((key) => [key, properties[key]])) },
      ...(names.length === 0 ? {} : { required: names }),
      ...others,
      ...conditions,
    };
  });
}

function arrayOf(schema: fc.Arbitrary<Schema>, dialect: Dialect): fc.Arbitrary<Schema> {
  const isOld = dialect === "draft-07" || dialect === "openapi-3.0";
  const [positions, rest] = isOld ? ["items", "additionalItems"] : ["prefixItems", "items"];
  const sizes = fc.constantFrom<Schema>({}, { minItems: 2 }, { minItems: 2, maxItems: 2 }, { maxItems: 3 });
  const list = fc
    .tuple(schema, fc.constantFrom<Schema>({}, { minItems: 1 }, { uniqueItems: true }, { contains: {} }))
    .map(([items, more]) => ({ type: "array", items, ...more }));
  if (dialect === "openapi-3.0") return list;
  return fc.oneof(
    list,
    fc
      .tuple(
        schema,
        schema,
        sizes,
        fc.oneof(
          fc.constant({}),
          fc.constant({ [rest]: false }),
          schema.map((one) => ({ [rest]: one })),
        ),
      )
      .map(([a, b, size, others]) => ({ type: "array", [positions]: [a, b], ...size, ...others })),
    fc.constant({ type: "array", items: false }),
  );
}

function mapOf(schema: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
  const more = fc.constantFrom<Schema>(
    {},
    { minProperties: 1 },
    { propertyNames: { type: "string" } },
    { propertyNames: { pattern: "^[a-z]+$" } },
    { propertyNames: { enum: ["a", "b"] } },
    { required: ["id"] },
  );
  return fc.oneof(
    fc
      .tuple(schema, more)
      .map(([additionalProperties, others]) => ({ type: "object", additionalProperties, ...others })),
    fc.tuple(schema, schema).map(([a, b]) => ({
      type: "object",
      patternProperties: { "^x-": a, "^[a-z]+$": b },
      additionalProperties: false,
    })),
    fc
      .tuple(schema, schema)
      .map(([a, b]) => ({ type: "object", patternProperties: { "^x-": a }, additionalProperties: b })),
  );
}

function choiceOf(schema: fc.Arbitrary<Schema>, reference: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
  const tagged = (tag: string | number): fc.Arbitrary<Schema> =>
    fc.tuple(schema, fc.constantFrom<Schema>({}, { additionalProperties: false })).map(([value, more]) => ({
      type: "object",
      properties: { kind: { const: tag }, value },
      required: ["kind"],
      ...more,
    }));
  const keyword = fc.constantFrom("anyOf", "oneOf");
  return fc.oneof(
    fc.tuple(keyword, fc.array(schema, { minLength: 1, maxLength: 3 })).map(([key, all]) => ({ [key]: all })),
    fc.tuple(keyword, tagged("one"), tagged("two")).map(([key, ...all]) => ({ [key]: all })),
    fc
      .tuple(
        keyword,
        tagged(1),
        tagged(2),
        fc.constantFrom<Schema>({ type: "null" }, { type: "string" }, { type: ["array", "boolean"] }),
      )
      .map(([key, ...all]) => ({ [key]: all })),
    fc
      .tuple(keyword, reference, reference, fc.constantFrom<Schema>({ type: "null" }, { type: "string" }))
      .map(([key, ...all]) => ({ [key]: all })),
    fc.tuple(keyword, tagged("one"), tagged("two")).map(([key, ...all]) => ({
      type: "object",
      properties: { kind: { type: "string" }, shared: { type: "integer" } },
      required: ["kind"],
      [key]: all,
    })),
    fc.tuple(keyword, schema, schema).map(([key, ...all]) => ({ type: ["string", "integer", "null"], [key]: all })),
  );
}

function together(
  schema: fc.Arbitrary<Schema>,
  object: fc.Arbitrary<Schema>,
  reference: fc.Arbitrary<Schema>,
): fc.Arbitrary<Schema> {
  return fc.oneof(
    fc.tuple(reference, object).map((allOf) => ({ allOf })),
    fc.tuple(object, object).map((allOf) => ({ allOf })),
    reference.map((one) => ({ description: "The same.", allOf: [one] })),
    fc.tuple(schema, schema).map((allOf) => ({ allOf })),
    fc
      .tuple(object, schema)
      .map(([one, value]) => ({ allOf: [one], properties: { added: value }, unevaluatedProperties: false })),
  );
}

function nullable(
  schema: fc.Arbitrary<Schema>,
  reference: fc.Arbitrary<Schema>,
  dialect: Dialect,
): fc.Arbitrary<Schema> {
  if (dialect !== "openapi-3.0")
    return fc.oneof(
      schema.map((one) => ({ anyOf: [one, { type: "null" }] })),
      reference,
    );
  return fc.oneof(
    schema.filter((one) => one["$ref"] === undefined).map((one): Schema => ({ ...one, nullable: true })),
    reference.map((one): Schema => ({ allOf: [one], nullable: true })),
  );
}

/** Keywords beside a reference. */
function beside(reference: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
  const more = fc.constantFrom<Schema>(
    { maxLength: 3 },
    { description: "Words." },
    { minimum: 1 },
    { properties: { added: { type: "string" } } },
    { type: "object" },
  );
  return fc.tuple(reference, more).map(([one, others]) => ({ ...one, ...others }));
}

function fileOf(dialect: Dialect, definitions: Schema): Schema {
  switch (dialect) {
    case "2020-12":
      return { $schema: "https://json-schema.org/draft/2020-12/schema", $defs: definitions };
    case "draft-07":
      return { $schema: "http://json-schema.org/draft-07/schema#", definitions };
    case "openapi-3.0":
      return { openapi: "3.0.3", components: { schemas: definitions } };
    case "openapi-3.1":
      return { openapi: "3.1.0", components: { schemas: definitions } };
  }
}
