import { writeFileSync } from "node:fs";
import type { Contract } from "../../runtime/serde/index.js";
import { type Command, EXIT, UsageError } from "./command.js";
import { CONTRACTS_OPTION, findContract } from "./contract-by-name.js";
import { decode, tryCodec } from "./decode-command.js";
import { formatOf, readBytes } from "./wire-file.js";

export const encodeCommand: Command = {
  name: "encode",
  summary: "Checks a file against a contract and writes it as the SDK would: the canonical bytes",
  args: ["NAME", "FILE"],
  options: [
    CONTRACTS_OPTION,
    { name: "format", value: "json|jsonl|msgpack", doc: "what FILE holds (default: by its ending or first byte)" },
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
    const bytes = readBytes(path);
    const format = formatOf(path, bytes, input.option("format"));
    const encoded = tryCodec(
      () => decode(found.contract, bytes, format).map((value) => encode(found.contract, value, to)),
      path,
      input.terminal,
    );
    if (encoded === null) return EXIT.findings;
    const out = input.option("out");
    if (out !== null) writeFileSync(out, Buffer.concat(separate(encoded, format === "jsonl" && to === "json")));
    else for (const one of encoded) input.terminal.out(to === "json" ? new TextDecoder().decode(one) : hexOf(one));
    return EXIT.ok;
  },
};

function encode(contract: Contract<unknown, unknown>, value: unknown, to: "json" | "msgpack"): Uint8Array {
  return to === "json" ? contract.encodeJson(value) : contract.encodeMsgpack(value);
}

/** JSON Lines end each value with a newline; one JSON value and MessagePack stand alone. */
function separate(encoded: readonly Uint8Array[], lines: boolean): readonly Uint8Array[] {
  return lines ? encoded.flatMap((one) => [one, new Uint8Array([10])]) : encoded;
}

/** Bytes as lower-case hex. */
export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
