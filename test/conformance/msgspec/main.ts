// npm run conformance -- FILE… [--out RESULTS] [--failures N]: runs cases of the mini-format (plain or gzipped JSON Lines).

import { createWriteStream, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Case, caseText, parseCase } from "./mini-format.js";
import { brokenLaw } from "./laws.js";
import { type Result, runCase } from "./run-case.js";

const [files, out, shown] = readArguments(process.argv.slice(2));
const counts = { passed: 0, failed: 0, deviating: 0 };
const deviations = new Map<number, number>();
const sink = out === null ? null : createWriteStream(out);

const fastPaths = { compared: 0, bailOuts: 0 };
let different = 0;

for (const file of files) {
  for (const testCase of casesOf(file)) {
    const result = runCase(testCase);
    count(testCase, result);
    if ("hex" in result.got || testCase.op.startsWith("decode")) compare(testCase);
  }
}
sink?.end();

const byNumber = [...deviations].toSorted(([a], [b]) => a - b).map(([number, times]) => `${number}: ${times}`);
if (byNumber.length > 0) console.log(`deviating by number: ${byNumber.join(", ")}`);
console.log(
  `fast paths: ${fastPaths.compared} compared, ${different} different, ${fastPaths.bailOuts} bail-outs on canonical messages`,
);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.deviating} deviating`);
process.exitCode = counts.failed + different + fastPaths.bailOuts === 0 ? 0 : 1;

function count(testCase: Case, result: Result): void {
  counts[result.outcome]++;
  if (result.deviation !== undefined) deviations.set(result.deviation, (deviations.get(result.deviation) ?? 0) + 1);
  sink?.write(`${JSON.stringify(result)}\n`);
  if (result.outcome === "failed" && counts.failed <= shown) {
    console.log(caseText(testCase));
    console.log(`  got ${JSON.stringify(result.got)}`);
  }
}

/** The fast path equals the exact one on every case, whatever msgspec says. */
function compare(testCase: Case): void {
  const broken = brokenLaw(testCase, fastPaths);
  if (broken === null) return;
  different++;
  if (different <= shown) console.log(`${testCase.id}: ${broken}`);
}

function casesOf(file: string): Case[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => parseCase(line));
}

function readArguments(words: readonly string[]): [string[], string | null, number] {
  const files: string[] = [];
  let results: string | null = null;
  let failures = 20;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (word === "--out") results = words[++i] ?? null;
    else if (word === "--failures") failures = Number(words[++i]);
    else files.push(word);
  }
  if (files.length === 0) {
    console.error("usage: npm run conformance -- FILE… [--out RESULTS] [--failures N]");
    process.exit(2);
  }
  return [files, results, failures];
}
