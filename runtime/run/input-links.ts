// What the span of a run is linked to: the versions of tables that it reads, and the runs that made them.

import { DeltaError } from "tessera-contracts/delta";
import { silent, type Span } from "tessera-contracts/diagnostics";
import { StorageError } from "tessera-contracts/storage";
import type { PinnedDataset } from "./session/pinned.js";
import type { Session } from "./session/session.js";

/** Links the span of a run to its inputs, in the order of their names. Where nobody listens, nothing is read for it. */
export async function linkInputs(span: Span<"tessera.run">, session: Session): Promise<void> {
  if ((span as object) === silent) return;
  const pinned = await session.scope.pins.all();
  const writers = await Promise.all(pinned.map(writerOf));
  for (const [i, { pin }] of pinned.entries()) {
    if (pin === null) continue;
    const run = writers[i] ?? null;
    span.link({
      "db.collection.name": pin.dataset_name,
      ...(pin.version !== null && { "tessera.delta.version": pin.version }),
      ...(run !== null && { "tessera.run.id": run }),
    });
  }
}

/** A commit that cannot be read leaves the link without its run: what is told never decides how the run ends. */
async function writerOf({ writtenBy }: PinnedDataset): Promise<string | null> {
  try {
    return await writtenBy();
  } catch (error) {
    if (error instanceof DeltaError || error instanceof StorageError) return null;
    throw error;
  }
}
