import { Seeded } from "../seeded.mjs";
import { datasets } from "./dataset.mjs";
import { events } from "./events.mjs";
import { manifests } from "./manifest.mjs";
import { moltar } from "./moltar.mjs";
import { telemetry } from "./telemetry.mjs";
import { viewCaches } from "./view-cache.mjs";

/** Every workload: a contract of the bench and values for it, whose number is a power of two. */
export const WORKLOADS = [manifests, viewCaches, telemetry, events, datasets, moltar];

/** What a fresh process decodes: 100 small messages of each. */
export const COLD = [
  {
    ...viewCaches,
    name: "ViewCacheArtifact",
    make: (seeded) =>
      seeded
        .times(2, () => viewCaches.make(seeded))
        .flat()
        .slice(0, 100),
  },
  { ...events, name: "LogEvent", make: (seeded) => events.make(seeded)[0].events.slice(0, 100) },
];

const SEED = 42;

/** The values of a workload, in flat strings and plain objects, as JSON.parse makes them. */
export function valuesOf(workload) {
  return JSON.parse(JSON.stringify(workload.make(new Seeded(SEED))));
}
