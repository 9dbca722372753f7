import { posix } from "node:path";
import type { ExtType, Model, Module } from "../model/model.js";
import { type Code, code, imported, importedType } from "../text/code.js";

/** A user's codec of an extension type, as code of one generated module. */
export interface ExtCodecCode {
  /** The codec itself. */
  readonly value: Code;
  /** The type of its values. */
  readonly type: Code;
}

/** The codec that tessera.yaml names for an extension type: the export of that module that has the type's name; null if there is none. */
export function extCodecOf(type: ExtType, module: Module, model: Model): ExtCodecCode | null {
  const { ext, contracts = "../contracts" } = model.workspace;
  const codec = ext.find((one) => one.name === type.name)?.codec;
  if (codec === undefined) return null;
  const path = posix.relative(posix.dirname(module.name), posix.join(contracts, codec));
  const from = path.startsWith(".") ? path : `./${path}`;
  const typeOf = code`typeof ${importedType(from, type.name)}`;
  return { value: imported(from, type.name), type: code`${importedType("tessera/serde", "ExtValue")}<${typeOf}>` };
}
