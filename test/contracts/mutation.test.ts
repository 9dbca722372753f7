// The laws of every shipped contract on input that somebody broke: generated and exact side agree on it, and it ends in a value
// or in an error of ours. First one step beside every valid message and value, then anywhere, at random: TESSERA_SEED=… makes
// another run of that, and what fails says the seed it ran with.

import { describe, expect, it } from "vitest";
import { contracts } from "../../generated/registry.js";
import { Besides } from "./besides.js";
import { BesideValues } from "./besides-value.js";
import { judgeDecoding, judgeEncoding, judgeIs, type Verdict } from "./laws.js";
import { mutateBytes } from "./mutate-bytes.js";
import { JSON_LEAVES, mutateJson, parseJson, printJson } from "./mutate-json.js";
import { MSGPACK_LEAVES, mutateMsgpack, parseMsgpack, printMsgpack } from "./mutate-msgpack.js";
import { mutateValue } from "./mutate-value.js";
import { Random } from "../../generator/sample/random.js";
import { type Sides, sidesOf } from "./sides.js";

const SEED = process.env["TESSERA_SEED"] ?? "1";
/** Random mutants of each contract and sort. */
const MUTANTS = 30;
/** Faults that are printed; one bug often makes many. */
const SHOWN = 3;

const FORMATS = [
  { format: "json", parse: parseJson, print: printJson, leaves: JSON_LEAVES, mutate: mutateJson },
  { format: "msgpack", parse: parseMsgpack, print: printMsgpack, leaves: MSGPACK_LEAVES, mutate: mutateMsgpack },
] as const;

const shipped = { json: sidesOf("json"), msgpack: sidesOf("msgpack") };
const tagFields = new Set(
  Object.values(contracts).flatMap(({ info }) =>
    info.kind === "struct" && info.tag_field !== null ? info.tag_field : [],
  ),
);

/** How many mutants were still right, and how many wrong, by what was asked of them. */
const tally = { decoding: { right: 0, wrong: 0 }, encoding: { right: 0, wrong: 0 }, is: { right: 0, wrong: 0 } };

function check(asked: keyof typeof tally, verdicts: Iterable<Verdict>): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0; // most mutants end in an error, and its stack trace takes longer than all the rest
  const faults = faultsIn(asked, verdicts);
  Error.stackTraceLimit = stackTraceLimit;
  expect(faults).toEqual([]);
}

function faultsIn(asked: keyof typeof tally, verdicts: Iterable<Verdict>): readonly object[] {
  const faults: object[] = [];
  for (const { isRight, fault } of verdicts) {
    tally[asked][isRight ? "right" : "wrong"]++;
    if (fault !== null) faults.push({ seed: SEED, ...fault });
    if (faults.length === SHOWN) break;
  }
  return faults;
}

function* atRandom(sides: Sides, sort: string, judge: (value: unknown, random: Random) => Verdict): Generator<Verdict> {
  const random = new Random(`${SEED} ${sort} ${sides.name}`);
  for (let i = 0; i < MUTANTS && sides.values.length > 0; i++) yield judge(random.pick(sides.values), random);
}

describe.each(FORMATS)("decoding $format", ({ format, parse, print, leaves, mutate }) => {
  function* oneStepBeside(sides: Sides): Generator<Verdict> {
    const besides = new Besides(leaves, tagFields);
    for (const value of sides.values) {
      for (const tree of besides.of(parse(sides.encode(value)))) yield judgeDecoding(sides, print(tree));
    }
  }

  it.each(shipped[format])("one step beside: $name", (sides) => {
    check("decoding", oneStepBeside(sides));
  });

  it.each(shipped[format])("with other bytes: $name", (sides) => {
    const judge = (value: unknown, random: Random): Verdict =>
      judgeDecoding(sides, mutateBytes(sides.encode(value), random));
    check("decoding", atRandom(sides, "bytes", judge));
  });

  it.each(shipped[format])("with another structure: $name", (sides) => {
    const judge = (value: unknown, random: Random): Verdict =>
      judgeDecoding(sides, mutate(sides.encode(value), random));
    check("decoding", atRandom(sides, "structure", judge));
  });
});

describe.each(FORMATS)("encoding $format", ({ format }) => {
  it.each(shipped[format])("with something wrong: $name", (sides) => {
    const judge = (value: unknown, random: Random): Verdict => judgeEncoding(sides, mutateValue(value, random));
    check("encoding", atRandom(sides, "encoding", judge));
  });
});

describe("is", () => {
  function* oneStepBeside(sides: Sides): Generator<Verdict> {
    const besides = new BesideValues(tagFields);
    for (const value of sides.values) for (const beside of besides.of(value)) yield judgeIs(sides, beside);
  }

  it.each(shipped.msgpack)("one step beside: $name", (sides) => {
    check("is", oneStepBeside(sides));
  });

  it.each(shipped.msgpack)("with something wrong: $name", (sides) => {
    check(
      "is",
      atRandom(sides, "is", (value, random) => judgeIs(sides, mutateValue(value, random))),
    );
  });
});

describe("the mutants", () => {
  it("are right and wrong in numbers", () => {
    console.log(`mutants: ${JSON.stringify(tally)}`);
    for (const { right, wrong } of Object.values(tally)) {
      expect(right).toBeGreaterThan(1000);
      expect(wrong).toBeGreaterThan(1000);
    }
  });
});
