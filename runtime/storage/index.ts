// The public surface of `tessera-contracts/storage`.

export { StorageError, type StorageErrorCode } from "./errors.js";
export {
  faultyStorage,
  type FaultyOptions,
  randomFaults,
  type RandomFaultOptions,
  type StorageCall,
  type StorageCallName,
  type StorageFault,
} from "./faulty.js";
export { type FileHash, fileHash } from "./file-hash.js";
export { type LocalCopiesOptions, type StorageWithCopies, withLocalCopies } from "./local-copies.js";
export { type LocalOptions, localStorage } from "./local.js";
export { type MemoryOptions, memoryStorage } from "./memory.js";
export type { CallOptions, FileRange, ListOptions, ReadFileOptions, Storage, StoredObject } from "./storage.js";
export { storageFor, type StorageForOptions, type StorageMaker } from "./storage-for.js";
