import { inspect, tableName } from "tessera-contracts/delta";
import { guarded, type RuntimeCommand } from "./command.js";
import { storageOf } from "./table/target.js";

/** `tessera import table`: what a table says of itself, which the compiler's command writes as a contract. */
export const IMPORT_COMMAND: RuntimeCommand = guarded({
  name: "import table",
  summary: "Write the contract of a table",
  args: ["URI"],
  options: [],
  examples: ["tessera import table lake/cpg_nodes"],
  run: async (input, { writeTableContract }) => {
    const storage = storageOf(input.args[0] ?? "", input);
    const { metadata, schema, partitionColumns, properties } = await inspect({ storage });
    return writeTableContract({
      name: tableName(metadata.name ?? storage.uri),
      contract: properties["tessera.contract"] ?? null,
      doc: metadata.description,
      schema,
      partitionColumns,
      properties,
    });
  },
});
