// What edits of contracts share: how they find and change a struct or a field.

import type { Random } from "../../generator/sample/random.js";
import type { DefinitionTree, FieldTree, ModuleTree } from "./contracts.js";

/** A definition that is no alias. */
export type Definition = Exclude<DefinitionTree, string>;

/** Changes a definition in place; false if there is nothing of the kind to change. */
export type Edit = (definition: Definition, random: Random, module: ModuleTree) => boolean;

/** The fields of a struct by name. */
export type Fields = { [name: string]: FieldTree };

/** Edits a definition if it is a struct. */
export function onStruct(one: Definition, edit: () => boolean): boolean {
  return one.fields !== undefined && edit();
}

/** Gives a definition a key, or takes it away if it has that very value. */
export function toggle(one: Definition, key: string, value: unknown): boolean {
  if (one[key] === value) delete one[key];
  else one[key] = value;
  return true;
}

/** Edits one field of a struct that has some. */
export function onField(
  { fields }: Definition,
  random: Random,
  edit: (name: string, fields: Fields) => unknown,
): boolean {
  if (fields === undefined || Object.keys(fields).length === 0) return false;
  edit(random.pick(Object.keys(fields)), fields);
  return true;
}

/** Edits the type of one field. */
export function onType(one: Definition, random: Random, change: (type: string) => string): boolean {
  return onField(one, random, (name, fields) => {
    const { type, ...rest } = spelled(fields[name] ?? "");
    fields[name] = { type: change(type), ...rest };
  });
}

/** Says more of a field. */
export function set(fields: Fields, name: string, more: object): void {
  fields[name] = { ...spelled(fields[name] ?? ""), ...more };
}

/** A field in its long form. */
export function spelled(field: FieldTree): Exclude<FieldTree, string> {
  if (typeof field !== "string") return field;
  const at = field.lastIndexOf(" = ");
  if (at === -1) return { type: field };
  const word = field.slice(at + 3);
  return { type: field.slice(0, at), default: isJson(word) ? JSON.parse(word) : word };
}

function isJson(word: string): boolean {
  return /^(?:null|true|false|-?\d+(?:\.\d+)?|\[\]|\{\}|".*")$/.test(word);
}

/** The name of a field without the mark of one that may be absent. */
export function bare(name: string): string {
  return name.replace(/\?$/, "");
}
