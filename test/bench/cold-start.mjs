// node cold-start.mjs: how long the first 100 small messages take in a fresh process, and prints the rows as JSON. Imports do not count.
// node cold-start.mjs WORKLOAD WHO: is such a process; prints nanoseconds.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { COMPARISONS } from "./comparisons.mjs";
import { rowOf, timesOf } from "./measure.mjs";
import { readMessages } from "./messages.mjs";
import { COLD } from "./workloads/index.mjs";

const PROCESSES = 9;
const MESSAGES = 100;

const [name, who] = process.argv.slice(2);
if (name === undefined) console.log(JSON.stringify(rows()));
else console.log(await firstMessages(name, who));

function rows() {
  const { group, op, workloads, peers } = COMPARISONS.find((comparison) => comparison.group === "cold");
  return workloads.flatMap((workload) => {
    const [ours, ...theirs] = timesOfAll(workload, ["ours", ...peers]);
    return peers.map((peer, i) => rowOf({ group, workload, op, peer }, ours, theirs[i]));
  });
}

/** The times of each candidate; they take turns. */
function timesOfAll(workload, candidates) {
  const times_ns = candidates.map(() => []);
  for (let round = 0; round < PROCESSES; round++) {
    candidates.forEach((candidate, i) => times_ns[i].push(freshProcess(workload, candidate)));
  }
  return times_ns.map(timesOf);
}

function freshProcess(...words) {
  const path = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...words], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${words.join(" ")}: exit ${status}\n${stderr}`);
  return Number(stdout);
}

async function firstMessages(workloadName, candidate) {
  const workload = COLD.find((one) => one.name === workloadName);
  const decode = candidate === "ours" ? await ourDecoder(workload) : await parseAndValidate(workload);
  const messages = readMessages(workload, MESSAGES);
  const values = [];
  const started = process.hrtime.bigint();
  for (const message of messages) values.push(decode(message));
  const time_ns = Number(process.hrtime.bigint() - started);
  if (values.some((value) => typeof value !== "object")) throw new Error(`${candidate} decoded something else`);
  return time_ns;
}

async function ourDecoder({ name: contractName, module }) {
  const { [contractName]: contract } = await import(`./built/compat/${module}.js`);
  return (message) => contract.decodeJson(message);
}

/** typia's checks were written ahead of time, so it has nothing to compile either. */
async function parseAndValidate({ name: contractName }) {
  const { [`${contractName}_wire`]: validator } = await import("./built/typia/validators.js");
  return (message) => {
    const value = JSON.parse(message.toString());
    if (!validator.is(value)) throw new Error("a valid message was refused");
    return value;
  };
}
