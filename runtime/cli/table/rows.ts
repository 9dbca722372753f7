import { tableRows } from "tessera-contracts/delta";
import { EXIT, guarded, type RuntimeCommand } from "../command.js";
import { withEngine } from "./engine.js";
import { LIMIT_OPTION, namesOf, pointOf, storageOf, VERSION_OPTIONS, wholeNumber } from "./target.js";

const MOST_ROWS = 20;

/** `tessera table rows`: a JSON object a line. */
export const rowsCommand: RuntimeCommand = guarded({
  name: "rows",
  summary: "Print rows of a table, a JSON object a line",
  args: ["URI"],
  options: [
    ...VERSION_OPTIONS,
    { name: "where", value: "SQL", doc: 'only rows for which a condition holds, such as "bstart >= 100"' },
    { name: "columns", value: "A,B", doc: "only these columns" },
    { ...LIMIT_OPTION, doc: `how many are shown at most (default: ${MOST_ROWS})` },
  ],
  examples: ["tessera table rows lake/cpg_nodes --where \"node_kind = 'FUNCTION'\" --columns node_id,path --limit 5"],
  run: async (input) => {
    const storage = storageOf(input.args[0] ?? "", input);
    const { version, timestamp } = pointOf(input);
    const [where, columns] = [input.option("where"), namesOf("columns", input)];
    const at = version !== undefined ? { version } : timestamp !== undefined ? { timestamp } : null;
    await withEngine(async (engine) => {
      const rows = tableRows(storage.uri, {
        storage,
        engine,
        ...(at === null ? {} : { at }),
        ...(where === null ? {} : { where }),
        ...(columns === undefined ? {} : { columns }),
        limit: wholeNumber("limit", input) ?? MOST_ROWS,
      });
      for await (const row of rows) input.terminal.out(row);
    });
    return EXIT.ok;
  },
});
