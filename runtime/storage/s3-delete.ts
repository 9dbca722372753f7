// Removing objects: up to a thousand in a request, or one by one where the server has no such request.

import { createHash } from "node:crypto";
import { StorageError } from "./errors.js";
import type { S3Client } from "./s3-client.js";
import { deletionText, parseKeysLeft } from "./s3-xml.js";
import type { CallOptions } from "./storage.js";

/** Objects in one request: the protocol allows no more. */
const KEYS_AT_ONCE = 1000;
const DELETES_AT_ONCE = 16;

/** Removes objects of a bucket, and remembers whether its server takes many in one request. */
export class S3Deletions {
  readonly #client: S3Client;
  #takesMany = true;

  constructor(client: S3Client) {
    this.#client = client;
  }

  /** Removes what is there. @throws {StorageError} the first that could not be removed; others may have been */
  async delete(paths: readonly string[], options: CallOptions): Promise<void> {
    const [alone, together] = [paths.filter(isUnspeakable), paths.filter((path) => !isUnspeakable(path))];
    for (let from = 0; from < together.length; from += KEYS_AT_ONCE) {
      const batch = together.slice(from, from + KEYS_AT_ONCE);
      // What the server could not remove is tried once more by itself: that tells what is wrong, or succeeds.
      alone.push(...(this.#takesMany && batch.length > 1 ? await this.#deleteMany(batch, options) : batch));
    }
    await this.#deleteEach(alone, options);
  }

  /** The paths that are left. */
  async #deleteMany(paths: readonly string[], { signal }: CallOptions): Promise<readonly string[]> {
    const { root } = this.#client.target;
    const body = new TextEncoder().encode(deletionText(paths.map((path) => root + path)));
    const headers = { "content-md5": createHash("md5").update(body).digest("base64") };
    const request = { method: "POST", key: null, query: { delete: "" }, headers, body, expects: [200] } as const;
    try {
      const { bytes } = await this.#client.send({ ...request, doing: "deleting", path: paths[0] ?? "", signal });
      const left = parseKeysLeft(new TextDecoder().decode(bytes));
      const found = paths.filter((path) => left?.has(root + path));
      // If it names others than were asked for, nobody knows which it means.
      return found.length === left?.size ? found : paths;
    } catch (error) {
      if (!(error instanceof StorageError && error.code === "UNSUPPORTED")) throw error;
      this.#takesMany = false;
      return paths;
    }
  }

  async #deleteEach(paths: readonly string[], { signal }: CallOptions): Promise<void> {
    const left = paths.values();
    const request = { method: "DELETE", expects: [200, 204], doing: "deleting", signal } as const;
    const worker = async (): Promise<void> => {
      for (const path of left) await this.#client.send({ ...request, key: path, path }).catch(ignoreMissing);
    };
    const workers = Array.from({ length: Math.min(DELETES_AT_ONCE, paths.length) }, worker);
    const failed = (await Promise.allSettled(workers)).find((one) => one.status === "rejected");
    if (failed !== undefined) throw failed.reason;
  }
}

/** Whether a path has characters that XML 1.0 has no way to write. */
function isUnspeakable(path: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(path);
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof StorageError && error.code === "MISSING")) throw error;
}
