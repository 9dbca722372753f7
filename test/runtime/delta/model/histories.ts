// Random histories of a table, which a model of it lives through as well.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { FileEngine } from "tessera-contracts/engine";
import { OPERATIONS, type Step } from "./operations.js";
import { World } from "./world.js";

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    operation: fc.constantFrom(...Object.keys(OPERATIONS)),
    writer: fc.nat(2),
    first: fc.nat(20),
    second: fc.nat(20),
  }),
  { minLength: 3, maxLength: 12 },
);

const partitions = fc.constantFrom<readonly string[]>([], ["prop_key"]);

/** The law that a table holds what was written; with `faults`, that a write throws or its rows are there once. */
export function holdsWhatWasWritten(
  engine: FileEngine,
  { faults }: { readonly faults: boolean },
): fc.IAsyncProperty<[Step[], number | null, readonly string[]]> {
  const seeds = faults ? fc.nat() : fc.constant(null);
  return fc.asyncProperty(steps, seeds, partitions, async (history, seed, partitionBy) => {
    const folder = mkdtempSync(join(tmpdir(), "tessera-table-"));
    try {
      const world = await World.begin({ folder, engine, seed, partitionBy });
      for (const step of history) {
        const table = world.writers[step.writer];
        if (table !== undefined) await OPERATIONS[step.operation]?.(world, table, step);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
