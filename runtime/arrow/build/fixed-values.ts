// Values of one width, as numbers and bytes.

import { EncodeError } from "tessera-contracts/serde";
import { bytesOf, halfOf, type Numbers, numbersOf } from "../column/numbers.js";
import type { DayTime, MonthDayNano } from "../column/scalars.js";
import type { DataType } from "../type/data-type.js";
import { numberKindOf, storageOf, widthOf } from "../type/types.js";
import { typeText } from "../type/type-text.js";

/** The numbers of a column of the layout `fixed`; zero where there is no value. @throws {EncodeError} */
export function numbersFrom(type: DataType, values: readonly unknown[], path: string): Numbers {
  const kind = numberKindOf(type);
  const numbers = numbersOf(kind, new Uint8Array(values.length * bytesOf(kind)), values.length);
  const name = storageOf(type).type;
  const isWide = numbers instanceof BigInt64Array || numbers instanceof BigUint64Array;
  const isDecimal = name === "decimal";
  const isFloat = name === "f16" || name === "f32" || name === "f64";
  values.forEach((value, i) => {
    if (value === null) return;
    if (typeof value !== (isWide || isDecimal ? "bigint" : "number")) throw misfit(type, value, `${path}[${i}]`);
    numbers[i] = name === "f16" ? halfOf(Number(value)) : isDecimal && !isWide ? Number(value) : (value as never);
    if (!isFloat && numbers[i] !== (isDecimal && !isWide ? Number(value) : value))
      throw misfit(type, value, `${path}[${i}]`);
  });
  return numbers;
}

/** The bytes of a column of the layout `fixed_bytes`; zeros where there is no value. @throws {EncodeError} */
export function fixedBytesOf(type: DataType, values: readonly unknown[], path: string): Uint8Array {
  const width = widthOf(type);
  const bytes = new Uint8Array(width * values.length);
  const storage = storageOf(type);
  values.forEach((value, i) => {
    if (value === null) return;
    const part = bytes.subarray(i * width, (i + 1) * width);
    const isFit =
      storage.type === "decimal"
        ? putSigned(part, value)
        : storage.type === "interval"
          ? putInterval(part, value, storage.unit === "day_time")
          : putBytes(part, value);
    if (!isFit) throw misfit(type, value, `${path}[${i}]`);
  });
  return bytes;
}

function putBytes(target: Uint8Array, value: unknown): boolean {
  if (!(value instanceof Uint8Array) || value.length !== target.length) return false;
  target.set(value);
  return true;
}

/** Little-endian two's complement. */
function putSigned(target: Uint8Array, value: unknown): boolean {
  if (typeof value !== "bigint" || BigInt.asIntN(8 * target.length, value) !== value) return false;
  const view = new DataView(target.buffer, target.byteOffset, target.byteLength);
  for (let at = 0, rest = value; at < target.length; at += 8, rest >>= 64n) {
    view.setBigUint64(at, BigInt.asUintN(64, rest), true);
  }
  return true;
}

function putInterval(target: Uint8Array, value: unknown, isDayTime: boolean): boolean {
  if (typeof value !== "object" || value === null) return false;
  const view = new DataView(target.buffer, target.byteOffset, target.byteLength);
  if (isDayTime) {
    const { days, milliseconds } = value as DayTime;
    view.setInt32(0, days, true);
    view.setInt32(4, milliseconds, true);
    return view.getInt32(0, true) === days && view.getInt32(4, true) === milliseconds;
  }
  const { months, days, nanoseconds } = value as MonthDayNano;
  view.setInt32(0, months, true);
  view.setInt32(4, days, true);
  if (typeof nanoseconds !== "bigint") return false;
  view.setBigInt64(8, nanoseconds, true);
  return (
    view.getInt32(0, true) === months && view.getInt32(4, true) === days && view.getBigInt64(8, true) === nanoseconds
  );
}

function misfit(type: DataType, value: unknown, path: string): EncodeError {
  const found = typeof value === "number" || typeof value === "bigint" ? String(value) : typeof value;
  return new EncodeError(`Expected a value of the Arrow type ${typeText(type)}, got ${found}`, path);
}
