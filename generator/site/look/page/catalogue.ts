// The contracts that the page knows: those of the site, and two of the library that everybody has files of.

import { LogLineInfo } from "../../../../generated/delta/log.info.js";
import { RunManifestInfo } from "../../../../generated/artifacts/manifest.info.js";
import { Reflection } from "../../../model/reflect.js";
import type { StructInfo, TypeInfo } from "../../../../runtime/serde/info/types.js";
import { definitionsOf } from "../contract-data.js";

/** The names of the contracts that are known whatever the site is of. */
export const RUN_MANIFEST = "RunManifest";
/** A line of a file in the log of a Delta table. */
export const LOG_LINE = "LogLine";

/** A contract that a file may be of. */
export interface NamedContract {
  readonly name: string;
  readonly module: string;
}

/** Contracts by name. */
export interface Catalogue {
  /** Structs and unions first, then all others; by name. */
  readonly contracts: readonly NamedContract[];
  /** What is known of a contract; null if there is none of this name. */
  infoOf(name: string): TypeInfo | null;
}

/** The contracts of the texts that `contractTexts` wrote, with those of the library. */
export function catalogueOf(texts: readonly string[]): Catalogue {
  const definitions = definitionsOf(texts);
  const reflection = new Reflection(definitions);
  const library: readonly StructInfo[] = [RunManifestInfo, LogLineInfo];
  const more = new Map(library.filter(({ name }) => !definitions.has(name)).map((info) => [info.name, info]));
  const contracts = [...definitions.values(), ...more.values()]
    .map(({ name, module, kind }) => ({ name, module, kind }))
    .toSorted((a, b) => rank(a.kind) - rank(b.kind) || (a.name < b.name ? -1 : 1))
    .map(({ name, module }) => ({ name, module }));
  const infoOf = (name: string): TypeInfo | null =>
    definitions.has(name) ? reflection.named(name) : (more.get(name) ?? null);
  return { contracts, infoOf };
}

function rank(kind: string): number {
  return kind === "struct" || kind === "union" ? 0 : 1;
}
