// node test/run-typescript.mjs test/interop/twin/write-messages.ts DIRECTORY: writes the Python package of the feature contracts to
// DIRECTORY, as `tessera_features`: a project may give it another name. Writes to standard output messages for its contracts and the shipped ones, a JSON object a line:
// { package, contract, format, hex, error, again }. `error` is the text of the error that decoding it gives, or null; then
// `again` is what the decoded value encodes to.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contracts } from "../../../generated/registry.js";
import { boundaryValues, type Format } from "../../../generator/sample/boundary-values.js";
import { type Contract, DecodeError } from "../../../runtime/serde/index.js";
import { mutateBytes } from "../../contracts/mutate-bytes.js";
import { mutateJson } from "../../contracts/mutate-json.js";
import { mutateMsgpack } from "../../contracts/mutate-msgpack.js";
import { Random } from "../../../generator/sample/random.js";
import { contractsOf, featureModel, packageOf } from "./features.js";
import { smallValue } from "./small-values.js";

const MUTANTS = 60;
const TRIED_ON_RULES = 100;
const SHIPPED = "tessera_contracts";
const FEATURES = "tessera_features";
const FORMATS = ["json", "msgpack"] as const;

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error("usage: write-messages.ts DIRECTORY");
const model = featureModel();
for (const { path, text } of packageOf(model)) {
  const target = join(directory, path.replace("python/tessera_contracts", FEATURES));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
for (const contract of Object.values(contracts)) writeMessages(SHIPPED, contract as Contract<unknown>);
const features = contractsOf(model);
for (const [name, contract] of features) {
  const definition = model.definitions.get(name);
  const base =
    definition?.kind === "struct" && definition.rules.length > 0 ? features.get(definition.extends ?? "") : undefined;
  if (base === undefined) writeMessages(FEATURES, contract);
  else writeForRules(contract, base);
}

/** Every boundary value as it is written, and some of these messages changed. */
function writeMessages(from: string, contract: Contract<unknown>): void {
  for (const format of FORMATS) {
    const messages = boundaryValues(contract.info, format).map((value) => encode(contract, value, format));
    for (const message of messages) writeMessage(from, contract, format, message);
    const random = new Random(`${contract.name} ${format}`);
    for (let left = messages.length === 0 ? 0 : MUTANTS; left > 0; left--) {
      const message = random.pick(messages);
      const structured = format === "json" ? mutateJson : mutateMsgpack;
      writeMessage(from, contract, format, (random.oneIn(3) ? mutateBytes : structured)(message, random));
    }
  }
}

/** Values of the base of a struct, which has no rules: they may break those of the struct. */
function writeForRules(contract: Contract<unknown>, base: Contract<unknown>): void {
  const random = new Random(contract.name);
  for (let left = TRIED_ON_RULES; left > 0; left--) {
    const value = smallValue(base.info, random);
    for (const format of FORMATS) writeMessage(FEATURES, contract, format, encode(base, value, format));
  }
}

function writeMessage(from: string, contract: Contract<unknown>, format: Format, message: Uint8Array): void {
  const outcome = outcomeOf(contract, format, message);
  console.log(JSON.stringify({ package: from, contract: contract.name, format, hex: hexOf(message), ...outcome }));
}

function outcomeOf(
  contract: Contract<unknown>,
  format: Format,
  message: Uint8Array,
): { readonly error: string | null; readonly again: string | null } {
  try {
    const value = format === "json" ? contract.decodeJson(message) : contract.decodeMsgpack(message);
    return { error: null, again: hexOf(encode(contract, value, format)) };
  } catch (error) {
    if (error instanceof DecodeError) return { error: error.message, again: null };
    throw error;
  }
}

function encode(contract: Contract<unknown>, value: unknown, format: Format): Uint8Array {
  return format === "json" ? contract.encodeJson(value) : contract.encodeMsgpack(value);
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
