// The state of a table from one commit to the next, the oldest first. Reading a table goes the other way (replay.ts); this is for
// those who look at each commit with what was there before it.

import type {
  AddAction,
  DomainMetadataAction,
  LogLine,
  MetaDataAction,
  ProtocolAction,
  TxnAction,
} from "tessera-contracts/contracts/delta/log";
import type { DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import type { TableState } from "../protocol/features.js";
import { parseSchema, type SchemaContext } from "../schema/delta-schema.js";
import { fileKey } from "./replay.js";
import type { Snapshot } from "./snapshot.js";

/** What a commit is made on. */
export interface CommitBase extends TableState {
  /** The files of the table by their keys. */
  readonly files: ReadonlyMap<string, AddAction>;
  /** The time that the commit before says it was made at; null if it says none, or nobody knows. */
  readonly inCommitTimestamp: number | null;
}

/** A table before the next commit of its log. */
export class RunningState implements CommitBase {
  protocol: ProtocolAction;
  metadata: MetaDataAction;
  struct: DeltaSchemaStruct;
  domains: ReadonlyMap<string, DomainMetadataAction>;
  inCommitTimestamp: number | null = null;
  /** How far applications got, by their ids. */
  readonly transactions = new Map<string, TxnAction>();
  #sizeBytes = 0;
  readonly #files = new Map<string, AddAction>();

  constructor(head: TableState) {
    this.protocol = head.protocol;
    this.metadata = head.metadata;
    this.struct = head.struct;
    this.domains = head.domains;
  }

  /** The state that a snapshot is of. */
  static async of(snapshot: Snapshot): Promise<RunningState> {
    const state = new RunningState(snapshot);
    for await (const file of snapshot.files()) state.#add(file);
    for (const [id, txn] of snapshot.transactions) state.transactions.set(id, txn);
    return state;
  }

  get files(): ReadonlyMap<string, AddAction> {
    return this.#files;
  }

  get numFiles(): number {
    return this.#files.size;
  }

  /** Sum of the sizes of the data files. */
  get sizeBytes(): number {
    return this.#sizeBytes;
  }

  /** Goes on to the state after a commit. @throws {DeltaError} as `headAfter` */
  take(actions: readonly LogLine[], context: SchemaContext): void {
    Object.assign(this, headAfter(actions, this, context));
    // A commit that removes a file and adds it again has it.
    for (const { remove } of actions) if (remove !== undefined) this.#remove(fileKey(remove));
    for (const { add } of actions) if (add !== undefined) this.#add(add);
    for (const { txn } of actions) if (txn !== undefined) this.transactions.set(txn.app_id, txn);
    const info = actions.find(({ commit_info }) => commit_info !== undefined)?.commit_info;
    this.inCommitTimestamp = info?.in_commit_timestamp ?? null;
  }

  #remove(key: string): void {
    this.#sizeBytes -= this.#files.get(key)?.size ?? 0;
    this.#files.delete(key);
  }

  #add(file: AddAction): void {
    const key = fileKey(file);
    this.#remove(key);
    this.#files.set(key, file);
    this.#sizeBytes += file.size;
  }
}

/**
 * What holds of a table after a commit but for its files; null if neither the commit nor what was before says it.
 * @param before null if the commit is the first one
 * @throws {DeltaError} what `parseSchema` throws
 */
export function headAfter(
  actions: readonly LogLine[],
  before: TableState | null,
  context: SchemaContext,
): TableState | null {
  const protocol = actions.findLast((one) => one.protocol !== undefined)?.protocol ?? before?.protocol;
  const changed = actions.findLast((one) => one.meta_data !== undefined)?.meta_data;
  const metadata = changed ?? before?.metadata;
  if (protocol === undefined || metadata === undefined) return null;
  const struct = changed === undefined ? before?.struct : undefined;
  return {
    protocol,
    metadata,
    struct: struct ?? parseSchema(metadata, context),
    domains: domainsAfter(actions, before),
  };
}

function domainsAfter(
  actions: readonly LogLine[],
  before: TableState | null,
): ReadonlyMap<string, DomainMetadataAction> {
  const domains = new Map(before?.domains);
  for (const { domain_metadata: domain } of actions) {
    if (domain?.removed === true) domains.delete(domain.domain);
    else if (domain !== undefined) domains.set(domain.domain, domain);
  }
  return domains;
}
