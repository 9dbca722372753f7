// A table as it is at one version.

import type { Schema, Signal } from "tessera-contracts/arrow";
import type {
  AddAction,
  DomainMetadataAction,
  LogLine,
  MetaDataAction,
  ProtocolAction,
  RemoveAction,
  TxnAction,
} from "tessera-contracts/contracts/delta/log";
import type { ProtocolCompatibilityReport } from "tessera-contracts/contracts/delta/protocol";
import type { DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import { DeltaError, type TablePlace } from "../errors.js";
import type { DeltaLimits } from "../limits.js";
import type { TableState } from "../protocol/features.js";
import { checkProtocol, judgeProtocol, requireReadable } from "../protocol/gate.js";
import { checkMapping, type ColumnMappingMode, mappingMode, toPhysical } from "../schema/column-mapping.js";
import { arrowSchemaOf, fieldsWithin, parseSchema } from "../schema/delta-schema.js";
import { commitPath } from "./names.js";
import type { FileFilter, OlderFiles } from "./older-files.js";
import { fileKey, Replay, type ReplayState } from "./replay.js";
import type { LogSegment } from "./segment.js";
import type { LogWarning } from "./warnings.js";

/** What a snapshot is made of, beside the state that was replayed. */
export interface SnapshotFacts {
  readonly uri: string;
  readonly version: number;
  readonly segment: LogSegment;
  /** Files that were left in a checkpoint; null if there are none. */
  readonly older: OlderFiles | null;
  readonly timestamp: number;
  readonly limits: DeltaLimits;
  readonly warnings: readonly LogWarning[];
}

/** A commit whose actions are known. */
export interface KnownCommit {
  readonly version: number;
  readonly actions: readonly LogLine[];
}

/** A table as it is at one version. It never changes. */
export class Snapshot implements TableState {
  readonly uri: string;
  readonly version: number;
  /**
   * When the version was committed, in milliseconds since 1970: as the commit says if it says so, else by the time of its file. Of a
   * version that came from `after`, always as its commit says.
   */
  readonly timestamp: number;
  readonly protocol: ProtocolAction;
  readonly metadata: MetaDataAction;
  /** The schema as the log has it. */
  readonly struct: DeltaSchemaStruct;
  /** How columns are found in data files. */
  readonly mapping: ColumnMappingMode;
  /** How far applications got, by their ids. */
  readonly transactions: ReadonlyMap<string, TxnAction>;
  /** The metadata domains by name, without removed ones. */
  readonly domains: ReadonlyMap<string, DomainMetadataAction>;
  readonly numFiles: number;
  /** Sum of the sizes of the data files. */
  readonly sizeBytes: number;
  /** What was wrong with the log and went unheeded. */
  readonly warnings: readonly LogWarning[];
  /** The files of the log that it was read from, or that an older one was from which it came by `after`. */
  readonly segment: LogSegment;
  readonly #files: ReadonlyMap<string, AddAction>;
  readonly #tombstones: ReadonlyMap<string, RemoveAction>;
  readonly #facts: SnapshotFacts;
  #schema: Schema | null = null;

  /** @throws {DeltaError} `LOG_CORRUPT`, `FEATURE_UNSUPPORTED`, and what `parseSchema` throws */
  constructor(replay: ReplayState, facts: SnapshotFacts) {
    const { uri, version, segment, timestamp, warnings, limits } = facts;
    this.uri = uri;
    this.version = version;
    this.segment = segment;
    this.timestamp = timestamp;
    this.protocol = required(replay.protocol, "protocol", this.place);
    this.metadata = required(replay.metadata, "metaData", this.place);
    checkProtocol(this.protocol, this.place);
    this.transactions = replay.transactions;
    this.domains = new Map([...replay.domains].filter(([, { removed }]) => !removed));
    this.struct = parseSchema(this.metadata, { place: this.place, limits });
    requireReadable(this, this.place);
    this.mapping = mappingMode(this.metadata, this.place);
    checkMapping(fieldsWithin(this.struct), this.mapping, this.place);
    this.#facts = facts;
    this.#files = replay.files;
    this.#tombstones = replay.tombstones;
    this.numFiles = replay.files.size + (facts.older?.numFiles ?? 0);
    this.sizeBytes = sumOfSizes(replay.files.values()) + (facts.older?.sizeBytes ?? 0);
    this.warnings = warnings;
  }

  /**
   * The table as a commit leaves it that changes what it says of itself, with the files that it has.
   * @throws {DeltaError} `SCHEMA_INVALID`, `FEATURE_UNSUPPORTED` and what else the constructor throws, if there can be no such table
   */
  with(changed: Pick<TableState, "metadata" | "protocol">): Snapshot {
    return new Snapshot({ ...this.#state, ...changed }, this.#facts);
  }

  /**
   * The table after more commits, the oldest first, without a look at the log.
   * @throws {DeltaError} if they make it one that cannot be read, as the constructor does
   */
  async after(commits: readonly KnownCommit[]): Promise<Snapshot> {
    let { version, timestamp } = this;
    for (const commit of commits) {
      if (commit.version !== ++version)
        throw new Error(`expected the commit of version ${version}, got ${commit.version}`);
      const info = commit.actions.find((one) => one.commit_info !== undefined)?.commit_info;
      timestamp = Math.max(info?.in_commit_timestamp ?? info?.timestamp ?? 0, timestamp + 1);
    }
    const replay = new Replay({ uri: this.uri, version }, this.#facts.limits);
    for (const commit of commits.toReversed()) replay.takeCommit(commit.actions, commitPath(commit.version));
    const keys = new Set([...replay.keys()].filter((key) => !this.#knows(key)));
    replay.takeState(this.#state);
    const older = (await this.#facts.older?.hiding(keys)) ?? null;
    return new Snapshot(replay, { ...this.#facts, older, version, timestamp });
  }

  get #state(): ReplayState {
    const { transactions, domains, protocol, metadata } = this;
    return { files: this.#files, tombstones: this.#tombstones, transactions, domains, protocol, metadata };
  }

  /** What errors about this version name. */
  get place(): TablePlace {
    return { uri: this.uri, version: this.isNew ? null : this.version };
  }

  /** Whether the first commit is still to be made. Its version is -1 as long. */
  get isNew(): boolean {
    return this.version < 0;
  }

  /** The columns, partition columns included. @throws {DeltaError} `FEATURE_UNSUPPORTED` if one has a type that we do not know */
  get schema(): Schema {
    this.#schema ??= arrowSchemaOf(this.struct, this.place);
    return this.#schema;
  }

  /** The schema with the names that columns have in files, in partition values and in statistics. */
  get physicalStruct(): DeltaSchemaStruct {
    return toPhysical(this.struct, this.mapping);
  }

  /** Names of the columns that rows are split into directories by, outermost first. */
  get partitionColumns(): readonly string[] {
    return this.metadata.partition_columns;
  }

  /** The properties that are set, as text. */
  get properties(): { readonly [name: string]: string } {
    const set = Object.entries(this.metadata.configuration).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    );
    return Object.fromEntries(set);
  }

  /** Whether we can read and write the table. */
  get compatibility(): ProtocolCompatibilityReport {
    return judgeProtocol(this, this.place);
  }

  /** The files of the table, or those of them that a condition keeps. */
  async *files(
    where: FileFilter = () => true,
    { signal }: ReadOptions = {},
  ): AsyncGenerator<AddAction, void, undefined> {
    for (const file of this.#files.values()) if (where(file)) yield file;
    for await (const files of this.#facts.older?.adds({ where, signal }) ?? []) {
      for (const file of files) if (!this.#knows(fileKey(file)) && where(file)) yield file;
    }
  }

  /** The files of some keys (`fileKey`), by those of them that the table has. */
  async filesOf(keys: Iterable<string>, { signal }: ReadOptions = {}): Promise<ReadonlyMap<string, AddAction>> {
    const found = new Map<string, AddAction>();
    const left = new Set<string>();
    for (const key of keys) {
      const file = this.#files.get(key);
      if (file !== undefined) found.set(key, file);
      else if (!this.#knows(key)) left.add(key);
    }
    const older = await this.#facts.older?.find(left, signal);
    return new Map([...found, ...(older ?? [])]);
  }

  /** The files that were removed and that the log still remembers. */
  async *tombstones({ signal }: ReadOptions = {}): AsyncGenerator<RemoveAction, void, undefined> {
    yield* this.#tombstones.values();
    for await (const files of this.#facts.older?.removes(signal) ?? []) {
      for (const file of files) if (!this.#knows(fileKey(file))) yield file;
    }
  }

  /** Whether a commit says something of a file. */
  #knows(key: string): boolean {
    return this.#files.has(key) || this.#tombstones.has(key);
  }
}

/** How files of a snapshot are read, which may be in a checkpoint. */
export interface ReadOptions {
  readonly signal?: Signal | undefined;
}

function required<Action>(action: Action | null, name: string, place: TablePlace): Action {
  if (action !== null) return action;
  throw new DeltaError(
    "LOG_CORRUPT",
    `the log has no ${name} action up to this version, and every table has one`,
    place,
  );
}

function sumOfSizes(files: Iterable<AddAction>): number {
  let sum = 0;
  for (const { size } of files) sum += size;
  return sum;
}
