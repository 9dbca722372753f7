// A configuration: one value of a contract, every part of which can say where it came from.

import type { ConfigEntry, ConfigReport, ConfigSource } from "tessera-contracts/contracts/config/root";
import type { Contract, ValidationErrorPayload } from "tessera-contracts/serde";
import { checkLayers } from "./check.js";
import { patchNode } from "./code.js";
import { configError, ConfigError } from "./errors.js";
import { placeText } from "./format.js";
import { type LayerRequest, loaded, type LoadedLayer } from "./layer.js";
import { type ConfigNode, type Spot } from "./node.js";
import type { Problem } from "./problem.js";
import { invalid } from "./problems.js";
import { entryOf, type Leaf, leavesOf, sourceEntry } from "./sources.js";

/** Settings that fit their contract. */
export interface Config<T> {
  /** In clear, secrets too. */
  readonly value: T;
  /** Of the value, secrets included: what the contract's `fingerprint` gives. */
  readonly fingerprint: string;
  /** What other programs read differently than we do, as text for people. */
  readonly warnings: readonly string[];
  /** Words of the command line that are no settings, if `args` was told to keep them. */
  readonly rest: readonly string[];
  /** Who decided a setting, or, of a section, the strongest who said something of it; null if there is no such setting. */
  sourceOf(key: string): ConfigSource | null;
  /** Every setting in the order of the contract; secrets are masked. */
  entries(): readonly ConfigEntry[];
  report(): ConfigReport;
  /** The same with a layer of code over all others. @throws {ConfigError} when the result does not fit */
  withPatch(patch: object, name?: string): Config<T>;
  /** Reads all layers anew; this one stays as it is. @throws {ConfigError} as `loadConfig` does */
  reload(): Promise<Config<T>>;
  /**
   * The value of another contract that `derive` makes of this one, by its names on the wire. What breaks a rule there is reported where
   * the settings stand that it was made of.
   * @throws {ConfigError} when the result does not fit
   */
  resolve<R, I>(contract: Contract<R, I>, derive: (value: T) => unknown): R;
}

/** What a configuration is made of. */
export interface Settled<T> {
  readonly contract: Contract<T, unknown>;
  readonly layers: readonly LoadedLayer[];
  readonly request: Omit<LayerRequest, "index">;
  readonly reload: () => Promise<Config<T>>;
}

/** The configuration that layers come to. @throws {ConfigError} with every mistake of all layers */
export function settle<T>(settled: Settled<T>): Config<T> {
  const { contract, layers } = settled;
  const { value, merged, problems } = checkLayers(contract as Contract<unknown, unknown>, layers);
  if (problems.length > 0) throw configError(problems);
  return new SettledConfig(settled, value as T, merged);
}

/** The keys whose values differ between two configurations, in the order of the contract. */
export function changedKeys<T>(before: Config<T>, after: Config<T>): readonly string[] {
  const [old, next] = [before, after].map(valuesOf) as [ReadonlyMap<string, string>, ReadonlyMap<string, string>];
  const keys = new Set([...next.keys(), ...old.keys()]);
  return [...keys].filter((key) => old.get(key) !== next.get(key));
}

/** Every setting, in clear. @throws {ConfigError} if it is none that `loadConfig` gave */
export function leavesOfConfig(config: Config<unknown>): readonly Leaf[] {
  if (config instanceof SettledConfig) return config.leaves();
  throw new ConfigError("CONFIG_OPTION", "Not a configuration of loadConfig");
}

function valuesOf(config: Config<unknown>): ReadonlyMap<string, string> {
  return new Map(leavesOfConfig(config).map(({ key, value }) => [key, textOf(value)]));
}

/** Text by which values are compared; JSON has no integers beyond 2^53, nor numbers that are not finite. */
function textOf(value: unknown): string {
  const exact = (_: string, inner: unknown): unknown =>
    typeof inner === "bigint" || (typeof inner === "number" && !Number.isFinite(inner)) ? `number ${inner}` : inner;
  return JSON.stringify(value, exact) ?? "undefined";
}

class SettledConfig<T> implements Config<T> {
  readonly value: T;
  readonly rest: readonly string[];
  readonly warnings: readonly string[];
  readonly #settled: Settled<T>;
  readonly #merged: ConfigNode;
  #fingerprint: string | null = null;
  #leaves: readonly Leaf[] | null = null;

  constructor(settled: Settled<T>, value: T, merged: ConfigNode) {
    this.value = value;
    this.#settled = settled;
    this.#merged = merged;
    this.rest = settled.layers.flatMap(({ rest }) => rest);
    this.warnings = settled.layers.flatMap(({ warnings }) => warnings.map(warningText));
  }

  get fingerprint(): string {
    return (this.#fingerprint ??= this.#settled.contract.fingerprint(this.value));
  }

  leaves(): readonly Leaf[] {
    const layers = this.#settled.layers.flatMap(({ root }) => root ?? []);
    return (this.#leaves ??= leavesOf(this.#settled.contract.info, this.value, { merged: this.#merged, layers }));
  }

  entries(): readonly ConfigEntry[] {
    return this.leaves().map(entryOf);
  }

  sourceOf(key: string): ConfigSource | null {
    const leaf = this.leaves().find((one) => one.key === key);
    if (leaf !== undefined) return entryOf(leaf).source;
    const inside = this.#spotsUnder(key);
    if (inside === null) return null;
    return sourceEntry(key, inside[0] ?? { origin: DEFAULT_ORIGIN, start: 0, end: 0 }, false);
  }

  report(): ConfigReport {
    const { name } = this.#settled.contract;
    return { contract: name, entries: [...this.entries()], errors: [], fingerprint: this.fingerprint };
  }

  withPatch(patch: object, name = "code"): Config<T> {
    const { contract, layers, request } = this.#settled;
    const root = patchNode(patch, name, { ...request, index: layers.length });
    const all = [...layers, loaded(root)];
    return settle({ contract, layers: all, request, reload: async () => (await this.reload()).withPatch(patch, name) });
  }

  reload(): Promise<Config<T>> {
    return this.#settled.reload();
  }

  resolve<R, I>(contract: Contract<R, I>, derive: (value: T) => unknown): R {
    const derived = derive(this.value);
    const errors = contract.validate(derived);
    if (errors.length > 0) throw configError(errors.map((payload) => this.#problemOf(payload)));
    return contract.convert(derived);
  }

  /** Secrets are in no text that anything makes of a configuration. */
  toJSON(): ConfigReport {
    return this.report();
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    const { name } = this.#settled.contract;
    return `Config<${name}> { ${this.entries().length} settings, fingerprint ${this.fingerprint.slice(0, 12)}… }`;
  }

  #problemOf(payload: ValidationErrorPayload): Problem {
    const key = payload.path.replace(/^\$\.?/, "");
    const isSecret = this.leaves().some(
      (leaf) => leaf.isSecret && (leaf.key === key || key.startsWith(`${leaf.key}.`)),
    );
    const [spot, ...others] = this.#spotsUnder(key) ?? [];
    const told = others.flatMap((other) => placeText(other) ?? []);
    const hint = told.length === 0 ? null : `it is also about ${told.join(", ")}`;
    return invalid(payload, { spot: spot ?? null, hint, secrets: this.#secrets(), isSecret });
  }

  /** Where settings at or under a key were set, strongest first; null if there are none. */
  #spotsUnder(key: string): readonly Spot[] | null {
    const under = this.leaves().filter((leaf) => key === "" || leaf.key === key || leaf.key.startsWith(`${key}.`));
    if (under.length === 0) return null;
    const spots = under.flatMap(({ spots: [first] }) => first ?? []);
    return spots.toSorted((a, b) => b.origin.layer - a.origin.layer);
  }

  #secrets(): readonly Spot[] {
    return this.leaves().flatMap(({ isSecret, spots }) => (isSecret ? spots : []));
  }
}

const DEFAULT_ORIGIN = { kind: "default", name: null, source: null, layer: -1 } as const;

function warningText({ payload, spot }: Problem): string {
  const where = spot === null ? null : placeText(spot);
  return where === null ? payload.summary : `${where}: ${payload.summary}`;
}
