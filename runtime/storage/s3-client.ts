// Requests to an object store: signed, sent, and sent again where that can do no harm.

import { createHash } from "node:crypto";
import type * as Aws4Fetch from "aws4fetch";
import type { Signal } from "tessera-contracts/arrow";
import { throwIfCancelled } from "./calls.js";
import { StorageError } from "./errors.js";
import {
  answerFailure,
  connectionFailure,
  damagedFailure,
  type S3Deed,
  type S3Failure,
  timeOutFailure,
} from "./s3-errors.js";
import { Clock, Slots } from "./s3-limits.js";
import type { S3Target } from "./s3-settings.js";

/** A request. */
export interface S3Request {
  readonly method: "GET" | "HEAD" | "PUT" | "POST" | "DELETE";
  /** Path below the root; null for the bucket itself. */
  readonly key: string | null;
  readonly query?: { readonly [name: string]: string };
  readonly headers?: { readonly [name: string]: string };
  readonly body?: Uint8Array;
  /** The statuses that are answers; all others are errors. */
  readonly expects: readonly number[];
  /** True: to do it twice would do harm, so it is sent again only where it is known that the server did nothing. */
  readonly isOnce?: boolean;
  /** What it is for, such as `writing`. */
  readonly doing: string;
  /** The file that it is about. */
  readonly path: string;
  readonly signal?: Signal | undefined;
}

/** An answer that came whole. */
export interface S3Answer {
  readonly status: number;
  readonly bytes: Uint8Array;
  /** Value of a header; null if it is not there. */
  readonly header: (name: string) => string | null;
  /** Whether an earlier try may have been done, although the server said that it was not. */
  readonly isUnsure: boolean;
}

/** Sends requests to a bucket. */
export class S3Client {
  readonly target: S3Target;
  /** Keys for signing, which take a while to compute, by what they are for. */
  readonly #keys = new Map<string, ArrayBuffer>();

  readonly #slots = new Slots(REQUESTS_AT_ONCE);

  constructor(target: S3Target) {
    this.target = target;
  }

  /** The first answer that is one. @throws {StorageError} {Cancelled} */
  async send(request: S3Request): Promise<S3Answer> {
    const { retries, uri, region } = this.target;
    const { doing, path, signal } = request;
    const deed = { doing, path, uri, region, isWrite: request.method !== "GET" && request.method !== "HEAD" };
    let isUnsure = false;
    for (let tries = 0; ; tries++) {
      const outcome = await this.#slots.use(() => this.#try(request, deed));
      if (!("error" in outcome)) return { ...outcome, isUnsure };
      const { again, error } = outcome;
      if (again === "no" || (again === "if_harmless" && request.isOnce === true) || tries >= retries) throw error;
      isUnsure ||= outcome.isUnsure;
      await this.#pause(tries, signal);
    }
  }

  async #try(request: S3Request, deed: S3Deed): Promise<Omit<S3Answer, "isUnsure"> | S3Failure> {
    const signed = await this.#sign(request, deed);
    throwIfCancelled(deed, { ...(request.signal && { signal: request.signal }) });
    const clock = new Clock(this.target.timeoutMs, request.signal);
    try {
      clock.allow(request.body?.length ?? 0);
      const { method, body } = request;
      const sent = { method, headers: signed.headers, signal: clock.signal, redirect: "manual" as const };
      const response = await fetch(signed.url, body === undefined ? sent : { ...sent, body });
      const header = (name: string): string | null => response.headers.get(name);
      const length = method === "HEAD" ? 0 : lengthOf(response);
      clock.allow(length ?? MOST_WITHOUT_LENGTH);
      const bytes = await readBody(response, length);
      if (bytes === null) return damagedFailure("it is shorter or longer than the server said", deed);
      const { status } = response;
      if (request.expects.includes(status)) return { status, bytes, header };
      return answerFailure({ status, header, text: new TextDecoder().decode(bytes) }, deed);
    } catch (error) {
      throwIfCancelled(deed, { ...(request.signal && { signal: request.signal }) });
      return clock.isOver ? timeOutFailure(clock.ms, deed) : connectionFailure(error, deed);
    } finally {
      clock.stop();
    }
  }

  /** The address and the headers. The checksum of what is sent is signed too, so that nothing else can arrive. */
  async #sign(request: S3Request, deed: S3Deed): Promise<{ readonly url: string; readonly headers: Headers }> {
    const { method, body } = request;
    const { credentials, region, now } = this.target;
    const { AwsV4Signer } = await load();
    const { accessKeyId, secretAccessKey, sessionToken } = await credentials();
    const signer = new AwsV4Signer({
      accessKeyId,
      secretAccessKey,
      ...(sessionToken !== undefined && { sessionToken }),
      method,
      url: this.#url(request),
      headers: {
        ...request.headers,
        "x-amz-content-sha256": createHash("sha256")
          .update(body ?? "")
          .digest("hex"),
      },
      service: "s3",
      region,
      cache: this.#keys,
      datetime: new Date(now()).toISOString().replace(/[:-]|\.\d{3}/g, ""),
    });
    const { url, headers } = await signer.sign();
    // Files come as they are. It is not signed, since proxies change it.
    headers.set("accept-encoding", "identity");
    if (url.href.length > LONGEST_URL) throw tooLong(deed);
    return { url: url.href, headers };
  }

  #url({ key, query = {} }: S3Request): string {
    const { base, root } = this.target;
    const path = key === null ? "" : encoded(root + key).replaceAll("%2F", "/");
    const fields = Object.entries(query).map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
    return `${base}${path}${fields.length === 0 ? "" : `?${fields.join("&")}`}`;
  }

  /** Waits for a random while ("full jitter"), so that those that were refused together do not come again together. */
  async #pause(tries: number, signal: Signal | undefined): Promise<void> {
    if (signal?.aborted === true) return;
    const ms = Math.random() * Math.min(LONGEST_PAUSE_MS, this.target.retryMs * 2 ** tries);
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal?.addEventListener("abort", end);
    });
  }
}

/** Each has a connection of its own. */
const REQUESTS_AT_ONCE = 32;

const LONGEST_PAUSE_MS = 5000;
const LONGEST_URL = 16_000;
/** Answers that do not say how long they are end here: those are listings and errors, never files. */
const MOST_WITHOUT_LENGTH = 16 * 2 ** 20;

async function load(): Promise<typeof Aws4Fetch> {
  try {
    return await import("aws4fetch");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    const message = "S3 needs a package that signs requests: npm install aws4fetch";
    throw new StorageError("MISCONFIGURED", message, { path: "", cause: error });
  }
}

/** Every byte as %XX but for letters, digits and `-._~`, as signatures want it. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

function tooLong({ path }: S3Deed): StorageError {
  return new StorageError("UNSUPPORTED", `${JSON.stringify(path.slice(0, 100))}… is longer than a key may be`, {
    path,
  });
}

function lengthOf({ headers }: Response): number | null {
  const text = headers.get("content-length");
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** All of a body; null if it has not as many bytes as were announced. */
async function readBody(response: Response, length: number | null): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> | null = response.body;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > (length ?? MOST_WITHOUT_LENGTH)) return null;
  }
  if (length !== null && size !== length) return null;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
