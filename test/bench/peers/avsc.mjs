import avro from "avsc";

export const avsc = {
  name: "avsc",
  binary: (shape) => {
    const type = avro.Type.forSchema(new Schemas().schema(shape));
    return {
      message: (value) => recordOf(shape, value),
      encode: (record) => type.toBuffer(record),
      decode: (bytes) => type.fromBuffer(bytes),
    };
  },
};

class Schemas {
  #named = new Set();

  schema(shape) {
    return this[shape.kind](shape);
  }

  bool() {
    return "boolean";
  }

  float() {
    return "double";
  }

  str() {
    return "string";
  }

  int({ max }) {
    return max <= 2_147_483_647 ? "int" : "long";
  }

  literal({ values }) {
    if (typeof values[0] !== "string") return "int";
    const name = `Of_${values.join("_")}`;
    return this.#once(name, () => ({ type: "enum", name, symbols: values }));
  }

  list({ item }) {
    return { type: "array", items: this.schema(item) };
  }

  map({ value }) {
    return { type: "map", values: this.schema(value) };
  }

  nullable({ inner }) {
    return ["null", this.schema(inner)];
  }

  tagged({ members }) {
    return members.map((member) => this.schema(member));
  }

  struct({ name, fields }) {
    return this.#once(name, () => ({
      type: "record",
      name,
      fields: fields.map((field) => ({ name: field.name, type: this.schema(field.type) })),
    }));
  }

  /** Avro defines a name where it first stands. */
  #once(name, make) {
    if (this.#named.has(name)) return name;
    this.#named.add(name);
    return make();
  }
}

/** avsc wants the member of a union of records as `{ Name: record }`. */
function recordOf(shape, value) {
  switch (shape.kind) {
    case "nullable":
      return value === null ? null : recordOf(shape.inner, value);
    case "list":
      return value.map((item) => recordOf(shape.item, item));
    case "tagged": {
      const member = shape.members.find((one) => one.tag === value[shape.tag_field]);
      return { [member.name]: recordOf(member, value) };
    }
    case "struct":
      return Object.fromEntries(shape.fields.map(({ name, type }) => [name, recordOf(type, value[name])]));
    default:
      return value;
  }
}
