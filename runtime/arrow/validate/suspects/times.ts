// Times beyond what their texts can say.

import type { DatetimeInfo, TextInfo } from "tessera-contracts/serde";
import type { Column } from "../../column/index.js";
import { microsRange, PER_SECOND } from "../../table/scalar-cells.js";
import { storageOf } from "../../type/types.js";
import type { Suspects } from "./suspects.js";
import { outsideSmall, outsideWords } from "./numbers.js";

/** Moments, days, clocks and durations that are counted in numbers, no finer than microseconds. */
export function suspectTimes({ kind, ...info }: DatetimeInfo | TextInfo, column: Column): Suspects {
  const type = storageOf(column.type);
  if (column.layout !== "fixed") return null;
  const { values } = column;
  if (type.type === "date32" && kind === "date") {
    const [least, most] = microsRange("date").map((micros) => Number(micros / PER_DAY)) as [number, number];
    return values instanceof Int32Array ? outsideSmall(column, values, { least, most }) : null;
  }
  const isTime =
    (type.type === "timestamp" && kind === "datetime" && isZoned(info) === (type.tz !== null)) ||
    (type.type === "duration" && kind === "duration") ||
    (type.type === "time" && kind === "time" && isZoned(info) === false);
  if (!isTime || !("unit" in type) || type.unit === "ns") return null;
  const per = PER_SECOND.us / PER_SECOND[type.unit];
  const [least, most] = microsRange(kind).map((micros) => micros / per) as [bigint, bigint];
  if (values instanceof BigInt64Array) return outsideWords(column, values, [least, most]);
  return values instanceof Int32Array
    ? outsideSmall(column, values, { least: Number(least), most: Number(most) })
    : null;
}

const PER_DAY = 86_400_000_000n;

function isZoned(info: object): boolean | null {
  return "tz" in info && typeof info.tz === "boolean" ? info.tz : null;
}
