// The general way for one column, for types that generated code has no words of its own for.

import { type Contract, EncodeError, type TypeInfo, ValidationError } from "tessera-contracts/serde";
import { bail, wrong } from "tessera-contracts/serde/codegen";
import { columnFrom } from "../build/column-from.js";
import { ColumnBuilder } from "../build/column-builder.js";
import type { Column } from "../column/index.js";
import type { DataType } from "../type/data-type.js";
import { parseType } from "../type/parse-type.js";
import { plainOf } from "./from-cells.js";
import { type Reader, reader } from "./readers.js";
import { encodeErrorOf } from "./reflection.js";
import { cellOf, contractOf } from "./to-cells.js";

/** Values of a field, in a column of any type that holds them. */
export class GeneralBuilder extends ColumnBuilder {
  readonly #info: TypeInfo;
  readonly #type: DataType;
  #cells: unknown[] = [];

  /** `type` is that of the column, as text. */
  constructor(contract: Pick<Contract<unknown>, "info">, field: string, type: string) {
    super();
    this.#info = infoOf(contract, field);
    this.#type = parseType(type);
  }

  /** Adds a value. WRONG if it is none of the field, or the column cannot hold it. */
  append(value: unknown): void {
    if (encodeErrorOf(contractOf(this.#info), value) !== null) wrong();
    try {
      this.#cells.push(cellOf(this.#info, value, this.#type, "$"));
    } catch (error) {
      if (error instanceof EncodeError) wrong();
      throw error;
    }
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

/** Reads the values of a field out of a column of any type that holds them. */
export function general(contract: Pick<Contract<unknown>, "info">, field: string): Reader<unknown> {
  return reader((column) => {
    const info = infoOf(contract, field);
    const values = contractOf(info);
    return column.toArray().map((cell) => {
      if (cell === null) return null;
      try {
        return values.convert(plainOf(info, cell, column.type, "$"));
      } catch (error) {
        if (error instanceof ValidationError) return bail();
        throw error;
      }
    });
  });
}

function infoOf({ info }: Pick<Contract<unknown>, "info">, name: string): TypeInfo {
  const field = info.kind === "struct" ? info.fields.find((one) => one?.name === name) : undefined;
  if (field == null) throw new Error(`there is no field ${name}`);
  return field.type;
}
