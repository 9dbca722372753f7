import { Ext } from "../../runtime/serde/values/ext.js";
import { Raw } from "../../runtime/serde/values/raw.js";
import type { Random } from "../../generator/sample/random.js";

/** A copy of the value with one thing in it changed, so that it may be no value of its type any more. */
export function mutateValue(value: unknown, random: Random): unknown {
  if (Array.isArray(value) && !random.oneIn(8)) return mutateList(value, random);
  if (isProperties(value) && !random.oneIn(8)) return mutateObject(value, random);
  return random.pick([
    ...steps(value),
    ...others(value),
    ...others(value),
    random.pick(STRANGERS),
    random.pick(STRANGERS),
  ]);
}

/** One more and one less, one longer and one shorter; none of what has no order. */
export function steps(value: unknown): readonly unknown[] {
  switch (typeof value) {
    case "number":
      return [value + 1, value - 1];
    case "bigint":
      return [value + 1n, value - 1n];
    case "string":
      return [`${value}x`, value.slice(1)];
    default:
      return [];
  }
}

/** Nearly the same as something else: another kind of number, text in another spelling, null. */
export function others(value: unknown): readonly unknown[] {
  switch (typeof value) {
    case "number":
      return [-value, value + 0.5, value * 1e9, Number.isInteger(value) ? BigInt(value) : null];
    case "bigint":
      return [-value, value * 2n ** 40n, Number(value)];
    case "string":
      return [value.toUpperCase(), `${value}\n`, ` ${value}`, null, Object(value)];
    default:
      return [undefined, false, 0, {}];
  }
}

/** An object as decoders make them, with or without prototype. */
export interface Properties {
  readonly [name: string]: unknown;
}

/** True for objects as decoders make them of structs and maps. */
export function isProperties(value: unknown): value is Properties {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** A copy with a property, even if that is named `__proto__`. */
export function withProperty(value: Properties, name: string, part: unknown): object {
  return setOwn(copyOf(value), name, part);
}

class Stranger {
  readonly type = "x";
}

const NUMBERS = [0, 1, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 53), NaN, Infinity, -Infinity, 1e300];
const BIGINTS = [0n, 1n, -1n, 2n ** 53n, 2n ** 63n, -(2n ** 63n) - 1n, 2n ** 64n];
const TEXTS = ["", "x", "1", "\ud800", "\u{1f680}", "x".repeat(400), "2024-02-30T00:00:00Z", "P1D"];
const LISTS = [[], [null], [undefined], [1, "x"], new Uint8Array(0), new Uint8Array([1, 2, 3])];
const MAPS = [{}, { x: 1 }, { type: "x" }, new Map(), new Map([[1, 2]]), new Set(), new Set([1])];
const RAWS = [Raw.json(new Uint8Array([49])), Raw.msgpack(new Uint8Array([1])), new Ext(3, new Uint8Array([1]))];
const ODD = [undefined, Symbol("x"), () => 1, new Date(0), /x/u, Object(1) as object, Object("x") as object];
const OBJECTS = [new Stranger(), Object.create(null) as object, Object.create({ inherited: 1 }) as object];
const SIMPLE = [null, true, false, ...NUMBERS, ...BIGINTS, ...TEXTS];
const STRANGERS: readonly unknown[] = [...SIMPLE, ...LISTS, ...MAPS, ...RAWS, ...ODD, ...OBJECTS];

function mutateList(list: readonly unknown[], random: Random): unknown {
  const at = random.below(list.length + 1);
  const copy = [...list];
  if (at === list.length) return [...list, random.pick(random.oneIn(2) && list.length > 0 ? list : STRANGERS)];
  const change = random.below(20);
  if (change < 3) copy.splice(at, 1);
  else if (change < 5) Reflect.deleteProperty(copy, at);
  else copy[at] = change === 5 ? copy : mutateValue(list[at], random);
  return copy;
}

function mutateObject(value: Properties, random: Random): object {
  const name = random.pick([...Object.keys(value), "x"]);
  const copy = copyOf(value);
  switch (random.below(20)) {
    case 0:
    case 1:
      Reflect.deleteProperty(copy, name);
      return copy;
    case 2:
    case 3:
      return setOwn(copy, random.pick(NAMES), random.pick(STRANGERS));
    case 4:
      return setOwn(copy, name, undefined);
    case 5:
      return setOwn(copy, name, copy);
    case 6:
      return Object.assign((hasPrototype(value) ? Object.create(null) : {}) as object, value);
    case 7:
      return Object.assign(new Stranger(), value);
    default:
      return setOwn(copy, name, mutateValue(value[name], random));
  }
}

const NAMES = ["x", "type", "kind", "toString", "__proto__", "constructor", "a\ud800"];

const hasPrototype = (value: object): boolean => Object.getPrototypeOf(value) !== null;

function copyOf(value: Properties): object {
  return Object.assign((hasPrototype(value) ? {} : Object.create(null)) as object, value);
}

function setOwn(target: object, name: string, value: unknown): object {
  return Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
