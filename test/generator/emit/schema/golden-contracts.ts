// The contracts of test/golden/schema, and what they come to.

import { createRequire } from "node:module";
import { join } from "node:path";
import type { SchemaHook } from "../../../../generator/emit/schema/schema-hook.js";
import type { FinishedFile } from "../../../../generator/finish/finish-files.js";
import { compile } from "../../../../generator/generate.js";
import type { Diagnostic } from "../../../../generator/diagnostics/diagnostic.js";
import type { Model } from "../../../../generator/model/model.js";
import { EMITTERS } from "../../../emitters.js";

const ROOT = join(import.meta.dirname, "../../../..");
const require = createRequire(import.meta.url);

/** Where they are. */
export const GOLDEN = join(ROOT, "test/golden/schema");

/** Compiles them as the command does. */
export function compileGoldens(): { files: readonly FinishedFile[]; diagnostics: readonly Diagnostic[]; model: Model } {
  const { files, diagnostics, model } = compile(join(GOLDEN, "contracts"), {
    library: ROOT,
    emitters: EMITTERS,
    loadSchemaHook: (path) => (require(path) as { readonly schemaHook: SchemaHook }).schemaHook,
  });
  if (files === null || model === null) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message)));
  return { files, diagnostics, model };
}
