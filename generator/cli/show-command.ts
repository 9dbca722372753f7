import type { Contract } from "../../runtime/serde/index.js";
import { indexEntries } from "../contract-index/entries.js";
import { contractExample } from "../sample/contract-example.js";
import type { ExamplesOf } from "../sample/example-value.js";
import { hexOf } from "../text/hex.js";
import { jsonText } from "../text/json.js";
import { type Command, EXIT } from "./command.js";
import { findContract, type NamedContract, prettyJson } from "./contract-by-name.js";
import { CONTRACTS_OPTION } from "./directories.js";
import { showDefinition } from "./show-definition.js";
import { showTable } from "./show-table.js";

/** `tessera show`. */
export const showCommand: Command = {
  name: "show",
  summary: "Show a contract as a table, with an example and its bytes",
  args: ["NAME"],
  options: [
    CONTRACTS_OPTION,
    { name: "json", value: null, doc: "print the entry of the contract in the contract index instead" },
    { name: "arrow", value: null, doc: "print the columns of its Arrow table instead" },
  ],
  examples: [
    "tessera show RunManifest",
    "tessera show RunId --contracts schemas",
    "tessera show RunManifest --json",
    "tessera show CpgNode --arrow",
  ],
  run(input) {
    const found = findContract(input.args[0] ?? "", input);
    if (found === null) return EXIT.findings;
    if (input.flag("json")) {
      input.terminal.out(entryText(found));
      return EXIT.ok;
    }
    const width = Math.min(input.terminal.columns, WIDEST);
    if (input.flag("arrow")) {
      input.terminal.out(showTable(found.definition, found.model, width).join("\n"));
      return EXIT.ok;
    }
    input.terminal.out([...showDefinition(found.definition, width), "", ...showExample(found)].join("\n"));
    return EXIT.ok;
  },
};

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 120;

function entryText({ model, definition }: NamedContract): string {
  const entry = indexEntries(model).find(({ name }) => name === definition.name);
  return jsonText({ ...entry }).trimEnd();
}

/** An example value of a contract, and its bytes in both formats. */
function showExample({ contract, model }: NamedContract): readonly string[] {
  const examplesOf: ExamplesOf = (name) => model.definitions.get(name)?.examples ?? [];
  const json = contractExample(contract, "json", examplesOf);
  const packed = contractExample(contract, "msgpack", examplesOf);
  return [
    ...(json === undefined
      ? ["JSON: no example, because a part of the type has no form in JSON"]
      : inJson(contract, json)),
    ...(packed === undefined ? ["MessagePack: no example could be made"] : inMsgpack(contract, packed)),
  ];
}

function inJson(contract: Contract<unknown, unknown>, value: unknown): readonly string[] {
  const bytes = contract.encodeJson(value);
  return ["example:", prettyJson(contract, value), "", `JSON, ${bytes.length} bytes:`, new TextDecoder().decode(bytes)];
}

function inMsgpack(contract: Contract<unknown, unknown>, value: unknown): readonly string[] {
  const bytes = contract.encodeMsgpack(value);
  return [`MessagePack, ${bytes.length} bytes:`, hexOf(bytes)];
}
