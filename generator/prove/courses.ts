import type { DefinitionPair } from "../check/evolution/definition-pairs.js";
import type { Pairs } from "../check/evolution/pairs.js";
import type { Definition } from "../model/model.js";
import { Reflection } from "../model/reflect.js";
import type { Course, Side } from "./documents.js";

/** The ways that documents go: old ones to new readers, new ones to old readers. */
export const DIRECTIONS = ["backward", "forward"] as const;

/** One of them. */
export type Direction = (typeof DIRECTIONS)[number];

/** Who writes and who reads, for every pair of contracts in each direction. */
export class Courses {
  private readonly former: Reflection;
  private readonly present: Reflection;
  private readonly names: ReadonlyMap<string, string>;

  constructor({ before, after, definitions }: Pairs) {
    this.former = new Reflection(before.definitions);
    this.present = new Reflection(after.definitions);
    this.names = new Map(definitions.both.map((pair) => [pair.before.name, pair.after.name]));
  }

  /** Who writes and who reads a contract. */
  of({ before, after }: DefinitionPair, direction: Direction): Omit<Course, "most"> {
    const old = sideOf(before, this.former);
    const now = sideOf(after, this.present);
    return direction === "backward"
      ? { writer: old, reader: now, areOne: (writer, reader) => this.names.get(writer) === reader }
      : { writer: now, reader: old, areOne: (writer, reader) => this.names.get(reader) === writer };
  }
}

function sideOf({ name, module }: Definition, reflection: Reflection): Side {
  return { name, module, info: reflection.named(name) };
}
