// node test/run-typescript.mjs FILE DIRECTORY: rewrites the goldens of the shipped contracts, `make goldens`.

import { rmSync } from "node:fs";
import { writeFiles } from "../../temporary-directory.js";
import { goldenTexts } from "./golden-text.js";

const [, , directory] = process.argv;
if (directory === undefined) throw new Error("usage: write-goldens DIRECTORY");
if (process.env["CI"] !== undefined) {
  throw new Error("goldens change on purpose only, not in CI: run `make goldens` yourself and read the change");
}
const texts = goldenTexts();
rmSync(directory, { recursive: true, force: true });
writeFiles(directory, texts);
console.log(`${Object.keys(texts).length} goldens`);
