// One dictionary in place of several, for files, whose batches are read in any order.

import { EncodeError } from "tessera-contracts/serde";
import { concat } from "../column/concat.js";
import type { Column } from "../column/index.js";
import { DictionaryColumn } from "../column/indirect.js";
import { numbersOf } from "../column/numbers.js";
import { RecordBatch } from "../column/record-batch.js";
import { sameRows } from "../column/same-rows.js";
import { FixedColumn } from "../column/scalars.js";
import { withParts } from "../column/with-parts.js";

/** The batches with dictionaries that only grow from one to the next. Those that do so already are left as they are. */
export function unified(batches: readonly RecordBatch[]): readonly RecordBatch[] {
  const [first] = batches;
  if (first === undefined || batches.length === 1) return batches;
  const columns = first.columns.map((_, i) => unifiedColumns(batches.flatMap((batch) => batch.columns[i] ?? [])));
  return batches.map(
    ({ schema, rowCount, metadata }, k) =>
      new RecordBatch(
        schema,
        columns.flatMap((column) => column[k] ?? []),
        { rowCount, metadata },
      ),
  );
}

/** One column of all batches, what is inside it first. */
function unifiedColumns(columns: readonly Column[]): readonly Column[] {
  const count = columns[0]?.parts().length ?? 0;
  const parts = Array.from({ length: count }, (_, i) =>
    unifiedColumns(columns.flatMap((one) => (one.parts()[i] as Column) ?? [])),
  );
  const rebuilt = columns.map((column, k) =>
    withParts(
      column,
      parts.flatMap((part) => part[k] ?? []),
    ),
  );
  const dictionaries = rebuilt.filter((column) => column.layout === "dictionary");
  return dictionaries.length === rebuilt.length && !isGrowing(dictionaries) ? oneDictionary(dictionaries) : rebuilt;
}

function isGrowing(columns: readonly DictionaryColumn<Column>[]): boolean {
  return columns.every(({ dictionary }, k) => {
    const before = columns[k - 1]?.dictionary;
    if (before === undefined || before === dictionary) return true;
    return before.length <= dictionary.length && sameRows(before, dictionary, before.length);
  });
}

function oneDictionary(columns: readonly DictionaryColumn<Column>[]): readonly Column[] {
  const places = new Map<string, number>();
  const pieces: Column[] = [];
  const numbers = columns.map(({ dictionary }) => placesOf(dictionary, places, pieces));
  const [head, ...rest] = pieces;
  if (head === undefined) return columns;
  const dictionary = rest.reduce(concat, head);
  return columns.map((column, k) => renumbered(column, dictionary, numbers[k] ?? []));
}

/** The place of each value in the new dictionary; values that are new in it are added to `pieces`, run by run. */
function placesOf(dictionary: Column, places: Map<string, number>, pieces: Column[]): number[] {
  const numbers: number[] = [];
  let start = 0;
  const add = (to: number): void => {
    if (to > start) pieces.push(dictionary.slice(start, to) as Column);
    start = to + 1;
  };
  for (let i = 0; i < dictionary.length; i++) {
    const key = keyOf(dictionary.at(i));
    const known = places.get(key);
    if (known === undefined) places.set(key, places.size);
    else add(i);
    numbers.push(known ?? places.size - 1);
  }
  add(dictionary.length);
  return numbers;
}

function renumbered(column: DictionaryColumn<Column>, dictionary: Column, numbers: readonly number[]): Column {
  const { indices } = column;
  const { kind, length } = indices;
  const values = numbersOf(kind, new Uint8Array(indices.values.byteLength), length);
  for (let i = 0; i < length; i++) {
    const number = indices.isNull(i) ? 0 : (numbers[Number(indices.values[i])] ?? 0);
    values[i] = values instanceof BigInt64Array || values instanceof BigUint64Array ? BigInt(number) : number;
    if (Number(values[i]) !== number) {
      throw new EncodeError(
        `${dictionary.length} values in one dictionary are too many for indices of type ${kind}`,
        "$",
      );
    }
  }
  return new DictionaryColumn(column, new FixedColumn(indices, values), dictionary);
}

/** A text that is the same for the same values. */
function keyOf(value: unknown): string {
  if (value instanceof Uint8Array) return `bytes ${value.join(" ")}`;
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`;
  if (typeof value === "object" && value !== null) {
    return `{${Object.entries(value)
      .map(([key, one]) => `${JSON.stringify(key)}:${keyOf(one)}`)
      .join()}}`;
  }
  if (typeof value === "string") return JSON.stringify(value);
  return Object.is(value, -0) ? "number -0" : `${typeof value} ${String(value)}`;
}
