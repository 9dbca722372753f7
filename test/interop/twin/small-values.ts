// Values out of so few that two of them are often equal, or one the double of another: what rules are about.

import type { FieldInfo, TypeInfo } from "../../../runtime/serde/index.js";
import type { Random } from "../../../generator/sample/random.js";

/** A value of a type without constraints. */
export function smallValue(info: TypeInfo, random: Random): unknown {
  const few = (): undefined[] => Array.from({ length: random.below(4) });
  switch (info.kind) {
    case "int":
      return info.width === "safe" ? random.below(7) - 2 : BigInt(random.below(7) - 2);
    case "literal":
    case "enum":
      return random.pick(info.values);
    case "list":
      return few().map(() => smallValue(info.item, random));
    case "set":
      return new Set(few().map(() => smallValue(info.item, random)));
    case "tuple":
      return info.items.map((item) => smallValue(item, random));
    case "map": {
      const entries = few().map(() => [smallValue(info.key, random), smallValue(info.value, random)] as const);
      return info.key.kind === "str" ? Object.fromEntries(entries) : new Map(entries);
    }
    case "union":
      return smallValue(random.pick(info.members), random);
    case "struct":
      return smallStruct(info.fields, random);
    default:
      return random.pick(SCALARS[info.kind] ?? []);
  }
}

const SCALARS: { readonly [kind: string]: readonly unknown[] } = {
  null: [null],
  bool: [true, false],
  float: [0, -0, 1, 0.5, 2.5, -1, 1e308, Number.NaN, Number.POSITIVE_INFINITY],
  str: ["", "a", "ab", "abx", "m", "z", 'it\'s "quoted" \\ line\nend', "🚀b"],
  bytes: [new Uint8Array(0), Uint8Array.of(0), Uint8Array.of(1, 2)],
  datetime: ["2024-02-29T12:30:45Z", "2024-02-29T12:30:45"],
  date: ["2024-02-29", "0001-01-01"],
  decimal: ["0", "1.5", "1.50"],
  any: [null, 1, "x"],
};

function smallStruct(fields: readonly (FieldInfo | null)[], random: Random): object {
  const present = fields.filter((field) => field !== null && (field.presence !== "unset" || random.oneIn(2)));
  return Object.fromEntries(
    present.flatMap((field) => (field === null ? [] : [[field.name, smallValue(field.type, random)]])),
  );
}
