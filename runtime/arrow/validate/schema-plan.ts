// What is known of all batches of one schema.

import type { OrderingKey } from "tessera-contracts/contracts/schema/ordering";
import { RecordBatch } from "../column/record-batch.js";
import type { Schema } from "../type/data-type.js";
import type { ViewColumn } from "./batch-view.js";
import { coerceColumn } from "./coerce.js";
import type { ColumnFinding } from "./finding.js";
import { findOtherTypes, type FoundColumn, holdsSame, type SchemaView, usableColumns } from "./schema-stages.js";
import { explicitOrdering } from "./target.js";
import { STAGES } from "./stages.js";

/** A batch of the schema, ready to be looked at row by row. */
export interface PreparedBatch {
  readonly columns: readonly ViewColumn[];
  readonly unknown: ReadonlySet<string>;
  /** What the rows are ordered by: the target says it, or else the schema they came with. */
  readonly ordering: readonly OrderingKey[];
  /** The columns that are kept, in the types that are wanted. */
  readonly output: RecordBatch;
}

/** What the stages of schemas found, and which columns the others can look at. */
export class SchemaPlan {
  readonly findings: readonly { readonly stage: number; readonly finding: ColumnFinding }[];
  readonly #columns: readonly FoundColumn[];
  readonly #unknown: ReadonlySet<string>;
  readonly #ordering: readonly OrderingKey[];
  readonly #schema: Schema;
  /** Places of the columns that are kept. */
  readonly #kept: readonly number[];

  constructor(view: SchemaView) {
    const { schema, target, options } = view;
    this.findings = STAGES.flatMap(
      ({ columns }, stage) => columns?.(view).map((finding) => ({ stage, finding })) ?? [],
    );
    this.#ordering = target.ordering.length > 0 ? target.ordering : explicitOrdering(schema);
    const others = new Set(findOtherTypes(view).map(({ column }) => column));
    this.#columns = usableColumns(schema, target).filter(({ wanted }) => !others.has(wanted.name));
    const usable = new Set(this.#columns.map(({ wanted }) => wanted.name));
    const there = new Set(schema.fields.map(({ name }) => name));
    const isUnknown = target.columns.filter(
      ({ name, isRequired }) => !usable.has(name) && (isRequired || there.has(name)),
    );
    this.#unknown = new Set(isUnknown.map(({ name }) => name));
    const isKnown = (name: string): boolean => target.columns.some((column) => column.name === name);
    this.#kept = schema.fields.flatMap(({ name }, i) => (options.strict !== "filter" || isKnown(name) ? [i] : []));
    const coerced = new Map(this.#columns.map(({ wanted, place }) => [place, wanted.type]));
    this.#schema = {
      ...schema,
      fields: schema.fields.map((field, i) => {
        const type = coerced.get(i);
        return type === undefined || holdsSame(type, field.type) ? field : { ...field, type };
      }),
    };
  }

  /** The batch with its columns brought to the types that are wanted. */
  prepare(batch: RecordBatch): PreparedBatch {
    const columns = this.#columns.flatMap(({ wanted, found, place }) => {
      const original = batch.columns[place];
      if (original === undefined) return [];
      const asItIs = holdsSame(wanted.type, found.type);
      const { column, lost } = asItIs ? { column: original, lost: NONE } : coerceColumn(original, wanted.type);
      return [{ wanted, place, original, column, lost }];
    });
    const byPlace = new Map(columns.map(({ place, column }) => [place, column]));
    const all = batch.columns.map((column, i) => byPlace.get(i) ?? column);
    const only = (places: readonly number[]): RecordBatch => {
      const fields = places.flatMap((place) => this.#schema.fields[place] ?? []);
      const chosen = places.flatMap((place) => all[place] ?? []);
      return new RecordBatch({ ...this.#schema, fields }, chosen, {
        rowCount: batch.rowCount,
        metadata: batch.metadata,
      });
    };
    return { columns, unknown: this.#unknown, ordering: this.#ordering, output: only(this.#kept) };
  }
}

const NONE: ReadonlySet<number> = new Set();
