// What earlier versions of the shipped contracts wrote is read by the SDK of today, unless a list of accepted breaks says otherwise.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { contracts } from "../generated/registry.js";
import { type Acceptance, parseAccepted } from "../generator/parse/accepted-list.js";
import { type Contract, type ErrorCode, type TypeInfo, ValidationError } from "../runtime/serde/index.js";

const EVOLUTION = fileURLToPath(new URL("../contracts/evolution", import.meta.url));
const NUMBERS = readdirSync(join(EVOLUTION, "history"))
  .map(Number)
  .toSorted((a, b) => a - b);
const BY_NAME = new Map<string, Contract<unknown, unknown>>(Object.entries(contracts));

/** What readers say to documents that an accepted break of a rule makes wrong; those of other rules are still to be read. */
const REFUSALS: { readonly [rule: string]: ErrorCode } = { RULE_ADDED: "rule" };

interface History {
  readonly contracts: {
    readonly [name: string]: { readonly json: readonly string[]; readonly msgpack: readonly string[] };
  };
}

test("there is history: the baselines are numbered from 1, and there are at least two", () => {
  expect(NUMBERS.length).toBeGreaterThanOrEqual(2);
  expect(NUMBERS).toEqual(NUMBERS.map((_, i) => i + 1));
});

describe.each(NUMBERS)("of baseline %d", (n) => {
  const history = JSON.parse(readFileSync(join(EVOLUTION, `history/${n}/bytes.json`), "utf8")) as History;
  const meant = acceptedAfter(n);

  test("every message is read, in JSON and in MessagePack", () => {
    expect(Object.entries(history.contracts).flatMap(([name, messages]) => unread(name, messages))).toEqual([]);
  });

  function unread(name: string, { json, msgpack }: History["contracts"][string]): readonly string[] {
    const contract = BY_NAME.get(name);
    if (contract === undefined) return [`${name}: there is no such contract any more`];
    const held = namesIn(contract.info);
    const refusals = new Set(meant.filter(({ path }) => held.has(contractOf(path))).map(({ rule }) => REFUSALS[rule]));
    const fault = (message: string, decode: () => unknown): readonly string[] => {
      try {
        decode();
        return [];
      } catch (error) {
        return error instanceof ValidationError && refusals.has(error.code)
          ? []
          : [`${name} ${message}: ${String(error)}`];
      }
    };
    return [
      ...json.flatMap((text) => fault(text, () => contract.decodeJson(Buffer.from(text, "utf8")))),
      ...msgpack.flatMap((text) => fault(text, () => contract.decodeMsgpack(Buffer.from(text, "base64")))),
    ];
  }
});

/** Entries of all lists after baseline `n`. */
function acceptedAfter(n: number): readonly Acceptance[] {
  const later = NUMBERS.filter((one) => one > n).map((one) => `history/${one}/accepted.yaml`);
  const lists = [...later, "accepted.yaml"].map((path) => join(EVOLUTION, path)).filter((path) => existsSync(path));
  return lists.flatMap((path) => {
    const { value } = parseAccepted({ path, module: "", text: readFileSync(path, "utf8"), library: false });
    if (value === null) throw new Error(`${path} is no list of accepted breaks`);
    return value;
  });
}

/** `RunManifest.rules[0]` is of RunManifest. */
function contractOf(path: string): string {
  return /^\w+/.exec(path)?.[0] ?? path;
}

/** The structs that a type holds, itself among them. */
function namesIn(info: TypeInfo, seen = new Set<string>()): ReadonlySet<string> {
  switch (info.kind) {
    case "struct":
      if (seen.has(info.name)) break;
      seen.add(info.name);
      for (const field of info.fields) if (field !== null) namesIn(field.type, seen);
      break;
    case "list":
    case "set":
      namesIn(info.item, seen);
      break;
    case "map":
      namesIn(info.value, seen);
      break;
    case "tuple":
      for (const item of info.items) namesIn(item, seen);
      break;
    case "union":
      for (const member of info.members) namesIn(member, seen);
      break;
    default:
      break;
  }
  return seen;
}
