// Edits of contracts, as people make them: one thing of one definition at a time.

import type { Random } from "../../generator/sample/random.js";
import type { FieldTree, ModuleTree } from "./contracts.js";
import { KEY_EDITS } from "./key-edits.js";
import { bare, type Definition, type Edit, onField, onStruct, onType, set, spelled, toggle } from "./trees.js";

/** Makes one edit somewhere in the module, and says which. */
export function editModule(module: ModuleTree, random: Random): string {
  for (;;) {
    const name = random.pick(Object.keys(module.types));
    const definition = module.types[name] ?? "";
    if (typeof definition === "string") {
      module.types[name] = changedType(definition, random);
      return `alias of ${name}`;
    }
    if (typeof definition["type"] === "string" && random.oneIn(2)) {
      definition["type"] = changedType(definition["type"], random);
      return `type of ${name}`;
    }
    const [what, edit] = random.pick(EDITS);
    if (edit(definition, random, module)) return `${what} of ${name}`;
  }
}

const TYPES = [
  "int",
  "int(ge=0)",
  "int64",
  "float",
  "str",
  "str(min_length=1)",
  "bool",
  "bytes",
  "datetime",
  "date",
  "uuid",
  "decimal",
  "any",
  "list[int]",
  "list[str]",
  "set[str]",
  "map[str, int]",
  "map[str, str]",
  "tuple[int, str]",
  "int | str",
  "str | null",
  "float | bool",
];

/** One line for one more kind of edit. */
const EDITS: readonly (readonly [what: string, edit: Edit])[] = [
  ["mode", (one, random) => onStruct(one, () => toggle(one, "mode", random.pick(["strict", "compat"])))],
  ["omit_defaults", (one, random) => onStruct(one, () => toggle(one, "omit_defaults", random.oneIn(2)))],
  ["array_like", (one) => onStruct(one, () => toggle(one, "array_like", one["array_like"] !== true))],
  ["rename", (one, random) => onStruct(one, () => toggle(one, "rename", random.pick(["camel", "kebab", "pascal"])))],
  ["tag", (one, random) => onStruct(one, () => toggle(one, "tag", random.pick(["one", "other", "third"])))],
  ["tag_field", (one, random) => onStruct(one, () => toggle(one, "tag_field", random.pick(["kind", "what"])))],
  ["reserved", (one) => onStruct(one, () => toggle(one, "reserved", []))],
  ["new field", addField],
  ["new field", addField],
  ["gone field", (one, random) => onField(one, random, (name, fields) => delete fields[name])],
  ["field name", renameField],
  [
    "field key",
    (one, random) => onField(one, random, (name, fields) => set(fields, name, { name: `${bare(name)}_key` })),
  ],
  ["accepted key", acceptKey],
  ["order", swapFields],
  ["type", (one, random) => onType(one, random, () => random.pick(TYPES))],
  ["type", (one, random) => onType(one, random, (type) => changedType(type, random))],
  ["type", (one, random) => onType(one, random, (type) => changedType(type, random))],
  ["null", (one, random) => onType(one, random, toggleNull)],
  ["list", (one, random) => onType(one, random, (type) => `list[${type}]`)],
  ["reference", (one, random, module) => onType(one, random, () => random.pick(Object.keys(module.types)))],
  ["default", changeDefault],
  ["default", changeDefault],
  ["presence", changePresence],
  ["values", changeValues],
  ["values", changeValues],
  ["members", changeMembers],
  ...KEY_EDITS,
];

/** A type with another bound, another width, a constraint more or none. */
function changedType(type: string, random: Random): string {
  const numbers = [...type.matchAll(/(?<=[=(, ])-?\d+(?=[,)])/g)];
  const found = numbers[random.below(Math.max(1, numbers.length))];
  if (found !== undefined && !random.oneIn(4)) {
    const value = Number(found[0]);
    const now = random.pick([value + 1, value - 1, value * 2, value + 100]);
    return type.slice(0, found.index) + String(now) + type.slice(found.index + found[0].length);
  }
  return random.pick(REWRITES)(type);
}

const REWRITES: readonly ((type: string) => string)[] = [
  (type) => type.replace(/\([a-z_]+=[^()]*\)/, ""),
  (type) => type.replace(/\bint\b(?!\()/, "int(ge=0)"),
  (type) => type.replace(/\bint\b(?!\()/, "int(le=1000)"),
  (type) => type.replace(/\bint\b(?!\()/, "int(multiple_of=2)"),
  (type) => type.replace(/\bint\b(?!\()/, "int64"),
  (type) => type.replace(/\bint64\b/, "uint64"),
  (type) => type.replace(/\bint\b(?!\()/, "float"),
  (type) => type.replace(/\bfloat\b(?!\()/, "int"),
  (type) => type.replace(/\bfloat\b(?!\()/, "float(gt=0)"),
  (type) => type.replace(/\bfloat\b(?!\()/, "float(le=1)"),
  (type) => type.replace(/\bstr\b(?!\()/, "str(max_length=100)"),
  (type) => type.replace(/\bstr\b(?!\()/, "str(min_length=2)"),
  (type) => type.replace(/\bstr\b(?!\()/, 'str(pattern="^[a-z]+$")'),
  (type) => type.replace(/\bstr\b(?!\()/, "uuid"),
  (type) => type.replace(/\b(?:uuid|date|datetime|decimal|bytes)\b/, "str"),
  (type) => type.replace(/\bdatetime\b(?!\()/, "datetime(tz=true)"),
  (type) => type.replace(/\bbool\b/, "int"),
  (type) => type.replace(/^(list\[.*\])$/, "$1(max_length=3)"),
  (type) => type.replace(/^(list\[.*\])$/, "$1(min_length=1)"),
  (type) => type.replace(/\blist\[/, "set["),
  (type) => type.replace(/\bset\[/, "list["),
  (type) => type.replace(/^(map\[.*\])$/, "$1(max_length=2)"),
  (type) => `${type} | int`,
  (type) => `${type} | str`,
  (type) => type.replace(/ \| [^|]+$/, ""),
];

function toggleNull(type: string): string {
  return type.includes("| null") ? type.replace(" | null", "") : `${type} | null`;
}

function addField(one: Definition, random: Random): boolean {
  if (one.fields === undefined) return false;
  const entries = Object.entries(one.fields);
  const added = random.pick<[string, FieldTree]>([
    ["added", random.pick(TYPES)],
    ["added", "int = 0"],
    ["added", "str | null = null"],
    ["added", "list[int] = []"],
    ["added?", "str"],
    ["added?", "int | null"],
  ]);
  const at = random.oneIn(2) ? entries.length : random.below(entries.length + 1);
  one.fields = Object.fromEntries(entries.toSpliced(at, 0, added));
  return true;
}

function renameField(one: Definition, random: Random): boolean {
  return onField(one, random, (name, fields) => {
    const how = random.below(3);
    const more = [{}, { renamed_from: bare(name) }, { renamed_from: bare(name), name: bare(name) }][how];
    const renamed = `${bare(name)}_renamed${name.endsWith("?") ? "?" : ""}`;
    one.fields = Object.fromEntries(
      Object.entries(fields).map(([key, field]) =>
        key === name ? [renamed, how === 0 ? field : { ...spelled(field), ...more }] : [key, field],
      ),
    );
  });
}

function acceptKey(one: Definition, random: Random): boolean {
  return onField(one, random, (name, fields) => {
    const field = spelled(fields[name] ?? "");
    const { name: key, accept, ...rest } = field;
    if (accept !== undefined) fields[name] = { ...rest, ...(key === undefined ? {} : { name: key }) } as FieldTree;
    else if (random.oneIn(2)) fields[name] = { ...field, accept: ["older"] };
    else fields[name] = { ...field, name: `${bare(name)}_new`, accept: [bare(name)] };
  });
}

function swapFields(one: Definition, random: Random): boolean {
  const entries = Object.entries(one.fields ?? {});
  if (entries.length < 2) return false;
  const i = random.below(entries.length - 1);
  const [a, b] = [entries[i], entries[i + 1]];
  if (a === undefined || b === undefined) return false;
  one.fields = Object.fromEntries(entries.with(i, b).with(i + 1, a));
  return true;
}

const DEFAULTS: readonly unknown[] = [null, 0, 1, 2.5, "", "a", true, false, [], {}];

function changeDefault(one: Definition, random: Random): boolean {
  return onField(one, random, (name, fields) => {
    const { default: made, ...rest } = spelled(fields[name] ?? "");
    const isDropped = made !== undefined && random.oneIn(3);
    fields[name] = isDropped ? (rest as FieldTree) : ({ ...rest, default: random.pick(DEFAULTS) } as FieldTree);
  });
}

/** Unset where it was not, and the other way round. */
function changePresence(one: Definition, random: Random): boolean {
  return onField(one, random, (name, fields) => {
    const { default: made, ...rest } = spelled(fields[name] ?? "");
    const isUnset = name.endsWith("?");
    const more = isUnset && random.oneIn(2) ? { default: random.pick(DEFAULTS) } : {};
    one.fields = Object.fromEntries(
      Object.entries(fields).map(([key, field]) =>
        key === name ? [isUnset ? bare(name) : `${name}?`, { ...rest, ...more } as FieldTree] : [key, field],
      ),
    );
    return made;
  });
}

function changeValues(one: Definition, random: Random): boolean {
  return onList(one, "enum", random, (values) => (typeof values[0] === "number" ? 77 : "added_value"));
}

function changeMembers(one: Definition, random: Random, module: ModuleTree): boolean {
  return onList(one, "union", random, () => random.pick(Object.keys(module.types)));
}

function onList(
  one: Definition,
  key: "enum" | "union",
  random: Random,
  fresh: (values: readonly unknown[]) => unknown,
): boolean {
  const values = one[key];
  if (!Array.isArray(values)) return false;
  const known = values as readonly unknown[];
  const at = random.below(known.length);
  one[key] = random.pick([
    [...known, fresh(known)],
    known.toSpliced(at, 1),
    known.with(at, fresh(known)),
    known.toReversed(),
  ]);
  return true;
}
