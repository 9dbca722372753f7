// A value to show: with everything filled in, and with the examples that the contracts give wherever there is one.

import type { FieldInfo, ListInfo, MapInfo, StructInfo, TupleInfo, TypeInfo } from "../../runtime/serde/info/types.js";
import { type Format, plainestValue } from "./boundary-values.js";

/** Examples of a definition by its name; none if it has none. */
export type ExamplesOf = (name: string) => readonly unknown[];

/**
 * An example of a type as `convert` takes it; undefined if none could be made up. It need not hold to the rules of its structs, and
 * a union that is told by more than its types may refuse it.
 */
export function exampleValue(info: TypeInfo, format: Format, examplesOf: ExamplesOf): unknown {
  return new ExampleMaker(format, examplesOf).of(info);
}

class ExampleMaker {
  private readonly format: Format;
  private readonly examplesOf: ExamplesOf;
  /** Structs that are being made: one inside itself is left out. */
  private readonly open = new Set<StructInfo>();

  constructor(format: Format, examplesOf: ExamplesOf) {
    this.format = format;
    this.examplesOf = examplesOf;
  }

  of(info: TypeInfo): unknown {
    const ofAlias = "alias" in info && info.alias !== undefined ? this.examplesOf(info.alias) : [];
    const [given] = [...(info.examples ?? []), ...ofAlias];
    return given === undefined ? this.made(info) : given;
  }

  private made(info: TypeInfo): unknown {
    switch (info.kind) {
      case "list":
      case "set":
        return this.list(info);
      case "tuple":
        return this.tuple(info);
      case "map":
        return this.map(info);
      case "union":
        return this.first(info.members.toSorted((a, b) => Number(a.kind === "null") - Number(b.kind === "null")));
      case "struct":
        return this.struct(info);
      default:
        return plainestValue(info, this.format);
    }
  }

  private first(members: readonly TypeInfo[]): unknown {
    for (const member of members) {
      const value = this.of(member);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  private list(info: ListInfo): unknown {
    const item = this.of(info.item);
    return item !== undefined && isRoomForOne(info) ? [item] : plainestValue(info, this.format);
  }

  private tuple(info: TupleInfo): unknown {
    const items = info.items.map((item) => this.of(item));
    return items.includes(undefined) ? undefined : items;
  }

  private map(info: MapInfo): unknown {
    const [key, value] = [this.of(info.key), this.of(info.value)];
    if (key === undefined || value === undefined || !isRoomForOne(info)) return plainestValue(info, this.format);
    return new Map([[key, value]]);
  }

  private struct(info: StructInfo): unknown {
    if (this.open.has(info)) return undefined;
    this.open.add(info);
    const values = info.fields.map((field) => (field === null ? null : this.field(field)));
    this.open.delete(info);
    if (info.fields.some((field, i) => field?.presence === "required" && values[i] === undefined)) return undefined;
    return info.array_like ? asArray(info, values) : asMap(info, values);
  }

  private field(field: FieldInfo): unknown {
    const [given] = field.examples ?? [];
    return given ?? this.of(field.type);
  }
}

function isRoomForOne({ min_length = 0, max_length = 1 }: ListInfo | MapInfo): boolean {
  return min_length <= 1 && max_length >= 1;
}

/** Cut before the first field without a value: all after it have defaults. */
function asArray(info: StructInfo, values: readonly unknown[]): readonly unknown[] {
  const end = values.indexOf(undefined);
  return [...(info.tag_field === null ? [] : [info.tag]), ...values.slice(0, end === -1 ? values.length : end)];
}

function asMap(info: StructInfo, values: readonly unknown[]): ReadonlyMap<string, unknown> {
  const entries = info.fields.flatMap((field, i): (readonly [string, unknown])[] => {
    return field === null || values[i] === undefined ? [] : [[field.wire, values[i]]];
  });
  return new Map([...(info.tag_field === null ? [] : [[info.tag_field, info.tag] as const]), ...entries]);
}
