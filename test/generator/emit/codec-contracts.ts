// The contracts of test/golden/codec, each with its generated functions and without them.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emitCodec } from "../../../generator/emit/codec/index.js";
import { infoOf } from "../../../generator/model/reflect.js";
import type { Model, Module } from "../../../generator/model/model.js";
import { file } from "../../../generator/text/file.js";
import { contract, rowContract, type RowContractParts } from "../../../runtime/serde/codegen.js";
import { type Contract, Raw, type RowContract } from "../../../runtime/serde/index.js";
import type { ContractParts } from "../../../runtime/serde/contract/formats.js";
import { compile, show, workspaceWith } from "../model/model-of.js";

/** Where the contracts and their codecs are. */
export const GOLDEN = join(import.meta.dirname, "../../golden/codec");

/** The names of the contract files there. */
export const FEATURES = readdirSync(GOLDEN)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.slice(0, -".yaml".length));

const RUNTIME = join(import.meta.dirname, "../../../runtime/serde");
const WORKSPACE = workspaceWith([
  {
    name: "arrow_schema",
    code: 3,
    span: { source: { path: "", module: "", text: "", library: false }, start: 0, end: 0 },
  },
]);

/** All features as one workspace. */
export const model = modelOfFeatures();

const codecs = new Map<string, { readonly [name: string]: unknown }>();

/** Emits the codecs as JavaScript and imports them. */
export async function importCodecs(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "tessera-codec-"));
  for (const module of model.modules) {
    const text = file(emitCodec(module, model), { language: "javascript" });
    const path = join(directory, `${module.name}.codec.mjs`);
    writeFileSync(
      path,
      text
        .replaceAll('"tessera-contracts/serde"', JSON.stringify(join(RUNTIME, "index.ts")))
        .replaceAll('"tessera-contracts/serde/codegen"', JSON.stringify(join(RUNTIME, "codegen.ts"))),
    );
    codecs.set(module.name, (await import(path)) as { readonly [name: string]: unknown });
  }
  rmSync(directory, { recursive: true });
}

/** The model of all features, made anew. */
export function modelOfFeatures(): Model {
  const texts = FEATURES.map((name) => [name, readFileSync(join(GOLDEN, `${name}.yaml`), "utf8")] as const);
  const found = compile(Object.fromEntries(texts), WORKSPACE);
  const errors = found.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  if (errors.length > 0) throw new Error(errors.map(show).join("\n"));
  return found.model;
}

/** The module of a feature. */
export function moduleOf(name: string): Module {
  const module = model.modules.find((each) => each.name === name);
  if (module === undefined) throw new Error(`no module ${name}`);
  return module;
}

/** The contract of a type with its generated functions, and the one without. */
export function contractsOf(type: string): { readonly fast: Contract<unknown>; readonly exact: Contract<unknown> } {
  const module = model.definitions.get(type)?.module ?? "";
  const codec = codecs.get(module) ?? {};
  const parts = { name: type, module, info: infoOf(model, type) };
  const generated = {
    read: codec[`read${type}`],
    unpack: codec[`unpack${type}`],
    write: codec[`write${type}`],
    pack: codec[`pack${type}`],
    is: codec[`is${type}`],
  };
  return { fast: contract({ ...parts, ...generated } as ContractParts<unknown>), exact: contract(parts) };
}

/** The row contract of an array-like struct with its generated functions, and the one without. */
export function rowContractsOf(
  type: string,
): Readonly<Record<"fast" | "exact", RowContract<unknown, unknown, unknown>>> {
  const parts = { name: type, module: "m", info: infoOf(model, type) };
  const columns = columnFunctionsOf(type);
  const hasColumns = columns["read"] !== undefined;
  const generated = { ...parts, ...functionsOf(type, ""), ...(hasColumns ? { columns } : {}) };
  return { fast: rowContract(generated as RowContractParts<unknown, unknown>), exact: rowContract(parts) };
}

/** The generated functions for the columns of a struct. */
export function columnFunctionsOf(type: string): Functions {
  return functionsOf(type, "Columns");
}

type Functions = Readonly<Record<"read" | "unpack" | "write" | "pack", (...args: readonly unknown[]) => unknown>>;

function functionsOf(type: string, suffix: string): Functions {
  const codec = codecs.get(model.definitions.get(type)?.module ?? "") ?? {};
  const verbs = ["read", "unpack", "write", "pack"];
  return Object.fromEntries(verbs.map((verb) => [verb, codec[`${verb}${type}${suffix}`]])) as Functions;
}

/** The value with the order of its properties and the kind of its objects to compare. */
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value instanceof Map) return [...value].map(inOrder);
  const isObject = typeof value === "object" && value !== null;
  if (!isObject || value instanceof Uint8Array || value instanceof Set || value instanceof Raw) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, inOrder(item)]);
  return { plain: Object.getPrototypeOf(value) === Object.prototype, entries };
}
