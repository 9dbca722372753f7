// What was extracted, with the ids of the graph: the rows that nodes, edges and properties are made of.

import { and, count, lit, type Rel, rowNumber, stableId, table, type Value, view, when } from "tessera-contracts/plan";
import { DeclKind } from "../generated/extracted.js";
import { TsCallTable, TsDeclTable, TsFileTable, TsImportTable } from "../generated/extracted.arrow.js";

const files = table(TsFileTable);
const decls = table(TsDeclTable);
const calls = table(TsCallTable);
const imports = table(TsImportTable);

/** The id of the node of a file. */
const fileNode = <P extends Value<string | null>>(path: P) => stableId("node", "FILE", path, path, 1);

/** Files with the ids of their nodes. */
const fileIds = files.with((f) => ({ node_id: fileNode(f.path) }));

/**
 * Declarations with the ids of their nodes. These are made of names and not of places, so that an edit above a function renames neither it
 * nor what calls it.
 */
const identified = decls
  .window({ by: ["path", "kind", "qualified_name"], order: ["bstart"] }, () => ({ nth: rowNumber() }))
  .with((d) => ({ node_id: stableId("node", d.kind, d.path, d.qualified_name, d.nth) }));

/** With the nodes that they stand in. This is written to a table, so that what reads it depends on changed rows of it alone. */
export const declIds = view(
  "decl_ids",
  identified.join(
    identified,
    {
      kind: "left",
      on: [
        ["path", "path"],
        ["parent_bstart", "bstart"],
      ],
    },
    (d, parent) => ({
      path: d.path,
      bstart: d.bstart,
      bend: d.bend,
      file_id: d.file_id,
      kind: d.kind,
      name: d.name,
      qualified_name: d.qualified_name,
      is_exported: d.is_exported,
      node_id: d.node_id,
      parent_id: parent.node_id.coalesce(fileNode(d.path)),
    }),
  ),
);

/** The rows of a view by its name, as readers of its table get them. */
function written<Row>({ schema }: Rel<Row>, name: string): Rel<Row> {
  return table<Row>(name, { schema });
}

const declRows = written(declIds, "decl_ids");

/** Each pair of a caller and what it calls, once. The caller stands in the file. This is written to a table too. */
export const callPairs = view(
  "call_pairs",
  calls
    .join(
      declRows,
      {
        kind: "left",
        on: [
          ["path", "path"],
          ["caller_bstart", "bstart"],
        ],
      },
      (c, caller) => ({
        path: c.path,
        caller_id: caller.node_id.coalesce(fileNode(c.path)),
        callee: c.callee,
        is_resolved: c.is_resolved,
        target_path: c.target_path,
        target_bstart: c.target_bstart,
      }),
    )
    .join(
      declRows,
      {
        kind: "left",
        on: [
          ["target_path", "path"],
          ["target_bstart", "bstart"],
        ],
      },
      (c, target) => ({
        path: c.path,
        caller_id: c.caller_id,
        callee_id: target.node_id.coalesce(lit("external:").concat(c.callee)),
        external_name: when(target.node_id.isNull(), c.callee).otherwiseNull(),
        is_resolved: c.is_resolved,
      }),
    )
    .groupBy("path", "caller_id", "callee_id", "external_name", (g) => ({
      is_resolved: g.is_resolved.boolOr(),
      sites: count(),
    }))
    .with((c) => ({ edge_id: stableId("edge", "CALLS", c.caller_id, c.callee_id) })),
);

const pairRows = written(callPairs, "call_pairs");

/** What is called and not declared in the graph. */
const externals = pairRows.where((c) => c.external_name.isNotNull()).groupBy("callee_id", "external_name");

/** The files that a file imports. */
const fileImports = imports
  .where((i) => and(i.module_path.isNotNull(), i.module_path.ne(i.path)))
  .select((i) => ({
    from_id: fileNode(i.path),
    to_id: fileNode(i.module_path),
  }))
  .distinct();

/** The declarations that a file imports or hands on by name. */
const nameImports = imports
  .join(
    declRows,
    {
      on: [
        ["target_path", "path"],
        ["target_bstart", "bstart"],
      ],
    },
    (i, target) => ({ from_id: fileNode(i.path), to_id: target.node_id }),
  )
  .distinct();

/** All of these by the names that plans of nodes, edges and properties call them. */
export const ROWS: { readonly [table_ref: string]: Rel<unknown> } = {
  file_ids: fileIds,
  decl_ids: declRows,
  ...Object.fromEntries(DeclKind.values.map((kind) => [kind.toLowerCase(), declRows.where((d) => d.kind.eq(kind))])),
  contained: declRows,
  externals,
  resolved_calls: pairRows.where((c) => c.is_resolved),
  unresolved_calls: pairRows.where((c) => c.is_resolved.eq(false)),
  call_pairs: pairRows,
  file_imports: fileImports,
  name_imports: nameImports,
};
