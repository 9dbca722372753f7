// Byte-flip fuzzing of every shipped contract: `make flip SECONDS=600`, or `SEED=1 SECONDS=10` to see a run again.
// A message is changed in a few places; the generated decoder and the exact one must agree, and only typed errors may come out.

import { boundaryValues } from "../../generator/sample/boundary-values.js";
import { DecodeError, ValidationError } from "../../runtime/serde/index.js";
import { isSameValue } from "../contracts/same-value.js";
import { GAVE_UP, type Sides, sidesOf } from "../contracts/sides.js";
import { prototypeChanges } from "./prototypes.js";

const SECONDS = Number(process.env["SECONDS"] ?? "60");
const SEED = Number(process.env["SEED"] || Date.now() % 2 ** 31);
const MOST_SHOWN = 20;

interface Target {
  readonly sides: Sides;
  readonly format: "json" | "msgpack";
  readonly messages: readonly Uint8Array[];
}

type Random = (below: number) => number;

/** Mulberry32: the same numbers for the same seed. */
function randomNumbers(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function targets(): readonly Target[] {
  return (["json", "msgpack"] as const).flatMap((format) =>
    sidesOf(format).flatMap((sides) => {
      const messages = boundaryValues(sides.info, format).map((value) => sides.encode(value));
      return messages.length === 0 ? [] : [{ sides, format, messages }];
    }),
  );
}

/** Bytes that mean something where they do not belong. */
const BYTES = [
  0, 1, 0x22, 0x2c, 0x2d, 0x2e, 0x30, 0x3a, 0x5b, 0x5c, 0x5d, 0x65, 0x7b, 0x7d, 0x80, 0x90, 0xa0, 0xc0, 0xc1, 0xc4,
  0xca, 0xcf, 0xd3, 0xd6, 0xdc, 0xdf, 0xff,
];

function changed(message: Uint8Array, others: readonly Uint8Array[], random: Random): Uint8Array {
  const at = random(message.length + 1);
  const [before, after] = [message.subarray(0, at), message.subarray(at)];
  switch (random(7)) {
    case 0:
      return joined(before, Uint8Array.of((after[0] ?? 0) ^ (1 << random(8))), after.subarray(1));
    case 1:
      return joined(before, Uint8Array.of(BYTES[random(BYTES.length)] ?? 0), after.subarray(1));
    case 2:
      return joined(before, Uint8Array.of(BYTES[random(BYTES.length)] ?? 0), after);
    case 3:
      return joined(before, after.subarray(1 + random(4)));
    case 4:
      return before.slice();
    case 5: {
      const from = random(message.length);
      return joined(before, message.subarray(from, from + random(30)), after);
    }
    default: {
      const other = others[random(others.length)] ?? message;
      return joined(before, other.subarray(random(other.length + 1)));
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

type Outcome = { readonly value: unknown } | { readonly error: string };

function outcomeOf(decode: () => unknown): Outcome {
  try {
    return { value: decode() };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return { error: `${error.name}: ${error.message}` };
  }
}

/** What is wrong with how a message is decoded; null if nothing is. */
function faultOf({ sides, format }: Target, message: Uint8Array): string | null {
  const exact = outcomeOf(() => sides.decodeExact(message));
  const fast = sides.decodeFast(message);
  if (fast !== GAVE_UP && "error" in exact) return `generated code takes what is refused: ${exact.error}`;
  if (fast !== GAVE_UP && "value" in exact && !isSameValue(fast, exact.value))
    return "generated code reads another value";
  if ("error" in exact) return allErrorsFault(sides, format, message, exact.error);
  if (!sides.contract.is(exact.value)) return "what was decoded is not of its type";
  const bytes = sides.encode(exact.value);
  const again = sides.encode(sides.decodeExact(bytes)); // its maps are sorted, which those of the message need not be
  return Buffer.compare(bytes, again) === 0 ? null : "encoded, decoded and encoded it is other bytes";
}

/** The first of all errors is the only one. */
function allErrorsFault(
  { contract }: Sides,
  format: Target["format"],
  message: Uint8Array,
  alone: string,
): string | null {
  try {
    if (format === "json") contract.decodeJson(message, { allErrors: true });
    else contract.decodeMsgpack(message, { allErrors: true });
    return "with all errors there is none";
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const first = error instanceof ValidationError ? error.payloads[0]?.summary : error.message;
    return alone.endsWith(first ?? "?") ? null : `alone: ${alone}, of all: ${first ?? "none"}`;
  }
}

function report(target: Target, message: Uint8Array, fault: string): void {
  const text = target.format === "json" ? Buffer.from(message).toString() : Buffer.from(message).toString("hex");
  console.log(`${target.sides.name} (${target.format}): ${fault}\n  ${text.slice(0, 2000)}`);
}

function run(): number {
  const random = randomNumbers(SEED);
  const all = targets();
  const end = Date.now() + SECONDS * 1000;
  let tried = 0;
  let faults = 0;
  console.log(`flip: seed ${SEED}, ${SECONDS} seconds, ${all.length} contracts in a format`);
  for (; Date.now() < end && faults < MOST_SHOWN; tried++) {
    const target = all[random(all.length)];
    if (target === undefined) continue;
    let message = target.messages[random(target.messages.length)] ?? new Uint8Array();
    for (let times = 1 + random(3); times > 0; times--) message = changed(message, target.messages, random);
    const fault = tryOne(target, message);
    if (fault === null) continue;
    faults++;
    report(target, message, fault);
  }
  const changes = prototypeChanges();
  console.log(`flip: ${tried} messages, ${faults} faults, ${changes.length} prototypes changed`);
  return faults + changes.length;
}

function tryOne(target: Target, message: Uint8Array): string | null {
  try {
    return faultOf(target, message);
  } catch (error) {
    return `untyped: ${error instanceof Error ? (error.stack ?? "") : String(error)}`;
  }
}

process.exitCode = run() === 0 ? 0 : 1;
