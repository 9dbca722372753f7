// Names in the file of a module's tables.

import type { Field, Model, Module, StructDefinition, Type } from "../../model/model.js";
import { type Code, ident, imported, importedType } from "../../text/code.js";
import { relativeImport } from "../shared/module-paths.js";
import { codegen } from "../shared/runtime-names.js";
import { isStringKeyed } from "../shared/keys.js";
import { TypePrinter } from "../shared/type-text.js";
import { UniqueNames } from "../shared/unique-names.js";

const ARROW = "tessera-contracts/arrow/codegen";

/** What generated tables call of `tessera-contracts/arrow/codegen`. A test compares it with what that exports. */
export const ARROW_VALUES = [
  "BigIntBuilder",
  "BoolBuilder",
  "BytesBuilder",
  "DictionaryBuilder",
  "FixedBytesBuilder",
  "Float32Builder",
  "Float64Builder",
  "GeneralBuilder",
  "Int32Builder",
  "Int64Builder",
  "ListBuilder",
  "ScalarBuilder",
  "SmallIntBuilder",
  "StructBuilder",
  "TextBuilder",
  "TimestampBuilder",
  "bigints",
  "bools",
  "byteStrings",
  "canonicalTexts",
  "columnTable",
  "floats",
  "general",
  "ints",
  "lists",
  "localTimes",
  "maps",
  "membersOf",
  "moments",
  "orNull",
  "records",
  "scalars",
  "sets",
  "structs",
  "table",
  "texts",
  "tuples",
] as const;

/** Types of the same entry. */
export const ARROW_TYPES = ["BoundBatch"] as const;

/** A value or type of the runtime's entry for tables. */
export type ArrowName = (typeof ARROW_VALUES)[number] | (typeof ARROW_TYPES)[number];

/** What else is called in these files. */
const OTHERS = ["i", "batch", "row", "rows", "to", "requirePlain", "requireTuple", "sortedKeys", "sortedSet"];

/** The names of one file. What is called like a type of the contracts is imported under another name. */
export class ArrowScope {
  readonly module: Module;
  readonly model: Model;
  /** Prints the types of the module and of others, with their imports. */
  readonly printer: TypePrinter;
  readonly #functions: UniqueNames;

  constructor(module: Module, model: Model) {
    this.module = module;
    this.model = model;
    this.printer = new TypePrinter(module, model, "value", "codec");
    this.#functions = new UniqueNames([...ARROW_VALUES, ...OTHERS]);
  }

  /** The type of a table's companion, which is for people. */
  table(name: "Table" | "ColumnTable"): Code {
    return importedType("tessera-contracts/arrow", name, this.model.definitions.has(name) ? `$${name}` : name);
  }

  /** Something of the runtime's entry for tables. */
  arrow(name: ArrowName): Code {
    const as = this.model.definitions.has(name) ? `$${name}` : name;
    return ARROW_TYPES.some((one) => one === name) ? importedType(ARROW, name, as) : imported(ARROW, name, as);
  }

  /** A function of the codecs. */
  codec(name: string): Code {
    return codegen(name);
  }

  /** The companion of a struct. */
  contract({ name, module }: StructDefinition): Code {
    return imported(relativeImport(this.module.name, module), name);
  }

  /** Whether the values of a type are objects with keys that are strings. */
  isRecord(type: Type): boolean {
    return type.kind === "map" && isStringKeyed(type.key, this.model);
  }

  /** A name for a function of this file. */
  functionName(wanted: string): Code {
    return ident(this.#functions.take(wanted));
  }
}

/** The names of variables in the functions of one struct: those of its fields, and of what stands inside them. */
export class LocalNames {
  readonly #names: UniqueNames;
  readonly #fields: ReadonlyMap<Field, string>;

  constructor({ fields }: StructDefinition, scope: ArrowScope) {
    const onWire = fields.map(({ wire }) => wire).filter((wire) => fields.every(({ name }) => name !== wire));
    this.#names = new UniqueNames([...ARROW_VALUES, ...OTHERS, ...onWire, ...scope.model.definitions.keys()]);
    const own = fields.map((field) => [field, this.#names.take(field.name)] as const);
    this.#fields = new Map(own);
  }

  /** The variable of a field. */
  of(field: Field): string {
    const name = this.#fields.get(field);
    if (name === undefined) throw new Error(`no variable for the field ${field.name}`);
    return name;
  }

  /** Another variable. */
  take(wanted: string): string {
    return this.#names.take(wanted);
  }
}
