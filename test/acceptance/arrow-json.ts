// The values of the Arrow project's integration files (JSON), in the form in which our columns give them.

import type { DataType, Field, Metadata, Schema } from "tessera-contracts/arrow";

/** A file as it is parsed, integers exact. */
export interface ArrowJson {
  readonly schema: { readonly fields: readonly JsonField[]; readonly metadata?: readonly JsonPair[] };
  readonly batches: readonly { readonly count: number; readonly columns: readonly JsonColumn[] }[];
  readonly dictionaries?: readonly {
    readonly id: number;
    readonly data: { readonly columns: readonly JsonColumn[] };
  }[];
}

interface JsonPair {
  readonly key: string;
  readonly value: string;
}

interface JsonField {
  readonly name: string;
  readonly nullable: boolean;
  readonly type: { readonly name: string; readonly [parameter: string]: unknown };
  readonly children?: readonly JsonField[];
  readonly dictionary?: { readonly id: number; readonly indexType?: JsonField["type"]; readonly isOrdered: boolean };
  readonly metadata?: readonly JsonPair[];
}

interface JsonColumn {
  readonly count: number;
  readonly VALIDITY?: readonly number[];
  readonly DATA?: readonly unknown[];
  readonly OFFSET?: readonly (number | string)[];
  readonly SIZE?: readonly (number | string)[];
  readonly TYPE_ID?: readonly number[];
  readonly VIEWS?: readonly JsonView[];
  readonly VARIADIC_DATA_BUFFERS?: readonly string[];
  readonly children?: readonly JsonColumn[];
}

interface JsonView {
  readonly SIZE: number;
  readonly INLINED?: string;
  readonly BUFFER_INDEX?: number;
  readonly OFFSET?: number;
}

/** The schema, dictionary ids included. */
export function schemaOfJson({ schema }: ArrowJson): Schema {
  return {
    fields: schema.fields.map(fieldOf),
    metadata: schema.metadata === undefined ? null : pairs(schema.metadata),
  };
}

function pairs(list: readonly JsonPair[]): Metadata {
  return list.map(({ key, value }) => [key, value] as const);
}

function fieldOf(json: JsonField): Field {
  const children = (json.children ?? []).map(fieldOf);
  const plain = typeOf(json.type, children);
  const { dictionary } = json;
  const stored: DataType =
    dictionary === undefined
      ? plain
      : {
          type: "dictionary",
          index: typeOf(dictionary.indexType ?? { name: "int", bitWidth: 32, isSigned: true }, []) as { type: "i32" },
          value: plain,
          ordered: dictionary.isOrdered,
          id: dictionary.id,
        };
  const metadata = pairs(json.metadata ?? []);
  const name = metadata.find(([key]) => key === "ARROW:extension:name")?.[1];
  if (name === undefined) return { name: json.name, nullable: json.nullable, type: stored, metadata };
  const parameters = metadata.find(([key]) => key === "ARROW:extension:metadata")?.[1] ?? null;
  const type = { type: "extension", name: String(name), storage: stored, metadata: parameters } as const;
  const rest = metadata.filter(([key]) => !String(key).startsWith("ARROW:extension:"));
  return { name: json.name, nullable: json.nullable, type, metadata: rest };
}

const UNITS: { readonly [unit: string]: "s" | "ms" | "us" | "ns" } = {
  SECOND: "s",
  MILLISECOND: "ms",
  MICROSECOND: "us",
  NANOSECOND: "ns",
};

function typeOf(json: JsonField["type"], children: readonly Field[]): DataType {
  const unit = UNITS[String(json["unit"])] ?? "ms";
  const [first, second] = children;
  const item = first as Field;
  switch (json.name) {
    case "int":
      return { type: `${json["isSigned"] === true ? "i" : "u"}${Number(json["bitWidth"])}` } as DataType;
    case "floatingpoint":
      return { type: ({ HALF: "f16", SINGLE: "f32", DOUBLE: "f64" } as const)[String(json["precision"]) as "HALF"] };
    case "decimal": {
      const bits = Number(json["bitWidth"] ?? 128) as 128;
      return { type: "decimal", precision: Number(json["precision"]), scale: Number(json["scale"]), bits };
    }
    case "date":
      return { type: json["unit"] === "DAY" ? "date32" : "date64" };
    case "timestamp":
      return { type: "timestamp", unit, tz: typeof json["timezone"] === "string" ? json["timezone"] : null };
    case "interval":
      return { type: "interval", unit: String(json["unit"]).toLowerCase() as "day_time" };
    case "time":
    case "duration":
      return { type: json.name, unit };
    case "fixedsizebinary":
      return { type: "fixed_size_binary", width: Number(json["byteWidth"]) };
    case "fixedsizelist":
      return { type: "fixed_size_list", item, size: Number(json["listSize"]) };
    case "struct":
      return { type: "struct", fields: children };
    case "map":
      return { type: "map", entries: item, keys_sorted: json["keysSorted"] === true };
    case "union": {
      const mode = String(json["mode"]).toLowerCase() as "sparse";
      return { type: "union", mode, type_ids: json["typeIds"] as readonly number[], fields: children };
    }
    case "runendencoded":
      return { type: "run_end_encoded", run_ends: item, values: second as Field };
    case "list":
    case "largelist":
    case "listview":
    case "largelistview":
      return { type: RENAMED[json.name] as "list", item };
    default:
      return { type: (RENAMED[json.name] ?? json.name) as "string" };
  }
}

const RENAMED: { readonly [name: string]: string } = {
  utf8: "string",
  largeutf8: "large_string",
  utf8view: "string_view",
  largebinary: "large_binary",
  binaryview: "binary_view",
  list: "list",
  largelist: "large_list",
  listview: "list_view",
  largelistview: "large_list_view",
};

/** The values of the columns of a batch. */
export function valuesOfJson(json: ArrowJson, batch: number): unknown[][] {
  const reader = new JsonValues(json);
  const columns = json.batches[batch]?.columns ?? [];
  return json.schema.fields.map((field, i) => reader.values(field, columns[i] as JsonColumn));
}

class JsonValues {
  readonly #json: ArrowJson;
  readonly #dictionaries = new Map<number, unknown[]>();

  constructor(json: ArrowJson) {
    this.#json = json;
  }

  values(field: JsonField, column: JsonColumn): unknown[] {
    const isThere = (i: number): boolean => column.VALIDITY === undefined || column.VALIDITY[i] === 1;
    const value = field.dictionary === undefined ? this.#valueOf(field, column) : this.#fromDictionary(field, column);
    return Array.from({ length: column.count }, (_, i) => (isThere(i) ? value(i) : null));
  }

  #fromDictionary(field: JsonField, column: JsonColumn): (i: number) => unknown {
    const { id } = field.dictionary as { readonly id: number };
    let known = this.#dictionaries.get(id);
    if (known === undefined) {
      const data = this.#json.dictionaries?.find((one) => one.id === id)?.data.columns[0] as JsonColumn;
      const { dictionary: _, ...plain } = field;
      known = this.values(plain, data);
      this.#dictionaries.set(id, known);
    }
    const dictionary = known;
    return (i) => dictionary[Number(column.DATA?.[i])];
  }

  #valueOf(field: JsonField, column: JsonColumn): (i: number) => unknown {
    const { type } = field;
    const children = (field.children ?? []).map((child, i) => this.values(child, column.children?.[i] as JsonColumn));
    const [first = [], second = []] = children;
    const data = (i: number): unknown => column.DATA?.[i];
    const offset = (i: number): number => Number(column.OFFSET?.[i]);
    switch (type.name) {
      case "null":
        return () => null;
      case "bool":
        return (i) => Boolean(data(i));
      case "int":
        return Number(type["bitWidth"]) === 64 ? (i) => BigInt(data(i) as string) : (i) => Number(data(i));
      case "floatingpoint":
        return type["precision"] === "SINGLE" ? (i) => Math.fround(Number(data(i))) : (i) => Number(data(i));
      case "utf8":
      case "largeutf8":
        return data;
      case "binary":
      case "largebinary":
      case "fixedsizebinary":
        return (i) => hex(data(i) as string);
      case "utf8view":
      case "binaryview":
        return (i) => viewOf(column, i, type.name === "utf8view");
      case "decimal":
        return (i) => BigInt(data(i) as string);
      case "date":
        return type["unit"] === "DAY" ? (i) => Number(data(i)) : (i) => BigInt(data(i) as string);
      case "time":
        return Number(type["bitWidth"]) === 64 ? (i) => BigInt(data(i) as string) : (i) => Number(data(i));
      case "timestamp":
      case "duration":
        return (i) => BigInt(data(i) as string);
      case "interval":
        return (i) => interval(data(i));
      case "list":
      case "largelist":
        return (i) => first.slice(offset(i), offset(i + 1));
      case "listview":
      case "largelistview":
        return (i) => first.slice(offset(i), offset(i) + Number(column.SIZE?.[i]));
      case "fixedsizelist": {
        const size = Number(type["listSize"]);
        return (i) => first.slice(i * size, (i + 1) * size);
      }
      case "map":
        return (i) =>
          first
            .slice(offset(i), offset(i + 1))
            .map((entry) => Object.values(entry as { readonly [key: string]: unknown }));
      case "struct":
        return (i): unknown => Object.fromEntries(children.map((child, k) => [field.children?.[k]?.name, child[i]]));
      case "union": {
        const ids = type["typeIds"] as readonly number[];
        return (i) => children[ids.indexOf(Number(column.TYPE_ID?.[i]))]?.[column.OFFSET === undefined ? i : offset(i)];
      }
      case "runendencoded":
        return (i) => second[first.findIndex((end) => Number(end) > i)];
      default:
        throw new Error(`the type ${type.name} is not known`);
    }
  }
}

function viewOf({ VIEWS, VARIADIC_DATA_BUFFERS }: JsonColumn, i: number, isText: boolean): unknown {
  const view = VIEWS?.[i] as JsonView;
  if (view.INLINED !== undefined) return isText ? view.INLINED : hex(view.INLINED);
  const from = view.OFFSET ?? 0;
  const bytes = hex(VARIADIC_DATA_BUFFERS?.[view.BUFFER_INDEX ?? 0] ?? "").subarray(from, from + view.SIZE);
  return isText ? new TextDecoder().decode(bytes) : bytes;
}

function interval(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return Number(data);
  const parts = data as { readonly [part: string]: number | bigint };
  if (!("months" in parts)) return { days: Number(parts["days"]), milliseconds: Number(parts["milliseconds"]) };
  return {
    months: Number(parts["months"]),
    days: Number(parts["days"]),
    nanoseconds: BigInt(parts["nanoseconds"] ?? 0),
  };
}

function hex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
