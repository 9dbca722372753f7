// Generated code as users compile it: by the last compiler of TypeScript 5 and by the newest, as strict as either can be.

import { execFile } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Files, keptDirectory, writeFiles } from "../../../temporary-directory.js";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

const TYPES = join(ROOT, "node_modules/@types");

/** The compilers, by what a test is called after them. */
export const COMPILERS = {
  "TypeScript 5.9": join(ROOT, "node_modules/typescript-5/node_modules/typescript/bin/tsc"),
  "TypeScript 7": join(ROOT, "node_modules/typescript/bin/tsc"),
} as const;

const OPTIONS = {
  target: "es2022",
  lib: ["es2022"],
  types: [],
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  noEmit: true,
};

/** A project that has the package, with nothing in it yet; the caller removes it. */
export async function emptyProject(): Promise<string> {
  const directory = keptDirectory();
  const installed = join(directory, "node_modules/tessera-contracts");
  mkdirSync(installed, { recursive: true });
  cpSync(join(ROOT, "package.json"), join(installed, "package.json"));
  writeFiles(installed, { "tsconfig.json": JSON.stringify(declarationsOfRuntime(join(installed, "dist"))) });
  const complaints = await tsc(COMPILERS["TypeScript 7"], installed);
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  writeFiles(directory, {
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify({ compilerOptions: OPTIONS, include: ["generated"] }),
  });
  return directory;
}

function declarationsOfRuntime(outDir: string): object {
  const compilerOptions = { noEmit: false, emitDeclarationOnly: true, rootDir: ROOT, outDir, typeRoots: [TYPES] };
  const entries = ["serde/index", "serde/codegen", "arrow/index", "arrow/codegen"];
  const files = entries.map((entry) => join(ROOT, "runtime", `${entry}.ts`));
  return { extends: join(ROOT, "tsconfig.json"), compilerOptions, files, include: [] };
}

/** What a compiler says against the files of a project, a line each. */
export async function compileProject(directory: string, compiler: keyof typeof COMPILERS): Promise<readonly string[]> {
  return tsc(COMPILERS[compiler], directory);
}

/** Puts other files in the place of those that were generated before. */
export function replaceGenerated(directory: string, files: Files): void {
  rmSync(join(directory, "generated"), { recursive: true, force: true });
  writeFiles(join(directory, "generated"), files);
}

function tsc(compiler: string, cwd: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [compiler, "-p", "."], { cwd, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const complaints = stdout.split("\n").filter((line) => line !== "");
      if (error !== null && complaints.length === 0) reject(new Error(`${compiler}: ${error.message}\n${stderr}`));
      else resolve(complaints);
    });
  });
}
