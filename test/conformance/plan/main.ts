// npm run plan-vectors -- FILE…: holds the fingerprints of plans against files of vectors. The last line is `N passed, N failed`, one for
// each authored plan; exit 1 if one failed, or none was found.

import { readFileSync } from "node:fs";
import { outcomesOf, type VectorFile } from "./vectors.js";

const files = process.argv.slice(2);
if (files.length === 0) throw new Error("usage: npm run plan-vectors -- FILE…");
const outcomes = files.flatMap((file) => outcomesOf(JSON.parse(readFileSync(file, "utf8")) as VectorFile));
const failed = outcomes.filter(({ failure }) => failure !== null);
for (const { name, failure } of failed) console.log(`${name}: ${failure}`);
console.log(`${outcomes.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 && outcomes.length > 0 ? 0 : 1;
