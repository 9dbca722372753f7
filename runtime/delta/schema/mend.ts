// What brings a table to a contract.

import type { TableDifference } from "tessera-contracts/contracts/delta/reports";
import type { Snapshot } from "../log/snapshot.js";

/**
 * The one thing to do to a table after which nothing stands in the way: features that it takes come first. Null if nothing does, or no
 * change of the table mends it.
 */
export function mendOf(inTheWay: readonly TableDifference[], { mapping, properties }: Snapshot): string | null {
  const mends = new Set(inTheWay.map(({ mend }) => mend));
  if (mends.size === 0 || mends.has(null)) return null;
  const features = [
    ...(mends.has("rename") && mapping === "none" ? ["columnMapping"] : []),
    ...(mends.has("widen") && properties["delta.enableTypeWidening"]?.toLowerCase() !== "true" ? ["typeWidening"] : []),
  ];
  const first = features.length === 0 ? "" : `addFeatures(${JSON.stringify(features)}), then `;
  if (!mends.has("rename")) return `${first}append with schema_mode "merge"`;
  return `${first}evolve({ rename: true${mends.size > 1 ? ", columns: true" : ""} })`;
}
