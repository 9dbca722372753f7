// Who works on a run: a file with a random token, renewed while the process lives.

import type { RunLease } from "tessera-contracts/contracts/artifacts/manifest";
import { RunError } from "./errors.js";
import type { ArtifactStore } from "./store/store.js";

/** Milliseconds between two renewals. */
export const RENEW_MS: number = 10_000;

/** Milliseconds after which a lease that was not renewed counts for nothing. */
export const STALE_MS: number = 60_000;

/** What a lease is kept with. */
export interface LeaseHost {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly uuid: () => string;
  /** Calls `work` every `ms` milliseconds, until the returned function is called. */
  readonly every: (ms: number, work: () => void) => () => void;
}

/** `LeaseHost.every` by the clock of this process. */
export function everyInterval(ms: number, work: () => void): () => void {
  const timer = setInterval(work, ms);
  return () => clearInterval(timer);
}

/** Whether somebody works on a run, as far as the time says. */
export function isLive(lease: RunLease | null, now: number): boolean {
  return lease !== null && now - lease.renewed_at_unix_ms < STALE_MS;
}

/** A run that this process works on. */
export interface Lease {
  /** @throws {RunError} `RUN_CONFLICT` if another process took the run over; and whatever renewing it threw */
  check(): void;
  /** Ends the work. What another process took over meanwhile stays with it. */
  release(): Promise<void>;
}

/**
 * Takes a run for this process, over from one that died if need be. Of two that take a stale lease in the same moment both may work for a
 * while: that the transaction of an output is committed once is what keeps tables right, not this.
 * @throws {RunError} `RUN_CONFLICT` if another process works on it
 */
export async function takeLease(store: ArtifactStore, runId: string, host: LeaseHost): Promise<Lease> {
  const token = host.uuid();
  const fresh = (): RunLease => ({ run_id: runId, token, renewed_at_unix_ms: host.now() });
  if (!(await store.createLease(fresh()))) {
    const other = await store.lease(runId);
    if (other !== null && isLive(other, host.now())) throw taken(runId, other);
    await store.saveLease(fresh());
  }
  const lease = new HeldLease(store, fresh);
  const stop = host.every(RENEW_MS, () => void lease.renew());
  return {
    check: () => lease.check(),
    release: async () => {
      stop();
      await lease.drop();
    },
  };
}

/** Does work under a lease, which ends with it. Whatever the work threw is told, also if the lease could not be given back. */
export async function underLease<T>(lease: Lease, work: () => Promise<T>): Promise<T> {
  let result: T;
  try {
    result = await work();
  } catch (error) {
    await lease.release().catch((second: unknown) => {
      throw new AggregateError([error, second], `${messageOf(error)}; and the lease could not be given back`);
    });
    throw error;
  }
  await lease.release();
  return result;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

class HeldLease {
  readonly #store: ArtifactStore;
  readonly #fresh: () => RunLease;
  #failure: unknown = null;

  constructor(store: ArtifactStore, fresh: () => RunLease) {
    this.#store = store;
    this.#fresh = fresh;
  }

  check(): void {
    if (this.#failure !== null) throw this.#failure;
  }

  /** What goes wrong is told by the next `check`. */
  async renew(): Promise<void> {
    try {
      await this.#demandOwn();
      await this.#store.saveLease(this.#fresh());
    } catch (error) {
      this.#failure ??= error;
    }
  }

  async drop(): Promise<void> {
    const { run_id, token } = this.#fresh();
    if ((await this.#store.lease(run_id))?.token === token) await this.#store.dropLease(run_id);
  }

  async #demandOwn(): Promise<void> {
    const { run_id, token } = this.#fresh();
    const found = await this.#store.lease(run_id);
    if (found !== null && found.token !== token) throw taken(run_id, found);
  }
}

function taken(runId: string, { renewed_at_unix_ms }: RunLease): RunError {
  const since = new Date(renewed_at_unix_ms).toISOString();
  const message = `another process works on the run ${runId}, and said so at ${since}`;
  return new RunError("RUN_CONFLICT", `${message}; wait until it has ended, or for ${STALE_MS / 1000} s after it died`);
}
