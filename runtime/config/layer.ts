// What a layer is: something that says some of the settings.

import type { Contract } from "tessera-contracts/serde";
import { ConfigError } from "./errors.js";
import type { ConfigLimits } from "./limits.js";
import type { ConfigNode } from "./node.js";
import type { Problem } from "./problem.js";

/** Reads a file, of which at most `maxBytes` may be there. @throws {ConfigError} as `readConfigFile` does */
export type ReadFile = (path: string, maxBytes: number) => Promise<Uint8Array>;

/** What a layer may ask while it is read. */
export interface LayerRequest {
  readonly contract: Contract<unknown, unknown>;
  readonly limits: ConfigLimits;
  readonly readFile: ReadFile;
  /** Its place among the layers, from 0. */
  readonly index: number;
}

/** What a layer says. */
export interface LoadedLayer {
  /** Null if it says nothing, or cannot be read. */
  readonly root: ConfigNode | null;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Words of a command line that are no settings. */
  readonly rest: readonly string[];
}

/** A source of settings, such as a file; made by `file`, `env`, `args` and the like. */
export interface ConfigLayer {
  /** What it is, for messages. */
  readonly name: string;
  /** Reads it; it is read anew by each `loadConfig`. @throws {ConfigError} if it cannot be read at all */
  read(request: LayerRequest): LoadedLayer | Promise<LoadedLayer>;
}

/** What a layer says that has no problems. */
export function loaded(root: ConfigNode | null, more: Partial<LoadedLayer> = {}): LoadedLayer {
  return { root, problems: [], warnings: [], rest: [], ...more };
}

/** Everything that the layers say, in their order. @throws {ConfigError} if one cannot be read, or there are too many */
export async function readLayers(
  layers: readonly ConfigLayer[],
  request: Omit<LayerRequest, "index">,
): Promise<readonly LoadedLayer[]> {
  const { maxLayers } = request.limits;
  if (layers.length > maxLayers) {
    const message = `${layers.length} layers of settings; the limit is ${maxLayers} (maxLayers)`;
    throw new ConfigError("CONFIG_FILE_TOO_LARGE", message);
  }
  return Promise.all(layers.map(async (layer, index) => layer.read({ ...request, index })));
}
