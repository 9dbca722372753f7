import { expect, test } from "vitest";
import { SemanticValidation } from "tessera-contracts/contracts/artifacts/decisions";
import {
  checkSemantics,
  column,
  parseType,
  type Schema,
  schema,
  semanticColumns,
  specOf,
} from "../../../../runtime/arrow/index.js";

function schemaOfTypes(types: { readonly [name: string]: string }): Schema {
  return schema(Object.entries(types).map(([name, text]) => column(name, parseType(text))));
}

const WANTED = schemaOfTypes({
  id: "extension[tessera.node_id, string]",
  edges: "list[extension[tessera.edge_id, string]]",
  n: "i64",
});
const { value: SPEC } = specOf(WANTED, { name: "nodes" });

test("the columns that mean something are told, those inside too", () => {
  expect(semanticColumns(WANTED)).toEqual([
    { column_name: "id", semantic_type: "tessera.node_id", metadata_key: "ARROW:extension:name" },
    { column_name: "edges.item", semantic_type: "tessera.edge_id", metadata_key: "ARROW:extension:name" },
  ]);
});

test.each<[found: { readonly [name: string]: string }, errors: readonly string[]]>([
  [{ id: "extension[tessera.node_id, string]", edges: "list[extension[tessera.edge_id, string]]" }, []],
  [{ id: "extension[tessera.node_id, large_string]", edges: "large_list[extension[tessera.edge_id, string]]" }, []],
  [
    { id: "string", edges: "list[extension[tessera.node_id, string]]" },
    [
      "id lost the semantic type tessera.node_id",
      "edges.item has the semantic type tessera.node_id instead of tessera.edge_id",
    ],
  ],
  [
    { edges: "string" },
    [
      "id is missing, which has the semantic type tessera.node_id",
      "edges.item is missing, which has the semantic type tessera.edge_id",
    ],
  ],
])("of the columns %j is said %j", (types, errors) => {
  for (const table of [SPEC, { spec: SPEC }]) {
    const report = checkSemantics(schemaOfTypes(types), table);
    expect(report).toMatchObject({ view_name: "nodes", errors, entries: semanticColumns(WANTED) });
    expect(SemanticValidation.decodeJson(SemanticValidation.encodeJson(report))).toEqual(report);
  }
});
