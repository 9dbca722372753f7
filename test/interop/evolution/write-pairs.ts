// node test/run-typescript.mjs test/interop/evolution/write-pairs.ts DIRECTORY: writes the Python packages of both versions of every
// pair of contracts in test/evolution to DIRECTORY. Writes to standard output what is expected of each pair, as write-documents.ts
// does of each case, with documents that are aimed at the reader, and the keys that fields of the reader accept beside their own.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { discover, type Discovery } from "../../../generator/evolution/compare.js";
import type { DefinitionPair } from "../../../generator/evolution/definition-pairs.js";
import { heirOf, isPositional } from "../../../generator/evolution/field-pairs.js";
import { effectsOf, isShown as isProvable } from "../../../generator/evolution/rule.js";
import { dependenciesOf, reachOf } from "../../../generator/model/graph.js";
import type { Model } from "../../../generator/model/model.js";
import { Courses, type Direction, DIRECTIONS } from "../../../generator/prove/courses.js";
import { tryDocuments } from "../../../generator/prove/documents.js";
import { type EvolutionPair, foreignPairs, neighbourPairs } from "../../evolution-pairs.js";
import { modelOf } from "../../model-of.js";
import { packageOf } from "../twin/features.js";

const DOCUMENTS = 80;

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error("usage: write-pairs.ts DIRECTORY");
[...foreignPairs(), ...neighbourPairs()].forEach((pair, i) => writePair(pair, `pair_${i}`));

function writePair({ id, before, after, expect, tolerate = [] }: EvolutionPair, prefix: string): void {
  const discovery = discover(modelOf(before), modelOf(after));
  const { pairs } = discovery;
  writePackage(pairs.before, `${prefix}_before`);
  writePackage(pairs.after, `${prefix}_after`);
  const courses = new Courses(pairs);
  for (const direction of DIRECTIONS) {
    if (tolerate.includes(direction) || !isShown(discovery, direction)) continue;
    const reader = direction === "backward" ? pairs.after : pairs.before;
    const way = { direction, courses, reader };
    const packages = direction === "backward" ? ["before", "after"] : ["after", "before"];
    const [from = "", to = ""] = packages.map((version) => `${prefix}_${version}`);
    const types = pairs.definitions.both.map((pair) => typeOf(pair, way, { from, to }));
    console.log(JSON.stringify({ case: id, direction, verdict: expect[direction], types }));
  }
}

/** Whether msgspec can show what is claimed: not if a value only means something else, and it knows no names in arrays that are swapped. */
function isShown({ found, pairs }: Discovery, direction: Direction): boolean {
  if (pairs.fields.some((pair) => isPositional(pair.struct) && heirOf(pair) !== undefined)) return false;
  const breaking = found.filter((one) => effectsOf(one.found)[direction] === "break");
  return breaking.length === 0 || breaking.some((one) => isProvable(one.found, one.rule, direction));
}

interface Way {
  readonly direction: Direction;
  readonly courses: Courses;
  readonly reader: Model;
}

function typeOf(
  pair: DefinitionPair,
  { direction, courses, reader: model }: Way,
  { from, to }: { readonly from: string; readonly to: string },
): object {
  const [writer, reader] = direction === "backward" ? [pair.before, pair.after] : [pair.after, pair.before];
  const trials = tryDocuments({ ...courses.of(pair, direction), most: DOCUMENTS });
  return {
    writer: [from, writer.name],
    reader: [to, reader.name],
    accept: keysAcceptedIn(reader.name, model),
    documents: trials.map(({ format, document }) => ({ format, hex: Buffer.from(document).toString("hex") })),
  };
}

/** The wire names of fields by the other keys that they are read from, in a definition and all that it leads to. */
function keysAcceptedIn(name: string, { definitions }: Model): { readonly [key: string]: string } {
  const next = (one: string): readonly string[] => {
    const definition = definitions.get(one);
    return definition === undefined ? [] : dependenciesOf(definition);
  };
  const structs = [...reachOf([name], next)].flatMap((one) => definitions.get(one) ?? []);
  const entries = structs.flatMap((one) => {
    return one.kind === "struct" ? one.fields.flatMap(({ wire, accept }) => accept.map((key) => [key, wire])) : [];
  });
  return Object.fromEntries(entries) as { [key: string]: string };
}

function writePackage(model: Model, name: string): void {
  for (const { path, text } of packageOf(model)) {
    const target = join(directory ?? "", path.replace("python/tessera_contracts", name));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
