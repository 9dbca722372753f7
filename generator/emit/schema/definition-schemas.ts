// Every definition of a workspace as a JSON Schema.

import type { Annotated, Definition, Field, Model, Type } from "../../model/model.js";
import type { Json } from "../../text/json.js";
import type { EmitOptions } from "../emitter.js";
import { hooked, type SchemaHook } from "./schema-hook.js";
import { mapSchema, type Schema } from "./schema.js";
import { structSchema } from "./struct-schema.js";
import { structsSchema, structureSchema, typeSchema, valuesSchema } from "./type-schema.js";
import { WireValues } from "./wire-value.js";

/** The schemas of each model that were made last: several outputs are made of them, and a hook is called but once. */
const KNOWN = new WeakMap<Model, { readonly hook: SchemaHook | undefined; readonly schemas: Schemas }>();

type Schemas = ReadonlyMap<string, Schema>;

/**
 * The schemas of all definitions by name, in the order of modules and files.
 * @throws {SchemaHookError} when the hook does not do what a hook may
 */
export function schemasOf(model: Model, { schemaHook: hook }: EmitOptions): Schemas {
  const known = KNOWN.get(model);
  if (known !== undefined && known.hook === hook) return known.schemas;
  const schemas = makeSchemas(model, hook);
  KNOWN.set(model, { hook, schemas });
  return schemas;
}

function makeSchemas(model: Model, hook: SchemaHook | undefined): Schemas {
  const builder = new SchemaBuilder(model);
  const definitions = model.modules.flatMap((module) => module.definitions);
  return new Map(
    definitions.map((definition) => {
      const schema = mapSchema(builder.definition(definition), (part) => part);
      return [definition.name, hook === undefined ? schema : hooked(schema, definition, hook)];
    }),
  );
}

class SchemaBuilder {
  readonly #model: Model;
  readonly #values: WireValues;

  constructor(model: Model) {
    this.#model = model;
    this.#values = new WireValues(model);
  }

  definition(definition: Definition): Schema {
    const type: Type = definition.kind === "alias" ? definition.type : { kind: "ref", name: definition.name };
    return this.#annotated(definition, { ...this.#meaning(definition), examples: this.#examples(definition, type) });
  }

  #meaning(definition: Definition): Schema {
    switch (definition.kind) {
      case "alias":
        return structureSchema(definition.type, this.#model);
      case "enum":
        return valuesSchema(definition.values);
      case "struct": {
        const schema = structSchema(definition, (field) => this.#field(field));
        const rules = definition.rules.map(({ message }) => message).join("; ");
        return rules === "" ? schema : { ...schema, $comment: `What no schema says: ${rules}` };
      }
      case "union":
        return structsSchema(definition.members.map((name) => this.#struct(name)));
    }
  }

  #struct(name: string): Extract<Definition, { kind: "struct" }> {
    const definition = this.#model.definitions.get(name);
    if (definition?.kind !== "struct") throw new Error(`${name} is no struct`);
    return definition;
  }

  #field(field: Field): Schema {
    const examples = this.#examples(field, field.type);
    return this.#annotated(field, {
      ...typeSchema(field.type, this.#model),
      default: this.#values.defaultOf(field),
      examples,
    });
  }

  #examples({ examples }: Annotated, type: Type): readonly Json[] | undefined {
    return this.#values.examplesOf(type, examples);
  }

  /** What is for readers comes first, but for vendor metadata. */
  #annotated({ title, doc, deprecated, vendor }: Annotated, { description, ...schema }: Schema): Schema {
    const own = typeof description === "string" ? description : "";
    const advice = deprecated === undefined ? "" : `Deprecated: ${deprecated.trim()}`;
    const texts = [doc?.trim() ?? "", own, advice].filter((text) => text !== "");
    return {
      title: title?.trim(),
      description: texts.length === 0 ? undefined : texts.join("\n\n"),
      deprecated: deprecated === undefined ? undefined : true,
      ...schema,
      ...(vendor as Schema),
    };
  }
}
