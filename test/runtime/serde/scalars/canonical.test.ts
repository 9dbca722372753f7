import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as canonical from "../../../../runtime/serde/scalars/canonical.js";
import { canonicalText, type TextKind } from "../../../../runtime/serde/scalars/text-scalars.js";

const TESTS: { readonly [K in TextKind]: (text: string) => boolean } = {
  datetime: canonical.isCanonicalDatetime,
  date: canonical.isCanonicalDate,
  time: canonical.isCanonicalTime,
  duration: canonical.isCanonicalDuration,
  uuid: canonical.isCanonicalUuid,
  decimal: canonical.isCanonicalDecimal,
};

const digits = (max: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.integer({ min: 0, max: 9 }).map(String), maxLength: max });
const two = fc.integer({ min: 0, max: 70 }).map((n) => String(n).padStart(2, "0"));
const fraction = fc.oneof(
  fc.constant(""),
  digits(8).map((text) => `.${text}`),
  fc.constant(".000000"),
  fc.constant(".000001"),
);
const zone = fc.oneof(
  fc.constantFrom("", "Z", "z", "+00:00", "-00:00", "+0130", "+24:00", "+00:60"),
  fc.tuple(fc.constantFrom("+", "-"), two, two).map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
);
const date = fc
  .tuple(fc.constantFrom("0000", "0001", "1900", "2000", "2023", "2024", "9999"), two, two)
  .map((parts) => parts.join("-"));
const clock = fc.tuple(two, two, two, fraction, zone).map(([h, m, s, f, z]) => `${h}:${m}:${s}${f}${z}`);
const sign = fc.constantFrom("", "-", "+");

const TEXTS: { readonly [K in TextKind]: fc.Arbitrary<string> } = {
  date,
  time: clock,
  datetime: fc.tuple(date, fc.constantFrom("T", "t", " "), clock).map((parts) => parts.join("")),
  duration: fc
    .tuple(
      sign,
      fc.oneof(
        fc.constant(""),
        digits(10).map((n) => `${n}D`),
      ),
      fc.oneof(
        fc.constant(""),
        fc.tuple(digits(6), fraction, fc.constantFrom("S", "S", "M")).map((parts) => `T${parts.join("")}`),
      ),
    )
    .map(([s, days, time]) => `${s}P${days}${time}`),
  uuid: fc.oneof(
    fc.uuid(),
    fc.uuid().map((text) => text.toUpperCase()),
    fc.uuid().map((text) => text.replaceAll("-", "")),
  ),
  decimal: fc
    .tuple(
      sign,
      digits(4),
      fc.oneof(
        fc.constant(""),
        fc.tuple(fc.nat(8), digits(3)).map(([zeros, text]) => `.${"0".repeat(zeros)}${text}`),
      ),
      fc.constantFrom("", "", "E+3", "E-7", "e5", "E+03"),
    )
    .map((parts) => parts.join("")),
};

describe.each(Object.keys(TESTS) as TextKind[])("%s", (kind) => {
  it("is canonical if and only if its parser gives the same text", () => {
    const anything = fc.oneof({ weight: 9, arbitrary: TEXTS[kind] }, fc.string({ maxLength: 30 }));
    fc.assert(
      fc.property(anything, (text) => {
        expect([text, TESTS[kind](text)]).toEqual([text, canonicalText(kind, text) === text]);
        const spelled = canonicalText(kind, text);
        if (typeof spelled === "string") expect([spelled, TESTS[kind](spelled)]).toEqual([spelled, true]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the range of durations", () => {
  it.each([
    ["P999999999DT86399.999999S", true],
    ["-P999999999D", true],
    ["-P999999999DT1S", false],
    ["P1000000000D", false],
    ["PT86399S", true],
    ["PT86400S", false],
    ["P0D", true],
    ["-P0D", false],
  ])("%s: %s", (text, expected) => {
    expect(canonical.isCanonicalDuration(text)).toBe(expected);
    expect(canonicalText("duration", text) === text).toBe(expected);
  });
});

describe("the offset of datetimes and times", () => {
  it.each([
    ["2024-01-02T03:04:05", false],
    ["2024-01-02T03:04:05.000001", false],
    ["2024-01-02T03:04:05Z", true],
    ["2024-01-02T03:04:05+01:00", true],
    ["2024-01-02T03:04:05.000001-01:00", true],
  ])("%s: %s", (text, zoned) => {
    expect(canonical.hasZone(text)).toBe(zoned);
    expect(canonical.hasZone(text.slice(11))).toBe(zoned);
    expect(canonical.isCanonicalDatetime(text, true)).toBe(zoned);
    expect(canonical.isCanonicalDatetime(text, false)).toBe(!zoned);
    expect(canonical.isCanonicalTime(text.slice(11), true)).toBe(zoned);
    expect(canonical.isCanonicalTime(text.slice(11), false)).toBe(!zoned);
  });
});
