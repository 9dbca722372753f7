import { existsSync, statSync } from "node:fs";
import { basename, relative, resolve, sep } from "node:path";
import type { Imported, Loss } from "../import/imported.js";
import { DEFAULT_OPTIONS, importJsonSchema, importOpenapi, type ImportOptions } from "../import/json-schema/index.js";
import { groupedLosses } from "../import/losses.js";
import { contractsOfTable } from "../import/table/index.js";
import { toFieldName } from "../import/names.js";
import { importedText } from "../import/repair.js";
import { readForeignDocument } from "../parse/foreign-document.js";
import { ReadError, toReadError } from "../read/read-error.js";
import { readRegularFile } from "../read/regular-file.js";
import { replaceFile } from "../write/replace-file.js";
import { type Command, type CommandInput, EXIT, type Terminal, UsageError } from "./command.js";
import { count } from "./count.js";
import { wrap } from "./text-table.js";
import { importMsgspec } from "./inspect-msgspec.js";
import { importTable } from "./table-commands.js";

/** `tessera import`. */
export const importCommand: Command = {
  name: "import",
  summary:
    "Write contracts from JSON Schema, OpenAPI, msgspec or a Delta table, and list what could not be carried over",
  args: ["json-schema|openapi|msgspec|table", "FILE…"],
  options: [
    { name: "out", value: "FILE", doc: "contract file to write (default: in contracts/, named after the first FILE)" },
    { name: "force", value: null, doc: "overwrite the contract file if it exists" },
    {
      name: "open",
      value: "struct|map",
      doc: "objects with further members: struct drops those, map keeps all as any (default: struct)",
    },
    {
      name: "unique",
      value: "list|set",
      doc: "arrays with uniqueItems: list keeps the order, set drops it (default: list)",
    },
  ],
  examples: [
    "tessera import json-schema schemas/order.json schemas/line.json",
    "tessera import openapi openapi.yaml --out contracts/shop.yaml",
    "tessera import json-schema event.json --open map",
    "tessera import msgspec shop.messages",
    "tessera import table lake/orders",
  ],
  run(input) {
    const [kind = "", ...sources] = input.args;
    const out = input.option("out") ?? `contracts/${moduleName(sources[0] ?? "")}.yaml`;
    if (kind !== "table") return writeImported(importAll(kind, sources, input), out, input);
    const uri = only(sources, "table").replace(/\/+$/, "");
    return importTable(uri, input, (facts) => writeImported(contractsOfTable(facts), out, input));
  },
};

/** Writes the contract file, and prints what it lacks. */
function writeImported(imported: Imported, out: string, input: CommandInput): number {
  const { terminal } = input;
  const path = resolve(terminal.cwd, out);
  if (existsSync(path) && !input.flag("force")) throw new UsageError(`${out} exists; --force overwrites it`);
  const { text, losses } = importedText(imported);
  replaceFile(path, text, out);
  terminal.out(`wrote ${out}: ${count(imported.contracts.length, "contract")}`);
  reportLosses(losses, terminal);
  return EXIT.ok;
}

/** A line for each; if it is lost at several places, these stand below it. */
function reportLosses(losses: readonly Loss[], terminal: Terminal): void {
  const groups = [...groupedLosses(losses)];
  if (groups.length > 0) terminal.out(`${count(groups.length, "thing")} could not be carried over:`);
  for (const [message, places] of groups) {
    const [only = "", ...more] = places;
    terminal.out(more.length === 0 ? `  ${only}: ${message}` : `  ${message}:`);
    if (more.length > 0) for (const line of wrap(places.join(", "), terminal.columns - 4)) terminal.out(`    ${line}`);
  }
}

function importAll(kind: string, sources: readonly string[], input: CommandInput): Imported {
  switch (kind) {
    case "json-schema": {
      const files = sources.map((source) => readImportFile(source, input.terminal.cwd));
      return importJsonSchema(new Map(files.map(({ name, value }) => [name, value])), optionsOf(input));
    }
    case "openapi": {
      const { name, value } = readImportFile(only(sources, "file"), input.terminal.cwd);
      return importOpenapi(name, value, optionsOf(input));
    }
    case "msgspec":
      return importMsgspec(only(sources, "module"), input.terminal.cwd);
    default:
      throw new UsageError(`cannot import ${kind}; expected json-schema, openapi, msgspec or table`);
  }
}

function only(sources: readonly string[], what: string): string {
  const [first = "", ...more] = sources;
  if (more.length > 0) throw new UsageError(`expected one ${what}, found ${sources.join(" ")}`);
  return first;
}

function optionsOf(input: CommandInput): ImportOptions {
  return {
    open: choice(input, "open", ["struct", "map"]) ?? DEFAULT_OPTIONS.open,
    unique: choice(input, "unique", ["list", "set"]) ?? DEFAULT_OPTIONS.unique,
  };
}

function choice<T extends string>(input: CommandInput, name: string, values: readonly T[]): T | null {
  const given = input.option(name);
  const value = values.find((one) => one === given);
  if (given === null || value !== undefined) return value ?? null;
  throw new UsageError(`--${name} is ${values.join(" or ")}, found ${given}`);
}

/** `schemas/Order Line.json` and `shop.orderLine` as `order_line`. */
function moduleName(source: string): string {
  const base = basename(source).replace(/(?:\.schema)?\.(?:json|ya?ml)$/i, "");
  return toFieldName(base.replace(/^.*\./, ""));
}

/** A file that is imported: its path from the working directory, and what it says. */
interface ImportFile {
  readonly name: string;
  readonly value: unknown;
}

/** Reads the JSON or YAML file at `path`. @throws {ReadError} if it cannot be read, or is neither */
function readImportFile(path: string, cwd: string): ImportFile {
  const read = readForeignDocument(path, bytesOf(path, cwd));
  if ("problem" in read) throw new ReadError(path, `it ${read.problem}`);
  return { name: relative(cwd, resolve(cwd, path)).split(sep).join("/"), value: read.value };
}

function bytesOf(path: string, cwd: string): Uint8Array {
  const file = resolve(cwd, path);
  try {
    if (statSync(file).isDirectory()) throw new ReadError(path, "it is a directory; name the files in it");
    return readRegularFile(file);
  } catch (error) {
    throw error instanceof ReadError ? error : toReadError(path, error);
  }
}
