import type { AnyValue } from "../../values/any.js";
import { emptyObject } from "../../values/empty-object.js";
import { isPlainObject } from "../../values/is.js";
import { bail } from "../bail.js";
import { enter, leave } from "./levels.js";

/** A copy of what JSON can say, integers of any size and bytes; anything else is left to the exact decoder. */
export function asAny(value: unknown): AnyValue {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
      return value;
    case "bigint":
      return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    case "object":
      if (value === null) return null;
      if (Array.isArray(value)) return anyList(value);
      if (value instanceof Uint8Array) return new Uint8Array(value);
      return isPlainObject(value) ? anyObject(value) : bail();
    default:
      return bail();
  }
}

function anyList(items: readonly unknown[]): AnyValue {
  enter();
  const list: AnyValue[] = [];
  for (let i = 0; i < items.length; i++) list.push(asAny(items[i]));
  leave();
  return list;
}

function anyObject(fields: { readonly [name: string]: unknown }): AnyValue {
  enter();
  let object: { [name: string]: AnyValue } | undefined;
  for (const name in fields) {
    const item = fields[name];
    if (item !== undefined) (object ??= Object.create(null) as { [name: string]: AnyValue })[name] = asAny(item);
  }
  leave();
  return object ?? emptyObject();
}
