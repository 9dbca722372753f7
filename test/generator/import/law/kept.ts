// What of a document is to come back from a contract, by what the import listed as lost.

import type { Loss } from "../../../../generator/import/imported.js";
import type { Field, Model, StructDefinition, Type } from "../../../../generator/model/model.js";
import { canonicalText } from "../../../../runtime/serde/scalars/text-scalars.js";

/** Keeps what an import does not list as lost. */
export class Keeper {
  readonly #model: Model;
  readonly #at: ReadonlySet<string>;

  constructor(model: Model, losses: readonly Loss[]) {
    this.#model = model;
    this.#at = new Set(
      losses.map(({ at, message }) => (message.startsWith("members that it does not name") ? `open ${at}` : at)),
    );
  }

  /** What comes back of a value of the contract `name`. */
  kept(name: string, value: unknown): unknown {
    return this.#named(name, value);
  }

  #named(name: string, value: unknown): unknown {
    const definition = this.#model.definitions.get(name);
    if (definition === undefined) throw new Error(`there is no contract ${name}`);
    switch (definition.kind) {
      case "alias":
        return this.#of(definition.type, value);
      case "enum":
        return value;
      case "struct":
        return this.#struct(definition, value);
      case "union": {
        const tag = (value as { readonly [key: string]: unknown })[definition.tag_field];
        const member = definition.members.find((one) => {
          const struct = this.#model.definitions.get(one);
          return struct?.kind === "struct" && struct.tag === tag;
        });
        return member === undefined ? value : this.#named(member, value);
      }
    }
  }

  #struct(struct: StructDefinition, value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    const kept: { [key: string]: unknown } = {};
    for (const [key, one] of Object.entries(value)) {
      const field = struct.fields.find(({ wire }) => wire === key);
      if (key === struct.tag_field) kept[key] = one;
      else if (field === undefined && !this.#at.has(`open ${struct.name}`)) kept[key] = one;
      else if (field !== undefined && !this.#isDefault(field, one)) kept[key] = this.#of(field.type, one);
    }
    return kept;
  }

  #isDefault({ default: made }: Field, value: unknown): boolean {
    if (made === undefined || !this.#at.has("every default")) return false;
    if (made.kind === "value")
      return typeof made.value === "bigint" ? Number(made.value) === value : made.value === value;
    const isList = made.of === "list" || made.of === "set";
    return (
      typeof value === "object" && value !== null && Array.isArray(value) === isList && Object.keys(value).length === 0
    );
  }

  #of(type: Type, value: unknown): unknown {
    switch (type.kind) {
      case "ref":
        return this.#named(type.name, value);
      case "list":
        return Array.isArray(value) ? value.map((item) => this.#of(type.item, item)) : value;
      case "tuple":
        return Array.isArray(value) ? value.map((item, i) => this.#of(type.items[i] ?? { kind: "any" }, item)) : value;
      case "map":
        if (typeof value !== "object" || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.#of(type.value, one)]));
      case "datetime":
      case "date":
      case "time":
      case "uuid":
        return this.#at.has(`every ${type.kind === "datetime" ? "date-time" : type.kind}`) && typeof value === "string"
          ? canonical(type.kind, value)
          : value;
      case "union":
        return this.#ofUnion(type.members, value);
      default:
        return value;
    }
  }

  /** The member that looks like the value; structs among them by their tags. */
  #ofUnion(members: readonly Type[], value: unknown): unknown {
    if (typeof value === "string") {
      const scalar = members.find(({ kind }) => ["datetime", "date", "time", "uuid"].includes(kind));
      return scalar === undefined ? value : this.#of(scalar, value);
    }
    if (Array.isArray(value)) {
      const list = members.find(({ kind }) => kind === "list" || kind === "tuple");
      return list === undefined ? value : this.#of(list, value);
    }
    if (typeof value !== "object" || value === null) return value;
    const objects = members.filter(
      (member) => member.kind === "map" || (member.kind === "ref" && this.#isObject(member.name)),
    );
    const [only, ...more] = objects;
    if (only === undefined) return value;
    if (more.length === 0) return this.#of(only, value);
    const tagged = objects.find((member) => member.kind === "ref" && this.#hasTag(member.name, value));
    return tagged === undefined ? value : this.#of(tagged, value);
  }

  #isObject(name: string): boolean {
    const kind = this.#model.definitions.get(name)?.kind;
    return kind === "struct" || kind === "union";
  }

  #hasTag(name: string, value: object): boolean {
    const definition = this.#model.definitions.get(name);
    if (definition?.kind === "union") return definition.members.some((member) => this.#hasTag(member, value));
    if (definition?.kind !== "struct" || definition.tag_field === null) return false;
    return (value as { readonly [key: string]: unknown })[definition.tag_field] === definition.tag;
  }
}

function canonical(kind: "datetime" | "date" | "time" | "uuid", text: string): string {
  const spelled = canonicalText(kind, text);
  if (typeof spelled !== "string") throw new Error(`${text} is no ${kind}`);
  return spelled;
}
