import { posix } from "node:path";
import { fieldNameComplaint } from "../../check/reserved-names.js";
import { RUNTIME_NAMES } from "../../check/runtime-names.js";
import type { ExtType, Model, Module } from "../../model/model.js";
import { BASE64_CODEC } from "../../parse/document.js";
import { type Code, code, imported, importedType } from "../../text/code.js";
import { codegen, serdeType } from "./runtime-names.js";

/** A user's codec of an extension type, as code of one generated module. */
export interface ExtCodecCode {
  /** The codec itself. */
  readonly value: Code;
  /** The type of its values. */
  readonly type: Code;
}

/** The codec that tessera.yaml names for an extension type: base64, or the export of a module that has the type's name; null if there is none. */
export function extCodecOf(type: ExtType, module: Module, model: Model): ExtCodecCode | null {
  const { ext, contracts = "../contracts" } = model.workspace;
  const codec = ext.find((one) => one.name === type.name)?.codec;
  if (codec === undefined) return null;
  if (codec === BASE64_CODEC) return { value: code`${codegen("base64Ext")}(${type.code})`, type: serdeType("Ext") };
  const path = posix.relative(posix.dirname(module.name), posix.join(contracts, codec));
  const from = path.startsWith(".") ? path : `./${path}`;
  const name = isOpen(type.name, module) ? type.name : `$${type.name}`;
  const typeOf = code`typeof ${importedType(from, type.name, name)}`;
  return { value: imported(from, type.name, name), type: code`${serdeType("ExtValue")}<${typeOf}>` };
}

/** Whether generated code has no variable or function of that name. None of its own starts with a dollar. */
function isOpen(name: string, { definitions }: Module): boolean {
  const stem = name.replace(/(?:_item|_validity)?_*\d*$/, "");
  const fields = definitions.flatMap((one) => (one.kind === "struct" ? one.fields : []));
  if (fields.some((field) => field.name === name || field.name === stem)) return false;
  return !RUNTIME_NAMES.has(name) && !LOCALS.has(name) && !LOCALS.has(stem) && fieldNameComplaint(name) === null;
}

/** Parameters and variables of generated functions, and what a module calls its other files. */
const LOCALS: ReadonlySet<string> = new Set([
  ..."r w value self candidate result at outer more count start i name key keys text".split(" "),
  ..."item items list set map tuple entry entries fields columns length next room row codec info undefined".split(" "),
]);
