import type { TextAnnotations, TextContract } from "../contract-index/contract-text.js";

/** Contracts made of something that describes data in another way. */
export interface Imported {
  readonly doc?: string;
  readonly contracts: readonly TextContract[];
  readonly losses: readonly Loss[];
}

/** What is said to readers of a contract or field. */
export type Annotations = TextAnnotations;

/** Something that could not be carried over. */
export interface Loss {
  /** Where it stands in what was imported, or in the contracts; `every date-time` if it is true of all there are. */
  readonly at: string;
  /** What is lost, without a final dot. */
  readonly message: string;
}

/** Something that cannot be imported at all: a mistake in what was given, in one line. */
export class ImportError extends Error {
  override readonly name = "ImportError";
}
