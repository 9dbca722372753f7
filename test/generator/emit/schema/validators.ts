// Generated schemas, each compiled as a user would compile it, in the strictest way there is.

import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Model } from "../../../../generator/model/model.js";
import { planFiles } from "../../../emitters.js";

/** A parsed schema file, as far as the tests look into it. */
export interface SchemaFile {
  readonly $id: string;
  readonly $defs: { readonly [name: string]: object };
}

/** The schema files of a model by path; \`schema/bundle.json\` is the bundle. */
export function schemaFilesOf(model: Model): ReadonlyMap<string, SchemaFile> {
  const files = planFiles({ ...model, workspace: { ...model.workspace, emit: ["json-schema"] } });
  return new Map(files.map(({ path, text }) => [path, JSON.parse(text) as SchemaFile]));
}

/** An ajv that refuses whatever it does not know; `vendor` keywords are declared. */
export function strictAjv(vendor: readonly string[] = []): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictTuples: false, discriminator: true });
  formats.default(ajv);
  ajv.addVocabulary([...new Set(vendor)]);
  return ajv;
}

/** The vendor keywords anywhere in a document. */
export function vendorKeysIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.keys(value).filter((key) => key.startsWith("x-"));
  return [...new Set([...own, ...Object.values(value).flatMap(vendorKeysIn)])];
}

/** The check of one definition. */
export type Validator = ValidateFunction;

/** What ajv found wrong. */
export type SchemaError = ErrorObject;

/** Checks of every definition by name: once in the files of modules together, once in the bundle alone. */
export function validatorsOf(model: Model): { readonly modules: Validators; readonly bundle: Validators } {
  const files = schemaFilesOf(model);
  const bundle = files.get("schema/bundle.json");
  if (bundle === undefined) throw new Error("no bundle");
  const modules = [...files.values()].filter((file) => file !== bundle);
  return { modules: compiled(modules), bundle: compiled([bundle]) };
}

type Validators = ReadonlyMap<string, Validator>;

function compiled(files: readonly SchemaFile[]): Validators {
  const ajv = strictAjv(files.flatMap(vendorKeysIn));
  for (const file of files) ajv.addSchema(file);
  const checks = files.flatMap(({ $id, $defs }) =>
    Object.keys($defs).map((name) => [name, ajv.getSchema(`${$id}#/$defs/${name}`)] as const),
  );
  return new Map(checks.map(([name, check]) => [name, check ?? missing(name)]));
}

function missing(name: string): never {
  throw new Error(`no schema of ${name}`);
}
