import { ImportError, type Imported } from "../imported.js";
import { toTypeName } from "../names.js";
import { docOf } from "./annotations.js";
import { finished } from "./finish.js";
import {
  below,
  type Files,
  isObject,
  member,
  nameOfKey,
  type Place,
  rootOf,
  said,
  schemasBelow,
  shown,
} from "./place.js";
import { draftsOf } from "./schema-importer.js";
import type { ImportOptions } from "./scope.js";

export type { Files } from "./place.js";
export type { ImportOptions } from "./scope.js";

/** What is done where nothing is asked for. */
export const DEFAULT_OPTIONS: ImportOptions = { open: "struct", unique: "list" };

/**
 * Contracts of JSON Schemas (drafts 4 to 2020-12): of each file's root and of all its definitions.
 * @throws {ImportError} when a file is no schema
 */
export function importJsonSchema(files: Files, options: ImportOptions = DEFAULT_OPTIONS): Imported {
  const definitions = [...files].flatMap(([file, value]) => {
    checkSchema(file, value);
    const root = rootOf(file, files);
    const named = ["$defs", "definitions"].flatMap((keyword) => definitionsBelow(root, keyword));
    const isTwice = named.some(({ name }) => toTypeName(name) === toTypeName(root.name));
    const whole = isTwice ? { ...root, name: `${root.name} file` } : root;
    return named.length > 0 && !saysMoreThanDefinitions(root) ? named : [whole, ...named];
  });
  return importDefinitions(definitions, files, options);
}

/**
 * Contracts of the schemas under `components` of OpenAPI 3, or under `definitions` of Swagger 2.
 * @throws {ImportError} when there are none
 */
export function importOpenapi(file: string, document: unknown, options: ImportOptions = DEFAULT_OPTIONS): Imported {
  const files: Files = new Map([[file, document]]);
  const root = rootOf(file, files);
  const definitions = [
    ...definitionsBelow(below(root, ["components"], ""), "schemas"),
    ...definitionsBelow(root, "definitions"),
  ];
  if (definitions.length === 0) {
    const hint = said(root, "$schema") === undefined ? "" : "; it is a JSON Schema: tessera import json-schema";
    throw new ImportError(`${file} has no schemas under components.schemas or definitions${hint}`);
  }
  const info = below(root, ["info"], "");
  return { ...importDefinitions(definitions, files, options), ...docOf([info]) };
}

function importDefinitions(definitions: readonly Place[], files: Files, options: ImportOptions): Imported {
  const drafts = draftsOf(definitions, files, options);
  return finished(drafts, (place) => shown(place, files));
}

function definitionsBelow(place: Place, keyword: string): readonly Place[] {
  return [...schemasBelow(place, keyword)].map(([key, one]) => ({ ...one, name: nameOfKey(key) }));
}

function checkSchema(file: string, value: unknown): void {
  if (typeof value === "boolean") return;
  if (!isObject(value)) throw new ImportError(`${file} is no schema: expected an object, found ${wordsFor(value)}`);
  const other = ["openapi", "swagger"].find((keyword) => member(value, keyword) !== undefined);
  if (other !== undefined) throw new ImportError(`${file} is an OpenAPI document; try tessera import openapi ${file}`);
}

function wordsFor(value: unknown): string {
  if (value === null) return "nothing";
  return Array.isArray(value) ? "a list" : typeof value === "string" ? "text" : "a number";
}

function saysMoreThanDefinitions(root: Place): boolean {
  return ["type", "properties", "$ref", "anyOf", "oneOf", "allOf", "enum", "const"].some(
    (key) => said(root, key) !== undefined,
  );
}
