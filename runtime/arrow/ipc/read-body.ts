// Columns out of the body of a message.

import { BytesColumn, ViewsColumn } from "../column/bytes.js";
import type { ColumnBase } from "../column/column.js";
import type { Column } from "../column/index.js";
import { DictionaryColumn, RunsColumn, UnionColumn } from "../column/indirect.js";
import { FixedListColumn, ListColumn, ListViewColumn, StructColumn } from "../column/nested.js";
import { bytesOf, numbersOf } from "../column/numbers.js";
import { Offsets } from "../column/offsets.js";
import { BitsColumn, FixedBytesColumn, FixedColumn, NullColumn } from "../column/scalars.js";
import type { DataType, DictionaryType, Field } from "../type/data-type.js";
import { childrenOf, isLarge, type Layout, layoutOf, numberKindOf, storageOf, widthOf } from "../type/types.js";
import { BodyBuffers, type BodyContext } from "./body-buffers.js";
import { ArrowDecodeError } from "./errors.js";
import { type Message, V4 } from "./message.js";
import type { FlatTable } from "../flatbuffers/reader.js";

/** What columns are read with, besides the message. */
export interface LoadContext extends BodyContext {
  /** The dictionary of an id, as it stands. @throws {ArrowDecodeError} if there is none */
  readonly dictionary: (id: number) => Column;
  /** In files a dictionary is not replaced: batches are read in any order. */
  readonly isFile?: boolean;
}

/** The columns of the fields, which use up the message. @throws {ArrowDecodeError} */
export function readColumns(
  fields: readonly Field[],
  batch: FlatTable,
  { body, version }: Pick<Message, "body" | "version">,
  context: LoadContext,
): { readonly rowCount: number; readonly columns: readonly Column[] } {
  const rowCount = batch.int64(0);
  const buffers = new BodyBuffers(batch, body, context);
  const loader = new ColumnLoader(buffers, version, context);
  const columns = fields.map((field) => loader.load(field.type, field.name, rowCount));
  buffers.end();
  return { rowCount, columns };
}

class ColumnLoader {
  readonly #buffers: BodyBuffers;
  readonly #version: number;
  readonly #context: LoadContext;

  constructor(buffers: BodyBuffers, version: number, context: LoadContext) {
    this.#buffers = buffers;
    this.#version = version;
    this.#context = context;
  }

  /** A column with at least `rows` values, cut to these. */
  load(type: DataType, path: string, rows: number | null): Column {
    const column = this.#column(type, path);
    if (rows === null || column.length === rows) return column;
    if (column.length > rows) return column.slice(0, rows);
    const message = `there are ${column.length} values where ${rows} are needed`;
    throw new ArrowDecodeError(message, "out-of-bounds", { where: `column ${path}` });
  }

  #column(type: DataType, path: string): Column {
    this.#buffers.path = path;
    const layout = layoutOf(type);
    const node = this.#buffers.node();
    const hasValidity = layout !== "null" && layout !== "runs" && (layout !== "union" || this.#version === V4);
    const validity = hasValidity ? this.#buffers.validity(node.length, node.nullCount) : null;
    return this.#ofLayout(layout, { type, length: node.length, validity, path });
  }

  #ofLayout(layout: Layout, base: ColumnBase): Column {
    const { type, length } = base;
    switch (layout) {
      case "null":
        return new NullColumn(base);
      case "bits":
        return new BitsColumn(base, this.#buffers.take("values", Math.ceil(length / 8), 1));
      case "fixed":
        return this.#fixed(base);
      case "fixed_bytes":
        return new FixedBytesColumn(base, this.#buffers.take("values", length * widthOf(type), elementsOf(type)));
      case "bytes":
        return new BytesColumn(base, this.#offsets(base), this.#buffers.take("values", 0, 1));
      case "views":
        return this.#views(base);
      case "list": {
        const offsets = this.#offsets(base);
        return new ListColumn(base, offsets, this.#child(base, 0, null));
      }
      case "list_view":
        return this.#listView(base);
      case "fixed_list": {
        const storage = storageOf(type);
        const size = storage.type === "fixed_size_list" ? storage.size : 0;
        return new FixedListColumn(base, size, this.#child(base, 0, length * size));
      }
      case "struct":
        return new StructColumn(
          base,
          childrenOf(type).map((_, i) => this.#child(base, i, length)),
        );
      case "union":
        return this.#union(base);
      case "dictionary":
        return this.#dictionary(base);
      case "runs":
        return this.#runs(base);
    }
  }

  #child({ type, path }: ColumnBase, i: number, rows: number | null): Column {
    const field = childrenOf(type)[i];
    if (field === undefined) throw new Error(`${type.type} has no child ${i}`);
    return this.load(field.type, `${path}.${field.name}`, rows);
  }

  #fixed(base: ColumnBase): FixedColumn {
    const kind = numberKindOf(base.type);
    const width = bytesOf(kind) as 1 | 2 | 4 | 8;
    return new FixedColumn(
      base,
      numbersOf(kind, this.#buffers.take("values", base.length * width, width), base.length),
    );
  }

  #offsets({ type, length }: ColumnBase): Offsets {
    const width = isLarge(type) ? 8 : 4;
    const bytes = this.#buffers.take("offsets", length === 0 ? 0 : (length + 1) * width, width);
    return Offsets.of(length === 0 && bytes.length < width ? bytes.subarray(0, 0) : bytes, length, isLarge(type));
  }

  #views(base: ColumnBase): ViewsColumn {
    const views = this.#buffers.take("views", 16 * base.length, "views");
    const count = this.#buffers.variadic();
    const buffers = Array.from({ length: count }, () => this.#buffers.take("values", 0, 1));
    return new ViewsColumn(base, views.subarray(0, 16 * base.length), buffers);
  }

  #listView(base: ColumnBase): Column {
    const isWide = isLarge(base.type);
    const width = isWide ? 8 : 4;
    const numbers = (what: string): Int32Array | BigInt64Array =>
      numbersOf(isWide ? "i64" : "i32", this.#buffers.take(what, base.length * width, width), base.length);
    const offsets = numbers("offsets");
    const sizes = numbers("sizes");
    return new ListViewColumn(base, { offsets, sizes, items: this.#child(base, 0, null) });
  }

  #union(base: ColumnBase): Column {
    const type = storageOf(base.type);
    const isDense = type.type === "union" && type.mode === "dense";
    const typeIds = numbersOf("i8", this.#buffers.take("type ids", base.length, 1), base.length);
    const offsets = isDense ? numbersOf("i32", this.#buffers.take("offsets", 4 * base.length, 4), base.length) : null;
    const rows = isDense ? null : base.length;
    const children = childrenOf(base.type).map((_, i) => this.#child(base, i, rows));
    return new UnionColumn(base, { typeIds, offsets, children });
  }

  #dictionary(base: ColumnBase): Column {
    const type = storageOf(base.type) as DictionaryType;
    const indices = this.#fixed({ ...base, type: type.index });
    return new DictionaryColumn(base, indices, this.#context.dictionary(type.id ?? 0));
  }

  #runs(base: ColumnBase): Column {
    const runEnds = this.#child(base, 0, null);
    if (runEnds.layout !== "fixed") throw new Error("run ends are integers");
    return new RunsColumn(base, { runEnds, values: this.#child(base, 1, null), offset: 0 });
  }
}

/** The numbers in a buffer of `fixed_bytes`. */
function elementsOf(type: DataType): 1 | 4 | 16 | 32 | "month_day_nano" {
  const storage = storageOf(type);
  if (storage.type === "decimal") return storage.bits === 256 ? 32 : 16;
  if (storage.type === "interval") return storage.unit === "day_time" ? 4 : "month_day_nano";
  return 1;
}
