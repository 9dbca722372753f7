// node test/run-typescript.mjs test/random-evolution/write-twins.ts DIRECTORY N SEED: writes the Python packages of both versions of N random
// evolutions to DIRECTORY, and to standard output documents of one version for readers of the other, a JSON object a line:
// { seed, writer, reader, from, to, format, hex, outcome, text }. `writer` and `reader` are packages, `from` and `to` structs in them;
// `outcome` is what our reader makes of it: `kept`, `changed` or `refused`.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { discover } from "../../generator/evolution/compare.js";
import { heirOf } from "../../generator/evolution/field-pairs.js";
import type { Model } from "../../generator/model/model.js";
import { changedPairs } from "../../generator/prove/changed.js";
import { Courses, DIRECTIONS } from "../../generator/prove/courses.js";
import { type Trial, tryDocuments } from "../../generator/prove/documents.js";
import { outcomeOf } from "../../generator/prove/witness.js";
import { packageOf } from "../interop/twin/features.js";
import { readContracts } from "./contracts.js";
import { type Evolution, evolve } from "./evolve.js";

const DOCUMENTS = 40;

const [directory, n = "500", seed = "1"] = process.argv.slice(2);
if (directory === undefined) throw new Error("usage: write-twins.ts DIRECTORY N SEED");
const packages = new Map<Model, string>();
const contracts = readContracts();
for (let i = 0, left = Number(n); left > 0; i++) {
  const evolution = evolve(contracts, `${seed}/${i}`);
  if (!isKnownToMsgspec(evolution)) continue;
  writeDocuments(evolution);
  left--;
}

/** Keys that are accepted beside the one that is written are ours alone, and so is the knowledge which field had which name. */
function isKnownToMsgspec({ before, after }: Evolution): boolean {
  const isPlain = [before, after].every((model) =>
    [...model.definitions.values()].every(
      (one) => one.kind !== "struct" || one.fields.every(({ accept }) => accept.length === 0),
    ),
  );
  return isPlain && discover(before, after).pairs.fields.every((pair) => heirOf(pair) === undefined);
}

function writeDocuments({ seed: own, before, after }: Evolution): void {
  const { pairs } = discover(before, after);
  const courses = new Courses(pairs);
  for (const pair of changedPairs(pairs)) {
    for (const direction of DIRECTIONS) {
      const [from, to] = direction === "backward" ? [before, after] : [after, before];
      const course = courses.of(pair, direction);
      const place = {
        writer: packageNamed(from),
        reader: packageNamed(to),
        from: course.writer.name,
        to: course.reader.name,
      };
      for (const trial of tryDocuments({ ...course, most: DOCUMENTS })) {
        console.log(JSON.stringify({ seed: own, ...place, ...said(trial) }));
      }
    }
  }
}

function said({ format, document, failure }: Trial): object {
  const outcome = failure === null ? "kept" : "error" in failure ? "refused" : "changed";
  const text = failure === null ? "" : outcomeOf(failure);
  return { format, hex: Buffer.from(document).toString("hex"), outcome, text };
}

/** The package of a version, written when it is first asked for. */
function packageNamed(model: Model): string {
  const known = packages.get(model);
  if (known !== undefined) return known;
  const name = `version_${packages.size}`;
  packages.set(model, name);
  for (const { path, text } of packageOf(model)) {
    const target = join(directory ?? "", path.replace("python/tessera_contracts", name));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return name;
}
