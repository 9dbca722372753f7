import { posix } from "node:path";

const LIBRARY = "tessera/";

/**
 * How the generated file of module `from` names the one of module `to`: `../delta/protocol.js`, or `tessera/contracts/delta/protocol` for
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
  if (to.startsWith(LIBRARY)) return `tessera/contracts/${to.slice(LIBRARY.length)}${suffix}`;
  const path = posix.relative(posix.dirname(from), `${to}${suffix}.js`);
  return path.startsWith(".") ? path : `./${path}`;
}
