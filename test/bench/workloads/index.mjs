import { Seeded } from "../seeded.mjs";
import { datasets } from "./dataset.mjs";
import { events } from "./events.mjs";
import { manifests } from "./manifest.mjs";
import { moltar } from "./moltar.mjs";
import { telemetry } from "./telemetry.mjs";
import { viewCaches } from "./view-cache.mjs";

/** Every workload: a contract of the bench and values for it, whose number is a power of two. */
export const WORKLOADS = [manifests, viewCaches, telemetry, events, datasets, moltar];

const SEED = 42;

/** The values of a workload, in flat strings and plain objects, as JSON.parse makes them. */
export function valuesOf(workload) {
  return JSON.parse(JSON.stringify(workload.make(new Seeded(SEED))));
}
