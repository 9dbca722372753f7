// node test/run-typescript.mjs test/random-evolution/main.ts N SEED: random edits of contracts, every verdict held against documents.
// Ends with `N evolutions, N verdicts proved with N documents, N not provable, N wrong`. A failure prints the seed of its own: N=1 makes it again.

import { readContracts } from "./contracts.js";
import { evolve } from "./evolve.js";
import { judge, type Judgement } from "./judge.js";

const SHOWN = 10;

const [n = "2000", seed = "1"] = process.argv.slice(2);
const contracts = readContracts();
const seeds = n === "1" ? [seed] : Array.from({ length: Number(n) }, (_, i) => `${seed}/${i}`);
const total = { proved: 0, unprovable: 0, documents: 0, wrong: 0 };
for (const one of seeds) {
  const { proved, unprovable, documents, faults } = judged(one);
  total.proved += proved;
  total.unprovable += unprovable;
  total.documents += documents;
  for (const fault of faults) if (total.wrong++ < SHOWN) console.log(`${fault}\n`);
}
const { proved, unprovable, documents, wrong } = total;
console.log(
  `${seeds.length} evolutions, ${proved} verdicts proved with ${documents} documents, ${unprovable} not provable, ${wrong} wrong`,
);
process.exitCode = wrong === 0 && proved > 0 ? 0 : 1;

/** A crash is one more thing that the seed makes again. */
function judged(one: string): Judgement {
  try {
    return judge(evolve(contracts, one));
  } catch (error) {
    throw new Error(`seed ${one}`, { cause: error });
  }
}
