// When a server wants to be asked again. It says so in messages of protobuf, one in another, of which these fields are read:
//
//   google.rpc.Status          3  details, many of google.protobuf.Any
//   google.protobuf.Any        1  the name of a type   2  a message of it
//   google.rpc.RetryInfo       1  google.protobuf.Duration
//   google.protobuf.Duration   1  seconds   2  nanoseconds

/** The delay that a `google.rpc.Status` asks for, in milliseconds; null if it asks for none, or is none. */
export function retryDelayOf(status: Uint8Array): number | null {
  for (const detail of fieldsOf(status).filter(({ number }) => number === 3)) {
    const any = fieldsOf(detail.bytes);
    const name = new TextDecoder().decode(any.find(({ number }) => number === 1)?.bytes);
    const info = any.find(({ number }) => number === 2);
    if (info === undefined || !name.endsWith("/google.rpc.RetryInfo")) continue;
    const delay = fieldsOf(info.bytes).find(({ number }) => number === 1);
    return delay === undefined ? 0 : durationOf(fieldsOf(delay.bytes));
  }
  return null;
}

/** A field of a message. */
interface Field {
  readonly number: number;
  /** Empty for a number. */
  readonly bytes: Uint8Array;
  /** 0 for bytes. */
  readonly value: number;
}

const VARINT = 0;
const BYTES = 2;

/** Up to the first that is cut, or is of another kind than numbers and bytes. */
function fieldsOf(message: Uint8Array): readonly Field[] {
  const fields: Field[] = [];
  const reader = { message, at: 0 };
  while (reader.at < message.length) {
    const key = varint(reader);
    const value = varint(reader);
    if (key === null || value === null) return fields;
    const number = Math.floor(key / 8);
    if (key % 8 === VARINT) fields.push({ number, bytes: NOTHING, value });
    else if (key % 8 !== BYTES || reader.at + value > message.length) return fields;
    else fields.push({ number, bytes: message.subarray(reader.at, (reader.at += value)), value: 0 });
  }
  return fields;
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow. Null if it is cut. */
function varint(reader: { readonly message: Uint8Array; at: number }): number | null {
  let value = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = reader.message[reader.at++];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
  }
}

function durationOf(fields: readonly Field[]): number | null {
  const seconds = fields.find(({ number }) => number === 1)?.value ?? 0;
  const nanos = fields.find(({ number }) => number === 2)?.value ?? 0;
  const ms = seconds * 1000 + Math.ceil(nanos / 1e6);
  // A negative one is a huge number on the wire.
  return ms <= MOST_MS ? ms : null;
}

const NOTHING = new Uint8Array(0);
/** Longer than anybody waits, and what timers take. */
const MOST_MS = 2 ** 31 - 1;
