// node test/run-typescript.mjs test/bench/evolution.ts: how long the evolution check takes for 500 contracts that all changed, without and
// with a proof, in one process. The ratio is of the two.

import { availableParallelism } from "node:os";
import * as compiler from "ts-morph";
import { discover, compareModels } from "../../generator/evolution/compare.js";
import { changedPairs } from "../../generator/prove/changed.js";
import { proveDocuments } from "../../generator/prove/prove.js";
import { proveSource } from "../../generator/prove/prove-source.js";
import { modelOf } from "../model-of.js";

const CONTRACTS = 500;
const GOALS_S = { check: 2, proof: 30 };

const before = modelOf({ "run.yaml": `types:\n${contracts("int(ge=0)", "")}` });
const after = modelOf({ "run.yaml": `types:\n${contracts("int(ge=1)", "      note: str | null = null\n")}` });

const check_s = seconds(() => compareModels(before, after));
const discovery = discover(before, after);
let documents = 0;
const proof_s = seconds(() => {
  const proof = proveDocuments(discovery);
  documents = proof.documents;
  const wrong = [...proof.contradictions, ...proveSource(discovery, compiler).contradictions];
  if (wrong.length > 0) throw new Error("a verdict is wrong");
});

console.log(
  `node ${process.version}, ${availableParallelism()} cores, ${changedPairs(discovery.pairs).length} changed contracts`,
);
console.log(row("without proof", check_s, GOALS_S.check));
console.log(`${row("with proof", check_s + proof_s, GOALS_S.proof)}, ${documents} documents`);
console.log(`ratio ${((check_s + proof_s) / check_s).toFixed(1)}`);

function contracts(rows: string, more: string): string {
  return Array.from({ length: CONTRACTS }, (_, i) => contract(i, rows, more)).join("");
}

/** Every one refers to the one before; ten in a row, so that values are as deep as those of people's contracts. */
function contract(i: number, rows: string, more: string): string {
  const inner = i % 10 === 0 ? "" : `      previous: Report${i - 1} | null\n`;
  return `  Report${i}:
    mode: strict
    fields:
      id: str(min_length=1)
      rows: ${rows}
      started_ms: int
      share: float(ge=0, le=1)
      status: '"done" | "failed"'
      tags: list[str]
      labels: map[str, str]
      size: int = 0
${inner}${more}`;
}

function row(name: string, time_s: number, goal_s: number): string {
  return `${name.padEnd(14)} ${time_s.toFixed(2).padStart(6)} s, goal ${goal_s} s ${time_s <= goal_s ? "kept" : "MISSED"}`;
}

function seconds(run: () => unknown): number {
  const started_ms = performance.now();
  run();
  return (performance.now() - started_ms) / 1000;
}
