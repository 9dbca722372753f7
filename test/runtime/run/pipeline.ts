// A small pipeline over a table of nodes, for tests of runs: its second view reads what the first one is written to.

import { join } from "node:path";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { PipelineSpecInit } from "tessera-contracts/contracts/plan/pipeline";
import type { DeltaEngine } from "tessera-contracts/delta";
import { localStorage } from "tessera-contracts/storage";
import { type RunOptions, type Session, session, type SessionOptions } from "tessera-contracts/run";
import { binary, col, filter, i64, type Lake, param, project, scan } from "./lake.js";

const field = (name: string, dtype: string) => ({ name, dtype: { type: dtype as "i64" }, nullable: false });

/** `late` has the nodes from `since` on, `sums` their ends, read from the table of `late`. */
export const PIPELINE: PipelineSpecInit = {
  name: "small",
  datasets: [
    { table_spec: { ...CpgNodeTable.spec, name: "cpg_nodes" } },
    {
      table_spec: { name: "late", fields: [field("id", "string"), field("start", "i64")], key_fields: ["id"] },
      contract_spec: { name: "late", constraints: ["start >= 0"] },
    },
    { table_spec: { name: "sums", fields: [field("start", "i64"), field("end", "i64")] } },
  ],
  views: {
    nodes: [
      {
        name: "late_nodes",
        rel: project(filter(scan("cpg_nodes"), binary("ge", col("bstart"), param("since", "i64"))), {
          id: col("node_id"),
          start: col("bstart"),
        }),
      },
      {
        name: "end_sums",
        rel: project(scan("late"), { start: col("start"), end: binary("add", col("start"), i64(1)) }),
      },
    ],
  },
  outputs: [
    { view: "late_nodes", dataset: "late", kind: "cpg_output" },
    { view: "end_sums", dataset: "sums" },
  ],
};

/** A session whose outputs are written below a folder, with times and ids that rise by one. */
export async function sessionIn(
  place: Pick<Lake, "uri"> & { readonly engine: DeltaEngine },
  folder: string,
  more: Pick<SessionOptions, "diagnostics" | "captureSql" | "storage"> = {},
): Promise<Session> {
  let time = 1_767_225_600_000;
  let ids = 0;
  return session({
    engine: place.engine,
    datasets: { cpg_nodes: place.uri, late: join(folder, "late"), sums: join(folder, "sums") },
    storage: (uri) => localStorage(uri, { durable: false }),
    now: () => time++,
    uuid: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, "0")}`,
    ...more,
  });
}

/** What runs in tests have in common; their leases are never renewed. */
export const QUIET: Required<Pick<RunOptions, "every" | "parameters" | "pipeline">> = {
  pipeline: PIPELINE,
  parameters: { since: 2 },
  every: () => () => undefined,
};
