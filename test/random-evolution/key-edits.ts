// Edits after which a key, a tag or a place is another thing's: what people do seldom, and what breaks without a word.

import type { Random } from "../../generator/sample/random.js";
import type { ModuleTree } from "./contracts.js";
import { bare, type Definition, type Edit, type Fields, onField, onStruct, set, spelled, toggle } from "./trees.js";

/** One line for one more kind of edit. */
export const KEY_EDITS: readonly (readonly [what: string, edit: Edit])[] = [
  ["tag of its name", (one) => onStruct(one, () => toggle(one, "tag", true))],
  ["tag with the key of a field", tagTakesKey],
  ["field with the key of the tag", fieldTakesTagKey],
  ["accepted key of a field", acceptTakesKey],
  ["field with an accepted key", fieldTakesAcceptedKey],
  ["names of two fields", swapNames],
  ["copy in its place", replaceByCopy],
  ["copy in its place", replaceByCopy],
  ["map as a struct", mapToStruct],
  ["struct as a map", structToMap],
  ["list as a set", (one, random) => onContainer(one, random, /\b(?:list|set)\[/, swapListAndSet)],
];

function tagTakesKey(one: Definition, random: Random): boolean {
  return onField(one, random, (name, fields) => {
    const { name: key } = spelled(fields[name] ?? "");
    one["tag"] = random.pick(["one", 3]);
    one["tag_field"] = typeof key === "string" ? key : bare(name);
    delete fields[name];
  });
}

function fieldTakesTagKey(one: Definition, random: Random): boolean {
  const { fields, tag, tag_field = "type" } = one;
  if (fields === undefined || tag === undefined || typeof tag_field !== "string") return false;
  if (random.oneIn(2)) delete one["tag"];
  else one["tag_field"] = "elsewhere";
  if (random.oneIn(2)) fields[tag_field] = random.pick(["str", "int = 0", "any", '"one"']);
  else return onField(one, random, (name) => set(fields, name, { accept: [tag_field] }));
  return true;
}

/** The other field goes, or gets another key. */
function acceptTakesKey(one: Definition, random: Random): boolean {
  return onTwoFields(one, random, (name, other, fields) => {
    set(fields, name, { accept: [bare(other)] });
    if (random.oneIn(2)) delete fields[other];
    else set(fields, other, { name: `${bare(other)}_new` });
  });
}

function fieldTakesAcceptedKey(one: Definition, random: Random): boolean {
  const { fields = {} } = one;
  const accepting = Object.keys(fields).filter((name) => spelled(fields[name] ?? "")["accept"] !== undefined);
  if (accepting.length === 0) return false;
  const name = random.pick(accepting);
  const { accept, ...rest } = spelled(fields[name] ?? "");
  fields[name] = rest as Fields[string];
  for (const key of Array.isArray(accept) ? accept : []) fields[String(key)] = random.pick(["str", "int = 0", "int"]);
  return true;
}

/** As in a rename of two fields at once; their keys stay, or go with the names. */
function swapNames(one: Definition, random: Random): boolean {
  const staysOnWire = random.oneIn(2);
  return onTwoFields(one, random, (name, other, fields) => {
    const renamed = (from: string): Fields[string] => ({
      ...spelled(fields[from] ?? ""),
      renamed_from: bare(from),
      ...(staysOnWire ? { name: bare(from) } : {}),
    });
    const swapped = { [name]: renamed(other), [other]: renamed(name) };
    one.fields = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, swapped[key] ?? field]));
  });
}

function onTwoFields(
  one: Definition,
  random: Random,
  edit: (name: string, other: string, fields: Fields) => void,
): boolean {
  const names = Object.keys(one.fields ?? {});
  if (names.length < 2) return false;
  return onField(one, random, (name, fields) => {
    edit(name, random.pick(names.filter((other) => other !== name)), fields);
  });
}

/** A union, a field or an alias refers to a struct that says the same, but for its name. */
function replaceByCopy(one: Definition, random: Random, module: ModuleTree): boolean {
  const isStruct = (name: string): boolean => typeof module.types[name] === "object" && "fields" in module.types[name];
  const text = JSON.stringify(one.fields === undefined ? { union: one["union"] } : { fields: one.fields });
  const named = Object.keys(module.types).filter((name) => isStruct(name) && new RegExp(`\\b${name}\\b`).test(text));
  if (named.length === 0) return false;
  const name = random.pick(named);
  module.types[`${name}Copy`] = structuredClone(module.types[name] ?? "");
  Object.assign(one, JSON.parse(text.replaceAll(new RegExp(`\\b${name}\\b`, "g"), `${name}Copy`)));
  return true;
}

function mapToStruct(one: Definition, random: Random, module: ModuleTree): boolean {
  return onContainer(one, random, /^map\[/, (type) => {
    const value = /^map\[[^,]*, (\w+)\]/.exec(type)?.[1] ?? "int";
    const fields = random.pick<Fields>([{}, { "a?": value }, { "a?": value, "b?": value }, { a: value, b: value }]);
    module.types["Made"] = { mode: random.pick(["strict", "compat"]), fields };
    return "Made";
  });
}

function structToMap(one: Definition, random: Random, module: ModuleTree): boolean {
  return onContainer(one, random, /^[A-Z]\w*$/, (type) => {
    if (typeof module.types[type] !== "object") return type;
    return random.pick(["map[str, int]", "map[str, any]", 'map["a" | "b", int]', "map[str, int | str]"]);
  });
}

function swapListAndSet(type: string): string {
  return type.startsWith("list[") ? type.replace("list[", "set[") : type.replace("set[", "list[");
}

/** Edits the type of a field that has such a one. */
function onContainer(one: Definition, random: Random, wanted: RegExp, change: (type: string) => string): boolean {
  const { fields = {} } = one;
  const names = Object.keys(fields).filter((name) => wanted.test(spelled(fields[name] ?? "").type));
  if (names.length === 0) return false;
  const name = random.pick(names);
  set(fields, name, { type: change(spelled(fields[name] ?? "").type) });
  return true;
}
