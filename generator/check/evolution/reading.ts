import type { Model, StructDefinition } from "../../model/model.js";

/** One direction of a change: contracts that read what other contracts wrote. */
export interface Reading {
  readonly reader: Model;
  readonly writer: Model;
  /** Whether two names are those of one type in both versions; what changed within it is found there, so that it counts once. */
  readonly areOne: (reader: string, writer: string) => boolean;
  /** Whether one struct reads what another, of another name, writes. */
  readonly readsStruct: (reader: StructDefinition, writer: StructDefinition) => boolean;
  /** Whether TypeScript code that has a value of one struct can do with one of another. */
  readonly areAssignable: (reader: StructDefinition, writer: StructDefinition) => boolean;
}
