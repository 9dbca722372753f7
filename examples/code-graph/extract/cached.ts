// What was extracted before is read again, as long as nothing of it has changed: the compiler need not check the types of all files.

import type { CacheOfKind } from "tessera-contracts/cache";
import { ExtractedRows } from "../generated/extracted.js";
import type { CodeBase, Extracted } from "./extract.js";

/** The rows of all files, or of these: out of the cache if they are there. */
export async function extractCached(
  code: CodeBase,
  cache: CacheOfKind | null,
  paths: ReadonlySet<string> | null = null,
): Promise<Extracted> {
  if (cache === null) return code.extract(paths);
  const rows = (): ExtractedRows => {
    const { files, decls, calls, imports } = code.extract(paths);
    return { files: [...files], decls: [...decls], calls: [...calls], imports: [...imports] };
  };
  return cache.getOrMake(ExtractedRows, code.digest(paths), rows);
}
