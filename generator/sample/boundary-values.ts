// Valid values of a type that sit on its edges: every bound, every member of a union, every field unset, null and defaulted.

import type { StructInfo, TypeInfo } from "../../runtime/serde/info/types.js";
import { lists, maps, sets, tuples } from "./collection-samples.js";
import { type Format, scalarSamples } from "./scalar-samples.js";
import { coveringSamples, fieldSamples, structSamples } from "./struct-samples.js";

export type { Format } from "./scalar-samples.js";

/**
 * Values as a decoder of `format` returns them, the plainest first; none if the format cannot hold the type. A struct comes
 * once with its plainest fields, then once for every other value of every field. Where it comes again inside the same type it
 * is plain, so that there are only as many values as the contract is long.
 */
export function boundaryValues(info: TypeInfo, format: Format): readonly unknown[] {
  return [...new Sampler(format).edges(info)];
}

/** As few values as hold every choice of every field once; inner structs are plain, so look at every struct on its own. */
export function coveringValues(info: TypeInfo, format: Format): readonly unknown[] {
  return [...new Sampler(format).covering(info)];
}

/** The plainest value of a type; undefined if the format cannot hold it. */
export function plainestValue(info: TypeInfo, format: Format): unknown {
  const [plainest] = new Sampler(format).plain(info);
  return plainest;
}

/** Values of a type that is no struct, as `boundaryValues` makes them, and the plainest of a struct; structs inside it are plain. */
export function plainValues(info: TypeInfo, format: Format): readonly unknown[] {
  return [...new Sampler(format).plain(info)];
}

/** What a rule may need of a field to hold: more of its plain values are not tried. */
const TRIED_FOR_RULES = 6;

class Sampler {
  private readonly format: Format;
  private readonly spelledOut = new Set<StructInfo>();
  private readonly plainStructs = new Map<StructInfo, unknown>();
  /** Structs whose plain value is being made: one that needs itself has to take another way out. */
  private readonly open = new Set<StructInfo>();

  constructor(format: Format) {
    this.format = format;
  }

  /** All values of a type, with structs spelled out the first time they come. */
  edges(info: TypeInfo): Iterable<unknown> {
    return this.values(info, (struct) => this.spellOut(struct));
  }

  /** Every choice of every field, with structs inside it plain. */
  covering(info: TypeInfo): Iterable<unknown> {
    if (info.kind !== "struct") return this.plain(info);
    return coveringSamples(info, (field) => [...fieldSamples(field, this.plain(field.type))]);
  }

  /** All values of a type, with structs plain. */
  plain(info: TypeInfo): Iterable<unknown> {
    return this.values(info, (struct) => this.plainStruct(struct));
  }

  /**
   * Lazy, as the first value of a type may exist where the next one would need the type itself.
   * @yields all values, structs as `structs` makes them
   */
  private *values(info: TypeInfo, structs: (info: StructInfo) => Iterable<unknown>): Generator {
    switch (info.kind) {
      case "list":
        yield* lists(info, this.values(info.item, structs));
        break;
      case "set":
        yield* sets(info, this.values(info.item, structs));
        break;
      case "tuple":
        yield* tuples(info.items.map((item) => [...this.values(item, structs)]));
        break;
      case "map":
        yield* maps(info, [...this.plain(info.key)], this.values(info.value, structs));
        break;
      case "union":
        for (const member of info.members) yield* this.values(member, structs);
        break;
      case "struct":
        yield* structs(info);
        break;
      default:
        yield* scalarSamples(info, this.format);
    }
  }

  private spellOut(info: StructInfo): Iterable<unknown> {
    if (this.spelledOut.has(info)) return this.plainStruct(info);
    this.spelledOut.add(info);
    return structSamples(info, (field) => [...fieldSamples(field, this.edges(field.type))]);
  }

  private plainStruct(info: StructInfo): readonly unknown[] {
    if (this.plainStructs.has(info)) return [this.plainStructs.get(info)];
    if (this.open.has(info)) return [];
    this.open.add(info);
    const most = info.rules.length > 0 ? TRIED_FOR_RULES : 1;
    const [plain] = structSamples(info, (field) => upTo(most, fieldSamples(field, this.plain(field.type))));
    this.open.delete(info);
    if (plain === undefined) return [];
    this.plainStructs.set(info, plain);
    return [plain];
  }
}

function upTo(most: number, values: Iterable<unknown>): unknown[] {
  const taken: unknown[] = [];
  for (const value of values) {
    taken.push(value);
    if (taken.length === most) break;
  }
  return taken;
}
