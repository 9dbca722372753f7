// Contracts as the peers see them: the reflection of a contract reduced to what every schema language knows.
//
//   { kind: "null" | "bool" | "float" }    { kind: "str", min }           { kind: "int", min, max }
//   { kind: "literal", values }            { kind: "list", item }         { kind: "map", value }
//   { kind: "tuple", items }               { kind: "nullable", inner }    { kind: "tagged", name, tag_field, members }
//   { kind: "struct", name, tag_field, tag, fields: [{ name, type, optional }] }
//
// Structs and tagged unions are shared objects, so a recursive contract gives a cyclic shape.

const SAFE = Number.MAX_SAFE_INTEGER;

/**
 * The shape of a contract's values. View "value": what a decoder returns, all properties there. View "wire": what JSON.parse returns;
 * fields with a default may be missing, array-like structs are tuples.
 */
export function shapeOf(info, view) {
  return new Shaper(view).shape(info);
}

class Shaper {
  #seen = new Map();

  constructor(view) {
    this.view = view;
  }

  shape(info) {
    switch (info.kind) {
      case "null":
      case "bool":
      case "float":
        return { kind: info.kind };
      case "str":
        return { kind: "str", min: info.min_length ?? 0 };
      case "int":
        return { kind: "int", min: info.ge ?? -SAFE, max: info.le ?? SAFE };
      case "literal":
      case "enum":
        return { kind: "literal", values: info.values };
      case "list":
        return { kind: "list", item: this.shape(info.item) };
      case "map":
        return { kind: "map", value: this.shape(info.value) };
      case "union":
        return info.members.some((member) => member.kind === "null") ? this.#nullable(info) : this.#tagged(info);
      case "struct":
        return this.#struct(info);
      default:
        throw new Error(`no contract of the bench has a ${info.kind}; add it to shape.mjs and to every peer`);
    }
  }

  #nullable(info) {
    const members = info.members.filter((member) => member.kind !== "null");
    return { kind: "nullable", inner: this.shape(members.length === 1 ? members[0] : { ...info, members }) };
  }

  #tagged(info) {
    return this.#once(info, (shape) => {
      const members = info.members.map((member) => this.shape(member));
      Object.assign(shape, { kind: "tagged", name: info.name, tag_field: members[0].tag_field, members });
    });
  }

  #struct(info) {
    return this.#once(info, (shape) => {
      const { name, tag, tag_field } = info;
      if (info.array_like && this.view === "wire") {
        Object.assign(shape, { kind: "tuple", items: info.fields.map((field) => this.shape(field.type)) });
        return;
      }
      Object.assign(shape, { kind: "struct", name, tag, tag_field });
      shape.fields = info.fields.map((field) => this.#field(field));
    });
  }

  #field(field) {
    const optional = this.view === "wire" && field.presence !== "required";
    return { name: field.wire, type: this.shape(field.type), optional };
  }

  #once(info, fill) {
    const known = this.#seen.get(info);
    if (known !== undefined) return known;
    const shape = {};
    this.#seen.set(info, shape);
    fill(shape);
    return shape;
  }
}

/** Every struct and tagged union below a shape, each once, in the order they are met. */
export function namedShapes(root) {
  const found = new Set();
  const visit = (shape) => {
    if (found.has(shape)) return;
    if (shape.kind === "struct" || shape.kind === "tagged") found.add(shape);
    partsOf(shape).forEach(visit);
  };
  visit(root);
  return [...found];
}

/** The shapes right below a shape. */
export function partsOf(shape) {
  const fields = shape.fields?.map((field) => field.type) ?? [];
  const single = [shape.item, shape.value, shape.inner].filter((part) => part !== undefined);
  return [...fields, ...single, ...(shape.items ?? []), ...(shape.members ?? [])];
}
