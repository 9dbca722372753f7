/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-return, typescript/no-unsafe-argument -- plain JavaScript */
// Compiles the schemas of shape-schema.ts and workspace-schema.ts into shape.generated.ts, so that the compiler starts without ajv.
// `node generator/parse/compile-shape.mjs` writes the file; a test compares what `compileShape` returns with it.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const outFile = fileURLToPath(new URL("./shape.generated.ts", import.meta.url));

const HEADER = `// @generated from generator/parse/shape-schema.ts and workspace-schema.ts. Do not edit.
// @ts-nocheck
`;

const EXPORTS = `
/** One way in which a value does not fit the shape. */
export interface ShapeError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  readonly propertyName?: string;
}
interface ShapeCheck {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}
/** Checks a value against the shape of a module; \`errors\` says what does not fit. */
export const checkShape: ShapeCheck = moduleShape;
/** Checks a value against the shape of the workspace file. */
export const checkWorkspaceShape: ShapeCheck = workspaceShape;
`;

/** Returns the text of shape.generated.ts. */
export async function compileShape() {
  const { SHAPE_SCHEMA, WORKSPACE_SCHEMA } = await importSchemas();
  const ajv = new Ajv2020({
    schemas: [
      { ...withoutDescriptions(SHAPE_SCHEMA), $id: "module" },
      { ...withoutDescriptions(WORKSPACE_SCHEMA), $id: "workspace" },
    ],
    allErrors: true,
    allowUnionTypes: true,
    strictTypes: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  const contents = standaloneCode(ajv, { moduleShape: "module", workspaceShape: "workspace" });
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    legalComments: "none",
  });
  const body = outputFiles[0].text.replace(/export \{[^}]*\};\s*$/, "");
  return HEADER + body.replace(/^\/\/ .*\n/gm, "") + EXPORTS;
}

/** Descriptions are for readers of the schema; the check would carry them along. */
function withoutDescriptions(schema) {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key === "description" ? undefined : value)));
}

async function importSchemas() {
  const contents = 'export * from "./shape-schema.ts"; export * from "./workspace-schema.ts";';
  const resolveDir = fileURLToPath(new URL(".", import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(outFile, await compileShape());
