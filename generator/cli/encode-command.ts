import { resolve } from "node:path";
import type { Contract } from "../../runtime/serde/index.js";
import { writeWhole } from "../write/replace-file.js";
import { type Command, EXIT, UsageError } from "./command.js";
import { findContract } from "./contract-by-name.js";
import { CONTRACTS_OPTION } from "./directories.js";
import { hexOf } from "../text/hex.js";
import { decodeFile, FORMAT_OPTION, readWireFile, tryCodec } from "./wire-file.js";

/** `tessera encode`. */
export const encodeCommand: Command = {
  name: "encode",
  summary: "Check a file against a contract and print its canonical bytes",
  args: ["NAME", "FILE"],
  options: [
    CONTRACTS_OPTION,
    FORMAT_OPTION,
    {
      name: "to",
      value: "json|msgpack",
      doc: "the format to write (default: json); MessagePack is printed as hex digits",
    },
    { name: "out", value: "FILE", doc: "write the bytes to a file instead of printing them" },
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
    if (file.format === "arrow")
      throw new UsageError("encode does not read Arrow files; decode prints their rows as JSON");
    const encoded = tryCodec(() => decodeFile(file, contract).map((one) => encode(contract, one, to)), file, input);
    if (encoded === null) return EXIT.findings;
    const out = input.option("out");
    if (out !== null) {
      const parts = file.format === "jsonl" && to === "json" ? asLines(encoded) : encoded;
      writeWhole(resolve(input.terminal.cwd, out), Buffer.concat(parts), out);
    } else for (const one of encoded) input.terminal.out(to === "json" ? new TextDecoder().decode(one) : hexOf(one));
    return EXIT.ok;
  },
};

function encode(contract: Contract<unknown, unknown>, value: unknown, to: "json" | "msgpack"): Uint8Array {
  return to === "json" ? contract.encodeJson(value) : contract.encodeMsgpack(value);
}

/** JSON Lines end each value with a newline; one JSON value and MessagePack stand alone. */
function asLines(encoded: readonly Uint8Array[]): readonly Uint8Array[] {
  return encoded.flatMap((one) => [one, new Uint8Array([10])]);
}
