import * as S from "sury";

export const sury = {
  name: "sury",
  is: (shape, mode) => S.isInput(new Schemas(mode.strict).schema(shape)),
  parse: (shape, mode) => S.parseOrThrow(new Schemas(mode.strict).schema(shape)),
};

class Schemas {
  /** What stands for a union inside of itself. */
  #open = new Map();

  constructor(strict) {
    this.object = strict ? (properties) => S.strict(S.schema(properties)) : S.schema;
  }

  schema(shape) {
    return this[shape.kind](shape);
  }

  null() {
    return S.schema(null);
  }

  bool() {
    return S.boolean;
  }

  float() {
    return S.number;
  }

  str({ min }) {
    return min === 0 ? S.string : S.string.with(S.minLength, min);
  }

  int({ min, max }) {
    return S.integer.with(S.gte, min).with(S.lte, max);
  }

  literal({ values }) {
    return S.union([...values]);
  }

  list({ item }) {
    return S.array(this.schema(item));
  }

  map({ value }) {
    return S.record(this.schema(value));
  }

  tuple({ items }) {
    return S.schema(items.map((item) => this.schema(item)));
  }

  nullable({ inner }) {
    return S.union([this.schema(inner), null]);
  }

  tagged(shape) {
    const open = this.#open.get(shape);
    if (open !== undefined) return open;
    const schema = S.recursive(shape.name, (self) => {
      this.#open.set(shape, self);
      return S.union(shape.members.map((member) => this.schema(member)));
    });
    this.#open.delete(shape);
    return schema;
  }

  struct({ tag, tag_field, fields }) {
    const properties = tag === null ? {} : { [tag_field]: tag };
    for (const { name, type, optional } of fields) {
      properties[name] = optional ? S.optional(this.schema(type)) : this.schema(type);
    }
    return this.object(properties);
  }
}
