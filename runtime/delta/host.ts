// What a table works with: where it lives, what executes, and what comes from outside.

import type { Signal } from "tessera-contracts/arrow";
import { DeltaPolicyBundle, type DeltaPolicyBundleInit } from "tessera-contracts/contracts/datasets/policies";
import { type Diagnostics, silent } from "tessera-contracts/diagnostics";
import type { EngineProgress, FileEngine } from "tessera-contracts/engine";
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

/** How a table is opened or created. */
export interface DeltaOptions {
  readonly engine: FileEngine;
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
  readonly storage: Storage;
  readonly engine: FileEngine;
  readonly policy: DeltaPolicyBundle;
  readonly now: () => number;
  readonly uuid: () => string;
  readonly diagnostics: Diagnostics;
  readonly limits: DeltaLimits;
}

/** What a table works with. @throws {StorageError} `MISCONFIGURED` if nothing is known of the scheme of the URI */
export function hostOf(uri: string, options: DeltaOptions): Host {
  const { durable = true, schemes = {} } = options;
  const storage = options.storage ?? storageFor(uri, { durable, schemes });
  return {
    uri,
    storage: storage.localPath("") === null ? withLocalCopies(storage, options.copies) : storage,
    engine: options.engine,
    policy: DeltaPolicyBundle.create(options.policy ?? {}),
    now: options.now ?? Date.now,
    uuid: options.uuid ?? (() => crypto.randomUUID()),
    diagnostics: options.diagnostics ?? silent,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
  };
}

/** What commits to the table are made with. */
export function commitHost({ storage, now, uuid, limits }: Host): CommitHost {
  return {
    storage,
    now,
    uuid,
    readCommit: (version) => readCommit(version, { storage, limits }),
  };
}
