// MessagePack's timestamp, extension type -1. Payload, big-endian:
//    4 bytes: seconds (uint32)
//    8 bytes: nanoseconds (30 bits), seconds (34 bits)
//   12 bytes: nanoseconds (uint32), seconds (int64)

import { datetimeToMicros, floorDivide } from "./datetime.js";
import { instantToDatetime } from "./epoch.js";
import { type Canonical, refuse } from "./refusal.js";

/** The code of the timestamp extension. */
export const TIMESTAMP_CODE = -1;

/** The UTC datetime that a timestamp's payload says. */
export function timestampToDatetime(payload: Uint8Array): Canonical {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  if (payload.length === 4) return instantToDatetime(BigInt(view.getUint32(0)), 0);
  if (payload.length === 8) {
    const both = view.getBigUint64(0);
    return checkedInstant(both & SECONDS_MASK, Number(both >> 34n));
  }
  if (payload.length === 12) return checkedInstant(view.getBigInt64(4), view.getUint32(0));
  return refuse("Invalid MessagePack timestamp");
}

/**
 * The shortest payload for a datetime; one without zone is taken as UTC.
 * @throws {RangeError} when the text is not a datetime
 */
export function datetimeToTimestamp(text: string): Uint8Array<ArrayBuffer> {
  const micros = datetimeToMicros(text);
  const seconds = floorDivide(micros, 1_000_000n);
  const nanos = Number(micros - seconds * 1_000_000n) * 1000;
  if (seconds < 0n || seconds > SECONDS_MASK) {
    return payloadOf(12, (view) => (view.setUint32(0, nanos), view.setBigInt64(4, seconds)));
  }
  if (nanos !== 0 || seconds > 0xffff_ffffn) {
    return payloadOf(8, (view) => view.setBigUint64(0, (BigInt(nanos) << 34n) | seconds));
  }
  return payloadOf(4, (view) => view.setUint32(0, Number(seconds)));
}

const SECONDS_MASK = 0x3_ffff_ffffn;

function checkedInstant(seconds: bigint, nanos: number): Canonical {
  if (nanos > 999_999_999) return refuse("Invalid MessagePack timestamp: nanoseconds out of range");
  return instantToDatetime(seconds, nanos);
}

function payloadOf(size: number, fill: (view: DataView) => void): Uint8Array<ArrayBuffer> {
  const payload = new Uint8Array(size);
  fill(new DataView(payload.buffer));
  return payload;
}
