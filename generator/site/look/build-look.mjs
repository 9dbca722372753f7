// The script of the page that looks into data: page/ and what it uses of the runtime, in one file. The packed command has it inside
// (generator/package/bundle.mjs); a command that runs from source makes it when it is asked for.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync, transformSync } from "esbuild";

/** The examples of a contract, as they stand in what was put together, and its docs. The page shows neither, and they are half of a contract. */
const EXAMPLES = /^( *)examples: \[(?:.*\]|\n[^]*?^\1\]),?\n/gm;
const DOC = /\bdoc: (?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`),?/g;
/** Returns the text of the script, which depends on the sources alone. */
export function buildLook() {
  const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: ["generator/site/look/page/main.ts"],
    bundle: true,
    treeShaking: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: TARGET,
    legalComments: "none",
    conditions: ["tessera-source"],
    preserveSymlinks: true,
    logLevel: "warning",
  });
  const text = outputFiles[0].text.replaceAll(EXAMPLES, "").replaceAll(DOC, "");
  const { code } = transformSync(text, { minify: true, target: TARGET });
  // A function with a name: the page hands its own source to a worker, since from a disk it could load no file for one.
  return `globalThis.tesseraLook = () => {\n${code}};\ntesseraLook();\n`;
}

const TARGET = "es2023";
