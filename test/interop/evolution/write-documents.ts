// node test/run-typescript.mjs test/interop/evolution/write-documents.ts DIRECTORY: writes the Python packages of both versions of
// every case of the evolution check to DIRECTORY. Writes to standard output what the check says of each case, a JSON object a
// line: { case, direction, verdict, types }, where a type has the package and name of its writer and its reader, and documents
// at the edges of what the writer may write, { format, hex }. What documents cannot show is left out.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compareModels } from "../../../generator/evolution/compare.js";
import { type DefinitionPair, pairDefinitions } from "../../../generator/evolution/definition-pairs.js";
import type { Comparison } from "../../../generator/evolution/finding.js";
import type { Model } from "../../../generator/model/model.js";
import { boundaryValues } from "../../../generator/sample/boundary-values.js";
import type { Contract } from "../../../runtime/serde/index.js";
import { casesIn, isBothWays, modelIn, ruleFolders } from "../../evolution-cases.js";
import { contractsOf, packageOf } from "../twin/features.js";

const FORMATS = ["json", "msgpack"] as const;
type Direction = "backward" | "forward";

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error("usage: write-documents.ts DIRECTORY");
ruleFolders.flatMap(casesIn).forEach((name, i) => writeCase(name, `case_${i}`));

function writeCase(name: string, prefix: string): void {
  const before = modelIn(name, "before");
  const after = modelIn(name, "after");
  if (!isPlain(before) || !isPlain(after)) return;
  writePackage(before, `${prefix}_before`);
  writePackage(after, `${prefix}_after`);
  const comparison = compareModels(before, after);
  const pairs = pairDefinitions(before, after).both;
  const old = pairs.map((pair) => ({ pair, contract: contractsOf(before).get(pair.before.name) }));
  const now = pairs.map((pair) => ({ pair, contract: contractsOf(after).get(pair.after.name) }));
  writeDirection({ name, prefix, direction: "backward", comparison }, old);
  writeDirection({ name, prefix, direction: "forward", comparison }, now);
}

/** Whether msgspec can show what changes: it knows no `accept`, and the check leaves out nothing on purpose. */
function isPlain(model: Model): boolean {
  const all = [...model.definitions.values()];
  const accepts = all.some((one) => one.kind === "struct" && one.fields.some(({ accept }) => accept.length > 0));
  return !accepts && isBothWays(model) && all.every(({ stability }) => stability === "stable");
}

interface Told {
  readonly name: string;
  readonly prefix: string;
  readonly direction: Direction;
  readonly comparison: Comparison;
}

function writeDirection(
  { name, prefix, direction, comparison }: Told,
  writers: readonly { readonly pair: DefinitionPair; readonly contract: Contract<unknown> | undefined }[],
): void {
  const breaking = comparison.findings.filter((finding) => finding[direction] === "break");
  if (breaking.length > 0 && breaking.every(({ provable }) => !provable)) return;
  const [from, to] = direction === "backward" ? ["before", "after"] : (["after", "before"] as const);
  const types = writers.flatMap(({ pair, contract }) => {
    if (contract === undefined) return [];
    const [writer, reader] = direction === "backward" ? [pair.before, pair.after] : [pair.after, pair.before];
    return [
      {
        writer: [`${prefix}_${from}`, writer.name],
        reader: [`${prefix}_${to}`, reader.name],
        documents: documentsOf(contract),
      },
    ];
  });
  console.log(JSON.stringify({ case: name, direction, verdict: comparison.verdict[direction], types }));
}

function documentsOf(contract: Contract<unknown>): { readonly format: string; readonly hex: string }[] {
  return FORMATS.flatMap((format) =>
    boundaryValues(contract.info, format).map((value) => {
      const bytes = format === "json" ? contract.encodeJson(value) : contract.encodeMsgpack(value);
      return { format, hex: Buffer.from(bytes).toString("hex") };
    }),
  );
}

function writePackage(model: Model, name: string): void {
  for (const { path, text } of packageOf(model)) {
    const target = join(directory ?? "", path.replace("python/tessera_contracts", name));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
