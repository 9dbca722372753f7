// node test/run-typescript.mjs test/interop/schema-tools/write-documents.ts DIR: bundle and OpenAPI documents of the shipped contracts
// and of those in test/golden/schema.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { resolveContracts } from "../../../generator/generate.js";
import { planFiles } from "../../emitters.js";

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error("usage: write-documents.ts DIR");
mkdirSync(directory, { recursive: true });

for (const [name, contracts] of [
  ["shipped", "contracts"],
  ["golden", "test/golden/schema/contracts"],
] as const) {
  const { model } = resolveContracts(join(process.cwd(), contracts), { library: process.cwd() });
  if (model === null) throw new Error(`${contracts} have mistakes`);
  for (const spec of ["3.0", "3.1"] as const) {
    const workspace = { ...model.workspace, emit: ["json-schema", "openapi"], openapi: { spec } };
    for (const { path, text } of planFiles({ ...model, workspace })) {
      if (path === "openapi.json") writeFileSync(join(directory, `${name}-openapi-${spec}.json`), text);
      if (path === "schema/bundle.json") writeFileSync(join(directory, `${name}-bundle.json`), text);
    }
  }
}
