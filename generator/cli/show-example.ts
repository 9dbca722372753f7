import { type Contract, ValidationError } from "../../runtime/serde/index.js";
import { type Format, plainestValue } from "../sample/boundary-values.js";
import { exampleValue, type ExamplesOf } from "../sample/example-value.js";
import { type Found, prettyJson } from "./contract-by-name.js";
import { hexOf } from "./hex.js";

/** An example value of a contract, and its bytes in both formats. */
export function showExample({ contract, model }: Found): readonly string[] {
  const examplesOf: ExamplesOf = (name) => model.definitions.get(name)?.examples ?? [];
  const json = exampleOf(contract, "json", examplesOf);
  const packed = exampleOf(contract, "msgpack", examplesOf);
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

/** The filled-in example, or the plainest value where a rule refuses that. */
function exampleOf(contract: Contract<unknown, unknown>, format: Format, examplesOf: ExamplesOf): unknown {
  const { info } = contract;
  const example = exampleValue(info, format, examplesOf);
  try {
    return example === undefined ? plainestValue(info, format) : contract.convert(example);
  } catch (error) {
    if (error instanceof ValidationError) return plainestValue(info, format);
    throw error;
  }
}
