import { DecodeError } from "../../errors.js";
import { TIMESTAMP_CODE } from "../../scalars/timestamp.js";
import { emptyObject } from "../../values/empty-object.js";
import { Ext } from "../../values/ext.js";
import type { Entries } from "../cursors/interface.js";
import { ANY_VALUE, MAP_KEY } from "../path.js";
import { planOfAny } from "./compile.js";
import { duplicateKey, reprLiteral } from "./complaint.js";
import { checkItems } from "./constraints.js";
import type { Decoding } from "./decoding.js";
import { knownKeys } from "./known-keys.js";
import type { MapPlan, Plan } from "./plan.js";
import { readKeyText } from "./strings.js";

/** A map with keys of one type. JSON counts the keys when all are read, without duplicates. */
export function readMap(decoding: Decoding, map: MapPlan, entries: Entries): unknown {
  if (entries.size >= 0) checkItems(decoding, "object", map.lengths, entries.size);
  const value = readEntries(decoding, map, entries);
  if (entries.size < 0) checkItems(decoding, "object", map.lengths, value.size);
  return map.stringKeys ? objectOf(value) : value;
}

/** An object of whatever: a Map only if some key is not a string. */
export function readAnyObject(decoding: Decoding, entries: Entries): unknown {
  const any = planOfAny();
  const value = readEntries(decoding, { key: any, value: any }, entries);
  return [...value.keys()].every((key) => typeof key === "string") ? objectOf(value) : value;
}

function readEntries(
  decoding: Decoding,
  plans: Pick<MapPlan, "key" | "value">,
  entries: Entries,
): Map<unknown, unknown> {
  const map = new Map<unknown, unknown>();
  const known = knownKeys(plans.key);
  const readOneKey = (): unknown => readKey(decoding, plans.key, entries);
  while (entries.next()) {
    const key = known(decoding.at(MAP_KEY, readOneKey));
    entries.value();
    if (decoding.refusesDuplicates && map.has(key)) {
      decoding.report(duplicateKey(typeof key === "string" ? key : reprLiteral(key)));
    }
    const value = decoding.readAt(ANY_VALUE, plans.value);
    if (typeof key === "object" && !isHashable(key)) failUnhashable(decoding); // as msgspec, which finds out when it puts the entry in
    map.set(key, value);
  }
  return map;
}

function readKey(decoding: Decoding, plan: Plan, entries: Entries): unknown {
  return entries.textKeys ? readKeyText(decoding, plan, entries.name() ?? "") : decoding.read(plan);
}

/** Without a prototype, so that `__proto__` is a key like any other. */
function objectOf(map: Map<unknown, unknown>): object {
  if (map.size === 0) return emptyObject();
  const object = Object.create(null) as { [key: string]: unknown };
  for (const [key, value] of map) object[String(key)] = value;
  return object;
}

/** Python has no maps with maps as keys, nor with extension values other than timestamps. */
function isHashable(key: unknown): boolean {
  if (Array.isArray(key)) return key.every(isHashable);
  if (key instanceof Ext) return key.code === TIMESTAMP_CODE;
  const isMap = key instanceof Map || (typeof key === "object" && key !== null && Object.getPrototypeOf(key) === null);
  return !isMap;
}

function failUnhashable(decoding: Decoding): never {
  const { position } = decoding.cursor.mark();
  const message = `MessagePack data is malformed: map keys must be hashable (byte ${position})`;
  throw new DecodeError(message, "malformed", position);
}
