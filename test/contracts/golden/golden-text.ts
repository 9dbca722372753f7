// What a golden says of a contract: an example, its bytes, and what its typical mistakes are called.

import type { Format } from "../../../generator/sample/boundary-values.js";
import { contractExample } from "../../../generator/sample/contract-example.js";
import { any, contract as contractOf } from "../../../runtime/serde/codegen.js";
import { type Contract, ValidationError } from "../../../runtime/serde/index.js";
import type { ValidationErrorPayload } from "../../../runtime/serde/index.js";
import { contracts } from "../../../generated/registry.js";
import { brokenRules } from "./broken-rules.js";
import { dumpMsgpack } from "./dump-msgpack.js";
import { mistakesIn } from "./mistakes.js";
import { showValue } from "./show-value.js";

type AnyContract = Contract<unknown>;

const byName = contracts as unknown as { readonly [name: string]: AnyContract };
const anything: AnyContract = contractOf({ name: "Any", module: "test", info: any() });

/** The golden of every shipped contract by its path, `artifacts/manifest/RunManifest.txt`. */
export function goldenTexts(): { readonly [path: string]: string } {
  const texts = Object.values(byName).map((contract) => [
    `${contract.module}/${contract.name}.txt`,
    goldenText(contract),
  ]);
  return Object.fromEntries(texts) as { readonly [path: string]: string };
}

function goldenText(contract: AnyContract): string {
  const json = exampleOf(contract, "json");
  const msgpack = exampleOf(contract, "msgpack");
  const sections = [
    json === undefined ? [] : [valueSection(json), jsonSection(contract, json)],
    msgpack === undefined
      ? []
      : [...(json === undefined ? [valueSection(msgpack)] : []), msgpackSection(contract, msgpack)],
    [json === undefined ? mistakeSection(contract, "msgpack", msgpack) : mistakeSection(contract, "json", json)],
  ];
  return [`# ${contract.name}`, ...sections.flat()].join("\n\n") + "\n";
}

function exampleOf(contract: AnyContract, format: Format): unknown {
  return contractExample(contract, format, (name) => byName[name]?.info.examples ?? []);
}

function valueSection(value: unknown): string {
  return section("A value, as decoders return it", [showValue(value)]);
}

function jsonSection(contract: AnyContract, value: unknown): string {
  const bytes = contract.encodeJson(value);
  return section(`JSON, ${bytes.length} bytes`, [utf8.decode(bytes)]);
}

const HEX_DIGITS_A_LINE = 120;

function msgpackSection(contract: AnyContract, value: unknown): string {
  const bytes = contract.encodeMsgpack(value);
  const hex =
    Buffer.from(bytes)
      .toString("hex")
      .match(new RegExp(`.{1,${HEX_DIGITS_A_LINE}}`, "g")) ?? [];
  return section(`MessagePack, ${bytes.length} bytes`, [...hex, "", ...dumpMsgpack(bytes)]);
}

/** What is said of the first place for each code of error, the whole value apart, and of each rule. */
function mistakeSection(contract: AnyContract, format: Format, value: unknown): string {
  const found = new Map<string, string>();
  for (const { what, value: wrong } of mistakesIn(contract.info, onTheWire(contract, format, value))) {
    const payload = refusalOf(contract, format, encodeWire(format, wrong));
    if (payload === null) continue;
    const key = `${payload.code} ${payload.path === "$"}`;
    if (!found.has(key)) found.set(key, mistake(what, payload));
  }
  const rules = ruleMistakes(contract, format, value);
  return section("Mistakes", [[...found.values(), ...rules].join("\n\n")]);
}

function ruleMistakes(contract: AnyContract, format: Format, value: unknown): readonly string[] {
  const { info } = contract;
  if (info.kind !== "struct") return [];
  return brokenRules(info, value as object).map(({ rule, changes }) => {
    const payload = refusalOf(contract, format, encode(contract, format, { ...(value as object), ...changes }));
    if (payload?.summary !== rule.message) throw new Error(`${contract.name} takes what breaks ${rule.message}`);
    return mistake(showFields(changes), payload);
  });
}

function mistake(what: string, payload: ValidationErrorPayload): string {
  return `${what}\n  ${JSON.stringify(payload)}`;
}

function showFields(fields: object): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${showValue(value)}`)
    .join("\n");
}

function encode(contract: AnyContract, format: Format, value: unknown): Uint8Array {
  return format === "json" ? contract.encodeJson(value) : contract.encodeMsgpack(value);
}

/** A value as a message has it, without its contract. */
function onTheWire(contract: AnyContract, format: Format, value: unknown): unknown {
  const bytes = encode(contract, format, value);
  return format === "json" ? JSON.parse(utf8.decode(bytes)) : anything.decodeMsgpack(bytes);
}

function encodeWire(format: Format, value: unknown): Uint8Array {
  return format === "json" ? new TextEncoder().encode(JSON.stringify(value)) : anything.encodeMsgpack(value);
}

/** What is wrong with a message; null if nothing is. */
function refusalOf(contract: AnyContract, format: Format, message: Uint8Array): ValidationErrorPayload | null {
  try {
    if (format === "json") contract.decodeJson(message);
    else contract.decodeMsgpack(message);
    return null;
  } catch (error) {
    if (error instanceof ValidationError) return error.payload;
    throw error;
  }
}

function section(title: string, lines: readonly string[]): string {
  return [`## ${title}`, "", ...lines].join("\n");
}

const utf8 = new TextDecoder();
