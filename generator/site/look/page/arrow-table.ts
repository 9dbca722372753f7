// An Arrow file or stream: its columns, and its rows a few at a time.

import { encodeBase64 } from "../../../../runtime/serde/scalars/base64.js";
import { ArrowDecodeError } from "../../../../runtime/arrow/ipc/errors.js";
import { type ArrowTable, readTable } from "../../../../runtime/arrow/ipc/read-table.js";
import { typeText } from "../../../../runtime/arrow/type/type-text.js";
import type { Metadata } from "../../../../runtime/arrow/type/data-type.js";
import { shownText } from "../../shown-text.js";
import { cellText } from "./cell-text.js";

/** A column of a table. */
export interface ColumnRow {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  /** What it says of itself, as `key = value`. */
  readonly metadata: readonly string[];
}

/** What an Arrow file says of itself. */
export interface TableHead {
  readonly rowCount: number;
  readonly batchCount: number;
  readonly columns: readonly ColumnRow[];
  readonly metadata: readonly string[];
}

/** Some rows, a text a cell; null is null. */
export interface TableRows {
  readonly from: number;
  readonly rows: readonly (readonly (string | null)[])[];
}

/** An Arrow file that is looked into. */
export class LookedTable {
  readonly head: TableHead;
  private readonly table: ArrowTable;

  /** @throws {Error} if it cannot be read */
  constructor(bytes: Uint8Array) {
    this.table = decompressed(() => readTable(bytes));
    const { schema, batches } = this.table;
    this.head = {
      rowCount: batches.reduce((sum, { rowCount }) => sum + rowCount, 0),
      batchCount: batches.length,
      columns: schema.fields.map(({ name, type, nullable, metadata }) => {
        return { name: shownText(name), type: shownText(typeText(type)), nullable, metadata: pairs(metadata) };
      }),
      metadata: pairs(schema.metadata),
    };
  }

  /** Up to `most` rows from one on. @throws {ArrowDecodeError} if a column is broken, which is seen when it is read */
  rows(from: number, most: number): TableRows {
    const rows: (readonly (string | null)[])[] = [];
    let before = 0;
    for (const batch of this.table.batches) {
      const first = Math.max(0, from - before);
      for (let row = first; row < batch.rowCount && rows.length < most; row++) {
        rows.push(batch.columns.map((column) => cellText(column.at(row), column.type)));
      }
      before += batch.rowCount;
    }
    return { from, rows };
  }
}

/** The reader tells programmers what to do about a compression that it does not know; here is nobody who could. */
function decompressed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ArrowDecodeError) || error.code !== "unsupported-compression") throw error;
    throw new Error("the file is compressed by zstd, which this page cannot read: write it with LZ4, or uncompressed", {
      cause: error,
    });
  }
}

function pairs(metadata: Metadata | null): readonly string[] {
  return (metadata ?? []).map((pair) => shownText(pair.map(wordOf).join(" = ")));
}

function wordOf(word: string | Uint8Array): string {
  return typeof word === "string" ? word.slice(0, MOST_TEXT) : encodeBase64(word.subarray(0, MOST_TEXT));
}

const MOST_TEXT = 120;
