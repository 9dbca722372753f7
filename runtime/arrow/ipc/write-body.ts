// The body of a message out of columns: a node a column, and its buffers.

import type { Column } from "../column/index.js";
import { bytesIn } from "../column/numbers.js";
import { nullsInside } from "../column/with-validity.js";
import type { Offsets } from "../column/offsets.js";
import type { BodyCodec, CodecName } from "./body-codec.js";

/** How buffers are compressed. */
export interface Compression {
  readonly name: CodecName;
  readonly compress: NonNullable<BodyCodec["compress"]>;
}

/** A body and what the message says of it. */
export interface Body {
  readonly rowCount: number;
  /** Of each column, those inside after those they are in: how many values, how many of them null. */
  readonly nodes: readonly (readonly [length: number, nullCount: number])[];
  /** Of each buffer: where it lies, and its bytes without what fills it up. */
  readonly buffers: readonly (readonly [offset: number, length: number])[];
  /** Of each column of views: how many buffers of values it has. */
  readonly variadic: readonly number[];
  readonly chunks: readonly Uint8Array[];
  readonly size: number;
  readonly compression: CodecName | null;
}

/** Lays columns out. Buffers begin at multiples of `alignment`, counted from the start of the body. */
export function bodyOf(
  columns: readonly Column[],
  rowCount: number,
  { alignment, compression }: { readonly alignment: number; readonly compression: Compression | null },
): Body {
  const writer = new BodyWriter(alignment, compression);
  for (const column of columns) writer.add(column);
  return { ...writer.body(), rowCount };
}

class BodyWriter {
  readonly #nodes: [number, number][] = [];
  readonly #buffers: [number, number][] = [];
  readonly #variadic: number[] = [];
  readonly #chunks: Uint8Array[] = [];
  #size = 0;
  readonly #alignment: number;
  readonly #compression: Compression | null;

  constructor(alignment: number, compression: Compression | null) {
    this.#alignment = alignment;
    this.#compression = compression;
  }

  add(column: Column): void {
    column.check();
    const hasValidity = column.layout !== "null" && column.layout !== "runs" && column.layout !== "union";
    const nullCount = column.layout === "null" ? column.length : hasValidity ? column.ownNullCount : 0;
    this.#nodes.push([column.length, nullCount]);
    if (hasValidity)
      this.#put(nullCount === 0 || column.validity === null ? NOTHING : bits(column.validity, column.length));
    this.#values(column);
  }

  body(): Omit<Body, "rowCount"> {
    return {
      nodes: this.#nodes,
      buffers: this.#buffers,
      variadic: this.#variadic,
      chunks: this.#chunks,
      size: this.#size,
      compression: this.#compression?.name ?? null,
    };
  }

  // oxlint-disable-next-line max-lines-per-function -- a case for each layout
  #values(column: Column): void {
    switch (column.layout) {
      case "null":
        return;
      case "bits":
        return this.#put(bits(column.bits, column.length));
      case "fixed":
        return this.#put(bytesIn(column.values));
      case "fixed_bytes":
        return this.#put(column.bytes.subarray(0, column.width * column.length));
      case "bytes": {
        const { offsets, data, length } = column;
        this.#offsets(offsets);
        return this.#put(data.subarray(offsets.at(0), offsets.at(length)));
      }
      case "views":
        this.#put(column.views);
        this.#variadic.push(column.buffers.length);
        for (const buffer of column.buffers) this.#put(buffer);
        return;
      case "list": {
        const { offsets, items, length } = column;
        this.#offsets(offsets);
        return this.add(items.slice(offsets.at(0), offsets.at(length)) as Column);
      }
      case "list_view":
        this.#put(bytesIn(column.offsets));
        this.#put(bytesIn(column.sizes));
        return this.add(column.items);
      case "fixed_list":
        return this.add(column.items);
      case "struct":
        for (const child of column.children) this.add(child);
        return;
      case "union": {
        const { typeIds, offsets, children } = nullsInside(column);
        this.#put(bytesIn(typeIds));
        if (offsets !== null) this.#put(bytesIn(offsets));
        for (const child of children) this.add(child);
        return;
      }
      case "dictionary":
        return this.#put(bytesIn(column.indices.values));
      case "runs": {
        const { runEnds, values } = column.compact();
        this.add(runEnds);
        return this.add(values);
      }
    }
  }

  /** Offsets of no values are written too: some readers want the first. */
  #offsets(offsets: Offsets): void {
    this.#put(offsets.rebased());
  }

  #put(bytes: Uint8Array): void {
    const stored = this.#compression === null || bytes.length === 0 ? [bytes] : compressed(bytes, this.#compression);
    const length = stored.reduce((sum, part) => sum + part.length, 0);
    this.#buffers.push([this.#size, length]);
    this.#chunks.push(...stored.filter((part) => part.length > 0));
    const gap = -length & (this.#alignment - 1);
    if (gap > 0) this.#chunks.push(new Uint8Array(gap));
    this.#size += length + gap;
  }
}

const NOTHING = new Uint8Array(0);

/** As many bytes as are needed, with zeros behind the last bit. */
function bits(bitmap: Uint8Array, length: number): Uint8Array {
  const size = (length + 7) >>> 3;
  const rest = length & 7;
  const used = bitmap.subarray(0, size);
  if (rest === 0 || (used[size - 1] ?? 0) >>> rest === 0) return used;
  const masked = used.slice();
  masked[size - 1] = (masked[size - 1] ?? 0) & ((1 << rest) - 1);
  return masked;
}

/** The length before compression as i64, then the bytes; −1 and the bytes as they are where compression does not pay. */
function compressed(bytes: Uint8Array, { compress }: Compression): Uint8Array[] {
  const small = compress(bytes);
  const head = new Uint8Array(8);
  const isSmaller = small.length < bytes.length;
  new DataView(head.buffer).setBigInt64(0, isSmaller ? BigInt(bytes.length) : -1n, true);
  return [head, isSmaller ? small : bytes];
}
