// node cold-start.mjs: how long the first 100 small messages take in a fresh process, and prints the rows as JSON. Imports do not count.
// node cold-start.mjs WORKLOAD WHO: is such a process; prints nanoseconds.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { COMPARISONS } from "./comparisons.mjs";
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
    const [ours_ns, ...peers_ns] = fastest(workload, ["ours", ...peers]);
    return peers.map((peer, i) => {
      return { group, workload, op, ours_ns, peer, peer_ns: peers_ns[i], ratio: peers_ns[i] / ours_ns };
    });
  });
}

/** The shortest time of each candidate; they take turns. */
function fastest(workload, candidates) {
  const best_ns = candidates.map(() => Infinity);
  for (let round = 0; round < PROCESSES; round++) {
    candidates.forEach((candidate, i) => (best_ns[i] = Math.min(best_ns[i], freshProcess(workload, candidate))));
  }
  return best_ns;
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
