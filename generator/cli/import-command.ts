import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Imported } from "../import/imported.js";
import { importJsonSchema, importOpenapi } from "../import/json-schema/index.js";
import { toFieldName } from "../import/names.js";
import { importedText } from "../import/repair.js";
import { readForeignYaml } from "../parse/foreign-yaml.js";
import { toReadError } from "../read/read-error.js";
import { toWriteError } from "../write/write-error.js";
import { type Command, type CommandInput, EXIT, UsageError } from "./command.js";
import { count } from "./count.js";
import { importMsgspec } from "./inspect-msgspec.js";

/** `tessera import`. */
export const importCommand: Command = {
  name: "import",
  summary: "Writes contracts for what JSON Schema, OpenAPI or msgspec describe, and says what they cannot",
  args: ["json-schema|openapi|msgspec", "FILE…"],
  options: [
    { name: "out", value: "FILE", doc: "the contract file to write (default: contracts/, named like the first FILE)" },
    { name: "force", value: null, doc: "write it even if there is one already" },
  ],
  examples: [
    "tessera import json-schema schemas/order.json schemas/line.json",
    "tessera import openapi openapi.yaml --out contracts/shop.yaml",
    "tessera import msgspec shop.messages",
  ],
  run(input) {
    const [kind = "", ...sources] = input.args;
    const imported = importAll(kind, sources, input);
    const out = input.option("out") ?? `contracts/${moduleName(sources[0] ?? "")}.yaml`;
    const path = resolve(input.terminal.cwd, out);
    if (existsSync(path) && !input.flag("force")) throw new UsageError(`${out} exists; --force overwrites it`);
    const { text, losses } = importedText(imported);
    write(path, out, text);
    input.terminal.out(`wrote ${out}: ${count(imported.contracts.length, "contract")}`);
    if (losses.length === 0) return EXIT.ok;
    input.terminal.out(`${count(losses.length, "thing")} could not be carried over:`);
    for (const { at, message } of losses) input.terminal.out(`  ${at}: ${message}`);
    return EXIT.ok;
  },
};

function importAll(kind: string, sources: readonly string[], input: CommandInput): Imported {
  switch (kind) {
    case "json-schema":
      return importJsonSchema(new Map(sources.map((source) => [source, readDocument(source, input)])));
    case "openapi":
      return importOpenapi(only(sources, "file"), readDocument(only(sources, "file"), input));
    case "msgspec":
      return importMsgspec(only(sources, "module"), input.terminal.cwd);
    default:
      throw new UsageError(`cannot import ${kind}; expected json-schema, openapi or msgspec`);
  }
}

function only(sources: readonly string[], what: string): string {
  const [first = "", ...more] = sources;
  if (more.length > 0) throw new UsageError(`expected one ${what}, found ${sources.join(" ")}`);
  return first;
}

function readDocument(path: string, { terminal }: CommandInput): unknown {
  const read = readForeignYaml(textOf(path, terminal.cwd));
  if ("value" in read) return read.value;
  throw new UsageError(`${path} is neither JSON nor YAML: ${read.message}`);
}

function textOf(path: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, path), "utf8");
  } catch (error) {
    throw toReadError(path, error);
  }
}

/** `schemas/Order Line.json` and `shop.orderLine` as `order_line`. */
function moduleName(source: string): string {
  const base = basename(source).replace(/(?:\.schema)?\.(?:json|ya?ml)$/i, "");
  return toFieldName(base.replace(/^.*\./, ""));
}

function write(path: string, shown: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw toWriteError(shown, error);
  }
}
