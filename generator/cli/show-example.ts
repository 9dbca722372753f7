import type { Contract } from "../../runtime/serde/index.js";
import { contractExample } from "../sample/contract-example.js";
import type { ExamplesOf } from "../sample/example-value.js";
import { type Found, prettyJson } from "./contract-by-name.js";
import { hexOf } from "../text/hex.js";

/** An example value of a contract, and its bytes in both formats. */
export function showExample({ contract, model }: Found): readonly string[] {
  const examplesOf: ExamplesOf = (name) => model.definitions.get(name)?.examples ?? [];
  const json = contractExample(contract, "json", examplesOf);
  const packed = contractExample(contract, "msgpack", examplesOf);
  return [
    ...(json === undefined
      ? ["JSON: no example, not every part of the type has a form in JSON"]
      : inJson(contract, json)),
    ...(packed === undefined ? ["MessagePack: no example could be made up"] : inMsgpack(contract, packed)),
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
