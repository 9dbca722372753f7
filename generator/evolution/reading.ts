import type { MapType, Model, StructDefinition } from "../model/model.js";

/** One direction of a change: contracts that read what other contracts wrote. */
export interface Reading {
  readonly reader: Model;
  readonly writer: Model;
  /** Whether two names are those of one type in both versions; what changed within it is found there, so that it counts once. */
  readonly areOne: (reader: string, writer: string) => boolean;
  /** Whether one struct reads what another, of another name, writes. */
  readonly readsStruct: (reader: StructDefinition, writer: StructDefinition) => boolean;
  /** What counts for a text whose pattern leaves it open: whether one pattern allows all that another does is not decided. */
  readonly undecided: boolean;
  /** The same, but all counts as read where no document is sure to show that it is not. */
  readonly asShown: Reading;
  /** Whether TypeScript code that has a value of one struct can do with one of another. */
  readonly areAssignable: (reader: StructDefinition, writer: StructDefinition) => boolean;
  /** The same of a map by strings, which is a plain object: TypeScript takes one for any struct that requires no property. */
  readonly takesMap: (reader: StructDefinition, writer: MapType) => boolean;
}

/** Two versions, and each as a reader of what the other wrote. */
export interface Versions {
  readonly before: Model;
  readonly after: Model;
  /** New contracts that read what old ones wrote. */
  readonly backward: Reading;
  /** Old contracts that read what new ones write. */
  readonly forward: Reading;
}
