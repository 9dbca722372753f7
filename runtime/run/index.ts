// The public surface of `tessera-contracts/run`.

export {
  type DatasetOverrides,
  DatasetRegistry,
  type Layer,
  type LayeredValue,
  type ResolvedDataset,
} from "./datasets/registry.js";
export { RunError, type RunErrorCode } from "./errors.js";
