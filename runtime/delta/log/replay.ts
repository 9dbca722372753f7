// The state of a table from its actions, the newest first: what is seen first of a thing is what holds.

import type {
  AddAction,
  DeletionVectorDescriptor,
  DomainMetadataAction,
  LogLine,
  MetaDataAction,
  ProtocolAction,
  RemoveAction,
  TxnAction,
} from "tessera-contracts/contracts/delta/log";
import { DeltaError, type TablePlace } from "../errors.js";
import { checkLimit, type DeltaLimits } from "../limits.js";
import { canonicalPath } from "../schema/paths.js";

/** The state of a table. */
export interface ReplayState {
  /** By `fileKey`, as tombstones are. */
  readonly files: ReadonlyMap<string, AddAction>;
  readonly tombstones: ReadonlyMap<string, RemoveAction>;
  readonly transactions: ReadonlyMap<string, TxnAction>;
  readonly domains: ReadonlyMap<string, DomainMetadataAction>;
  readonly protocol: ProtocolAction | null;
  readonly metadata: MetaDataAction | null;
}

/** The state of a table while it is put together. */
export class Replay implements ReplayState {
  readonly files = new Map<string, AddAction>();
  readonly tombstones = new Map<string, RemoveAction>();
  readonly transactions = new Map<string, TxnAction>();
  /** Removed ones too, which hide older ones. */
  readonly domains = new Map<string, DomainMetadataAction>();
  protocol: ProtocolAction | null = null;
  metadata: MetaDataAction | null = null;
  readonly #place: TablePlace;
  readonly #limits: DeltaLimits;

  constructor(place: TablePlace, limits: DeltaLimits) {
    this.#place = place;
    this.#limits = limits;
  }

  /**
   * Takes in a commit that is older than all before.
   * @throws {DeltaError} `LOG_CORRUPT` if it has two protocols or two metaData
   */
  takeCommit(actions: readonly LogLine[], file: string): void {
    this.#requireOne(actions, "protocol", file);
    this.#requireOne(actions, "meta_data", file);
    // The last line of a kind wins. Removes come after all adds: a commit that removes a file and adds it again has it.
    for (let i = actions.length - 1; i >= 0; i--) {
      const action = actions[i];
      if (action !== undefined && action.remove === undefined) this.take(action);
    }
    for (const action of actions) if (action.remove !== undefined) this.take(action);
    checkLimit("actions", this.files.size + this.tombstones.size, "the number of files in the log", {
      limits: this.#limits,
      place: this.#place,
    });
  }

  /** The keys of all files that there is something about. */
  keys(): Set<string> {
    return new Set([...this.files.keys(), ...this.tombstones.keys()]);
  }

  /** Takes in a whole state that is older than all before. */
  takeState({ files, tombstones, transactions, domains, protocol, metadata }: ReplayState): void {
    for (const [key, file] of files) if (!this.#knows(key)) this.files.set(key, file);
    for (const [key, file] of tombstones) if (!this.#knows(key)) this.tombstones.set(key, file);
    for (const [app, txn] of transactions) takeFirst(this.transactions, app, txn);
    for (const [name, domain] of domains) takeFirst(this.domains, name, domain);
    this.protocol ??= protocol;
    this.metadata ??= metadata;
  }

  /** Takes in one action that is older than all before: of a checkpoint, which has each thing once. */
  take({ add, remove, txn, domain_metadata: domain, protocol, meta_data: metadata }: LogLine): void {
    if (add !== undefined) this.#takeFile(this.files, add);
    else if (remove !== undefined) this.#takeFile(this.tombstones, remove);
    else if (txn !== undefined) takeFirst(this.transactions, txn.app_id, txn);
    else if (domain !== undefined) takeFirst(this.domains, domain.domain, domain);
    else if (protocol !== undefined) this.protocol ??= protocol;
    else if (metadata !== undefined) this.metadata ??= metadata;
  }

  #takeFile<Action extends AddAction | RemoveAction>(into: Map<string, Action>, action: Action): void {
    const key = fileKey(action);
    if (!this.#knows(key)) into.set(key, action);
  }

  #knows(key: string): boolean {
    return this.files.has(key) || this.tombstones.has(key);
  }

  #requireOne(actions: readonly LogLine[], kind: "protocol" | "meta_data", file: string): void {
    let count = 0;
    for (const action of actions) if (action[kind] !== undefined) count++;
    if (count < 2) return;
    const name = kind === "protocol" ? kind : "metaData";
    const message = `${file} has ${count} actions of the kind ${name}, and a commit may have one`;
    throw new DeltaError("LOG_CORRUPT", message, this.#place, { details: { file } });
  }
}

function takeFirst<Value>(into: Map<string, Value>, key: string, value: Value): void {
  if (!into.has(key)) into.set(key, value);
}

/** What identifies a logical file: a data file with the vector of its deleted rows. */
export function fileKey({
  path,
  deletion_vector: vector,
}: {
  readonly path: string;
  readonly deletion_vector: DeletionVectorDescriptor | null;
}): string {
  const file = canonicalPath(path);
  return vector === null ? file : `${file}\0${vectorId(vector)}`;
}

/** What identifies a deletion vector. */
export function vectorId({ storage_type, path_or_inline_dv, offset }: DeletionVectorDescriptor): string {
  return `${storage_type}${path_or_inline_dv}${offset === null ? "" : `@${offset}`}`;
}
