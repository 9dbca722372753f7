// write-files.ts write DIR COUNT: streams and files of random columns of every type that pyarrow has in Python.
// write-files.ts check DIR: reads what pyarrow made of them (`NAME.again`), and compares the values.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { type Field, readTable, RecordBatch, writeFile, writeStream } from "tessera-contracts/arrow";
import { columnOf, fieldOf } from "../../runtime/arrow/random-columns.js";

const [word, directory = "", count = "300"] = process.argv.slice(2);
if (word === "check") check(directory);
else for (let seed = 0; seed < Number(count); seed++) write(seed);

function write(seed: number): void {
  const [sample = []] = fc.sample(fc.array(fieldOf(2), { minLength: 1, maxLength: 4 }), { seed, numRuns: 1 });
  const fields = sample.filter(isKnownToPython);
  const schema = { fields, metadata: null };
  let state = seed + 1;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  const batches = [5, 0, 9].map((rowCount) => {
    const columns = fields.map((field) => columnOf(field, rowCount, random));
    return new RecordBatch(schema, columns, { rowCount });
  });
  const isFile = seed % 2 === 1;
  const bytes = isFile ? writeFile(batches) : writeStream(batches, { alignment: seed % 4 === 0 ? 8 : 64 });
  writeFileSync(join(directory, `${seed}.${isFile ? "arrow" : "arrows"}`), bytes);
}

/** Python has two kinds of intervals less; a union of nothing has no rows. */
function isKnownToPython(field: Field): boolean {
  return !/"year_month"|"day_time"|"type_ids":\[\]/.test(JSON.stringify(field));
}

function check(from: string): void {
  let passed = 0;
  let failed = 0;
  for (const name of readdirSync(from)
    .filter((one) => /\.arrows?$/.test(one))
    .toSorted()) {
    const [ours, theirs] = [name, `${name}.again`].map((one) => valuesIn(readFileSync(join(from, one))));
    if (isDeepStrictEqual(ours, theirs)) passed++;
    else {
      failed++;
      console.log(`${name}: pyarrow read other values than we wrote`);
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

function valuesIn(bytes: Uint8Array): unknown {
  const { batches } = readTable(new Uint8Array(bytes), { verify: "full" });
  return batches.map(({ columns, rowCount }) => ({ rowCount, columns: columns.map((column) => column.toArray()) }));
}
