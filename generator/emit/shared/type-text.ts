import type { Definition, Model, Module, Type } from "../../model/model.js";
import { type Code, code, ident, importedType, list, objectType, unionOf } from "../../text/code.js";
import { extCodecOf } from "./ext-codec.js";
import { relativeImport } from "./module-paths.js";
import { isStringKeyed } from "./keys.js";
import { serdeType } from "./runtime-names.js";

/** Which of a struct's two types is meant: the value a decoder returns, or what `create` takes. */
export type Form = "value" | "init";

/** Prints types for one module: names of other modules bring their import. */
export class TypePrinter {
  private readonly module: Module;
  private readonly model: Model;
  private readonly form: Form;
  private readonly file: "types" | "codec";

  /** `file` is the file of the module that the types are printed in: the one that declares them, or its codec. */
  constructor(module: Module, model: Model, form: Form, file: "types" | "codec" = "types") {
    this.module = module;
    this.model = model;
    this.form = form;
    this.file = file;
  }

  /** `type` in TypeScript; an alias by its name. */
  print(type: Type): Code {
    if (type.alias !== undefined && !this.needsInit(type)) return this.name(type.alias);
    return this.structure(type);
  }

  /** `type` in TypeScript, without the name of its alias. */
  structure(type: Type): Code {
    switch (type.kind) {
      case "null":
        return code.text("null");
      case "bool":
        return code.text("boolean");
      case "int":
        return code.text(type.width === "safe" ? "number" : "bigint");
      case "float":
        return code.text("number");
      case "bytes":
        return code.text("Uint8Array");
      case "any":
        return serdeType("AnyValue");
      case "raw":
        return serdeType("Raw");
      case "ext":
        return extCodecOf(type, this.module, this.model)?.type ?? serdeType("Ext");
      case "literal":
        return unionOf(type.values.map((value) => code`${value}`));
      case "list":
        return code`readonly ${this.member(type.item)}[]`;
      case "set":
        return code`ReadonlySet<${this.print(type.item)}>`;
      case "tuple":
        return this.tuple(type.items);
      case "map":
        if (isStringKeyed(type.key, this.model))
          return objectType(code`readonly [key: string]: ${this.print(type.value)}`);
        return code`ReadonlyMap<${this.print(type.key)}, ${this.print(type.value)}>`;
      case "union":
        return unionOf(this.alternatives(type));
      case "ref":
        return this.reference(type.name);
      default:
        return code.text("string");
    }
  }

  private tuple(items: readonly Type[]): Code {
    const printed = items.map((item) => this.print(item));
    return list("readonly [", printed, "]");
  }

  private reference(name: string): Code {
    const initOf = this.form === "init" && hasInit(this.model.definitions.get(name));
    return this.name(name, initOf ? "Init" : "");
  }

  private name(name: string, suffix = ""): Code {
    const definition = this.model.definitions.get(name);
    if (definition === undefined) throw new Error(`no definition of ${name}`);
    if (definition.module === this.module.name && this.file === "types") return ident(name + suffix);
    return importedType(relativeImport(this.module.name, definition.module), name + suffix);
  }

  /** What stands between the bars of a union: its members, each type once; for any other type, itself. */
  alternatives(type: Type): readonly Code[] {
    if (type.alias !== undefined && !this.needsInit(type)) return [this.name(type.alias)];
    if (type.kind === "literal") return type.values.map((value) => code`${value}`);
    if (type.kind !== "union") return [this.structure(type)];
    const number = type.members.find(isNumber);
    const distinct = type.members.filter((member) => member === number || number === undefined || !isNumeric(member));
    return distinct.flatMap((member) => this.alternatives(member));
  }

  /** As `print`, in parentheses where `[]` would bind tighter. */
  member(type: Type): Code {
    const text = this.print(type);
    const named = type.alias !== undefined && !this.needsInit(type);
    const loose = type.kind === "union" || type.kind === "literal" || type.kind === "list" || type.kind === "tuple";
    return loose && !named ? code`(${text})` : text;
  }

  /** Whether an alias must be spelled out since its init form differs from its value form. */
  private needsInit(type: Type): boolean {
    return this.form === "init" && mentionsStruct(type, this.model);
  }
}

function isNumber(type: Type): boolean {
  return type.alias === undefined && (type.kind === "float" || (type.kind === "int" && type.width === "safe"));
}

/** What `number` covers. */
function isNumeric(type: Type): boolean {
  return isNumber(type) || (type.kind === "literal" && typeof type.values[0] === "number");
}

/** Whether `create` takes another type than decoders return. */
export function hasInit(definition: Definition | undefined): boolean {
  return definition?.kind === "struct" || definition?.kind === "union";
}

function mentionsStruct(type: Type, model: Model): boolean {
  switch (type.kind) {
    case "ref":
      return hasInit(model.definitions.get(type.name));
    case "list":
    case "set":
      return mentionsStruct(type.item, model);
    case "tuple":
      return type.items.some((item) => mentionsStruct(item, model));
    case "map":
      return mentionsStruct(type.value, model);
    case "union":
      return type.members.some((member) => mentionsStruct(member, model));
    default:
      return false;
  }
}
