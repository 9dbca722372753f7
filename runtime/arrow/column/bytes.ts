// Columns of text and bytes of any length.

import { isText } from "../type/types.js";
import { BaseColumn, type ColumnBase } from "./column.js";
import type { Offsets } from "./offsets.js";

const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Text or bytes, one after the other, with the places where they begin and end. */
export class BytesColumn extends BaseColumn {
  readonly layout = "bytes";
  /** Where value `i` begins, and at `i + 1` where it ends. */
  readonly offsets: Offsets;
  readonly data: Uint8Array;
  readonly #isText: boolean;

  constructor(base: ColumnBase, offsets: Offsets, data: Uint8Array) {
    super(base);
    this.offsets = offsets;
    this.data = data;
    this.#isText = isText(base.type);
  }

  slice(from: number, to: number): BytesColumn {
    return new BytesColumn(this.sliced(from, to), this.offsets.slice(from, to), this.data);
  }

  override checkAll(): void {
    super.checkAll();
    this.toArray();
  }

  /** The bytes of value `i`, null or not. Call `check` first. */
  bytesAt(i: number): Uint8Array {
    return this.data.subarray(this.offsets.at(i), this.offsets.at(i + 1));
  }

  protected value(i: number): string | Uint8Array {
    return this.#isText ? textOf(this.bytesAt(i), (message) => this.wrong(message, "invalid-utf8")) : this.bytesAt(i);
  }

  protected override verify(): void {
    const complaint = this.offsets.complaint(this.data.length);
    if (complaint !== null) throw this.wrong(complaint, "out-of-bounds");
  }
}

/**
 * Text or bytes by views, 16 bytes each: short ones stand in the view itself.
 *
 *     up to 12 bytes:  i32 length, the bytes
 *     more:            i32 length, the first four bytes, i32 buffer, i32 offset in the buffer
 */
export class ViewsColumn extends BaseColumn {
  readonly layout = "views";
  readonly views: Uint8Array;
  readonly buffers: readonly Uint8Array[];
  readonly #view: DataView;
  readonly #isText: boolean;

  constructor(base: ColumnBase, views: Uint8Array, buffers: readonly Uint8Array[]) {
    super(base);
    this.views = views;
    this.buffers = buffers;
    this.#view = new DataView(views.buffer, views.byteOffset, views.byteLength);
    this.#isText = isText(base.type);
  }

  slice(from: number, to: number): ViewsColumn {
    return new ViewsColumn(this.sliced(from, to), this.views.subarray(16 * from, 16 * to), this.buffers);
  }

  override checkAll(): void {
    super.checkAll();
    this.toArray();
  }

  /** The bytes of value `i`, null or not. Call `check` first. */
  bytesAt(i: number): Uint8Array {
    const at = 16 * i;
    const length = this.#view.getInt32(at, true);
    if (length <= 12) return this.views.subarray(at + 4, at + 4 + length);
    const from = this.#view.getInt32(at + 12, true);
    return (this.buffers[this.#view.getInt32(at + 8, true)] ?? NOTHING).subarray(from, from + length);
  }

  protected value(i: number): string | Uint8Array {
    return this.#isText ? textOf(this.bytesAt(i), (message) => this.wrong(message, "invalid-utf8")) : this.bytesAt(i);
  }

  protected override verify(): void {
    for (let i = 0; i < this.length; i++) {
      if (this.isNull(i)) continue;
      const length = this.#view.getInt32(16 * i, true);
      if (length < 0) throw this.wrong(`the view of row ${i} has the length ${length}`, "out-of-bounds");
      if (length <= 12) continue;
      const buffer = this.buffers[this.#view.getInt32(16 * i + 8, true)];
      const from = this.#view.getInt32(16 * i + 12, true);
      if (buffer === undefined || from < 0 || from + length > buffer.length) {
        throw this.wrong(`the view of row ${i} leads out of the buffers`, "out-of-bounds");
      }
    }
  }
}

const NOTHING = new Uint8Array(0);

function textOf(bytes: Uint8Array, wrong: (message: string) => Error): string {
  try {
    return DECODER.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw wrong("text is not UTF-8");
    throw error;
  }
}
