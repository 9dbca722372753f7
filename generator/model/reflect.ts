// The model as the runtime sees it: TypeInfo in memory, made without generating code.

import * as build from "../../runtime/serde/type-builders.js";
import type { FieldInfo, StructInfo, TypeInfo } from "../../runtime/serde/type-info.js";
import { defaultMaker } from "./default-values.js";
import type {
  AliasDefinition,
  Annotated,
  Definition,
  Field,
  Model,
  StructDefinition,
  Type,
  UnionDefinition,
} from "./model.js";
import { ruleInfo } from "./rule-function.js";

type Definitions = Model["definitions"];

/** What the runtime knows of a definition. */
export function infoOf(model: Model, name: string): TypeInfo {
  return new Reflection(model.definitions).named(name);
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
  of(type: Type): TypeInfo {
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
          type.members.flatMap((member) => this.#spread(member)),
          aliased,
        );
      case "any":
      case "raw":
        return { kind: type.kind, ...aliased };
      default:
        return type;
    }
  }

  /** A member of a union, or the members of a named union. */
  #spread(member: Type): readonly TypeInfo[] {
    const definition = member.kind === "ref" ? this.#definitions.get(member.name) : undefined;
    return definition?.kind === "union" ? definition.members.map((name) => this.named(name)) : [this.of(member)];
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

function annotations({ doc, title, examples, deprecated, vendor }: Annotated): Partial<Annotated> {
  return {
    ...(doc === undefined ? {} : { doc }),
    ...(title === undefined ? {} : { title }),
    ...(examples === undefined ? {} : { examples }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(Object.keys(vendor).length === 0 ? {} : { vendor }),
  };
}
