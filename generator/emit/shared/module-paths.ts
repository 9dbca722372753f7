// The modules of generated code, and how they name each other.

import { posix } from "node:path";
import type { Model, Module } from "../../model/model.js";

const LIBRARY = "tessera/";

/** The modules that are generated here, rather than shipped with the package. */
export function ownModules(model: Model): readonly Module[] {
  return model.modules.filter((module) => !module.library);
}

/**
 * How the generated file of module `from` names the one of module `to`: `../delta/protocol.js`, or `tessera-contracts/contracts/delta/protocol` for
 * the standard library in a user's project. `suffix` chooses among a module's files: `.codec`, `.info`.
 */
export function relativeImport(from: string, to: string, suffix = ""): string {
  const key = `${from}:${to}:${suffix}`;
  const found = KNOWN.get(key) ?? findImport(from, to, suffix);
  KNOWN.set(key, found);
  return found;
}

/** Asked for with every name of another module. */
const KNOWN = new Map<string, string>();

function findImport(from: string, to: string, suffix: string): string {
  if (to.startsWith(LIBRARY)) return `tessera-contracts/contracts/${to.slice(LIBRARY.length)}${suffix}`;
  const path = posix.relative(posix.dirname(from), `${to}${suffix}.js`);
  return path.startsWith(".") ? path : `./${path}`;
}
