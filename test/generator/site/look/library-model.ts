import { resolveContracts } from "../../../../generator/generate.js";
import type { Model } from "../../../../generator/model/model.js";

let made: Model | undefined;

/** The model of the library's own contracts, made once. */
export function libraryModel(): Model {
  made ??= resolveContracts("contracts", { library: process.cwd() }).model ?? undefined;
  if (made === undefined) throw new Error("the contracts of the library have mistakes");
  return made;
}
