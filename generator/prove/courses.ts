import type { DefinitionPair } from "../evolution/definition-pairs.js";
import { pairFields } from "../evolution/field-pairs.js";
import type { Pairs } from "../evolution/pairs.js";
import type { Definition } from "../model/model.js";
import { Reflection } from "../model/reflect.js";
import type { AreOne } from "./aimed-values.js";
import type { Course, Side } from "./documents.js";
import type { PartnerOf } from "./kept-value.js";

/** The ways that documents go: old ones to new readers, new ones to old readers. */
export const DIRECTIONS = ["backward", "forward"] as const;

/** One of them. */
export type Direction = (typeof DIRECTIONS)[number];

/** Who writes and who reads, for every pair of contracts in each direction. */
export class Courses {
  private readonly former: Reflection;
  private readonly present: Reflection;
  private readonly names: ReadonlyMap<string, string>;
  private readonly pairs: Pairs;
  private readonly partners = new Map<string, ReadonlyMap<string, string>>();

  constructor(pairs: Pairs) {
    this.pairs = pairs;
    this.former = new Reflection(pairs.before.definitions);
    this.present = new Reflection(pairs.after.definitions);
    this.names = new Map(pairs.definitions.both.map((pair) => [pair.before.name, pair.after.name]));
  }

  /** Who writes and who reads a contract. */
  of({ before, after }: DefinitionPair, direction: Direction): Omit<Course, "most"> {
    const old = sideOf(before, this.former);
    const now = sideOf(after, this.present);
    const isBackward = direction === "backward";
    const areOne: AreOne = (writer, reader) =>
      isBackward ? this.names.get(writer) === reader : this.names.get(reader) === writer;
    const partnerOf: PartnerOf = (writer, reader, field) => this.partnersIn(writer, reader, direction).get(field);
    const [writer, reader] = isBackward ? [old, now] : [now, old];
    return { writer, reader, areOne, partnerOf };
  }

  /** What the reader calls the fields of a struct of the writer, by the names that the writer has for them. */
  private partnersIn(writer: string, reader: string, direction: Direction): ReadonlyMap<string, string> {
    const key = `${direction} ${writer} ${reader}`;
    const known = this.partners.get(key);
    if (known !== undefined) return known;
    const isBackward = direction === "backward";
    const [old, now] = isBackward ? [writer, reader] : [reader, writer];
    const [before, after] = [this.pairs.before.definitions.get(old), this.pairs.after.definitions.get(now)];
    const fields = before?.kind === "struct" && after?.kind === "struct" ? pairFields(before, after).fields : [];
    const names = fields.map((pair): [string, string] => [pair.before.name, pair.after.name]);
    const partners = new Map(isBackward ? names : names.map(([then, today]) => [today, then]));
    this.partners.set(key, partners);
    return partners;
  }
}

function sideOf({ name, module }: Definition, reflection: Reflection): Side {
  return { name, module, info: reflection.named(name) };
}
