// Which datasets there are, where they lie, and what holds for them there.

import {
  DatasetLocation,
  type DatasetLocationInit,
  DatasetLocationOverrides,
  type DatasetLocationOverridesInit,
  DatasetSpec,
  type DatasetSpecInit,
} from "tessera-contracts/contracts/datasets/datasets";
import { DatasetPolicies } from "tessera-contracts/contracts/datasets/policies";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { RunError } from "../errors.js";

/** Who said a value: the call, the place of the dataset, its spec, or nobody. */
export type Layer = "call" | "location" | "spec" | "default";

/** The values of a dataset that more than one layer may say. `at` is its version or timestamp, which go together. */
export type LayeredValue = keyof DatasetPolicies | "table_spec" | "at";

/** What a call says of a dataset: absent keeps what holds, null takes it away, and a value replaces it whole. */
export interface DatasetOverrides extends DatasetLocationOverridesInit {
  /** The version to read. With or without a timestamp, it takes the place of both that the location has; null reads the latest. */
  readonly version?: number | null;
  /** The moment whose latest version is read (RFC 3339). */
  readonly timestamp?: string | null;
}

/** A dataset with all that holds for it. */
export interface ResolvedDataset {
  readonly name: string;
  /** Its columns; null if only its place is known, so that it has those of its table. */
  readonly table_spec: TableSchemaSpec | null;
  /** What is said of it apart from its place; null if nothing is. */
  readonly spec: DatasetSpec | null;
  /** Where it lies; null if nobody said, so that it can be planned with but not read. */
  readonly location: DatasetLocation | null;
  readonly policies: DatasetPolicies;
  /** The version that is read; null, without a timestamp, is the latest. */
  readonly version: number | null;
  readonly timestamp: string | null;
  /** The dataset whose change data feed it is, up to the version that is read; null if it is none. */
  readonly changesOf: string | null;
  /** Who said each value. */
  readonly provenance: { readonly [value in LayeredValue]: Layer };
}

const CHANGES = "__changes";

const POLICIES: readonly (keyof DatasetPolicies)[] = ["datafusion_scan", "delta", "validation", "dataframe_validation"];

/** Datasets by their names: what they hold, and where they lie. */
export class DatasetRegistry {
  readonly #specs: ReadonlyMap<string, DatasetSpec>;
  readonly #locations: ReadonlyMap<string, DatasetLocation>;
  /** The change data feeds that are datasets of their own, by their names, each with the name of its dataset. */
  readonly feeds: ReadonlyMap<string, string>;

  private constructor(specs: ReadonlyMap<string, DatasetSpec>, locations: ReadonlyMap<string, DatasetLocation>) {
    this.#specs = specs;
    this.#locations = locations;
    this.feeds = this.#feeds();
  }

  /**
   * A registry of datasets. A place without a spec is a dataset with the columns of its table; a spec without a place can be planned with.
   * Where the `cdf_policy` of a dataset says `required`, its change data feed is the dataset `<dataset>__changes`.
   * @throws {RunError} `DATASET_DUPLICATE`; {ValidationError} if one does not fit its contract
   */
  static of(specs: readonly DatasetSpecInit[], locations: readonly DatasetLocationInit[] = []): DatasetRegistry {
    return new DatasetRegistry(
      byName(
        specs.map((one) => DatasetSpec.create(one)),
        ({ table_spec }) => table_spec.name,
        "specs",
      ),
      byName(
        locations.map((one) => DatasetLocation.create(one)),
        ({ name }) => name,
        "places",
      ),
    );
  }

  /** The registry itself, or that of tables by their names and addresses. @throws as `of` */
  static from(datasets: DatasetRegistry | { readonly [name: string]: string }): DatasetRegistry {
    if (datasets instanceof DatasetRegistry) return datasets;
    return DatasetRegistry.of(
      [],
      Object.entries(datasets).map(([name, uri]) => ({ name, uri })),
    );
  }

  /** What it was made of. */
  get specs(): readonly DatasetSpec[] {
    return [...this.#specs.values()];
  }

  /** What it was made of. */
  get locations(): readonly DatasetLocation[] {
    return [...this.#locations.values()];
  }

  /** The names of all datasets, sorted, change data feeds among them. */
  get names(): readonly string[] {
    return [...new Set([...this.#specs.keys(), ...this.#locations.keys(), ...this.feeds.keys()])].sort();
  }

  /**
   * What holds for a dataset. Each value is asked of the call, then of the place, then of the spec: the first that says something, be it
   * null, is heard, and the others are not asked.
   * @throws {RunError} `DATASET_UNKNOWN`; {ValidationError} if an override does not fit its contract, such as a `table_spec` of null
   */
  resolve(name: string, overrides: DatasetOverrides = {}): ResolvedDataset {
    const table = this.feeds.get(name);
    if (table === undefined) return this.#resolved(name, overrides);
    return { ...this.#resolved(table, overrides), name, spec: null, changesOf: table };
  }

  #resolved(name: string, overrides: DatasetOverrides): ResolvedDataset {
    const spec = this.#specs.get(name) ?? null;
    const location = this.#locations.get(name) ?? null;
    if (spec === null && location === null) throw this.#unknown(name);
    const { version, timestamp, ...given } = overrides;
    const layers: Layers = [
      ["call", DatasetLocationOverrides.create(given)],
      ["location", location?.overrides ?? {}],
      ["spec", spec === null ? {} : { ...spec.policies, table_spec: spec.table_spec }],
    ];
    const table = layered(layers, "table_spec");
    const [at, atLayer] = pointOf({ version, timestamp }, location);
    const policies = POLICIES.map((one) => [one, layered(layers, one)] as const);
    return {
      name,
      spec,
      location,
      table_spec: table.value,
      policies: DatasetPolicies.create(Object.fromEntries(policies.map(([one, { value }]) => [one, value]))),
      ...at,
      changesOf: null,
      provenance: {
        ...(Object.fromEntries(policies.map(([one, { layer }]) => [one, layer])) as Record<
          keyof DatasetPolicies,
          Layer
        >),
        table_spec: table.layer,
        at: atLayer,
      },
    };
  }

  #feeds(): ReadonlyMap<string, string> {
    const feeds = new Map<string, string>();
    for (const table of new Set([...this.#specs.keys(), ...this.#locations.keys()])) {
      if (this.#resolved(table, {}).policies.delta?.cdf_policy?.required !== true) continue;
      const name = `${table}${CHANGES}`;
      if (this.#specs.has(name) || this.#locations.has(name)) {
        const message = `the dataset ${name} is given, and so is called the change data feed that ${table} requires`;
        throw new RunError("DATASET_DUPLICATE", `${message}; give it another name, or require no feed`);
      }
      feeds.set(name, table);
    }
    return feeds;
  }

  #unknown(name: string): RunError {
    const { names } = this;
    const there = names.length === 0 ? "there are none" : `there are ${names.join(", ")}`;
    const table = name.endsWith(CHANGES) ? name.slice(0, -CHANGES.length) : "";
    if (names.includes(table)) {
      const advice = `set required in the cdf_policy of ${table} to have its change data feed`;
      return new RunError("DATASET_UNKNOWN", `there is no dataset ${name}; ${advice}`);
    }
    return new RunError("DATASET_UNKNOWN", `there is no dataset ${name}; ${there}`);
  }
}

type Layers = readonly (readonly [layer: Layer, values: DatasetLocationOverrides])[];

/** The first layer that says a value; null if none does. */
function layered<Key extends keyof DatasetLocationOverrides>(
  layers: Layers,
  key: Key,
): { readonly value: Exclude<DatasetLocationOverrides[Key], undefined> | null; readonly layer: Layer } {
  for (const [layer, values] of layers) {
    const value = values[key];
    // Every value of a spec is there; a null of it says nothing.
    if (value !== undefined && !(layer === "spec" && value === null)) {
      return { value: value as Exclude<DatasetLocationOverrides[Key], undefined>, layer };
    }
  }
  return { value: null, layer: "default" };
}

type Point = Pick<ResolvedDataset, "version" | "timestamp">;

/** What a call says of the version; undefined if it says nothing. */
type SaidPoint = { readonly [value in keyof Point]: Point[value] | undefined };

/** Version and timestamp are one value: whoever says one of them says both. */
function pointOf({ version, timestamp }: SaidPoint, location: DatasetLocation | null): readonly [Point, Layer] {
  if (version != null && timestamp != null) {
    throw new RunError("OPTION_INVALID", "version and timestamp exclude each other; give one of them");
  }
  if (version !== undefined || timestamp !== undefined) {
    return [{ version: version ?? null, timestamp: timestamp ?? null }, "call"];
  }
  const there = { version: location?.version ?? null, timestamp: location?.timestamp ?? null };
  return [there, there.version === null && there.timestamp === null ? "default" : "location"];
}

function byName<T>(values: readonly T[], nameOf: (value: T) => string, what: string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const value of values) {
    const name = nameOf(value);
    if (found.has(name))
      throw new RunError("DATASET_DUPLICATE", `two ${what} are given for the dataset ${name}; keep one`);
    found.set(name, value);
  }
  return found;
}
