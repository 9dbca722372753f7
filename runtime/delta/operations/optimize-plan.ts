// Which files an optimize puts together.

import { column, columnFrom, type DataType, type Field, RecordBatch, schema } from "tessera-contracts/arrow";
import type { AddAction } from "tessera-contracts/contracts/delta/log";
import { DeltaError } from "../errors.js";
import type { Host, OperationOptions } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { withScratch } from "../scratch.js";
import { conditionOf, type Predicate } from "../scan/predicate.js";
import { physicalNameOf } from "../schema/column-mapping.js";
import { parsePartitionValue } from "../schema/partition-values.js";

/** The files of one partition, of which there is at least one. */
export type PartitionFiles = readonly AddAction[];

/** Which partitions are meant. Absent: all. */
export interface Partitions<Row> {
  readonly where?: Predicate<Row>;
  readonly only?: ReadonlySet<string>;
}

/** What tells the partition of a file from others of its table. */
export function partitionKeys(snapshot: Snapshot): (file: Pick<AddAction, "partition_values">) => string {
  const columns = partitionFields(snapshot);
  // The log has a null value in two spellings.
  return (file) => JSON.stringify(columns.map(({ physical }) => file.partition_values[physical] ?? ""));
}

/** The files of a snapshot by partition: of those whose key is in `only`, and for which a condition on partition columns alone holds. */
export async function partitionsOf<Row>(
  host: Host,
  snapshot: Snapshot,
  { where, only, ...options }: OperationOptions & Partitions<Row>,
): Promise<readonly PartitionFiles[]> {
  const partitions = new Map<string, AddAction[]>();
  const keyOf = partitionKeys(snapshot);
  for await (const file of snapshot.files(only && ((one) => only.has(keyOf(one))))) {
    const key = keyOf(file);
    const together = partitions.get(key);
    if (together === undefined) partitions.set(key, [file]);
    else together.push(file);
  }
  const all = [...partitions.values()];
  return where === undefined ? all : matching(host, snapshot, { ...options, where, all });
}

interface PartitionField {
  readonly field: Field;
  readonly type: DataType;
  readonly physical: string;
}

function partitionFields({ struct, schema: own, mapping, partitionColumns }: Snapshot): readonly PartitionField[] {
  return struct.fields.flatMap((one, i) => {
    const field = own.fields[i];
    if (field === undefined || !partitionColumns.includes(one.name)) return [];
    const type = field.type.type === "extension" ? field.type.storage : field.type;
    return [{ field, type, physical: physicalNameOf(one, mapping) }];
  });
}

const NUMBER = "__tessera_partition";

/** A row for each partition: its number, and its values. */
function valuesOf(all: readonly PartitionFiles[], snapshot: Snapshot): RecordBatch {
  const fields = partitionFields(snapshot);
  const valueOf = (text: string | null | undefined, type: DataType): unknown =>
    parsePartitionValue(text ?? null, type, snapshot.place);
  const numbers = columnFrom(
    { type: "i64" },
    all.map((_, i) => BigInt(i)),
  );
  const values = fields.map(({ type, physical }) =>
    columnFrom(
      type,
      all.map(([file]) => valueOf(file?.partition_values[physical], type)),
    ),
  );
  const own = schema([column(NUMBER, { type: "i64" }), ...fields.map(({ field, type }) => column(field.name, type))]);
  return new RecordBatch(own, [numbers, ...values], { rowCount: all.length });
}

/** The partitions for which a condition holds, as the engine judges it over their values. */
async function matching<Row>(
  host: Host,
  snapshot: Snapshot,
  {
    where,
    all,
    signal,
  }: OperationOptions & { readonly where: Predicate<Row>; readonly all: readonly PartitionFiles[] },
): Promise<readonly PartitionFiles[]> {
  requirePartitionColumns(where, snapshot);
  const batch = valuesOf(all, snapshot);
  const own = { ...batch.schema, fields: batch.schema.fields.slice(1) };
  const { sql: condition, params } = conditionOf<Row>(where, own, snapshot.place);
  return withScratch(host, signal === undefined ? {} : { signal }, async (scratch) => {
    const values = await scratch.relation({ schema: batch.schema, batches: [batch] });
    const found = await scratch.rows(`SELECT ${NUMBER} FROM ${values} WHERE ${condition} ORDER BY 1`, params);
    return found.map(([i]) => all[Number(i)] ?? []);
  });
}

function requirePartitionColumns(where: Predicate<object>, { place, partitionColumns }: Snapshot): void {
  const other =
    typeof where === "string" ? undefined : Object.keys(where).find((one) => !partitionColumns.includes(one));
  if (other === undefined && partitionColumns.length > 0) return;
  const found = partitionColumns.length === 0 ? "and the table has none" : `which are ${partitionColumns.join(", ")}`;
  const message = `an optimize is restricted by partition columns alone, ${found}${other === undefined ? "" : `; ${other} is none`}`;
  throw new DeltaError("PREDICATE_INVALID", message, place);
}

/** What share of the size that is wanted is large enough. */
const LARGE_ENOUGH = 0.9;

/**
 * Puts the small files of a partition into bins of at most `target` bytes, the largest first, each into the first bin that has room.
 * A file whose rows are partly deleted goes along whatever its size. Others that would be alone are left as they are.
 */
export function binsOf(files: PartitionFiles, target: number): readonly PartitionFiles[] {
  const small = files.filter((one) => one.deletion_vector !== null || one.size < LARGE_ENOUGH * target);
  const bySize = small.toSorted((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
  const smallest = bySize.at(-1)?.size ?? 0;
  const bins: { readonly files: AddAction[]; size: number }[] = [];
  let open: typeof bins = [];
  for (const file of bySize) {
    let bin = open.find(({ size }) => size + file.size <= target);
    if (bin === undefined) {
      bin = { files: [], size: 0 };
      bins.push(bin);
      open.push(bin);
    }
    bin.files.push(file);
    bin.size += file.size;
    // A bin without room for the smallest has none for any.
    if (bin.size + smallest > target) open = open.filter((one) => one !== bin);
  }
  return bins
    .map((bin) => bin.files)
    .filter(([first, second]) => second !== undefined || first?.deletion_vector != null);
}
