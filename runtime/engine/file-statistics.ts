// Bounds of the columns of a file, from the columns themselves.

import type { Column, DataType, Field, Schema } from "tessera-contracts/arrow";
import type { ColumnStatistics } from "./engine.js";

/** Finds the bounds of the columns below structs, as `writeParquet` tells of them: exact, and whole texts. */
export class FileStatistics {
  readonly #leaves: readonly Leaf[];

  constructor({ fields }: Schema) {
    this.#leaves = leavesOf(fields, []);
  }

  /** Adds rows: a column for each field. */
  add(columns: readonly Column[]): void {
    for (const leaf of this.#leaves) {
      const [first = 0, ...inner] = leaf.places;
      const top = columns[first];
      if (top !== undefined) leaf.add(top, inner);
    }
  }

  /** Least and greatest values of the columns, which have no types inside. */
  edges(): Edges[] {
    return this.#leaves.map((leaf) => leaf.edges());
  }

  /** What was found so far. */
  result(): ColumnStatistics[] {
    return this.#leaves.map((leaf) => leaf.result());
  }
}

function leavesOf(fields: readonly Field[], above: readonly Step[]): Leaf[] {
  return fields.flatMap(({ name, type: own }, place) => {
    const type = plainType(own);
    const steps = [...above, { name, place }];
    if (type.type === "struct") return leavesOf(type.fields, steps);
    // Those of lists and maps are of items, not of rows.
    return type.type === "list" || type.type === "map" ? [] : [new Leaf(steps, type)];
  });
}

interface Step {
  readonly name: string;
  readonly place: number;
}

/** The type of the values of a column, without what it is called or how it is laid out in memory. */
export function plainType(type: DataType): DataType {
  if (type.type === "extension" && type.name !== "arrow.uuid") return plainType(type.storage);
  if (type.type === "dictionary") return plainType(type.value);
  const plain = PLAIN[type.type];
  return plain === undefined ? type : { type: plain };
}

const PLAIN: { readonly [type: string]: "string" | "binary" } = {
  large_string: "string",
  string_view: "string",
  large_binary: "binary",
  binary_view: "binary",
};

/** The least and the greatest value of a column as its cells are, text as bytes; undefined where there is none. */
export interface Edges {
  readonly min: Ordered | undefined;
  readonly max: Ordered | undefined;
}

type Ordered = number | bigint | Uint8Array;

class Leaf {
  readonly places: readonly number[];
  readonly #path: readonly string[];
  readonly #type: DataType;
  readonly #text: ((value: Ordered) => string | null) | null;
  #min: Ordered | null = null;
  #max: Ordered | null = null;
  #nulls = 0;
  #hasNaN = false;

  constructor(steps: readonly Step[], type: DataType) {
    this.places = steps.map(({ place }) => place);
    this.#path = steps.map(({ name }) => name);
    this.#type = type;
    this.#text = textOf(type);
  }

  /** @param places where the values are in structs, which may be null themselves */
  add(column: Column, places: readonly number[]): void {
    const around: Column[] = [];
    let at = column;
    for (const place of places) {
      around.push(at);
      const inner = at.layout === "struct" ? at.children[place] : undefined;
      if (inner === undefined) return;
      at = inner;
    }
    at.check();
    const value = this.#text === null ? null : readerOf(at);
    for (let row = 0; row < at.length; row++) {
      if (at.isNull(row) || around.some((one) => one.isNull(row))) this.#nulls++;
      else if (value !== null) this.#take(value(row));
    }
  }

  /** A zero may stand for the other one. None if there is NaN, which DuckDB takes for greater than what the file calls its greatest. */
  edges(): Edges {
    if (this.#hasNaN) return { min: undefined, max: undefined };
    const [min, max] = [this.#min ?? undefined, this.#max ?? undefined];
    return { min: min === 0 ? -0 : min, max: max === 0 ? 0 : max };
  }

  result(): ColumnStatistics {
    const [min, max] = [this.#min, this.#max].map((one) => (one === null ? null : (this.#text?.(one) ?? null)));
    const isFloat = this.#type.type === "f32" || this.#type.type === "f64";
    return {
      path: this.#path,
      min: min ?? null,
      max: max ?? null,
      nullCount: this.#nulls,
      hasNaN: isFloat ? this.#hasNaN : null,
    };
  }

  #take(value: Ordered): void {
    if (typeof value === "number" && Number.isNaN(value)) {
      this.#hasNaN = true;
      return;
    }
    if (this.#min === null || isBefore(value, this.#min)) this.#min = value;
    if (this.#max === null || isBefore(this.#max, value)) this.#max = value;
  }
}

/** Text goes by its bytes: those of UTF-8 are in the order of code points, and units of UTF-16 are not. */
function readerOf(column: Column): (row: number) => Ordered {
  if (column.layout === "bytes" || column.layout === "views") return (row) => column.bytesAt(row);
  if (column.layout === "dictionary" && column.dictionary.layout === "bytes") {
    const { dictionary, indices } = column;
    dictionary.check();
    return (row) => dictionary.bytesAt(Number(indices.values[row]));
  }
  return (row) => column.at(row) as Ordered;
}

function isBefore(one: Ordered, other: Ordered): boolean {
  if (!(one instanceof Uint8Array) || !(other instanceof Uint8Array)) return one < other;
  const length = Math.min(one.length, other.length);
  for (let i = 0; i < length; i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return one.length < other.length;
}

const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** How a value is said as text, as DuckDB says it; null for types that have no bounds, and for values beyond its years of four digits. */
function textOf(type: DataType): ((value: Ordered) => string | null) | null {
  switch (type.type) {
    case "i8":
    case "i16":
    case "i32":
    case "i64":
    case "f32":
    case "f64":
      return String;
    case "string":
      return (value) => UTF8.decode(value as Uint8Array);
    case "date32":
      return (value) => momentText(Number(value) * 86_400_000)?.slice(0, 10) ?? null;
    case "timestamp":
      return type.unit === "us" ? (value) => microsText(value as bigint) : null;
    case "decimal":
      return (value) => decimalText(value as bigint, type.scale);
    default:
      return null;
  }
}

function momentText(ms: number): string | null {
  if (!(ms >= YEAR_ONE_MS && ms < YEAR_10000_MS)) return null;
  return new Date(ms).toISOString();
}

const YEAR_ONE_MS = -62_135_596_800_000;
const YEAR_10000_MS = 253_402_300_800_000;

function microsText(micros: bigint): string | null {
  const rest = ((micros % 1000n) + 1000n) % 1000n;
  const text = momentText(Number((micros - rest) / 1000n));
  return text === null ? null : `${text.slice(0, -1)}${String(rest).padStart(3, "0")}`;
}

function decimalText(unscaled: bigint, scale: number): string {
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
  const sign = unscaled < 0n ? "-" : "";
  const whole = digits.slice(0, digits.length - scale);
  return scale === 0 ? `${sign}${digits}` : `${sign}${whole}.${digits.slice(digits.length - scale)}`;
}
