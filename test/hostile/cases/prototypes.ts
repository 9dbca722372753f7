// Names of what every object inherits, wherever a name may stand: plain data, or refused.

import { applyPatch, mergePatches, validateStrings } from "../../../runtime/serde/index.js";
import { anything } from "../anything.js";
import { type Case, mustBe } from "../case.js";
import { contractOf } from "../contracts.js";
import { decodeJson, decodeMsgpack } from "./decode.js";

const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"];
const json = (name: string, value: string): string => `{${JSON.stringify(name)}:${value}}`;
const packed = (name: string, value: unknown): Uint8Array => anything.encodeMsgpack(own(name, value));

/** An object that has the name as its own. */
function own(name: string, value: unknown): object {
  return Object.defineProperty({}, name, { value, enumerable: true, configurable: true, writable: true });
}

function mustHold(value: unknown, name: string, held: string): void {
  mustBe(typeof value === "object" && value !== null && Object.hasOwn(value, name), "its own property");
  mustBe((value as { readonly [name: string]: unknown })[name] === held, "the value of the message");
  mustBe(Object.getPrototypeOf(value) === null, "no prototype");
}

const ofName = (name: string): readonly Case[] => [
  {
    name: "a key of a map",
    run: () => mustHold(decodeJson("TextMap", json(name, '"x"')), name, "x"),
    outcome: "value",
  },
  {
    name: "a key of a map in MessagePack",
    run: () => mustHold(decodeMsgpack("TextMap", packed(name, "x")), name, "x"),
    outcome: "value",
  },
  {
    name: "a key of any value",
    run: () => mustHold(decodeJson("Any", json(name, '"x"')), name, "x"),
    outcome: "value",
  },
  {
    name: "a key of any value in MessagePack",
    run: () => mustHold(decodeMsgpack("Any", packed(name, "x")), name, "x"),
    outcome: "value",
  },
  { name: "a key with an object", run: () => decodeJson("AnyMap", json(name, '{"polluted":true}')), outcome: "value" },
  { name: "an escaped key", run: () => decodeJson("TextMap", String.raw`{"\u005f_proto__":"x"}`), outcome: "value" },
  {
    name: "an unknown field",
    run: () => decodeJson("Strict", `{"id":1,${json(name, '{"polluted":1}').slice(1)}`),
    outcome: "unknown-field",
  },
  {
    name: "an unknown field in MessagePack",
    run: () => decodeMsgpack("Strict", packed(name, { polluted: 1 })),
    outcome: "unknown-field",
  },
  {
    name: "a skipped field",
    run: () => {
      const value = decodeJson("Compat", `{"id":1,${json(name, '{"polluted":1}').slice(1)}`);
      mustBe(!Object.hasOwn(value as object, name), "skipped");
      mustBe(Object.getPrototypeOf(value) === Object.prototype, "the prototype of objects");
    },
    outcome: "value",
  },
  {
    name: "a patch",
    run: () => contractOf("StrictPatch").decodeJson(json(name, '{"polluted":1}')),
    outcome: "unknown-field",
  },
  {
    name: "a patch applied",
    run: () => applyPatch(contractOf("Strict"), { id: 1 }, own(name, { polluted: 1 })),
    outcome: "unknown-field",
  },
  { name: "patches merged", run: () => mergePatches(own(name, 1), own(name, { polluted: 1 })), outcome: "value" },
  {
    name: "replaced",
    run: () => contractOf("Strict").replace({ id: 1 }, own(name, { polluted: 1 }) as never),
    outcome: "unknown-field",
  },
  { name: "created", run: () => contractOf("Strict").create(own(name, { polluted: 1 })), outcome: "unknown-field" },
  {
    name: "converted",
    run: () => mustHold(contractOf("TextMap").convert(own(name, "x")), name, "x"),
    outcome: "value",
  },
  {
    name: "of text",
    run: () => mustHold(validateStrings(contractOf("TextMap"), { [name]: "x" }), name, "x"),
    outcome: "value",
  },
  {
    name: "written and read",
    run: () => {
      const value = contractOf("TextMap").convert(own(name, "x"));
      mustHold(decodeJson("TextMap", contractOf("TextMap").encodeJson(value)), name, "x");
      mustHold(decodeMsgpack("TextMap", contractOf("TextMap").encodeMsgpack(value)), name, "x");
      mustHold(JSON.parse(JSON.stringify(contractOf("TextMap").toBuiltins(value)), nullPrototype), name, "x");
      mustBe(contractOf("TextMap").is(value), "of its type");
    },
    outcome: "value",
  },
  { name: "a tag", run: () => decodeJson("Side", `{"kind":${JSON.stringify(name)}}`), outcome: "invalid-tag" },
  { name: "a member of an enum", run: () => decodeJson("Level", JSON.stringify(name)), outcome: "not-a-member" },
];

function nullPrototype(_: string, value: unknown): unknown {
  return typeof value === "object" && value !== null ? Object.assign(Object.create(null) as object, value) : value;
}

export const PROTOTYPE_CASES: readonly Case[] = NAMES.flatMap((name) =>
  ofName(name).map((one) => ({ ...one, name: `${name} as ${one.name}` })),
);
