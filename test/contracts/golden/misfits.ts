// Values that do not fit a type: of another type, or beside each of its constraints. Which of them are refused is the decoder's to say.

import type { FloatInfo, IntInfo, ListInfo, MapInfo, StrInfo, TypeInfo } from "../../../runtime/serde/index.js";

/** One value of each kind that JSON and MessagePack share. */
const STRANGERS: readonly unknown[] = [null, true, 1, 1.5, "x", [], {}];

/**
 * Values as they stand on the wire, most of which a type refuses. Structs are left out, as each is a contract of its own.
 * @yields first what is of another type
 */
export function* misfits(info: TypeInfo): Generator {
  yield* STRANGERS;
  switch (info.kind) {
    case "int":
      yield* besideInt(info);
      break;
    case "float":
      yield* besideFloat(info);
      break;
    case "str":
      yield* besideStr(info);
      break;
    case "enum":
    case "literal":
      yield typeof info.values[0] === "number" ? Number.MAX_SAFE_INTEGER : "no such value";
      break;
    case "list":
    case "set":
      yield* besideList(info);
      break;
    case "map":
      yield* besideMap(info);
      break;
    case "tuple":
      yield Array.from({ length: info.items.length + 1 }, () => "x");
      break;
    case "union":
      for (const member of info.members) yield* misfits(member);
      break;
    default:
      break;
  }
}

function* besideInt({ ge, le, multiple_of }: IntInfo): Generator {
  if (ge !== undefined) yield Number(ge) - 1;
  if (le !== undefined) yield Number(le) + 1;
  if (multiple_of !== undefined) yield Number(multiple_of) + 1;
}

function* besideFloat({ gt, ge, lt, le }: FloatInfo): Generator {
  if (gt !== undefined || ge !== undefined) yield Math.min(gt ?? Infinity, ge ?? Infinity) - (ge === undefined ? 0 : 1);
  if (lt !== undefined || le !== undefined)
    yield Math.max(lt ?? -Infinity, le ?? -Infinity) + (le === undefined ? 0 : 1);
}

function* besideStr({ min_length, max_length, pattern }: StrInfo): Generator {
  if (min_length !== undefined) yield "x".repeat(min_length - 1);
  if (max_length !== undefined) yield "x".repeat(max_length + 1);
  if (pattern !== undefined) yield "?!";
}

function* besideList({ item, min_length, max_length }: ListInfo): Generator {
  if (min_length !== undefined) yield Array.from({ length: min_length - 1 }, () => "x");
  if (max_length !== undefined) yield Array.from({ length: max_length + 1 }, () => 0);
  for (const value of misfits(item)) yield [value];
}

function* besideMap({ value, min_length }: MapInfo): Generator {
  if (min_length !== undefined) yield {};
  for (const misfit of misfits(value)) yield { key: misfit };
}
