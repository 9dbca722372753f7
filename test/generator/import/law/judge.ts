// The law of imports: what a schema accepts, its contract decodes, and writes again but for what the import listed.

import { isDeepStrictEqual } from "node:util";
import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Imported, Loss } from "../../../../generator/import/imported.js";
import {
  DEFAULT_OPTIONS,
  type ImportOptions,
  importJsonSchema,
  importOpenapi,
} from "../../../../generator/import/json-schema/index.js";
import { Names, toTypeName } from "../../../../generator/import/names.js";
import { importedText } from "../../../../generator/import/repair.js";
import type { Model } from "../../../../generator/model/model.js";
import { Reflection } from "../../../../generator/model/reflect.js";
import { Random } from "../../../../generator/sample/random.js";
import { encodeJsonExact } from "../../../../runtime/serde/exact/encode.js";
import { DecodeError } from "../../../../runtime/serde/errors.js";
import { decodeJsonExact } from "../../../../runtime/serde/exact/decode.js";
import { compile, show } from "../../model/model-of.js";
import { DocumentMaker, type Schema } from "./documents.js";
import { Keeper } from "./kept.js";

/** Schemas to import, by the names of their files. */
export interface Subject {
  readonly files: ReadonlyMap<string, unknown>;
  readonly options?: ImportOptions;
}

/** An imported subject. */
export interface Contracts {
  readonly text: string;
  readonly losses: readonly Loss[];
  readonly model: Model;
  readonly reflection: Reflection;
}

/** A document that broke the law, and how. */
export interface Breach {
  readonly contract: string;
  readonly document: unknown;
  readonly fault: string;
}

/** What the documents of a subject came to. */
export interface Verdict {
  readonly breaches: readonly Breach[];
  /** How many documents of each contract ajv accepted. */
  readonly tried: ReadonlyMap<string, number>;
}

/** Imports a subject, which compiles. */
export function contractsOf({ files, options = DEFAULT_OPTIONS }: Subject): Contracts {
  const { text, losses } = importedText(importAll(files, options));
  const { model, diagnostics } = compile({ imported: text });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(`${errors.map(show).join("\n")}\n${text}`);
  return { text, losses, model, reflection: new Reflection(model.definitions) };
}

/** Tries `count` documents that ajv accepts, of all definitions of a subject in turn. */
export function judge(subject: Subject, count: number, seed: string): Verdict {
  const contracts = contractsOf(subject);
  const maker = new DocumentMaker(subject.files, new Random(seed));
  const tried = new Map<string, number>();
  const breaches: Breach[] = [];
  const definitions = definitionsOf(subject.files);
  let missing = count;
  for (const [i, { contract, address, accepts }] of definitions.entries()) {
    const wanted = Math.max(FEWEST, Math.ceil(missing / (definitions.length - i)));
    let accepted = 0;
    for (let left = HOPELESS; left > 0 && accepted < wanted; left--) {
      const document: unknown = JSON.parse(JSON.stringify(maker.document(address) ?? null));
      if (!accepts(document)) continue;
      accepted++;
      left = HOPELESS;
      const fault = faultOf(contract, document, contracts);
      if (fault !== null) breaches.push({ contract, document, fault });
      if (breaches.length > 4) return { breaches, tried };
    }
    tried.set(contract, accepted);
    missing -= accepted;
  }
  return { breaches, tried };
}

/** Of each definition at least so many documents are tried. */
const FEWEST = 20;

/** After so many tries in a row without an accepted document, the next definition makes up for it. */
const HOPELESS = 60;

/** Why a contract does not keep a document as it should; null if it does. */
export function faultOf(contract: string, document: unknown, contracts: Contracts): string | null {
  let back: unknown;
  try {
    back = writtenAgain(contract, document, contracts);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return error.message;
  }
  const expected = new Keeper(contracts.model, contracts.losses).kept(contract, document);
  if (isDeepStrictEqual(back, expected)) return null;
  return `expected ${JSON.stringify(expected)}, found ${JSON.stringify(back)}`;
}

/** What comes back of a document. @throws {DecodeError} when the contract refuses it */
export function writtenAgain(contract: string, document: unknown, { reflection }: Contracts): unknown {
  const info = reflection.named(contract);
  const value = decodeJsonExact(info, JSON.stringify(document), {}, contract);
  return JSON.parse(new TextDecoder().decode(encodeJsonExact(info, value, { order: "declared" }))) as unknown;
}

interface Definition {
  readonly contract: string;
  readonly address: string;
  readonly accepts: (document: unknown) => boolean;
}

function definitionsOf(files: ReadonlyMap<string, unknown>): readonly Definition[] {
  const ajv = ajvFor(files);
  const names = new Names(); // definitions get theirs first, in this order
  return [...files].flatMap(([file, value]) =>
    pointersIn(value as Schema, file).map(([name, pointer]) => {
      const address = `${file}#${pointer}`;
      const validate = ajv.compile({ $ref: `${textIn(value as Schema, "$id") ?? file}#${pointer}` });
      return { contract: names.type(name), address, accepts: (document) => isValid(validate, document) };
    }),
  );
}

/** ajv 8.20 throws at some values of schemas with `unevaluatedProperties` below alternatives: those are not tried. */
function isValid(validate: ValidateFunction, document: unknown): boolean {
  try {
    return validate(document);
  } catch (error) {
    if (error instanceof TypeError && error.message.startsWith("Cannot set properties of undefined")) return false;
    throw error;
  }
}

/** The definitions of a file with their names: those that the importer makes contracts of. */
function pointersIn(schema: Schema, file: string): readonly (readonly [name: string, pointer: string])[] {
  const below = (pointer: string, value: unknown): readonly (readonly [string, string])[] =>
    Object.keys((value ?? {}) as Schema).map((key) => [nameOfKey(key), `${pointer}/${escaped(key)}`] as const);
  const components = (schema["components"] ?? {}) as Schema;
  if (isApi(schema))
    return [...below("/components/schemas", components["schemas"]), ...below("/definitions", schema["definitions"])];
  const named = [...below("/$defs", schema["$defs"]), ...below("/definitions", schema["definitions"])];
  const isRoot = ["type", "properties", "$ref", "anyOf", "oneOf", "allOf", "enum"].some((key) => key in schema);
  const title = textIn(schema, "title");
  const isShort = title !== null && title.length <= LONGEST_TITLE;
  const name = isShort ? title : file.replace(/^.*\//, "").replace(/(\.schema)?\.json$/, "");
  const isTwice = named.some(([other]) => toTypeName(other) === toTypeName(name));
  return isRoot ? [[isTwice ? `${name} file` : name, ""], ...named] : named;
}

const LONGEST_TITLE = 40;

function textIn(schema: Schema, keyword: string): string | null {
  const text = schema[keyword];
  return typeof text === "string" ? text : null;
}

function nameOfKey(key: string): string {
  return key.includes("://") ? key.replace(/^.*\//, "").replace(/\.json$/, "") : key;
}

function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function isApi(value: unknown): boolean {
  const schema = value as Schema;
  return schema["openapi"] !== undefined || schema["swagger"] !== undefined || schema["asyncapi"] !== undefined;
}

function importAll(files: ReadonlyMap<string, unknown>, options: ImportOptions): Imported {
  const [[first, value] = ["", undefined]] = files;
  return isApi(value) ? importOpenapi(first, value, options) : importJsonSchema(files, options);
}

function ajvFor(files: ReadonlyMap<string, unknown>): Ajv {
  const [value] = files.values();
  const isOld = /draft-0[467]/.test(String((value as Schema)["$schema"]));
  const ajv = isOld ? new Ajv(AJV) : new Ajv2020(AJV);
  addFormats.default(ajv);
  for (const [file, schema] of files)
    ajv.addSchema(isApi(schema) ? (inDraft2020(schema) as Schema) : (schema as Schema), file);
  return ajv;
}

const AJV = { strict: false, ownProperties: true, logger: false, validateSchema: false, inlineRefs: false } as const;

/** OpenAPI 3.0 as JSON Schema: what is nullable may be null, and what a discriminator tells apart may look alike. */
function inDraft2020(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inDraft2020);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, discriminator, oneOf, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, inDraft2020(one)]),
  ) as { [key: string]: unknown };
  const alternatives = discriminator === undefined ? { oneOf } : { anyOf: oneOf };
  const whole = oneOf === undefined ? rest : { ...rest, ...alternatives };
  return nullable === true ? { anyOf: [whole, { type: "null" }] } : whole;
}
