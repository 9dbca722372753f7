// node cold-start.mjs: how long a fresh process takes for its first 100 small messages, with the imports that they need and without them;
// prints the rows as JSON.
// node cold-start.mjs WORKLOAD WHO: is such a process; prints the nanoseconds of both.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { COMPARISONS } from "./comparisons.mjs";
import { rowOf, timesOf } from "./measure.mjs";
import { readMessages } from "./messages.mjs";
import { COLD } from "./workloads/index.mjs";

const PROCESSES = 9;
const MESSAGES = 100;

const [name, who] = process.argv.slice(2);
console.log(JSON.stringify(name === undefined ? rows() : await firstMessages(name, who)));

/** Every comparison of the group has the same workloads and peers. */
function rows() {
  const comparisons = COMPARISONS.filter(({ group }) => group === "cold");
  const [{ workloads, peers }] = comparisons;
  return workloads.flatMap((workload) => {
    const times = timesOfAll(workload, ["ours", ...peers]);
    return comparisons.flatMap(({ group, op }) => {
      const [ours, ...theirs] = times.map((runs) => timesOf(runs.map((one) => one[op])));
      return peers.map((peer, i) => rowOf({ group, workload, op, peer }, ours, theirs[i]));
    });
  });
}

/** The times of each candidate; they take turns. */
function timesOfAll(workload, candidates) {
  const times = candidates.map(() => []);
  for (let round = 0; round < PROCESSES; round++) {
    candidates.forEach((candidate, i) => times[i].push(freshProcess(workload, candidate)));
  }
  return times;
}

function freshProcess(...words) {
  const path = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...words], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${words.join(" ")}: exit ${status}\n${stderr}`);
  return JSON.parse(stdout);
}

/** Nanoseconds, by operation. */
async function firstMessages(workloadName, candidate) {
  const workload = COLD.find((one) => one.name === workloadName);
  const messages = readMessages(workload, MESSAGES);
  const values = [];
  const started = process.hrtime.bigint();
  const decode = candidate === "ours" ? await ourDecoder(workload) : await parseAndValidate(workload);
  const imported = process.hrtime.bigint();
  for (const message of messages) values.push(decode(message));
  const ended = process.hrtime.bigint();
  if (values.some((value) => typeof value !== "object")) throw new Error(`${candidate} decoded something else`);
  return { "import, decode the first 100": Number(ended - started), "decode the first 100": Number(ended - imported) };
}

async function ourDecoder({ name: contractName, module }) {
  const { [contractName]: contract } = await import(`./built/compat/${module}.js`);
  return (message) => contract.decodeJson(message);
}

/** typia's checks were written ahead of time, so it has nothing to compile either. */
async function parseAndValidate({ name: contractName }) {
  const { [`${contractName}_wire`]: validator } = await import(`./built/typia/${contractName}.js`);
  return (message) => {
    const value = JSON.parse(message.toString());
    if (!validator.is(value)) throw new Error("a valid message was refused");
    return value;
  };
}
