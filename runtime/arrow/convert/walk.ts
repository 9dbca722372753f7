// The way through a schema that all conversions to other systems go: from the inside out, collecting losses.

import type { DataType, ExtensionType, Field, Metadata, Schema, TypeOf } from "../type/data-type.js";
import { typeText } from "../type/type-text.js";
import { USUAL } from "../type/usual-names.js";
import { type Answer, type ConversionOptions, type Converted, layout, type Lost, LossLog, NOTHING } from "./loss.js";

/** Types that have no types inside. */
export type LeafType = Exclude<DataType, ListLike | TypeOf<"struct" | "map" | "union"> | Indirect>;

/** Types of lists, of one size or any. */
export type ListLike = TypeOf<"list" | "large_list" | "list_view" | "large_list_view" | "fixed_size_list">;

type Indirect = TypeOf<"dictionary" | "run_end_encoded" | "extension">;

/** Where a field stands: as a column, in a struct, or as the item of a list or half of a map. */
type Place = "column" | "field" | "item";

/** What a system makes of types; `T` is how it says one. */
export interface Target<T> {
  /** The name of the system, for errors. */
  readonly name: string;
  /** What it cannot keep of the metadata of a column or a field of a struct, in words; null if it keeps none. */
  readonly metadata: ((field: Field) => readonly string[]) | null;
  /** Whether it keeps the metadata of the schema. */
  readonly hasSchemaMetadata: boolean;
  /** Whether it can say that items, values of maps and fields of structs are never null. */
  readonly hasNullsInside: boolean;
  /** Whether `id` and `ID` are one name to it. */
  readonly foldsNames: boolean;
  leaf(type: LeafType): Answer<T>;
  list(type: ListLike, item: T): Answer<T>;
  map(type: TypeOf<"map">, key: T, value: T): Answer<T>;
  struct(fields: readonly Field[], types: readonly T[]): Answer<T>;
  union(type: TypeOf<"union">, types: readonly T[]): Answer<T>;
  /** Without it, dictionaries become their values. */
  dictionary?(type: TypeOf<"dictionary">, value: T): Answer<T>;
  /** Null where an extension is not known: it becomes its storage. `storage` converts that, and is null if that cannot be. */
  extension(type: ExtensionType, storage: () => T | null): Answer<T> | null;
  /** A type as text, short. */
  text(type: T): string;
}

/** Converts the types of all columns, and puts them together. @throws {ArrowConversionError} */
export function convertSchema<T, R>(
  { fields, metadata }: Schema,
  target: Target<T>,
  columns: (types: readonly T[]) => Answer<R>,
  options: ConversionOptions,
): Converted<R> {
  const walk = new Walk(target);
  if (!target.hasSchemaMetadata) walk.loseMetadata(metadata ?? [], "$");
  const types = walk.fields(fields, "", "column");
  if (types === null) return walk.log.finish<R>(null, options);
  const { to, losses } = columns(types);
  for (const loss of losses)
    walk.log.add({ path: "$", from: "the columns", to: to === null ? NOTHING : "columns", ...loss });
  return walk.log.finish(to, options);
}

/** Walks through types. What has no counterpart is null, and so is what it stands in. */
export class Walk<T> {
  readonly log: LossLog;
  readonly #target: Target<T>;

  constructor(target: Target<T>) {
    this.#target = target;
    this.log = new LossLog(target.name);
  }

  /** The types of the fields; null if one has no counterpart, or two have one name. */
  fields(fields: readonly Field[], within: string, place: Place): readonly T[] | null {
    const hasNames = this.#haveNames(fields, within);
    const types = fields.map((field) => {
      const path = pathOf(field, within);
      this.#metadata(field, path);
      if (place === "field") this.#loseNulls(field, path);
      return this.type(field.type, path, place);
    });
    return hasNames && types.every((type) => type !== null) ? types : null;
  }

  // oxlint-disable-next-line max-lines-per-function -- a case for each kind of type
  type(type: DataType, path: string, place: Place): T | null {
    switch (type.type) {
      case "list":
      case "large_list":
      case "list_view":
      case "large_list_view":
      case "fixed_size_list": {
        const item = this.#item(type.item, USUAL.item.name, `${path}.item`);
        return item === null ? null : this.settle(this.#target.list(type, item), path, type);
      }
      case "map":
        return this.#map(type, path);
      case "struct": {
        const types = this.fields(type.fields, path, "field");
        return types === null ? null : this.settle(this.#target.struct(type.fields, types), path, type);
      }
      case "union": {
        const types = this.fields(type.fields, path, "field");
        return types === null ? null : this.settle(this.#target.union(type, types), path, type);
      }
      case "dictionary": {
        const value = this.type(type.value, path, "item");
        const own = value === null ? undefined : this.#target.dictionary?.(type, value);
        return own === undefined ? this.#through(value, path, type) : this.settle(own, path, type);
      }
      case "run_end_encoded": {
        this.loseMetadata(type.values.metadata, path);
        return this.#through(this.type(type.values.type, path, "item"), path, type);
      }
      case "extension":
        return this.#extension(type, path, place);
      default:
        return this.settle(this.#target.leaf(type), path, type);
    }
  }

  /** Takes the answer of a target: its losses into the log. */
  settle({ to, losses }: Answer<T>, path: string, type: DataType): T | null {
    for (const loss of losses) this.#lose(loss, path, type, to === null ? NOTHING : this.#target.text(to));
    return to;
  }

  #metadata(field: Field, path: string): void {
    if (this.#target.metadata === null) return this.loseMetadata(field.metadata, path);
    for (const message of this.#target.metadata(field)) {
      this.log.add({ path, from: "metadata", to: NOTHING, kind: "metadata", message });
    }
  }

  #map(type: TypeOf<"map">, path: string): T | null {
    const { key: keyField, value: valueField } = halvesOf(type);
    if (keyField.nullable) {
      this.log.add({ path: `${path}.key`, from: "nullable", to: "not null", ...layout("keys are never null") });
    }
    this.#loseName(type.entries, USUAL.entries.name, path);
    this.#loseName(keyField, USUAL.key.name, `${path}.key`);
    const key = this.type(keyField.type, `${path}.key`, "item");
    const value = this.#item(valueField, USUAL.value.name, `${path}.value`);
    return key === null || value === null ? null : this.settle(this.#target.map(type, key, value), path, type);
  }

  #extension(type: ExtensionType, path: string, place: Place): T | null {
    const own = this.#target.extension(type, () => this.type(type.storage, path, "item"));
    if (own !== null) return this.settle(own, path, type);
    const storage = this.type(type.storage, path, "item");
    if (storage === null) return null;
    const isKept = this.#target.metadata !== null && place !== "item";
    const lost: Lost = isKept
      ? layout("the extension type is only named in the metadata")
      : { kind: "metadata", message: "the name of the extension type is not kept" };
    this.#lose(lost, path, type, this.#target.text(storage));
    return storage;
  }

  #item(field: Field, usual: string, path: string): T | null {
    this.#loseName(field, usual, path);
    this.#loseNulls(field, path);
    return this.type(field.type, path, "item");
  }

  #through(value: T | null, path: string, type: DataType): T | null {
    if (value === null) return null;
    this.#lose(layout("each value is written as often as it occurs"), path, type, this.#target.text(value));
    return value;
  }

  #haveNames(fields: readonly Field[], within: string): boolean {
    const seen = new Map<string, string>();
    return fields
      .map((field) => {
        const { name } = field;
        const folded = this.#target.foldsNames ? name.toLowerCase() : name;
        const other = seen.get(folded);
        seen.set(folded, name);
        if (other === undefined) return true;
        const message = other === name ? "the name occurs twice" : `${other} is the same name there`;
        const lost = { path: pathOf(field, within), from: `name ${name}`, to: NOTHING, message };
        this.log.add({ kind: "meaning", ...lost });
        return false;
      })
      .every(Boolean);
  }

  /** Names of items say nothing, but somebody may have chosen one; for metadata there is no place. */
  #loseName({ name, metadata }: Field, usual: string, path: string): void {
    this.loseMetadata(metadata, path);
    if (name === usual) return;
    this.log.add({
      path,
      from: `name ${JSON.stringify(name)}`,
      to: usual,
      ...layout("such a part has no name of its own"),
    });
  }

  #loseNulls({ nullable }: Field, path: string): void {
    if (nullable || this.#target.hasNullsInside) return;
    this.log.add({ path, from: "not null", to: "nullable", ...layout("only columns can be said to hold no nulls") });
  }

  /** Metadata for which there is no place. */
  loseMetadata(metadata: Metadata, path: string): void {
    if (metadata.length === 0) return;
    const keys = metadata.map(([key]) => (typeof key === "string" ? key : "bytes")).join(", ");
    this.log.add({
      path,
      from: `metadata ${keys}`,
      to: NOTHING,
      kind: "metadata",
      message: "there is no place for it",
    });
  }

  #lose(lost: Lost, path: string, type: DataType, to: string): void {
    this.log.add({ path, from: typeText(type), to, ...lost });
  }
}

/** The key and the value of a map. */
export function halvesOf({ entries }: TypeOf<"map">): { readonly key: Field; readonly value: Field } {
  const [key, value] = entries.type.type === "struct" ? entries.type.fields : [];
  if (key === undefined || value === undefined) throw new TypeError("the entries of a map are a struct of two fields");
  return { key, value };
}

function pathOf({ name }: Field, within: string): string {
  return within === "" ? name : `${within}.${name}`;
}
