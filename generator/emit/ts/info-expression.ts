// Types as calls of the builders of `tessera-contracts/serde`: `list(str({ min_length: 1 }))`.

import { constraintEntries } from "../../model/constraints.js";
import type { ExtType, IntType, Model, Module, Type } from "../../model/model.js";
import { call, type Code, code, ident, imported, list, propertyKey } from "../../text/code.js";
import { literalOf } from "../../text/literal.js";
import { extCodecOf } from "../shared/ext-codec.js";
import { relativeImport } from "../shared/module-paths.js";
import { codegen } from "../shared/runtime-names.js";

/** The builder call for each kind of type, in one module. */
export class InfoPrinter {
  private readonly module: Module;
  private readonly model: Model;

  constructor(module: Module, model: Model) {
    this.module = module;
    this.model = model;
  }

  /** `type` as an expression; an alias as a call of its function. */
  print(type: Type): Code {
    return type.alias === undefined ? this.structure(type) : code`${this.infoOf(type.alias)}()`;
  }

  /** `type` without its alias, whose name goes into the options. */
  structure(type: Type, extra: Options = []): Code {
    switch (type.kind) {
      case "ref":
        return this.infoOf(type.name);
      case "literal":
        return build("literal", [literalOf(type.values)], extra);
      case "list":
      case "set":
        return build(type.kind, [this.print(type.item)], [...constraints(type), ...extra]);
      case "tuple":
        return build("tuple", [this.listOf(type.items)], extra);
      case "map":
        return build("map", [this.print(type.key), this.print(type.value)], [...constraints(type), ...extra]);
      case "union":
        return this.union(type.members, extra);
      case "ext":
        return build("ext", [code`${type.name}`, code`${type.code}`], [...this.codecOption(type), ...extra]);
      case "int":
        return build(INT_BUILDERS[type.width], [], [...constraints(type), ...openBounds(type), ...extra]);
      default:
        return build(type.kind === "null" ? "nil" : type.kind, [], [...constraints(type), ...extra]);
    }
  }

  /** The info of a named type, imported if it is another module's. */
  infoOf(name: string): Code {
    const definition = this.model.definitions.get(name);
    if (definition === undefined) throw new Error(`no definition of ${name}`);
    if (definition.module === this.module.name) return ident(`${name}Info`);
    return imported(relativeImport(this.module.name, definition.module, ".info"), `${name}Info`);
  }

  private union(members: readonly Type[], extra: Options): Code {
    const [first, second] = members;
    const nullable = members.length === 2 && second?.kind === "null" && extra.length === 0;
    if (nullable && first !== undefined) return code`${codegen("nullable")}(${this.print(first)})`;
    return extra.length > 0
      ? build("union", [this.listOf(members)], extra)
      : call(codegen("union"), [], { open: "[", items: members.map((member) => this.print(member)), close: "]" });
  }

  private codecOption(type: ExtType): Options {
    const codec = extCodecOf(type, this.module, this.model);
    return codec === null ? [] : [["codec", codec.value]];
  }

  private listOf(types: readonly Type[]): Code {
    return list(
      "[",
      types.map((type) => this.print(type)),
      "]",
    );
  }
}

/** Properties of an options object, in order. */
export type Options = readonly (readonly [string, Code])[];

/** `builder(args, { options })`. */
export function build(builder: string, args: readonly Code[], options: Options): Code {
  const items = options.map(([key, value]) => code`${propertyKey(key)}: ${value}`);
  return call(codegen(builder), args, items.length === 0 ? null : { open: "{ ", items, close: " }" });
}

const INT_BUILDERS = { safe: "int", int64: "int64", uint64: "uint64", any: "bigint" } as const;

function openBounds({ open = [] }: IntType): Options {
  const names = open.map((bound) => code`${bound}`);
  return open.length === 0 ? [] : [["open", list("[", names, "]")]];
}

function constraints(type: Type): Options {
  return constraintEntries(type).map(([key, value]) => [key, literalOf(value)] as const);
}
