// Files in a bucket of Amazon S3, or of a server that speaks its protocol.

import * as calls from "./calls.js";
import { StorageError } from "./errors.js";
import { type S3Answer, S3Client } from "./s3-client.js";
import { S3Deletions } from "./s3-delete.js";
import { damagedFailure } from "./s3-errors.js";
import { type S3Options, targetOf } from "./s3-settings.js";
import { uploadFile } from "./s3-upload.js";
import { type ListPage, parseListPage } from "./s3-xml.js";
import type { CallOptions, FileRange, ListOptions, ReadFileOptions, Storage, StoredObject } from "./storage.js";

export type { S3Credentials, S3Options, S3Place, S3Settings } from "./s3-settings.js";

/**
 * Returns as much of a bucket as stands below a prefix as a storage; an address alone, such as `s3://bucket/folder`, is short for
 * `{ uri }`. Nothing is sent before the first call. Listings leave out keys that are no paths, such as those that end in a slash.
 * @throws {StorageError} `MISCONFIGURED` if there is no region, or the bucket or the endpoint cannot be one
 */
export function s3(options: S3Options | string): Storage {
  return new S3Storage(new S3Client(targetOf(typeof options === "string" ? { uri: options } : options, process.env)));
}

/** The object by which it is found out whether the server writes only where nothing is. */
const PROBE = ".tessera-probe";

class S3Storage implements Storage {
  readonly uri: string;
  readonly #client: S3Client;
  readonly #deletions: S3Deletions;
  #probed: Promise<void> | null = null;

  constructor(client: S3Client) {
    this.uri = client.target.uri;
    this.#client = client;
    this.#deletions = new S3Deletions(client);
  }

  async *list(prefix: string, options: ListOptions = {}): AsyncIterable<StoredObject> {
    calls.checkPrefix(prefix);
    const { root } = this.#client.target;
    let last: string | null = null;
    for await (const { key, ...object } of this.#objects(root + prefix, options)) {
      const path = key.slice(root.length);
      if (!key.startsWith(root) || (last !== null && calls.comparePaths(path, last) <= 0))
        throw this.#unordered(prefix);
      last = path;
      if (!calls.isPath(path) || !calls.isListed(path, prefix, options.after)) continue;
      calls.throwIfCancelled({ doing: "listing", path: prefix, uri: this.uri }, options);
      yield { path, ...object };
    }
  }

  async *#objects(prefix: string, { after, signal }: ListOptions): AsyncIterable<ListPage["objects"][number]> {
    const { root } = this.#client.target;
    const query = { "list-type": "2", "encoding-type": "url", prefix };
    let from: { readonly [name: string]: string } = after === undefined ? {} : { "start-after": root + after };
    for (;;) {
      const path = prefix.slice(root.length);
      const request = { method: "GET", key: null, query: { ...query, ...from }, expects: [200] } as const;
      const page = this.#pageOf(await this.#client.send({ ...request, doing: "listing", path, signal }), path);
      yield* page.objects;
      if (page.next === null) return;
      if (from["continuation-token"] === page.next) throw this.#damaged("listing", path, "it begins anew without end");
      from = { "continuation-token": page.next };
    }
  }

  #pageOf({ bytes }: S3Answer, path: string): ListPage {
    try {
      return parseListPage(new TextDecoder().decode(bytes));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw this.#damaged("listing", path, "it is no listing of an object store; check the endpoint", error);
    }
  }

  async read(path: string, { range, signal }: ReadFileOptions = {}): Promise<Uint8Array> {
    calls.checkRange(range);
    calls.checkPath(path);
    if (range !== undefined && range.end === range.start) return this.#readNothing(path, range, signal);
    const isWhole = range === undefined || (range.start === 0 && range.end === undefined);
    const headers = isWhole ? {} : { range: `bytes=${range.start}-${range.end === undefined ? "" : range.end - 1}` };
    const expects = isWhole ? [200] : [200, 206, 416];
    const request = { method: "GET", key: path, headers, expects, doing: "reading", path, signal } as const;
    const answer = await this.#client.send(request);
    if (answer.status === 416) return this.#readNothing(path, range, signal);
    if (answer.header("content-length") === null) throw this.#damaged("reading", path, "it does not say its length");
    if (answer.status === 206) return this.#partOf(answer, path, range);
    // Some servers do not know ranges, and answer with the whole file.
    const { start, end } = calls.rangeIn(path, answer.bytes.length, range);
    return isWhole ? answer.bytes : answer.bytes.slice(start, end);
  }

  /** No bytes, if the file reaches as far. */
  async #readNothing(path: string, range: FileRange | undefined, signal: CallOptions["signal"]): Promise<Uint8Array> {
    const file = await this.head(path, { ...(signal && { signal }) });
    if (file === null) throw calls.missing({ path, uri: this.uri });
    const { start, end } = calls.rangeIn(path, file.sizeBytes, range);
    if (start !== end) throw this.#damaged("reading", path, "it has these bytes, but the server does not give them");
    return new Uint8Array();
  }

  #partOf({ bytes, header }: S3Answer, path: string, range: FileRange | undefined): Uint8Array {
    const found = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(header("content-range") ?? "");
    if (found === null) throw this.#damaged("reading", path, "it does not say which bytes it has");
    const [, first, last, size] = found.map(Number);
    const { start, end } = calls.rangeIn(path, size ?? 0, range);
    if (first === start && last === end - 1 && bytes.length === end - start) return bytes;
    throw this.#damaged("reading", path, `it has bytes ${first} to ${last} instead of ${start} to ${end - 1}`);
  }

  async putIfAbsent(path: string, bytes: Uint8Array, options: CallOptions = {}): Promise<"created" | "exists"> {
    calls.checkPath(path);
    if (!this.#client.target.isAmazon) await this.#mustBeConditional(options);
    return this.#create(path, bytes, options);
  }

  async #create(path: string, body: Uint8Array, { signal }: CallOptions): Promise<"created" | "exists"> {
    const headers = { "if-none-match": "*" };
    const request = { method: "PUT", key: path, headers, body, expects: [200, 412], isOnce: true } as const;
    const { status, isUnsure } = await this.#client.send({ ...request, doing: "writing", path, signal });
    if (status === 200) return "created";
    if (!isUnsure) return "exists";
    const says = "there is a file, which may be of an earlier try that the server said it refused; read it to find out";
    throw new StorageError("AMBIGUOUS", `Failed at writing ${path} in ${this.uri}: ${says}`, { path });
  }

  async #mustBeConditional(options: CallOptions): Promise<void> {
    this.#probed ??= this.#probe(options);
    try {
      await this.#probed;
    } catch (error) {
      this.#probed = null; // the next caller finds out again
      throw error;
    }
  }

  /** A server that does not know `If-None-Match` would replace what another writer wrote. Whoever creates the probe removes it. */
  async #probe(options: CallOptions): Promise<void> {
    const nothing = new Uint8Array();
    if ((await this.#create(PROBE, nothing, options)) === "exists") return;
    const second = await this.#create(PROBE, nothing, options);
    await this.delete([PROBE], options).catch((error: unknown) => {
      // It does no harm there, and tells the next one at once.
      if (!(error instanceof StorageError && error.code === "DENIED")) throw error;
    });
    if (second === "exists") return;
    const says =
      "the server wrote a file over another although it was told not to (If-None-Match); use another server, or a newer version of it";
    throw new StorageError("UNSUPPORTED", `Nothing was written to ${this.uri}: ${says}`, { path: PROBE });
  }

  async put(path: string, body: Uint8Array, { signal }: CallOptions = {}): Promise<void> {
    calls.checkPath(path);
    await this.#client.send({ method: "PUT", key: path, body, expects: [200], doing: "writing", path, signal });
  }

  putFile(path: string, localFile: string, options?: CallOptions): Promise<void> {
    return uploadFile(this.#client, path, localFile, options);
  }

  async delete(paths: readonly string[], options: CallOptions = {}): Promise<void> {
    paths.forEach(calls.checkPath);
    await this.#deletions.delete(paths, options);
  }

  async head(path: string, { signal }: CallOptions = {}): Promise<StoredObject | null> {
    calls.checkPath(path);
    const request = { method: "HEAD", key: path, expects: [200, 404], doing: "looking for", path, signal } as const;
    const { status, header } = await this.#client.send(request);
    if (status === 404) return null;
    const [length, modified] = [header("content-length") ?? "", Date.parse(header("last-modified") ?? "")];
    if (/^\d{1,15}$/.test(length) && !Number.isNaN(modified)) {
      return { path, sizeBytes: Number(length), modifiedMs: modified };
    }
    throw this.#damaged("looking for", path, "it does not say how long the file is, or how old");
  }

  localPath(path: string): null {
    if (path !== "") calls.checkPath(path);
    return null;
  }

  #unordered(prefix: string): StorageError {
    const says =
      "the server does not list keys in the order of their bytes, or lists others; such buckets hold no tables";
    return new StorageError("UNSUPPORTED", `Failed at listing ${prefix} in ${this.uri}: ${says}`, { path: prefix });
  }

  #damaged(doing: string, path: string, says: string, cause?: unknown): StorageError {
    const { uri, region } = this.#client.target;
    return damagedFailure(says, { doing, path, uri, region, isWrite: false }, cause).error;
  }
}
