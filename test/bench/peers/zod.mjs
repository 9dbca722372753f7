import * as z from "zod";

export const zod = {
  name: "zod",
  is: (shape, mode) => {
    const schema = new Schemas(mode.strict).schema(shape);
    return (value) => schema.safeParse(value).success;
  },
  parse: (shape, mode) => {
    const schema = new Schemas(mode.strict).schema(shape);
    return (value) => schema.parse(value);
  },
};

class Schemas {
  #unions = new Map();

  constructor(strict) {
    this.object = strict ? z.strictObject : z.object;
  }

  schema(shape) {
    return this[shape.kind](shape);
  }

  null() {
    return z.null();
  }

  bool() {
    return z.boolean();
  }

  float() {
    return z.number();
  }

  str({ min }) {
    return min === 0 ? z.string() : z.string().min(min);
  }

  int({ min, max }) {
    return z.int().min(min).max(max);
  }

  literal({ values }) {
    return z.literal([...values]);
  }

  list({ item }) {
    return z.array(this.schema(item));
  }

  map({ value }) {
    return z.record(z.string(), this.schema(value));
  }

  tuple({ items }) {
    return z.tuple(items.map((item) => this.schema(item)));
  }

  nullable({ inner }) {
    return z.nullable(this.schema(inner));
  }

  tagged(shape) {
    const known = this.#unions.get(shape);
    if (known !== undefined) return z.lazy(() => known.schema);
    const union = { schema: undefined };
    this.#unions.set(shape, union);
    union.schema = z.discriminatedUnion(
      shape.tag_field,
      shape.members.map((member) => this.schema(member)),
    );
    return union.schema;
  }

  struct({ tag, tag_field, fields }) {
    const properties = tag === null ? {} : { [tag_field]: z.literal(tag) };
    for (const { name, type, optional } of fields) {
      properties[name] = optional ? z.optional(this.schema(type)) : this.schema(type);
    }
    return this.object(properties);
  }
}
