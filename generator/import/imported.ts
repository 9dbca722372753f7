import type { Contract } from "../contract-index/entry.js";

/** Contracts made of something that describes data in another way. */
export interface Imported {
  readonly doc?: string;
  readonly contracts: readonly Contract[];
  readonly losses: readonly Loss[];
}

/** Something that could not be carried over. */
export interface Loss {
  /** Where it stands in what was imported, or in the contracts. */
  readonly at: string;
  /** What is lost, without a final dot. */
  readonly message: string;
}
