import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Contract } from "../../runtime/serde/index.js";
import { toWriteError } from "../write/write-error.js";
import { type Command, type CommandInput, EXIT, UsageError } from "./command.js";
import { findContract } from "./contract-by-name.js";
import { CONTRACTS_OPTION } from "./directories.js";
import { hexOf } from "../text/hex.js";
import { decodeFile, FORMAT_OPTION, readWireFile, tryCodec } from "./wire-file.js";

/** `tessera encode`. */
export const encodeCommand: Command = {
  name: "encode",
  summary: "Checks a file against a contract and writes it as the SDK would: the canonical bytes",
  args: ["NAME", "FILE"],
  options: [
    CONTRACTS_OPTION,
    FORMAT_OPTION,
    { name: "to", value: "json|msgpack", doc: "what to write (default: json); MessagePack is printed as hex" },
    { name: "out", value: "FILE", doc: "write the bytes to a file rather than print them" },
  ],
  examples: [
    "tessera encode RunManifest run.json --to msgpack",
    "tessera encode RunManifest run.json --to msgpack --out run.msgpack",
  ],
  run(input) {
    const [name = "", path = ""] = input.args;
    const to = input.option("to") ?? "json";
    if (to !== "json" && to !== "msgpack") throw new UsageError(`unknown format ${to}; expected json or msgpack`);
    const found = findContract(name, input);
    if (found === null) return EXIT.findings;
    const { contract } = found;
    const file = readWireFile(path, input);
    const encoded = tryCodec(() => decodeFile(file, contract).map((one) => encode(contract, one, to)), file, input);
    if (encoded === null) return EXIT.findings;
    const out = input.option("out");
    if (out !== null) save(out, file.format === "jsonl" && to === "json" ? asLines(encoded) : encoded, input);
    else for (const one of encoded) input.terminal.out(to === "json" ? new TextDecoder().decode(one) : hexOf(one));
    return EXIT.ok;
  },
};

function encode(contract: Contract<unknown, unknown>, value: unknown, to: "json" | "msgpack"): Uint8Array {
  return to === "json" ? contract.encodeJson(value) : contract.encodeMsgpack(value);
}

function save(path: string, encoded: readonly Uint8Array[], input: CommandInput): void {
  try {
    writeFileSync(resolve(input.terminal.cwd, path), Buffer.concat(encoded));
  } catch (error) {
    throw toWriteError(path, error);
  }
}

/** JSON Lines end each value with a newline; one JSON value and MessagePack stand alone. */
function asLines(encoded: readonly Uint8Array[]): readonly Uint8Array[] {
  return encoded.flatMap((one) => [one, new Uint8Array([10])]);
}
