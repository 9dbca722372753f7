// Reads cases of the mini-format, decided by msgspec, a JSON object a line, and holds the SDK against them.

import { contractText } from "../../conformance/msgspec/contract-text.js";
import { contractOf } from "../../conformance/msgspec/compile-case.js";
import { type Case, caseText, parseCase } from "../../conformance/msgspec/mini-format.js";
import { type Got, runCase } from "../../conformance/msgspec/run-case.js";
import { brokenLaw } from "../../conformance/msgspec/laws.js";
import { linesOf } from "../../lines.js";
import { excuseOf } from "./excuses.js";

const SHOWN = Number(process.argv[2] ?? 5);
const CASES_A_PROGRESS_LINE = 50_000;
const counts = { passed: 0, failed: 0, refused: 0 };
const fastPaths = { compared: 0, bailOuts: 0 };
const excuses = new Map<string, number>();
const refusals = new Map<string, number>();

let isComplete = false;
let judged = 0;

for await (const line of linesOf(process.stdin)) {
  const read = parseCase(line) as Case | { readonly seed: number } | { readonly end: number };
  if ("seed" in read) console.log(`seed ${read.seed}; the case 1/20/3 is one of make fuzz SEED=1 ONLY=20`);
  else if ("end" in read) isComplete = true;
  else judge(read);
  if (++judged % CASES_A_PROGRESS_LINE === 0) console.log(`${judged} cases, ${counts.failed} failed`);
}

if (!isComplete) console.log("the cases end too early: msgspec crashed");

console.log(`contracts the language does not take: ${counts.refused} cases ${listed(refusals)}`);
console.log(`documented deviations: ${listed(excuses)}`);
console.log(`fast paths: ${fastPaths.compared} compared, ${fastPaths.bailOuts} bail-outs on canonical messages`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = isComplete && counts.failed === 0 && fastPaths.bailOuts === 0 && counts.passed > 0 ? 0 : 1;

function judge(testCase: Case): void {
  const contract = contractOf(testCase);
  if (typeof contract === "string") {
    counts.refused++;
    return add(refusals, contract.split(":")[0] ?? contract);
  }
  const { outcome, got } = runCase(testCase);
  const excuse = outcome === "passed" ? null : excuseOf(testCase, got);
  if (excuse !== null) add(excuses, excuse);
  const isAsMsgspec = outcome === "passed" || excuse !== null;
  const broken = isAsMsgspec ? brokenLaw(testCase, fastPaths) : "msgspec differs";
  if (broken === null) counts.passed++;
  else report(testCase, got, broken);
}

function report(testCase: Case, got: Got, broken: string): void {
  counts.failed++;
  if (counts.failed > SHOWN) return;
  const { hex, value } = testCase.input ?? {};
  const input = hex === undefined ? caseText(value) : JSON.stringify(Buffer.from(hex, "hex").toString("utf8"));
  console.log(`${testCase.id} ${testCase.op} ${JSON.stringify(testCase.options ?? {})}: ${broken}`);
  console.log(contractText(testCase).replaceAll(/^/gm, "  "));
  console.log(`  input   ${input} ${hex ?? ""}`);
  console.log(`  msgspec ${JSON.stringify(testCase.expect)}\n  tessera ${JSON.stringify(got)}`);
}

function add(times: Map<string, number>, what: string): void {
  times.set(what, (times.get(what) ?? 0) + 1);
}

function listed(times: ReadonlyMap<string, number>): string {
  return [...times].map(([what, count]) => `${what}: ${count}`).join(", ") || "none";
}
