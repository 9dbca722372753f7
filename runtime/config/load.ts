import { constructTrusted, type Contract, DecodeError, EncodeError } from "tessera-contracts/serde";
import { type Config, settle } from "./config.js";
import { ConfigError } from "./errors.js";
import { type ConfigLayer, type LayerRequest, type ReadFile, readLayers } from "./layer.js";
import { CONFIG_LIMITS, type ConfigLimits } from "./limits.js";

/** How settings are loaded. */
export interface LoadOptions {
  readonly limits?: Partial<ConfigLimits>;
  /** Reads the files of layers; without it those of the machine are read, from the working directory. */
  readonly readFile?: ReadFile;
}

/**
 * The settings that the defaults of the contract and the layers over them come to, weakest first. Nothing is read that is not in the list.
 * @throws {ConfigError} with every mistake of all layers, or because a layer cannot be read
 */
export async function loadConfig<T, I>(
  contract: Contract<T, I>,
  layers: readonly ConfigLayer[],
  options: LoadOptions = {},
): Promise<Config<T>> {
  const { limits, readFile = readConfigFile } = options;
  const own = contract as Contract<T, unknown>;
  const all: ConfigLimits = { ...CONFIG_LIMITS, ...limits };
  const request: Omit<LayerRequest, "index"> = {
    contract: own as Contract<unknown, unknown>,
    limits: all,
    readFile,
  };
  const read = await readLayers(layers, request);
  return settle({ contract: own, layers: read, request, reload: () => loadConfig(contract, layers, options) });
}

// What touches the machine is loaded when a file is read: a browser, where there are none, needs nothing of Node.

/** Reads standard input, of which at most `maxBytes` may come. @throws {ConfigError} if more do */
export async function readStandardInput(maxBytes: number): Promise<Uint8Array> {
  return (await import("./files.js")).readStandardInput(maxBytes);
}

/**
 * Reads a file, of which at most `maxBytes` may be there; `name` is what messages call it.
 * @throws {ConfigError} if there is none, or it cannot be read
 */
export async function readConfigFile(path: string, maxBytes: number, name: string = path): Promise<Uint8Array> {
  return (await import("./files.js")).readConfigFile(path, maxBytes, name);
}

/**
 * The value itself, for values that cross to a worker with their fingerprint: its rules held when that was taken.
 * @throws {ConfigError} `CONFIG_TRUST` when it has another
 */
export function trustedConfig<T, I>(contract: Contract<T, I>, value: T, fingerprint: string): T {
  try {
    return constructTrusted(contract, value, { fingerprint });
  } catch (cause) {
    if (!(cause instanceof DecodeError || cause instanceof EncodeError)) throw cause;
    throw new ConfigError("CONFIG_TRUST", `${contract.name}: ${cause.message}`, { cause });
  }
}
