// Contracts of any length: long names, long unions, long literals, many fields, types inside types. What the checks of the
// generator let through has to compile.

import fc from "fast-check";
import { fieldNameComplaint, typeNameComplaint } from "../../../../generator/check/reserved-names.js";
import * as codegen from "../../../../runtime/serde/codegen.js";
import { Draw } from "./draw.js";
import { type Family, type Part, typeOf, valuesOf } from "./random-types.js";

/** How big the contracts of one module may be. */
export interface Sizes {
  readonly definitions: number;
  readonly fields: number;
  readonly values: number;
}

/** The texts of so many modules, the same for the same seed. */
export function randomModules(seed: number, count: number, sizes: Sizes): readonly string[] {
  return fc.sample(fc.gen(), { seed, numRuns: count }).map((value) => moduleOf(new Draw(value), sizes));
}

/** A definition: its lines, and how others may refer to it. */
interface Definition {
  readonly lines: readonly string[];
  readonly part: Part;
  /** Absent where it is no struct: whether that is an array on the wire. */
  readonly isArray?: boolean;
}

function moduleOf(draw: Draw, sizes: Sizes): string {
  const names = uniqueBy(
    draw.several(1, sizes.definitions, () => typeName(draw)),
    (name) => name,
  );
  const scope: Scope = { draw, sizes, definitions: [] };
  for (const name of withoutClashes(names)) scope.definitions.push(definitionOf(name, scope));
  return ["types:", ...scope.definitions.flatMap(({ lines }) => lines), ""].join("\n");
}

interface Scope {
  readonly draw: Draw;
  readonly sizes: Sizes;
  readonly definitions: Definition[];
}

function definitionOf(name: string, scope: Scope): Definition {
  const { draw, definitions } = scope;
  const kind = draw.int(1, 10);
  if (kind === 1) return enumOf(name, scope);
  if (kind <= 3) return aliasOf(name, scope);
  const structs = definitions.filter(({ isArray }) => isArray !== undefined);
  const families = structs.flatMap(({ part: { family = "untagged" } }) => (family === "untagged" ? [] : [family]));
  if (kind === 4 && families.length > 0) return unionOf(name, draw.pick(families), scope);
  const targets = structs.flatMap(({ isArray, part }) => (isArray === true ? [] : [part.text]));
  if (kind === 5 && targets.length > 0) {
    return {
      lines: [`  ${name}:`, `    patch_of: ${quoted(draw.pick(targets))}`],
      part: { text: name, form: "object", family: "untagged" },
    };
  }
  return structOf(name, scope);
}

function enumOf(name: string, { draw, sizes }: Scope): Definition {
  const values = valuesOf(draw, sizes.values);
  const form = typeof values[0] === "string" ? "string" : "integer";
  const lines = [`  ${name}:`, "    enum:", ...values.map((value) => `      - ${JSON.stringify(value)}`)];
  return { lines, part: { text: name, form, default: JSON.stringify(values[0]), isKey: true, isItem: true } };
}

function aliasOf(name: string, { draw, definitions }: Scope): Definition {
  const type = typeOf(draw, partsOf(definitions), 3);
  return { lines: [`  ${name}: ${quoted(type.text)}`], part: { ...type, text: name } };
}

function unionOf(name: string, family: Family, { definitions }: Scope): Definition {
  const members = definitions.flatMap(({ part, isArray }) =>
    part.family === family && isArray !== undefined ? [part] : [],
  );
  const lines = [`  ${name}:`, "    union:", ...members.map(({ text }) => `      - ${quoted(text)}`)];
  const { form } = members[0] ?? { form: "object" };
  return { lines, part: { text: name, form, family: "untagged" } };
}

function structOf(name: string, scope: Scope): Definition {
  const { draw, sizes, definitions } = scope;
  const isArray = draw.percent(25);
  const isTagged = draw.percent(40);
  const count = draw.percent(8) ? draw.int(1, sizes.fields) : draw.int(0, Math.min(12, sizes.fields));
  const names = uniqueBy(
    Array.from({ length: count }, () => fieldName(draw)),
    (field) => field,
  );
  const fields = names.map((field) => fieldOf(field, isArray, scope));
  const ordered = isArray ? fields.toSorted((a, b) => Number(a.isDefaulted) - Number(b.isDefaulted)) : fields;
  const family = isTagged ? (isArray ? "tagged arrays" : "tagged objects") : "untagged";
  const lines = [
    `  ${name}:`,
    `    doc: ${quoted(draw.text(200))}`,
    ...(draw.percent(40) ? ["    mode: compat"] : []),
    ...(isArray ? ["    array_like: true"] : []),
    ...(isTagged ? [`    tag: ${quoted(`${definitions.length}${draw.text(40)}`)}`, "    tag_field: Kind of it"] : []),
    ordered.length === 0 ? "    fields: {}" : "    fields:",
    ...ordered.flatMap((field) => field.lines),
  ];
  const isDefaulted = fields.every((field) => field.isDefaulted) && fields.every((field) => !field.isUnset);
  const form = isArray ? "array" : "object";
  const part: Part = { text: name, form, family, default: isDefaulted ? "{}" : undefined };
  return { lines, part, isArray };
}

interface Field {
  readonly lines: readonly string[];
  readonly isDefaulted: boolean;
  readonly isUnset: boolean;
}

function fieldOf(name: string, isArray: boolean, { draw, definitions }: Scope): Field {
  const type = typeOf(draw, partsOf(definitions), 2);
  const isUnset = !isArray && draw.percent(25);
  const isDefaulted = !isUnset && type.default !== undefined && draw.percent(60);
  const text = isDefaulted ? `${type.text} = ${type.default}` : type.text;
  const head = `      ${name}${isUnset ? "?" : ""}:`;
  const wire = `wire ${name}`;
  const lines = draw.percent(5)
    ? [head, `        type: ${quoted(type.text)}`, `        name: ${wire}`]
    : [`${head} ${quoted(text)}`];
  return { lines, isDefaulted: isDefaulted && lines.length === 1, isUnset };
}

function partsOf(definitions: readonly Definition[]): readonly Part[] {
  return definitions.map(({ part }) => part);
}

const UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LOWER = UPPER.toLowerCase();

/** Names that generated code, or the runtime it calls, has a use for. */
const TELLING = Object.keys(codegen);
const TELLING_TYPES = [
  ...TELLING.map((name) => name.charAt(0).toUpperCase() + name.slice(1)),
  ...TELLING.map((name) => name.replace(/^(?:is|read|write|pack|unpack|convert)(?=[A-Z])/, "")),
  ..."StringList IntList StringMap LIST OBJECT PATTERN COMMA Writable Unchecked Kind ReadA AColumns ARule1 String2".split(
    " ",
  ),
].filter((name) => /^[A-Z][A-Za-z0-9]*$/.test(name));
const TELLING_FIELDS = [
  ...TELLING.map((name) => name.toLowerCase()),
  ..."r w value self at outer more count start fields length next room row columns item items list map set key keys".split(
    " ",
  ),
  ..."entries entry text i candidate result tuple name undefined codec info blob".split(" "),
];

function typeName(draw: Draw): string {
  const name = draw.percent(12)
    ? draw.pick(TELLING_TYPES)
    : draw.word(UPPER, 1) + draw.word(UPPER + LOWER + LOWER + LOWER, draw.length(120) - 1);
  return typeNameComplaint(name) === null ? name : `A${name}`;
}

function fieldName(draw: Draw): string {
  const name = draw.percent(12)
    ? draw.pick(TELLING_FIELDS)
    : draw.word(LOWER, 1) + draw.word(`${LOWER}_0123456789`, draw.length(120) - 1);
  return fieldNameComplaint(name) === null ? name : `a_${name}`;
}

/** A type may not be called what generated code calls a part of another. */
function withoutClashes(names: readonly string[]): readonly string[] {
  const stems = new Set(names);
  return names.filter(
    (name) => !stems.has(name.replace(/(?:Init|Info|Columns)$/, "")) || !/(?:Init|Info|Columns)$/.test(name),
  );
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
