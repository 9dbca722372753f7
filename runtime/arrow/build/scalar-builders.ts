// Builders of scalars that rows have as text and columns as numbers.

import { instantOf, isCanonicalDatetime, wrong } from "tessera-contracts/serde/codegen";
import type { Column } from "../column/index.js";
import { isCanonicalText, type TextScalar, cellOfText } from "../table/scalar-cells.js";
import type { DataType, TimeUnit } from "../type/data-type.js";
import { parseType } from "../type/parse-type.js";
import { storageOf } from "../type/types.js";
import { columnFrom } from "./column-from.js";
import { ColumnBuilder } from "./column-builder.js";
import { Int64Builder } from "./number-builders.js";

const PER_SECOND = { s: 1, ms: 1e3, us: 1e6, ns: 1e9 } as const satisfies Record<TimeUnit, number>;

/** Moments, or times on a clock without a zone, out of canonical text. */
export class TimestampBuilder extends Int64Builder {
  readonly #perSecond: number;
  readonly #isZoned: boolean;

  constructor(unit: TimeUnit, zone: "zoned" | "local") {
    super();
    this.#perSecond = PER_SECOND[unit];
    this.#isZoned = zone === "zoned";
  }

  /** Adds a datetime. WRONG if it is none in canonical spelling, or has parts that the unit does not have. */
  appendText(text: string): void {
    if (typeof text !== "string" || !isCanonicalDatetime(text, this.#isZoned)) wrong();
    const { seconds, nanos } = instantOf(this.#isZoned ? text : `${text}Z`);
    const parts = (nanos * this.#perSecond) / 1e9;
    if (!Number.isInteger(parts)) wrong();
    const count = seconds * this.#perSecond + parts;
    if (Number.isSafeInteger(count)) this.append(count);
    else this.appendBig(BigInt(seconds) * BigInt(this.#perSecond) + BigInt(parts));
  }
}

/** Dates, times, durations, UUIDs and decimals out of canonical text. */
export class ScalarBuilder extends ColumnBuilder {
  readonly #kind: TextScalar;
  readonly #type: DataType;
  #cells: unknown[] = [];

  /** `type` is that of the column, as text. */
  constructor(kind: TextScalar, type: string) {
    super();
    this.#kind = kind;
    this.#type = storageOf(parseType(type));
  }

  /** Adds a value. WRONG if it is none in canonical spelling, or the column cannot hold it. */
  append(text: string): void {
    if (typeof text !== "string" || !isCanonicalText(this.#kind, text)) wrong();
    this.#cells.push(cellOfText(this.#kind, text, this.#type) ?? wrong());
    this.length++;
  }

  skip(): void {
    this.#cells.push(null);
    this.length++;
  }

  override truncate(length: number): void {
    super.truncate(length);
    this.#cells.length = length;
  }

  get sizeBytes(): number {
    return 16 * this.length;
  }

  finish(type: DataType): Column {
    return columnFrom(type, this.#cells);
  }
}
