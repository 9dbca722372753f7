// Whatever a contract says, what is generated from it compiles. The names, unions, literals, enums and structs are of every length.
//
//   COMPILED_MODULES=400 LONGEST_STRUCT=3000 npx vitest run test/generator/emit/compiles
//
// tries more of them, and bigger ones; COMPILED_SEED=7 others.

import { transform } from "esbuild";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { OutFile } from "../../../../generator/emit/emitter.js";
import type { Model } from "../../../../generator/model/model.js";
import type { Workspace } from "../../../../generator/parse/document.js";
import { compile, show, workspaceWith } from "../../model/model-of.js";
import { compileProject, emptyProject, replaceGenerated } from "./compilers.js";
import { KNOWN_CASES } from "./known-cases.js";
import { randomModules } from "./random-contracts.js";
import { EMITTERS } from "../../../emitters.js";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

const SEED = Number(process.env["COMPILED_SEED"] ?? 1);
const COUNT = Number(process.env["COMPILED_MODULES"] ?? 20);
const SIZES = { definitions: 8, fields: Number(process.env["LONGEST_STRUCT"] ?? 100), values: 100 };

const span = { source: { path: "contracts/tessera.yaml", module: "", text: "", library: false }, start: 0, end: 0 };
const CODECS = ["blob", "list", "value", "money"];
const WORKSPACE: Workspace = {
  ...workspaceWith(CODECS.map((name, code) => ({ name, code, codec: "./codecs.js", span }))),
  emit: ["typescript", "javascript", "arrow"],
};

/** What a user's codecs look like to generated code. */
const CODECS_FILE = `import type { ExtCodec } from "tessera-contracts/serde";
export declare const ${CODECS.map((name) => `${name}: ExtCodec<Date>`).join(", ")};
`;

let project: string;

beforeAll(async () => {
  project = await emptyProject();
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const KNOWN = Object.values(KNOWN_CASES).map((types) => `types:${types}\n`);
/** Tables with columns of all kinds, and with names that generated code has for something else. */
const TABLES = [
  readFileSync(join(import.meta.dirname, "../../../runtime/arrow/kinds.yaml"), "utf8"),
  `types:
  Table:
    kind: row
    fields:
      to: list[list[str]]
      rows: tuple[int, str]
      row: int
      batch: map[str, list[Texts]]
      texts: Texts
  Texts:
    table: true
    fields:
      table: str
      i: int
      texts_table: str
  TextBuilder:
    kind: row
    fields:
      membersof: str
      columns: Texts | null
`,
];

test.each([
  ["the known cases", KNOWN],
  ["tables", TABLES],
  [`${COUNT} modules of seed ${SEED}`, randomModules(SEED, COUNT, SIZES)],
])("%s compile", async (_, modules) => {
  const files: { [path: string]: string } = {};
  const scripts: string[] = [];
  modules.forEach((text, i) => {
    files[`${i}/contracts/codecs.ts`] = CODECS_FILE;
    for (const { path, language, text: output } of outputsOf(modelOf(text))) {
      if (path.endsWith(".js")) scripts.push(output);
      if (language === "typescript")
        files[`${i}/${path.endsWith(".d.ts") ? "javascript" : "typescript"}/${path}`] = output;
    }
  });
  replaceGenerated(project, files);
  const complaints = await Promise.all([
    compileProject(project, "TypeScript 5.9"),
    compileProject(project, "TypeScript 7"),
    ...scripts.map(syntaxErrors),
  ]);
  expect(complaints.flat()).toEqual([]);
});

/** The model of a module, which must have no mistakes. */
function modelOf(text: string): Model {
  const { model, diagnostics } = compile({ m: text }, WORKSPACE);
  const mistakes = diagnostics.filter(({ severity }) => severity === "error").map(show);
  if (mistakes.length > 0) throw new Error(`${mistakes.join("\n")}\n\n${text}`);
  return model;
}

/** What all emitters make of it; none may fail. */
function outputsOf(model: Model): readonly OutFile[] {
  return EMITTERS.flatMap((emitter) => emitter.plan(model));
}

/** What is wrong with a script, whose types another file has. */
async function syntaxErrors(script: string): Promise<readonly string[]> {
  try {
    await transform(script);
    return [];
  } catch (error) {
    return [String(error)];
  }
}
