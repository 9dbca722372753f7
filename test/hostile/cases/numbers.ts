// Numbers too large for where they stand: exact, or refused; never rounded in silence.

import { anything } from "../anything.js";
import { type Case, mustBe } from "../case.js";
import { contractOf } from "../contracts.js";
import { decodeJson, decodeMsgpack } from "./decode.js";

const NARROW = ["Int", "Int8", "Int16", "Int32", "Uint8", "Uint16", "Uint32"];
const WIDE = { Int64: [-(2n ** 63n), 2n ** 63n - 1n], Uint64: [0n, 2n ** 64n - 1n], Bigint: [null, null] } as const;

const LARGE: readonly bigint[] = [
  2n ** 53n,
  2n ** 53n + 1n,
  -(2n ** 53n) - 1n,
  2n ** 63n - 1n,
  2n ** 63n,
  -(2n ** 63n) - 1n,
  2n ** 64n - 1n,
  2n ** 64n,
  10n ** 30n,
  -(10n ** 400n),
];
const short = (value: bigint): string => (value < 10n ** 31n && value > -(10n ** 31n) ? String(value) : "-10^400");
const inMsgpack = (value: bigint): boolean => value >= -(2n ** 63n) && value < 2n ** 64n;

const narrow = LARGE.flatMap((value) =>
  NARROW.map((name): Case => {
    return {
      name: `${short(value)} as ${name}`,
      run: () => {
        mustRefuse(() => decodeJson(name, String(value)));
        mustRefuse(() => contractOf(name).decodeJson(JSON.stringify(String(value)), { strict: false }));
        mustRefuse(() => contractOf(name).convert(value));
        mustRefuse(() => contractOf(name).encodeJson(value));
        if (inMsgpack(value)) mustRefuse(() => decodeMsgpack(name, anything.encodeMsgpack(value)));
      },
      outcome: "value",
    };
  }),
);

const wide = LARGE.flatMap((value) =>
  Object.entries(WIDE).map(([name, [least, most]]): Case => {
    const fits = (least === null || value >= least) && (most === null || value <= most);
    return {
      name: `${short(value)} as ${name}`,
      run: () => {
        const decode = (): unknown => decodeJson(name, String(value));
        if (fits) mustBe(decode() === value, "the same integer");
        else mustRefuse(decode);
        if (!inMsgpack(value)) return mustRefuse(() => contractOf(name).encodeMsgpack(value));
        const packed = (): unknown => decodeMsgpack(name, anything.encodeMsgpack(value));
        if (fits) mustBe(packed() === value, "the same integer");
        else mustRefuse(packed);
      },
      outcome: "value",
    };
  }),
);

const others = LARGE.flatMap((value): readonly Case[] => [
  {
    name: `${short(value)} as any`,
    run: () => mustBe(String(decodeJson("Any", String(value))) === String(value), "the same digits"),
    outcome: "value",
  },
  {
    name: `${short(value)} as float`,
    run: () => {
      if (value < -(10n ** 400n) + 1n) return mustRefuse(() => decodeJson("Float", String(value)));
      mustBe(decodeJson("Float", String(value)) === Number(value), "the nearest float");
    },
    outcome: "value",
  },
  {
    name: `${short(value)} as decimal`,
    run: () => mustBe(decodeJson("Decimal", String(value)) === String(value), "the same digits"),
    outcome: "value",
  },
]);

const long = (digits: number): string => "7".repeat(digits);

const absurd: readonly Case[] = [
  { name: "a million digits as int", run: () => decodeJson("Int", long(1_000_000)), outcome: "out-of-range" },
  { name: "a million digits as bigint", run: () => decodeJson("Bigint", long(1_000_000)), outcome: "out-of-range" },
  { name: "a million digits as any", run: () => decodeJson("Any", long(1_000_000)), outcome: "out-of-range" },
  { name: "a million digits as float", run: () => decodeJson("Float", long(1_000_000)), outcome: "out-of-range" },
  { name: "a fraction of a million digits", run: () => decodeJson("Float", `0.${long(1_000_000)}`), outcome: "value" },
  { name: "a million digits as decimal", run: () => decodeJson("Decimal", `"${long(1_000_000)}"`), outcome: "value" },
  { name: "1e999999999 as float", run: () => decodeJson("Float", "1e999999999"), outcome: "out-of-range" },
  { name: "1e-999999999 as float", run: () => decodeJson("Float", "1e-999999999"), outcome: "value" },
  { name: "1e999999999 as int", run: () => decodeJson("Int", "1e999999999"), outcome: "out-of-range" },
  {
    name: "1e999999999 as lax bigint",
    run: () => contractOf("Bigint").decodeJson('"1e999999999"', { strict: false }),
    outcome: "out-of-range",
  },
  { name: "1E+999999999 as decimal", run: () => decodeJson("Decimal", '"1E+999999999"'), outcome: "value" },
  {
    name: "a decimal with an exponent of a megabyte",
    run: () => decodeJson("Decimal", `"1E${long(1_000_000)}"`),
    outcome: "invalid-text",
  },
  {
    name: "a decimal that is not",
    run: () => decodeJson("Decimal", `"${"1".repeat(1_000_000)}x"`),
    outcome: "invalid-text",
  },
  {
    name: "a duration of a megabyte",
    run: () => decodeJson("Duration", `"P${long(1_000_000)}D"`),
    outcome: "invalid-text",
  },
  {
    name: "a datetime of a megabyte",
    run: () => decodeJson("Datetime", `"2020-01-01T00:00:00.${long(1_000_000)}Z"`),
    outcome: "value",
  },
  { name: "a uuid of a megabyte", run: () => decodeJson("Uuid", `"${long(1_000_000)}"`), outcome: "invalid-text" },
];

function mustRefuse(run: () => unknown): void {
  let value: unknown;
  try {
    value = run();
  } catch (error) {
    if (["DecodeError", "ValidationError", "EncodeError"].includes((error as Error).name)) return;
    throw error;
  }
  throw new Error(`taken as ${String(value)}`);
}

export const NUMBER_CASES: readonly Case[] = [...narrow, ...wide, ...others, ...absurd];
