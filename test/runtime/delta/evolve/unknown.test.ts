// What a table says that we do not know of survives whatever is done to it.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import type { DeltaTable } from "tessera-contracts/delta";
import { commitByHand, node, nodes, nodeTable, useEngine } from "./tables.js";

useEngine();

type Nodes = DeltaTable<CpgNode, CpgNodeInit>;

const OPERATIONS: { readonly [name: string]: (table: Nodes) => Promise<unknown> } = {
  append: (table) => table.append(nodes(20, 22)),
  overwrite: (table) => table.overwrite(nodes(0, 5)),
  overwriteSome: (table) => table.overwrite([node(3)], { where: { bstart: 3 } }),
  overwriteSchema: (table) => table.overwrite(nodes(0, 5), { write: { schema_mode: "overwrite" } }),
  update: (table) => table.update({ bstart: 2 }, { path: "new.py" }),
  merge: (table) =>
    table.merge([node(3), node(30)], ["node_id"], { matched: [{ update: "all" }], notMatched: [{ insert: "all" }] }),
  delete: (table) => table.delete({ bstart: 1 }),
  setProperties: (table) => table.setProperties({ "delta.checkpointInterval": "7" }),
  addFeatures: (table) => table.addFeatures(["typeWidening"]),
  mapColumns: (table) => table.addFeatures(["columnMapping"]),
  addConstraints: (table) => table.addConstraints({ ordered: "bend > bstart" }),
  dropConstraints: (table) => table.dropConstraints(["ordered"], { missing: "ignore" }),
  evolve: (table) => table.evolve({ columns: true, rename: true, constraints: true, adopt: true }),
  checkpoint: (table) => table.checkpoint(),
};

/** Features that a table may list without making use of them. */
const LISTED = ["vacuumProtocolCheck", "timestampNtz", "variantType", "deletionVectors"];

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const properties = fc.dictionary(
  fc.tuple(fc.constantFrom("", "delta.zz", "their.", "Ü "), word).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 9 }),
  { minKeys: 1, maxKeys: 5 },
);
const domains = fc.dictionary(
  fc.tuple(fc.constantFrom("", "delta.zz", "their."), word).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 9 }),
  { maxKeys: 3 },
);
const operations = fc.shuffledSubarray(Object.keys(OPERATIONS), { minLength: 5 });

function stateOf({ snapshot }: Nodes) {
  const { protocol, properties: own } = snapshot;
  return {
    own,
    domains: Object.fromEntries(Array.from(snapshot.domains, ([name, { configuration }]) => [name, configuration])),
    features: [...(protocol.reader_features ?? []), ...(protocol.writer_features ?? [])],
  };
}

test("unknown properties, domains and protocol entries stay through every operation", { timeout: 60_000 }, () =>
  fc.assert(
    fc.asyncProperty(properties, domains, operations, async (own, theirs, names) => {
      const { folder, table } = await nodeTable();
      const { id, schema_string, configuration } = table.snapshot.metadata;
      const format = { provider: "parquet", options: {} };
      const features = [...LISTED, "domainMetadata"].toSorted();
      commitByHand(folder, 3, [
        { protocol: { minReaderVersion: 3, minWriterVersion: 7, readerFeatures: LISTED, writerFeatures: features } },
        {
          metaData: {
            id,
            name: "their name",
            description: "their description",
            format,
            schemaString: schema_string,
            partitionColumns: [],
            createdTime: 17,
            configuration: { ...configuration, ...own },
          },
        },
        ...Object.entries(theirs).map(([domain, text]) => ({
          domainMetadata: { domain, configuration: text, removed: false },
        })),
      ]);
      await table.refresh();
      for (const name of names) {
        await OPERATIONS[name]?.(table);
        const state = stateOf(table);
        expect(state.own, name).toMatchObject(own);
        expect(state.domains, name).toEqual(theirs);
        expect(state.features, name).toEqual(expect.arrayContaining([...LISTED, ...features]));
        expect(table.snapshot.metadata, name).toMatchObject({
          id,
          name: "their name",
          description: "their description",
          created_time: 17,
        });
      }
    }),
    { numRuns: 5 },
  ),
);
