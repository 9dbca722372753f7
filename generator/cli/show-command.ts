import { indexEntries } from "../contract-index/entries.js";
import { jsonText } from "../text/json.js";
import { type Command, EXIT } from "./command.js";
import { findContract, type Found } from "./contract-by-name.js";
import { CONTRACTS_OPTION } from "./directories.js";
import { showDefinition } from "./show-definition.js";
import { showExample } from "./show-example.js";

/** `tessera show`. */
export const showCommand: Command = {
  name: "show",
  summary: "Shows a contract as a table, with an example value and its bytes",
  args: ["NAME"],
  options: [CONTRACTS_OPTION, { name: "json", value: null, doc: "print the contract's entry of the contract index" }],
  examples: ["tessera show RunManifest", "tessera show RunId --contracts schemas", "tessera show RunManifest --json"],
  run(input) {
    const found = findContract(input.args[0] ?? "", input);
    if (found === null) return EXIT.findings;
    if (input.flag("json")) {
      input.terminal.out(entryText(found));
      return EXIT.ok;
    }
    const width = Math.min(input.terminal.columns, WIDEST);
    input.terminal.out([...showDefinition(found.definition, width), "", ...showExample(found)].join("\n"));
    return EXIT.ok;
  },
};

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 120;

function entryText({ model, definition }: Found): string {
  const entry = indexEntries(model).find(({ name }) => name === definition.name);
  return jsonText({ ...entry }).trimEnd();
}
