import * as v from "valibot";

export const valibot = {
  name: "valibot",
  is: (shape, mode) => {
    const schema = new Schemas(mode.strict).schema(shape);
    return (value) => v.is(schema, value);
  },
  parse: (shape, mode) => {
    const schema = new Schemas(mode.strict).schema(shape);
    return (value) => v.parse(schema, value);
  },
};

class Schemas {
  #unions = new Map();

  constructor(strict) {
    this.object = strict ? v.strictObject : v.object;
  }

  schema(shape) {
    return this[shape.kind](shape);
  }

  null() {
    return v.null();
  }

  bool() {
    return v.boolean();
  }

  float() {
    return v.number();
  }

  str({ min }) {
    return min === 0 ? v.string() : v.pipe(v.string(), v.minLength(min));
  }

  int({ min, max }) {
    return v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
  }

  literal({ values }) {
    return v.picklist(values);
  }

  list({ item }) {
    return v.array(this.schema(item));
  }

  map({ value }) {
    return v.record(v.string(), this.schema(value));
  }

  tuple({ items }) {
    return v.strictTuple(items.map((item) => this.schema(item)));
  }

  nullable({ inner }) {
    return v.nullable(this.schema(inner));
  }

  tagged(shape) {
    const known = this.#unions.get(shape);
    if (known !== undefined) return v.lazy(() => known.schema);
    const union = { schema: undefined };
    this.#unions.set(shape, union);
    union.schema = v.variant(
      shape.tag_field,
      shape.members.map((member) => this.schema(member)),
    );
    return union.schema;
  }

  struct({ tag, tag_field, fields }) {
    const properties = tag === null ? {} : { [tag_field]: v.literal(tag) };
    for (const { name, type, optional } of fields) {
      properties[name] = optional ? v.optional(this.schema(type)) : this.schema(type);
    }
    return this.object(properties);
  }
}
