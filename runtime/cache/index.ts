// The public surface of `tessera-contracts/cache`.

export { type CacheOptions, type DiskCache, openCache, openExistingCache } from "./cache.js";
export { CacheError, type CacheErrorCode } from "./errors.js";
export { type CachedContract, type CacheOfKind, type SetOptions as CacheSetOptions } from "./kind.js";
export { type CacheKey, type ContractKey, keyOf } from "./keys.js";
export type { SqliteName } from "./sqlite.js";
