// node mixed.mjs: how much slower a contract is in a process that has to do with 50 others, and prints the rows as JSON.
// node mixed.mjs WHAT MODE: is such a process, with MODE "alone" or "mixed"; prints `{ mean_ns, best_ns }`.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { COMPARISONS } from "./comparisons.mjs";
import { rowOf, timeOf, timesOf } from "./measure.mjs";
import { events } from "./workloads/events.mjs";
import { valuesOf } from "./workloads/index.mjs";
import { libraryContracts } from "./workloads/library.mjs";

const PROCESSES = 5;
const CONTRACTS = 50;
const ROUNDS = 600;
const WARM_ROUNDS = 200;

/** The peer is the same work in a process that does nothing else, so the ratio says which part of the speed is left. */
function rows() {
  return COMPARISONS.filter(({ group }) => group === "mixed").flatMap(({ group, op, workloads: [workload], peers }) => {
    const runs = Array.from({ length: PROCESSES }, () => [freshProcess(op, "mixed"), freshProcess(op, "alone")]);
    const [mixed, alone] = [0, 1].map((place) => pooled(runs.map((run) => run[place])));
    return peers.map((peer) => rowOf({ group, workload, op, peer }, mixed, alone));
  });
}

/** The middle one of the means, and the fastest round of all. */
function pooled(times) {
  const means_ns = times.map((one) => one.mean_ns).toSorted((a, b) => a - b);
  return { mean_ns: means_ns[means_ns.length >> 1], best_ns: Math.min(...times.map((one) => one.best_ns)) };
}

function freshProcess(...words) {
  const path = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...words], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${words.join(" ")}: exit ${status}\n${stderr}`);
  return JSON.parse(stdout);
}

async function timesIn(op, inMode) {
  const { LogBatch, LogEvent } = await import("./built/compat/events.js");
  const [batch] = valuesOf(events);
  const { work, other } = OPERATIONS[op]({ LogBatch, LogEvent, batch, isMixed: inMode === "mixed" });
  const others = await libraryContracts(CONTRACTS);
  const times_ns = [];
  for (let round = 0; round < ROUNDS; round++) {
    if (inMode === "mixed") others.forEach(({ contract, values, texts }) => other(contract, values, texts));
    times_ns.push(timeOf(work));
  }
  return timesOf(times_ns.slice(WARM_ROUNDS));
}

const OPERATIONS = {
  decode: ({ LogBatch, batch }) => {
    const message = LogBatch.encodeJson(batch);
    return {
      work: () => LogBatch.decodeJson(message),
      other: (contract, _, texts) => texts.forEach((text) => contract.decodeJson(text)),
    };
  },
  "JSON.parse": ({ LogBatch, batch }) => {
    const message = Buffer.from(LogBatch.encodeJson(batch));
    return {
      work: () => JSON.parse(message.toString()),
      other: (_contract, _values, texts) => texts.forEach((text) => JSON.parse(text.toString())),
    };
  },
  is: isOf((isMixed) => isMixed),
  "is of one origin": isOf(() => false),
  "is of five origins": isOf(() => true),
};

/** Validates events; `hasOrigins` says whether they have five origins, in a process that does nothing else and among 50 contracts. */
function isOf(hasOrigins) {
  return ({ LogEvent, batch, isMixed }) => {
    const values = hasOrigins(isMixed) ? ofEveryOrigin(LogEvent, batch.events) : batch.events;
    return {
      work: () => values.forEach((value) => mustBe(LogEvent, value)),
      other: (contract, others) => others.forEach((value) => mustBe(contract, value)),
    };
  };
}

function mustBe(contract, value) {
  if (!contract.is(value)) throw new Error(`a valid ${contract.name} was refused`);
}

/** Equal values in the forms that the engine gives them: copies have a hidden class of their own, and maps that we made are hash tables. */
function ofEveryOrigin(contract, values) {
  const origins = [
    (value) => value,
    (value) => contract.decodeJson(contract.encodeJson(value)),
    (value) => contract.decodeMsgpack(contract.encodeMsgpack(value)),
    (value) => contract.convert(value),
    (value) => structuredClone(value),
  ];
  return values.map((value, index) => origins[index % origins.length](value));
}

const [what, mode] = process.argv.slice(2);
console.log(JSON.stringify(what === undefined ? rows() : await timesIn(what, mode)));
