import { type Contract, DecodeError, EncodeError } from "../../runtime/serde/index.js";
import { type Command, EXIT, type Terminal } from "./command.js";
import { CONTRACTS_OPTION, findContract } from "./contract-by-name.js";
import { formatOf, readBytes, type WireFormat } from "./wire-file.js";

export const decodeCommand: Command = {
  name: "decode",
  summary: "Checks a file against a contract and prints what it holds as JSON",
  args: ["NAME", "FILE"],
  options: [
    CONTRACTS_OPTION,
    { name: "format", value: "json|jsonl|msgpack", doc: "what FILE holds (default: by its ending or first byte)" },
  ],
  examples: [
    "tessera decode RunManifest run.json",
    "tessera decode LogLine _delta_log/00000000000000000000.json --format jsonl",
  ],
  run(input) {
    const [name = "", path = ""] = input.args;
    const found = findContract(name, input);
    if (found === null) return EXIT.findings;
    const bytes = readBytes(path);
    const values = tryCodec(
      () => decode(found.contract, bytes, formatOf(path, bytes, input.option("format"))),
      path,
      input.terminal,
    );
    if (values === null) return EXIT.findings;
    const texts = tryCodec(() => values.map((value) => prettyJson(found.contract, value)), path, input.terminal);
    if (texts === null) return EXIT.findings;
    for (const text of texts) input.terminal.out(text);
    return EXIT.ok;
  },
};

/** Every value in `bytes`: one, or one a line. @throws {DecodeError} when one does not decode. */
export function decode(
  contract: Contract<unknown, unknown>,
  bytes: Uint8Array,
  format: WireFormat,
): readonly unknown[] {
  if (format === "jsonl") return contract.decodeJsonLines(bytes);
  return [format === "json" ? contract.decodeJson(bytes) : contract.decodeMsgpack(bytes)];
}

/** What `attempt` returns, or null after printing the error of a codec. */
export function tryCodec<T>(attempt: () => T, path: string, terminal: Terminal): T | null {
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof EncodeError)) throw error;
    terminal.error(`${path}: ${error.message}`);
    return null;
  }
}

/** A value as indented JSON. */
export function prettyJson(contract: Contract<unknown, unknown>, value: unknown): string {
  return new TextDecoder().decode(contract.encodeJson(value, { pretty: true }));
}
