import { rowsOfArrow } from "./arrow-file.js";
import { type Command, type CommandInput, EXIT } from "./command.js";
import { findContract, prettyJson } from "./contract-by-name.js";
import { CONTRACTS_OPTION } from "./directories.js";
import { decodeFile, FORMAT_OPTION, readWireFile, tryCodec } from "./wire-file.js";

/** `tessera decode`. */
export const decodeCommand: Command = {
  name: "decode",
  summary: "Check a file against a contract and print its contents as JSON",
  args: ["NAME", "FILE"],
  options: [CONTRACTS_OPTION, FORMAT_OPTION],
  examples: [
    "tessera decode RunManifest run.json",
    "tessera decode LogLine _delta_log/00000000000000000000.json --format jsonl",
    "tessera decode CpgNode nodes.arrow",
    "curl https://example.com/run | tessera decode RunManifest -",
  ],
  async run(input) {
    const [name = "", path = ""] = input.args;
    const found = findContract(name, input);
    if (found === null) return EXIT.findings;
    const { contract } = found;
    const file = readWireFile(path, input);
    if (file.format === "arrow") return printAll(await rowsOfArrow(file, found, input), input);
    const texts = tryCodec(() => decodeFile(file, contract).map((one) => prettyJson(contract, one)), file, input);
    return printAll(texts, input);
  },
};

function printAll(texts: readonly string[] | null, { terminal }: CommandInput): number {
  if (texts === null) return EXIT.findings;
  for (const text of texts) terminal.out(text);
  return EXIT.ok;
}
