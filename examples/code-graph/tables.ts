// The tables that the pipeline reads, brought up to date, and how those that it writes changed.

import { column, type Table, tableOfSchema, validateTable } from "tessera-contracts/arrow";
import type { RunOutput } from "tessera-contracts/contracts/artifacts/manifest";
import { DeltaTable, replaceKeys } from "tessera-contracts/delta";
import type { FileEngine } from "tessera-contracts/engine";
import { s3 } from "tessera-contracts/s3";
import { type Storage, storageFor } from "tessera-contracts/storage";
import type { Extracted } from "./extract/extract.js";
import { TsCallTable, TsDeclTable, TsFileTable, TsImportTable } from "./generated/extracted.arrow.js";
import { FEED } from "./graph/pipeline.js";

/** Where tables lie, by their names. */
export interface Places {
  readonly [dataset: string]: string;
}

/** Tables may also lie in a bucket. */
const SCHEMES = { s3 };

/** The storage of a path or an address. */
export function storageOf(uri: string): Storage {
  return storageFor(uri, { schemes: SCHEMES });
}

/** Puts extracted rows in the place of those that the tables have of these files. Rows that are there already stay where they are. */
export async function writeExtracted(
  places: Places,
  { files, decls, calls, imports }: Extracted,
  { paths, engine }: { readonly paths: ReadonlySet<string>; readonly engine: FileEngine },
): Promise<void> {
  const keys = { columns: ["path"], relation: { batches: [pathBatch(paths)], schema: PATHS.schema } };
  const options = { engine, schemes: SCHEMES, policy: { write_policy: FEED } };
  const write = async <Row, Init>(of: Table<Row, Init>, rows: readonly Row[]): Promise<void> => {
    const batches = validateTable([of.batch(rows)], of).orThrow();
    const uri = places[of.name] ?? "";
    await DeltaTable.openOrCreate(uri, of, options);
    await replaceKeys(uri, { relation: { batches, schema: of.schema }, schema: of.spec, keys }, options);
  };
  await write(TsFileTable, files);
  await write(TsDeclTable, decls);
  await write(TsCallTable, calls);
  await write(TsImportTable, imports);
}

const PATHS = tableOfSchema(
  { fields: [column("path", { type: "string" }, { nullable: false })], metadata: null },
  { name: "paths" },
);

function pathBatch(paths: ReadonlySet<string>): ReturnType<typeof PATHS.batch> {
  return PATHS.batch([...paths].map((path) => ({ path })));
}

/** The files that the tables have rows of. */
export async function pathsThere(places: Places, engine: FileEngine): Promise<ReadonlySet<string>> {
  const files = await DeltaTable.openOrCreate(places[TsFileTable.name] ?? "", TsFileTable, {
    engine,
    schemes: SCHEMES,
    policy: { write_policy: FEED },
  });
  const paths = new Set<string>();
  for await (const { path } of files.read()) paths.add(path);
  return paths;
}

/** How a run changed a table: `cpg_nodes v2 +1 ~3 -1` for rows that came, changed and went; `v2 =29883` if all of them were written anew. */
export async function changeText(
  { dataset_name, table_uri, version, rows, full_reason }: RunOutput,
  { net, engine }: { readonly net: readonly string[]; readonly engine: FileEngine },
): Promise<string> {
  if (full_reason !== null || version === null) return `${dataset_name} v${version} =${rows}`;
  const counts = { insert: 0, update_preimage: 0, update_postimage: 0, delete: 0 };
  const table = await DeltaTable.openAny(table_uri, { engine, schemes: SCHEMES });
  for await (const { kind } of table.changes({ from: version, to: version, net })) counts[kind]++;
  const { insert, update_postimage, delete: gone } = counts;
  const said = Object.entries({ "+": insert, "~": update_postimage, "-": gone });
  return [dataset_name, `v${version}`, ...said.flatMap(([sign, n]) => (n === 0 ? [] : [`${sign}${n}`]))].join(" ");
}
