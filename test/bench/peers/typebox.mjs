import { Type } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";

export const typebox = {
  name: "typebox",
  is: (shape, { strict }) => {
    const compiled = TypeCompiler.Compile(new Schemas(strict).schema(shape));
    return (value) => compiled.Check(value);
  },
};

class Schemas {
  /** What stands for a union inside of itself. */
  #open = new Map();

  constructor(strict) {
    this.options = strict ? { additionalProperties: false } : {};
  }

  schema(shape) {
    return this[shape.kind](shape);
  }

  null() {
    return Type.Null();
  }

  bool() {
    return Type.Boolean();
  }

  float() {
    return Type.Number();
  }

  str({ min }) {
    return min === 0 ? Type.String() : Type.String({ minLength: min });
  }

  int({ min, max }) {
    return Type.Integer({ minimum: min, maximum: max });
  }

  literal({ values }) {
    return Type.Union(values.map((value) => Type.Literal(value)));
  }

  list({ item }) {
    return Type.Array(this.schema(item));
  }

  map({ value }) {
    return Type.Record(Type.String(), this.schema(value));
  }

  tuple({ items }) {
    return Type.Tuple(items.map((item) => this.schema(item)));
  }

  nullable({ inner }) {
    return Type.Union([this.schema(inner), Type.Null()]);
  }

  tagged(shape) {
    const open = this.#open.get(shape);
    if (open !== undefined) return open;
    const schema = Type.Recursive(
      (self) => {
        this.#open.set(shape, self);
        return Type.Union(shape.members.map((member) => this.schema(member)));
      },
      { $id: shape.name },
    );
    this.#open.delete(shape);
    return schema;
  }

  struct({ tag, tag_field, fields }) {
    const properties = tag === null ? {} : { [tag_field]: Type.Literal(tag) };
    for (const { name, type, optional } of fields) {
      properties[name] = optional ? Type.Optional(this.schema(type)) : this.schema(type);
    }
    return Type.Object(properties, this.options);
  }
}
