// Writes every boundary value of every shipped contract as the SDK encodes it, a JSON object a line: { contract, format, hex, lenient }.

import { boundaryValues } from "../../generator/sample/boundary-values.js";
import { contracts } from "../../generated/registry.js";
import type { TypeInfo } from "../../runtime/serde/index.js";

const FORMATS = ["json", "msgpack"] as const;
/** From this many fields on msgspec gives a struct a longer header than the map it reads back needs. */
const WIDE = 16;

for (const [contract, codec] of Object.entries(contracts)) {
  const lenient = isWrittenDifferently(codec.info, new Set());
  for (const format of FORMATS) {
    for (const value of boundaryValues(codec.info, format)) {
      const bytes = format === "json" ? codec.encodeJson(value) : codec.encodeMsgpack(value);
      console.log(JSON.stringify({ contract, format, hex: Buffer.from(bytes).toString("hex"), lenient }));
    }
  }
}

/** Whether msgspec, which reads without a type, may write other bytes for the same value: wide structs, and raw values, kept as they came. */
function isWrittenDifferently(info: TypeInfo, seen: Set<TypeInfo>): boolean {
  if (seen.has(info)) return false;
  seen.add(info);
  const inside = (type: TypeInfo): boolean => isWrittenDifferently(type, seen);
  switch (info.kind) {
    case "struct":
      return info.fields.length >= WIDE || info.fields.some((field) => field !== null && inside(field.type));
    case "union":
      return info.members.some(inside);
    case "list":
    case "set":
      return inside(info.item);
    case "raw":
      return true;
    case "tuple":
      return info.items.some(inside);
    case "map":
      return inside(info.value);
    default:
      return false;
  }
}
