import { type Command, EXIT } from "./command.js";
import { findContract } from "./contract-by-name.js";
import { CONTRACTS_OPTION } from "./directories.js";
import { showDefinition } from "./show-definition.js";
import { showExample } from "./show-example.js";

/** `tessera show`. */
export const showCommand: Command = {
  name: "show",
  summary: "Shows a contract as a table, with an example value and its bytes",
  args: ["NAME"],
  options: [CONTRACTS_OPTION],
  examples: ["tessera show RunManifest", "tessera show RunId --contracts schemas"],
  run(input) {
    const found = findContract(input.args[0] ?? "", input);
    if (found === null) return EXIT.findings;
    const width = Math.min(input.terminal.columns, WIDEST);
    input.terminal.out([...showDefinition(found.definition, width), "", ...showExample(found)].join("\n"));
    return EXIT.ok;
  },
};

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 120;
