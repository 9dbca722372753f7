import type { Contract } from "../../contract-index/entry.js";
import type { Imported, Loss } from "../imported.js";
import { Names } from "../names.js";
import { below, type Files, isObject, type Place, referred, type Schema, shown } from "./place.js";
import { integerType, numberType, positive, stringType, withConstraints, type Expression } from "./scalars.js";
import { isEnum, isLiteral, unionOf } from "./expressions.js";
import { annotationsOf, fieldsOf, isClosed, isStruct, partsOf, propertiesOf } from "./structs.js";
import { alternatives, isNull, tagsOf } from "./tags.js";
import { type Kind, kindOf, unsaid } from "./unsaid.js";

/** Makes contracts of schemas, each schema once, and notes what is lost. */
export class SchemaImporter {
  readonly #files: Files;
  readonly #names = new Names();
  /** Names by place, given before the contract is made, so that schemas may refer to themselves. */
  readonly #named = new Map<string, string>();
  readonly #contracts = new Map<string, Contract | null>();
  readonly #tags = new Map<string, Tag>();
  readonly #losses: Loss[] = [];

  constructor(files: Files) {
    this.#files = files;
  }

  /** Notes the tags of all unions within a schema, which their structs must know when they are made. */
  noteTags(place: Place): void {
    const tags = tagsOf(place, this.#files);
    for (const { place: member, tag } of tags?.members ?? []) {
      const known = this.#tags.get(keyOf(member));
      if (known === undefined) this.#tags.set(keyOf(member), { property: tags?.property ?? "", tag });
    }
    if (typeof place.schema === "boolean") return;
    for (const [key, value] of Object.entries(place.schema)) {
      if (isObject(value)) this.noteTags(below(place, [key], ""));
      if (Array.isArray(value)) value.forEach((_, i) => this.noteTags(below(place, [key, i], "")));
    }
  }

  /** The name of the contract that a schema becomes. */
  define(place: Place): string {
    const key = keyOf(place);
    const known = this.#named.get(key);
    if (known !== undefined) return known;
    const name = this.#names.type(place.name);
    this.#named.set(key, name);
    this.#contracts.set(name, null);
    this.#contracts.set(name, this.#contract(name, place));
    return name;
  }

  /** Everything so far. */
  imported(): Imported {
    return { contracts: [...this.#contracts.values()].filter((one) => one !== null), losses: this.#losses };
  }

  #contract(name: string, place: Place): Contract {
    const schema: Schema = typeof place.schema === "boolean" ? {} : place.schema;
    const common = { name, module: "imported", ...annotationsOf(schema) };
    const values: unknown = schema["enum"];
    if (isStruct(place, this.#files)) return { ...common, ...this.#struct(place) };
    const union = this.#union(place);
    if (union !== null) return { ...common, ...union };
    if (Array.isArray(values) && isEnum(values)) return { ...common, kind: "enum", values: [...new Set(values)] };
    return { ...common, kind: "alias", type: this.#expression(place) };
  }

  #struct(place: Place): Omit<Contract, "name" | "module"> {
    for (const part of partsOf(place, this.#files)) this.#noteUnsaid(part, "struct");
    const tag = this.#tags.get(keyOf(place));
    const properties = propertiesOf(place, this.#files).filter(({ key }) => key !== tag?.property);
    return {
      kind: "struct",
      mode: isClosed(place, this.#files) ? "strict" : "compat",
      ...(tag === undefined ? {} : { tag: tag.tag, tag_field: tag.property }),
      fields: fieldsOf(properties, (property) => this.#type(property)),
    };
  }

  /** A union of structs that a property tells apart; null if the schema is none, or may be null besides. */
  #union(place: Place): Omit<Contract, "name" | "module"> | null {
    const tags = tagsOf(place, this.#files);
    if (tags === null || alternatives(place).some(({ schema }) => isNull(schema))) return null;
    const hasTag = tags.members.every((member) => this.#tags.get(keyOf(member.place))?.property === tags.property);
    if (!hasTag || !tags.members.every((member) => isStruct(member.place, this.#files))) return null;
    return {
      kind: "union",
      members: tags.members.map((member) => this.define(member.place)),
      tag_field: tags.property,
    };
  }

  /** The type of a schema: a name if it is to have one, else an expression. */
  #type(place: Place): string {
    if (typeof place.schema === "boolean" || "$ref" in place.schema) return this.#expression(place);
    return isStruct(place, this.#files) || this.#union(place) !== null ? this.define(place) : this.#expression(place);
  }

  #expression(place: Place): string {
    const { schema } = place;
    if (typeof schema === "boolean") return "any";
    if (typeof schema["$ref"] === "string") return this.#reference(place, schema["$ref"]);
    const type = this.#choice(place) ?? this.#plain(place);
    return schema["nullable"] === true ? unionOf([type, "null"]) : type;
  }

  #reference(place: Place, reference: string): string {
    const found = referred(place, reference, this.#files);
    if (found !== null) return this.define(found);
    this.#lose(place, `${reference} is in none of the files; the type is any`);
    return "any";
  }

  /** A type of several; null if the schema offers no choice. */
  #choice(place: Place): string | null {
    const schema: Schema = typeof place.schema === "boolean" ? {} : place.schema;
    const values: unknown = "const" in schema ? [schema["const"]] : schema["enum"];
    if (Array.isArray(values)) return this.#literals(place, values);
    const types: unknown = schema["type"];
    if (Array.isArray(types)) {
      return unionOf(types.map((type) => this.#expression({ ...place, schema: { ...schema, type: type as unknown } })));
    }
    const members = alternatives(place);
    if (members.length > 0) return unionOf(members.map((member) => this.#type(member)));
    const [, part, ...more] = partsOf(place, this.#files);
    if (part === undefined || schema["type"] !== undefined) return null;
    if (more.length > 0) this.#lose(place, "of allOf only the first schema is carried over");
    return this.#type(part);
  }

  #literals(place: Place, values: readonly unknown[]): string {
    const fitting = values.filter((value) => value === null || isLiteral(value));
    if (fitting.length < values.length || values.length === 0) {
      this.#lose(place, "some values are no text, integer, boolean or null; the type is any");
      return "any";
    }
    return unionOf([...new Set(fitting)].map((value) => JSON.stringify(value)));
  }

  #plain(place: Place): string {
    const schema: Schema = typeof place.schema === "boolean" ? {} : place.schema;
    const kind = kindOf(schema);
    this.#noteUnsaid(place, kind);
    switch (kind) {
      case "string":
        return this.#said(place, stringType(schema));
      case "integer":
        return this.#said(place, integerType(schema));
      case "number":
        return numberType(schema).type;
      case "boolean":
        return "bool";
      case "null":
        return "null";
      case "array":
        return this.#array(place, schema);
      case "object":
        return this.#map(place, schema);
      case "any":
        return "any";
    }
  }

  #array(place: Place, schema: Schema): string {
    const prefix = Array.isArray(schema["prefixItems"])
      ? "prefixItems"
      : Array.isArray(schema["items"])
        ? "items"
        : null;
    const list: unknown = prefix === null ? [] : schema[prefix];
    const size = Array.isArray(list) ? list.length : 0;
    if (prefix !== null && size > 0 && schema["minItems"] === size) {
      const items = Array.from({ length: size }, (_, i) =>
        this.#type(below(place, [prefix, i], `${place.name} ${i + 1}`)),
      );
      return `tuple[${items.join(", ")}]`;
    }
    if (prefix !== null) this.#lose(place, "the array may be longer or shorter than its items; they are of any type");
    const item =
      prefix === null && "items" in schema ? this.#type(below(place, ["items"], `${place.name} item`)) : "any";
    const name = schema["uniqueItems"] === true && isSetItem(item) ? "set" : "list";
    return withConstraints(`${name}[${item}]`, {
      min_length: positive(schema["minItems"]),
      max_length: schema["maxItems"],
    });
  }

  #map(place: Place, schema: Schema): string {
    const patterns = isObject(schema["patternProperties"]) ? Object.keys(schema["patternProperties"]) : [];
    const [pattern] = patterns;
    if (patterns.length > 1) this.#lose(place, "of patternProperties only the first is carried over");
    const path = pattern === undefined ? ["additionalProperties"] : ["patternProperties", pattern];
    const value = below(place, path, `${place.name} value`);
    const key = pattern === undefined ? "str" : this.#said(place, stringType({ pattern }));
    return withConstraints(`map[${key}, ${this.#type(value)}]`, {
      min_length: positive(schema["minProperties"]),
      max_length: schema["maxProperties"],
    });
  }

  #said(place: Place, { type, lost }: Expression): string {
    if (lost !== undefined) this.#lose(place, lost);
    return type;
  }

  #noteUnsaid(place: Place, kind: Kind | "struct"): void {
    const keys = typeof place.schema === "boolean" ? [] : unsaid(place.schema, kind);
    if (keys.length > 0) this.#lose(place, `not carried over: ${keys.join(", ")}`);
  }

  #lose(place: Place, message: string): void {
    this.#losses.push({ at: shown(place, this.#files), message });
  }
}

interface Tag {
  readonly property: string;
  readonly tag: string | number;
}

function keyOf({ file, pointer }: Place): string {
  return `${file}#${pointer}`;
}

/** Types whose values a JavaScript Set tells apart, for sure. */
function isSetItem(type: string): boolean {
  return /^(?:(?:str|int)(?:\(.*\))?|enum\[[^\]]*\])$/.test(type);
}
