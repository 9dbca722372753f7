// The files of a dataset that has no versions: found, and known again by their bytes.

import { FileInputPin, type InputFile } from "tessera-contracts/contracts/artifacts/manifest";
import type { DatasetLocation } from "tessera-contracts/contracts/datasets/datasets";
import {
  type CallOptions,
  fileHash,
  type Storage,
  StorageError,
  storageFor,
  withLocalCopies,
} from "tessera-contracts/storage";
import { RunError } from "../errors.js";

/** Files in a storage in which an engine of this machine can read them. */
export interface InputFiles {
  readonly storage: Storage;
  readonly pin: FileInputPin;
}

type StorageOf = ((uri: string, location: DatasetLocation) => Storage) | null;

/**
 * The files that lie where a dataset does, all below its folder but for those of which a name in the path begins with `_` or `.`.
 * @throws {RunError} `DATASET_EMPTY` if there are none; {StorageError}
 */
export async function findFiles(storageOf: StorageOf, location: DatasetLocation): Promise<InputFiles> {
  const { name, uri, format } = location;
  const { storage, paths } = await lookedUp(storageOf, location);
  if (paths.length === 0) {
    throw new RunError("DATASET_EMPTY", `the dataset ${name} has no files in ${uri}; write them, or mend its place`);
  }
  const files: InputFile[] = [];
  for (const path of paths) files.push(await hashed(storage, path));
  return { storage, pin: { dataset_name: name, uri, format, files } };
}

/**
 * Makes sure that the files of a pin are those that were pinned.
 * @throws {RunError} `RUN_INPUT_GONE` naming the first that is not there, or whose bytes are others; {StorageError}
 */
export async function demandFiles(
  storageOf: StorageOf,
  location: DatasetLocation,
  pin: FileInputPin,
  { signal }: CallOptions = {},
): Promise<InputFiles> {
  const { storage } = await lookedUp(storageOf, location);
  for (const file of pin.files) {
    const found = await hashed(storage, file.path, { ...(signal && { signal }) }).catch((error: unknown) => {
      if (error instanceof StorageError && error.code === "MISSING") return null;
      throw error;
    });
    if (found?.sha256 === file.sha256) continue;
    const what = `the file ${file.path} of ${pin.dataset_name} in ${location.uri}`;
    const problem = found === null ? "is gone" : `has other bytes: SHA-256 ${found.sha256}, and it was ${file.sha256}`;
    throw new RunError("RUN_INPUT_GONE", `${what} ${problem}; put the file back that was read`);
  }
  return { storage, pin };
}

/** SHA-256 of what a dataset consists of, wherever it lies. */
export function filesHash(pin: FileInputPin): string {
  return FileInputPin.fingerprint({ ...pin, dataset_name: "files", uri: "files" });
}

async function lookedUp(
  storageOf: StorageOf,
  location: DatasetLocation,
): Promise<{ readonly storage: Storage; readonly paths: readonly string[] }> {
  const { uri } = location;
  const at = (place: string): Storage => {
    const storage = storageOf?.(place, location) ?? storageFor(place);
    return storage.localPath("") === null ? withLocalCopies(storage) : storage;
  };
  const [, folder = ".", name = ""] = /^(.*[/\\])?([^/\\]+)$/s.exec(uri) ?? [];
  if (name !== "" && !folder.endsWith("://")) {
    const parent = at(folder);
    if ((await parent.head(name)) !== null) return { storage: parent, paths: [name] };
  }
  const storage = at(uri);
  const paths: string[] = [];
  for await (const { path } of storage.list("")) if (!/(?:^|\/)[_.]/.test(path)) paths.push(path);
  return { storage, paths };
}

async function hashed(storage: Storage, path: string, options: CallOptions = {}): Promise<InputFile> {
  const { sizeBytes, sha256 } = await fileHash(storage, path, options);
  return { path, size_bytes: sizeBytes, sha256 };
}
