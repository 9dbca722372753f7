import { describe, expect, test } from "vitest";
import { RetrySpec } from "tessera-contracts/contracts/config/spark";
import { Releases } from "../../../runtime/spark/release.js";
import { type Breakage, isBroken, retryDelay } from "../../../runtime/spark/retry.js";

const NOTHING: Breakage = {
  status: 13,
  isOurs: false,
  errorClass: null,
  serverDelayMs: null,
  isOfTheLine: false,
  isFinal: false,
};

describe("a call is made again", () => {
  test.each<[string, Partial<Breakage>, boolean]>([
    ["when the server is not available", { status: 14 }, true],
    ["when the stream was cancelled by somebody else", { status: 1 }, true],
    ["when it was aborted", { status: 10 }, true],
    ["when the connection ended without a status", { status: null }, true],
    ["when the line broke, whatever the status", { status: 2, isOfTheLine: true }, true],
    ["when another stream of ours took the cursor", { errorClass: "INVALID_CURSOR.DISCONNECTED" }, true],
    ["when the server says how long to wait", { status: 8, serverDelayMs: 0 }, true],
    ["not when we ended it", { status: 1, isOurs: true }, false],
    ["not when we ended it and the line broke", { status: null, isOurs: true, isOfTheLine: true }, false],
    ["not after an error of SQL", { errorClass: "DIVIDE_BY_ZERO" }, false],
    ["not without a proper token", { status: 16 }, false],
    ["not when it is forbidden", { status: 7 }, false],
    ["not when the request makes no sense", { status: 3 }, false],
    ["not when the message was too large", { status: 8 }, false],
    ["not when what came was no protocol", { status: null, isFinal: true }, false],
  ])("%s", (_, breakage, expected) => {
    expect(isBroken({ ...NOTHING, ...breakage })).toBe(expected);
  });
});

describe("the wait", () => {
  const policy = RetrySpec.create({});
  const none = { serverDelayMs: null, random: 0 };

  test("grows fourfold up to a minute, with a random part from two seconds on", () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 15].map((tries) => retryDelay(policy, tries, none));
    expect(waits).toEqual([50, 200, 800, 3200, 12_800, 51_200, 60_000, 60_000]);
    expect(retryDelay(policy, 3, { ...none, random: 0.5 })).toBe(800);
    expect(retryDelay(policy, 4, { ...none, random: 0.5 })).toBe(3450);
  });

  test("ends after as many tries as the policy has", () => {
    expect(retryDelay(policy, 16, none)).toBeNull();
    expect(retryDelay({ ...policy, max_retries: 0 }, 1, none)).toBeNull();
  });

  test("is patient for ten minutes in all", () => {
    const all = Array.from({ length: 15 }, (_, i) => retryDelay(policy, i + 1, none) ?? 0);
    expect(all.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(600_000);
  });

  test("is what the server asks for, if that is more, up to a limit", () => {
    expect(retryDelay(policy, 1, { serverDelayMs: 5000, random: 0 })).toBe(5000);
    expect(retryDelay(policy, 1, { serverDelayMs: 10, random: 0 })).toBe(50);
    expect(retryDelay(policy, 1, { serverDelayMs: 1e9, random: 0 })).toBe(600_000);
  });
});

describe("responses are released", () => {
  test("sixteen at a time, and one release after the other", () => {
    const releases = new Releases();
    const taken = (i: number): string | null => releases.taken(`r${i}`, { responses: 1, bytes: 10 });
    expect(Array.from({ length: 15 }, (_, i) => taken(i))).toEqual(Array.from({ length: 15 }, () => null));
    expect(taken(15)).toBe("r15");
    for (let i = 16; i < 40; i++) expect(taken(i)).toBeNull();
    expect(releases.ended()).toBe("r39");
    expect(releases.ended()).toBeNull();
  });

  test("or eight MiB at a time", () => {
    const releases = new Releases();
    expect(releases.taken("a", { responses: 1, bytes: 8 * 2 ** 20 - 1 })).toBeNull();
    expect(releases.taken("b", { responses: 1, bytes: 1 })).toBe("b");
  });
});
