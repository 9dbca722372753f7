import type { DeltaDataType, DeltaSchemaField, DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import { fromPlainKeys } from "../metadata/plain-extension.js";
import type { DataType, Field, Metadata, Schema } from "../type/data-type.js";
import { USUAL } from "../type/usual-names.js";
import { type ConversionOptions, type Converted, layout, LossLog, NOTHING } from "./loss.js";

/** Gives the type of a name without types inside; null if there is none. */
export type Leaf = (name: string) => DataType | null;

/** The Arrow schema of Spark's JSON form. @throws {ArrowConversionError} */
export function fromStruct(
  { fields }: DeltaSchemaStruct,
  { name, leaf }: { readonly name: string; readonly leaf: Leaf },
  options: ConversionOptions,
): Converted<Schema> {
  const reader = new StructReader(name, leaf);
  const columns = reader.fields(fields, "");
  return reader.log.finish(columns === null ? null : { fields: columns, metadata: null }, options);
}

class StructReader {
  readonly log: LossLog;
  readonly #leaf: Leaf;
  readonly #system: string;

  constructor(system: string, leaf: Leaf) {
    this.#system = system;
    this.log = new LossLog("Arrow");
    this.#leaf = leaf;
  }

  fields(fields: readonly DeltaSchemaField[], within: string): Field[] | null {
    const read = fields.map((field) => this.#field(field, within === "" ? field.name : `${within}.${field.name}`));
    return read.every((field) => field !== null) ? read : null;
  }

  #field({ name, type, nullable, metadata: about }: DeltaSchemaField, path: string): Field | null {
    const storage = this.#type(type, path);
    if (storage === null) return null;
    const metadata = this.#metadata(about, path);
    return { name, nullable, ...(fromPlainKeys(storage, metadata) ?? { type: storage, metadata }) };
  }

  #type(type: DeltaDataType, path: string): DataType | null {
    if (typeof type === "string") {
      const found = this.#leaf(type);
      const message = `Arrow has no type for this one of ${this.#system}`;
      if (found === null) this.log.add({ path, from: type, to: NOTHING, kind: "meaning", message });
      return found;
    }
    if (type.type === "struct") {
      const fields = this.fields(type.fields, path);
      return fields === null ? null : { type: "struct", fields };
    }
    if (type.type === "array") {
      const item = this.#type(type.element_type, `${path}.item`);
      const { name } = USUAL.item;
      return item === null
        ? null
        : { type: "list", item: { name, type: item, nullable: type.contains_null, metadata: [] } };
    }
    const key = this.#type(type.key_type, `${path}.key`);
    const value = this.#type(type.value_type, `${path}.value`);
    return key === null || value === null ? null : mapOf(key, value, type.value_contains_null);
  }

  /** Arrow takes text only: other values are kept as their JSON. */
  #metadata(about: DeltaSchemaField["metadata"], path: string): Metadata {
    return Object.entries(about).map(([key, value]) => {
      if (typeof value === "string") return [key, value];
      this.log.add({ path, from: `metadata ${key}`, to: "text", ...layout("it is kept as JSON text") });
      return [key, JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one))];
    });
  }
}

/** The map of a key and a value, with the names that nearly everybody gives them. */
export function mapOf(key: DataType, value: DataType, isNullable: boolean): DataType {
  const fields = [
    { ...USUAL.key, type: key, metadata: [] },
    { ...USUAL.value, nullable: isNullable, type: value, metadata: [] },
  ];
  return {
    type: "map",
    keys_sorted: false,
    entries: { ...USUAL.entries, type: { type: "struct", fields }, metadata: [] },
  };
}
