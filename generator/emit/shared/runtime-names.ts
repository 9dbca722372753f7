// Names of the runtime's two entries. What a person would write comes from `serde`, what only generated code calls from `serde/codegen`.

import { type CODEGEN_TYPES, RUNTIME_NAMES, type SERDE_TYPES, type SERDE_VALUES } from "../../check/runtime-names.js";
import { type Code, imported, importedType } from "../../text/code.js";

const SERDE = "tessera-contracts/serde";

/** The entry that generated code calls. */
export const CODEGEN = "tessera-contracts/serde/codegen";

/** A type of `tessera-contracts/serde` that generated code may import. */
export type SerdeType = (typeof SERDE_TYPES)[number];

/** A value of `tessera-contracts/serde`. */
export function serde(name: (typeof SERDE_VALUES)[number]): Code {
  return imported(SERDE, name);
}

/** A type of `tessera-contracts/serde`. */
export function serdeType(name: SerdeType): Code {
  return importedType(SERDE, name);
}

/** A value of `tessera-contracts/serde/codegen`. */
export function codegen(name: string): Code {
  if (!RUNTIME_NAMES.has(name)) throw new Error(`tessera-contracts/serde/codegen has no ${name}`);
  return imported(CODEGEN, name);
}

/** A type of `tessera-contracts/serde/codegen`. */
export function codegenType(name: (typeof CODEGEN_TYPES)[number]): Code {
  return importedType(CODEGEN, name);
}
