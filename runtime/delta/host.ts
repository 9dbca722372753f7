// What a table works with: where it lives, what executes, and what comes from outside.

import type { Signal } from "tessera-contracts/arrow";
import { DeltaPolicyBundle, type DeltaPolicyBundleInit } from "tessera-contracts/contracts/datasets/policies";
import { type Diagnostics, silent, type Span } from "tessera-contracts/diagnostics";
import {
  broughtOver,
  EngineError,
  type EngineProgress,
  type FileEngine,
  isTableEngine,
  type Relation,
  type TableChanges,
  type TableEngine,
} from "tessera-contracts/engine";
import {
  type LocalCopiesOptions,
  type Storage,
  storageFor,
  type StorageForOptions,
  withLocalCopies,
} from "tessera-contracts/storage";
import type { CommitHost } from "./commit/commit.js";
import { readCommit } from "./log/read-commit.js";
import { DEFAULT_LIMITS, type DeltaLimits } from "./limits.js";

/** What tables are read and written with: an engine of this machine, or one that reads them itself and may have such an engine beside it. */
export type DeltaEngine = FileEngine | TableEngine;

/** How a table is opened or created. */
export interface DeltaOptions {
  readonly engine: DeltaEngine;
  /** Where the table lives. Default: what its URI says. Where that is not on this machine, the engine works with copies of its files. */
  readonly storage?: Storage;
  /** What makes storages for URIs of other schemes than `file`, such as `{ s3 }` of `tessera-contracts/s3`. */
  readonly schemes?: StorageForOptions["schemes"];
  /** Where these copies are, and how much room they may take. */
  readonly copies?: LocalCopiesOptions;
  readonly policy?: DeltaPolicyBundleInit;
  /** False: commits and files need not outlast a loss of power. Default: true. */
  readonly durable?: boolean;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Default: random ones. */
  readonly uuid?: () => string;
  readonly diagnostics?: Diagnostics;
  readonly limits?: Partial<DeltaLimits>;
}

/** What every operation takes. */
export interface OperationOptions {
  /** Cancels the operation. Before its commit nothing of it can be seen; after it, it succeeded. */
  readonly signal?: Signal;
  readonly onProgress?: (progress: EngineProgress) => void;
}

/** The options with all that was left out. */
export interface Host {
  readonly uri: string;
  /** The table as another engine finds it: a path from the root on, or an address. */
  readonly address: string;
  readonly storage: Storage;
  /** Reads and writes files. Where nobody does, it refuses. */
  readonly engine: FileEngine;
  /** Whether files can be read and written. */
  readonly files: "here" | "nowhere";
  /** Reads tables itself; null: they are read from their files. */
  readonly tables: TableEngine | null;
  /** Makes changes of tables in our place; null: we make all of them. */
  readonly changes: TableChanges | null;
  readonly policy: DeltaPolicyBundle;
  readonly now: () => number;
  readonly uuid: () => string;
  readonly diagnostics: Diagnostics;
  /** The operation under way, which is `diagnostics` too; null outside of one, and where nobody listens. */
  readonly span: Span<"delta.operation"> | null;
  /** What diagnostics call the table: the name of a contract or a dataset, never an address; null if nobody gave it one. */
  readonly collection: string | null;
  readonly limits: DeltaLimits;
}

/** What a table works with. @throws {StorageError} `MISCONFIGURED` if nothing is known of the scheme of the URI */
export function hostOf(uri: string, options: DeltaOptions): Host {
  const { durable = true, schemes = {} } = options;
  const storage = options.storage ?? storageFor(uri, { durable, schemes });
  const path = storage.localPath("");
  return {
    uri,
    address: path ?? uri,
    storage: path === null ? withLocalCopies(storage, options.copies) : storage,
    ...enginesOf(options.engine),
    policy: DeltaPolicyBundle.create(options.policy ?? {}),
    now: options.now ?? Date.now,
    uuid: options.uuid ?? (() => crypto.randomUUID()),
    diagnostics: options.diagnostics ?? silent,
    span: null,
    collection: null,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
  };
}

/** What commits to the table are made with. */
export function commitHost(host: Host): CommitHost {
  const { storage, now, uuid, limits } = host;
  return {
    storage,
    now,
    uuid,
    readCommit: (version) => readCommit(version, { storage, limits }),
    onConflict: (conflict) => countConflict(host, conflict),
  };
}

/** What metrics and spans call the table, if it has a name. */
export function collectionOf({ collection }: Pick<Host, "collection">): { readonly "db.collection.name"?: string } {
  return collection === null ? {} : { "db.collection.name": collection };
}

/** Counts a try to commit that another writer came before. @param conflict what became of it: `retried`, or why it could not be made */
function countConflict(host: Host, conflict: string): void {
  const attributes = { ...collectionOf(host), "tessera.conflict": conflict };
  host.diagnostics.count("tessera.delta.commit.conflicts", 1, attributes);
}

/** A relation that files can be written of. */
export function writableRelation(
  { engine, tables }: Host,
  relation: Relation,
  { signal }: OperationOptions,
): Promise<Relation> {
  if (tables === null) return Promise.resolve(relation);
  return broughtOver(relation, { from: tables, to: engine }, signal === undefined ? {} : { signal });
}

function enginesOf(engine: DeltaEngine): Pick<Host, "engine" | "files" | "tables" | "changes"> {
  if (!isTableEngine(engine)) return { engine, files: "here", tables: null, changes: null };
  const { files, changes } = engine;
  return files === null
    ? { engine: withoutFiles(engine), files: "nowhere", tables: engine, changes }
    : { engine: files, files: "here", tables: engine, changes };
}

/** An engine that executes statements, and says what to do where files are needed. */
function withoutFiles(engine: TableEngine): FileEngine {
  const refuse = (): never => {
    const message = `files of a table cannot be read or written by ${engine.id}; give it an engine of this machine as \`files\``;
    throw new EngineError("UNSUPPORTED", message);
  };
  return {
    id: engine.id,
    version: engine.version,
    dialect: engine.dialect,
    query: (...asked) => engine.query(...asked),
    describe: (statement) => engine.describe(statement),
    register: (...asked) => engine.register(...asked),
    materialise: (...asked) => engine.materialise(...asked),
    drop: (name) => engine.drop(name),
    explain: (...asked) => engine.explain(...asked),
    close: () => engine.close(),
    scan: refuse,
    writeParquet: refuse,
    parquetRows: refuse,
    texts: refuse,
    footers: refuse,
  };
}
