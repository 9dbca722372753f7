// Files of this machine on their way to an object store: at once, or in parts where they are large.

import { type FileHandle, open } from "node:fs/promises";
import { checkPath } from "./calls.js";
import type { S3Client } from "./s3-client.js";
import { damagedFailure } from "./s3-errors.js";
import { completionText, isCompleted, parseUploadId } from "./s3-xml.js";
import type { CallOptions } from "./storage.js";
import { toStorageError } from "./system-errors.js";

/** The most parts that an upload may have. */
const MOST_PARTS = 10_000;

/** Stores a file of this machine. Whoever reads the object meanwhile sees what was there before. @throws {StorageError} */
export async function uploadFile(
  client: S3Client,
  path: string,
  localFile: string,
  options: CallOptions = {},
): Promise<void> {
  checkPath(path);
  const { uri, partBytes } = client.target;
  const deed = { doing: `reading ${localFile}, to be stored as`, path, uri };
  const source = await fromDisk(deed, () => open(localFile, "r"));
  try {
    const { size } = await fromDisk(deed, () => source.stat());
    const upload = {
      client,
      path,
      options,
      size,
      partBytes: Math.max(partBytes, Math.ceil(size / MOST_PARTS)),
      read: (start: number, end: number) => fromDisk(deed, () => readPart(source, start, end)),
    };
    if (size > partBytes) await uploadParts(upload);
    else await uploadWhole(upload);
  } finally {
    await source.close();
  }
}

interface Upload {
  readonly client: S3Client;
  readonly path: string;
  readonly options: CallOptions;
  readonly size: number;
  readonly partBytes: number;
  readonly read: (start: number, end: number) => Promise<Uint8Array>;
}

async function uploadWhole({ client, path, options, size, read }: Upload): Promise<void> {
  const body = await read(0, size);
  await client.send({ ...options, method: "PUT", key: path, body, expects: [200], doing: "writing", path });
}

async function uploadParts(upload: Upload): Promise<void> {
  const { client, path, options } = upload;
  const request = { ...options, key: path, doing: "writing", path };
  const begun = await client.send({ ...request, method: "POST", query: { uploads: "" }, expects: [200] });
  const uploadId = understood(upload, () => parseUploadId(new TextDecoder().decode(begun.bytes)));
  try {
    const body = new TextEncoder().encode(completionText(await sendParts(upload, uploadId)));
    const done = await client.send({ ...request, method: "POST", query: { uploadId }, body, expects: [200] });
    if (!isCompleted(new TextDecoder().decode(done.bytes))) throw damaged(upload);
  } catch (error) {
    // Parts that stay cost room until a rule of the bucket removes them; what went wrong before is what the caller has to know.
    const abort = { method: "DELETE", key: path, query: { uploadId }, expects: [204, 200, 404] } as const;
    await client.send({ ...abort, doing: "giving up", path }).catch(() => undefined);
    throw error;
  }
}

/** Sends the parts one after the other, so that only one is in memory; returns what the server calls each. */
async function sendParts(upload: Upload, uploadId: string): Promise<readonly string[]> {
  const { client, path, options, size, partBytes, read } = upload;
  const etags: string[] = [];
  for (let start = 0; start < size; start += partBytes) {
    const body = await read(start, Math.min(size, start + partBytes));
    const query = { partNumber: String(etags.length + 1), uploadId };
    const request = { ...options, key: path, query, body, doing: "writing", path };
    const etag = (await client.send({ ...request, method: "PUT", expects: [200] })).header("etag");
    if (etag === null) throw damaged(upload);
    etags.push(etag);
  }
  return etags;
}

function understood<Result>(upload: Upload, parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    if (error instanceof SyntaxError) throw damaged(upload, error);
    throw error;
  }
}

function damaged({ client, path }: Upload, cause?: unknown): Error {
  const { uri, region } = client.target;
  const deed = { doing: "writing", path, uri, region, isWrite: true };
  return damagedFailure("an upload in parts was not answered as it should be", deed, cause).error;
}

async function readPart(source: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(end - start);
  for (let at = 0; at < bytes.length;) {
    const { bytesRead } = await source.read(bytes, at, bytes.length - at, start + at);
    if (bytesRead === 0) throw new RangeError("The file became shorter while it was read");
    at += bytesRead;
  }
  return bytes;
}

async function fromDisk<Result>(
  deed: { readonly doing: string; readonly path: string; readonly uri: string },
  action: () => Promise<Result>,
): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw toStorageError(error, deed);
  }
}
