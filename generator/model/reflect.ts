// The model as the runtime sees it: TypeInfo in memory, made without generating code.

import { ValidationError } from "../../runtime/serde/errors.js";
import { convertExact } from "../../runtime/serde/exact/decode.js";
import * as build from "../../runtime/serde/info/builders.js";
import type { FieldInfo, RuleInfo, StructInfo, TypeInfo } from "../../runtime/serde/info/types.js";
import { holds } from "./cel/evaluate.js";
import { defaultMaker } from "./default-values.js";
import { alternativesOf } from "./graph.js";
import type {
  AliasDefinition,
  Annotated,
  Definition,
  Field,
  Model,
  Rule,
  StructDefinition,
  Type,
  UnionDefinition,
} from "./model.js";

type Definitions = Model["definitions"];

/** What the runtime knows of a definition. */
export function infoOf(model: Model, name: string): TypeInfo {
  return new Reflection(model.definitions).named(name);
}

/** What a value of a contract becomes as a value of its type, or why it does not fit, in the words users meet at run time. */
export function fitValue(info: TypeInfo, value: unknown): { readonly value: unknown } | { readonly message: string } {
  try {
    return { value: convertExact(info, value, {}, "") };
  } catch (error) {
    if (error instanceof ValidationError) return { message: error.message };
    throw error;
  }
}

/** Makes TypeInfo, one object for each name however often it is asked for. */
export class Reflection {
  readonly #definitions: Definitions;
  readonly #named = new Map<string, TypeInfo>();

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  /** The info of a definition. */
  named(name: string): TypeInfo {
    const known = this.#named.get(name);
    if (known !== undefined) return known;
    const definition = this.#definitions.get(name);
    if (definition === undefined) throw new Error(`no definition ${name}`);
    const info = this.#make(definition);
    this.#named.set(name, info);
    return info;
  }

  /** The info of a type expression. */
  of(written: Type): TypeInfo {
    const type = withoutStorage(written);
    const aliased = type.alias === undefined ? {} : { alias: type.alias };
    switch (type.kind) {
      case "ref":
        return this.named(type.name);
      case "list":
      case "set":
        return { ...type, item: this.of(type.item) };
      case "tuple":
        return { ...type, items: type.items.map((item) => this.of(item)) };
      case "map":
        return { ...type, key: this.of(type.key), value: this.of(type.value) };
      case "union":
        return build.union(
          alternativesOf(type, { definitions: this.#definitions }).map((member) => this.of(member)),
          aliased,
        );
      case "any":
      case "raw":
        return { kind: type.kind, ...aliased };
      default:
        return type;
    }
  }

  #make(definition: Definition): TypeInfo {
    switch (definition.kind) {
      case "alias":
        return this.#alias(definition);
      case "enum": {
        const { name, module, values } = definition;
        return build.enumOf({ name, module, values, ...annotations(definition) });
      }
      case "struct":
        return this.#struct(definition);
      case "union":
        return this.#union(definition);
    }
  }

  /** An alias of a named type is that type. */
  #alias({ name, type, ...rest }: AliasDefinition): TypeInfo {
    const info = this.of(type);
    if (info.kind === "struct" || info.kind === "enum" || type.kind === "ref") return info;
    return { ...info, alias: name, ...annotations(rest) };
  }

  #struct(struct: StructDefinition): StructInfo {
    const { name, module, mode, array_like, omit_defaults, tag, tag_field, purpose, patch_of } = struct;
    return build.struct({
      name,
      module,
      mode,
      array_like,
      omit_defaults,
      tag,
      tag_field,
      rules: struct.rules.map(ruleInfo),
      ...(purpose === null ? {} : { purpose }),
      ...(patch_of === null ? {} : { patch_of }),
      ...annotations(struct),
      fields: () => struct.layout.map((field) => (field === null ? null : this.#field(field))),
    });
  }

  #union({ name, module, members, ...rest }: UnionDefinition): TypeInfo {
    const structs = (): StructInfo[] =>
      members.map((member) => this.named(member)).filter((info) => info.kind === "struct");
    return build.namedUnion({ name, module, members: structs, ...annotations(rest) });
  }

  #field(field: Field): FieldInfo {
    const type = this.of(field.type);
    const { name, wire, presence, accept } = field;
    return {
      name,
      wire,
      type,
      presence,
      ...(field.default === undefined ? {} : { makeDefault: defaultMaker(field.default, type) }),
      ...(accept.length === 0 ? {} : { accept }),
      ...annotations(field),
    };
  }
}

function ruleInfo({ expr, message, test }: Rule): RuleInfo {
  return { expr, message, holds: (value) => holds(test, value) };
}

function annotations({ doc, title, examples, deprecated, vendor }: Annotated): Partial<Annotated> {
  return {
    ...(doc === undefined ? {} : { doc }),
    ...(title === undefined ? {} : { title }),
    ...(examples === undefined ? {} : { examples }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(Object.keys(vendor).length === 0 ? {} : { vendor }),
  };
}

/** How tables store values is no part of the info. */
function withoutStorage(type: Type): Type {
  const { arrow: _, narrowed_from: __, ...plain } = type;
  if (plain.kind !== "int") return plain;
  const { sized: ___, ...int } = plain;
  return int;
}
