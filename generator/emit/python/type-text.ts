// Types of contracts as Python annotations.

import { constraintEntries } from "../../model/constraints.js";
import type { Model, Type } from "../../model/model.js";
import { type Code, code, joined, list } from "../../text/code.js";
import { python, pythonImport, pythonImportAside, pythonName } from "../../text/python.js";
import { annotated, constraintsOf, wireExtraOf } from "./meta.js";
import type { PythonLayout } from "./layout.js";

/** The file that types are printed in. */
export interface PythonScope {
  readonly model: Model;
  readonly layout: PythonLayout;
  /** The module whose file it is. */
  readonly host: string;
  /** Names that mean something else here: those of the fields of the class around. */
  readonly shadowed: ReadonlySet<string>;
}

/** The modules that the scalars come from. */
const SCALARS: { readonly [K in Type["kind"]]?: readonly [module: string, name: string] } = {
  bool: ["builtins", "bool"],
  float: ["builtins", "float"],
  str: ["builtins", "str"],
  bytes: ["builtins", "bytes"],
  datetime: ["datetime", "datetime"],
  time: ["datetime", "time"],
  date: ["datetime", "date"],
  duration: ["datetime", "timedelta"],
  uuid: ["uuid", "UUID"],
  decimal: ["decimal", "Decimal"],
  any: ["typing", "Any"],
  raw: ["msgspec", "Raw"],
  ext: ["msgspec.msgpack", "Ext"],
};

const INTS = { safe: "SafeInt", int64: "Int64", uint64: "Uint64", any: "BigInt" } as const;

/** `type` in Python; an alias by its name. */
export function typeText(type: Type, scope: PythonScope): Code {
  return type.alias === undefined ? structureText(type, scope) : definitionName(type.alias, scope);
}

/** `type` in Python, without the name of its alias; `said` are more arguments for its `Meta`. */
export function structureText(type: Type, scope: PythonScope, said: readonly Code[] = []): Code {
  const isBare = type.kind === "int" && constraintEntries(type).length === 0;
  if (isBare) return annotated(pythonImport("/_ints", INTS[type.width]), said);
  const extra = wireExtraOf(type);
  const plain = plainText(type, scope);
  if (extra.length === 0) return annotated(plain, [...constraintsOf(type), ...said]);
  return annotated(annotated(plain, [...constraintsOf(type), ...extra]), said);
}

/** The name of a definition, imported if it stands in another file. */
export function definitionName(name: string, { model, layout, host }: PythonScope): Code {
  const definition = model.definitions.get(name);
  if (definition === undefined) throw new Error(`no definition of ${name}`);
  const there = layout.hostOf(definition.module);
  return there === host ? pythonName(name) : pythonImport(`/${layout.fileOf(there).name}`, name);
}

/** A name of Python's library, under another one where a field has its own. */
export function libraryName(module: string, name: string, { shadowed }: PythonScope): Code {
  if (shadowed.has(name)) return pythonImportAside(module, name);
  return module === "builtins" ? pythonName(name) : pythonImport(module, name);
}

function plainText(type: Type, scope: PythonScope): Code {
  const scalar = SCALARS[type.kind];
  if (scalar !== undefined) return libraryName(...scalar, scope);
  switch (type.kind) {
    case "null":
      return code.text("None");
    case "int":
      return libraryName("builtins", "int", scope);
    case "literal":
      return literalText(type.values);
    case "list":
    case "set":
      return generic(type.kind, [type.item], scope);
    case "tuple":
      return generic("tuple", type.items, scope);
    case "map":
      return generic("dict", [type.key, type.value], scope);
    case "union":
      return joined(
        type.members.map((member) => typeText(member, scope)),
        " | ",
      );
    case "ref":
      return definitionName(type.name, scope);
    default:
      throw new Error(`no Python for ${type.kind}`);
  }
}

/** `Literal["a", "b"]`. */
export function literalText(values: readonly (string | number | boolean)[]): Code {
  const items = values.map((value) => python`${value}`);
  return python`${pythonImport("typing", "Literal")}${list("[", items, "]")}`;
}

function generic(name: string, items: readonly Type[], scope: PythonScope): Code {
  const printed = items.map((item) => typeText(item, scope));
  return python`${libraryName("builtins", name, scope)}${list("[", printed, "]")}`;
}
