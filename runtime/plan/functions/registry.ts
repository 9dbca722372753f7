// The functions that plans can call: the registry, version 1.

import { AGGREGATES } from "./aggregates.js";
import type { PlanFunction } from "./function.js";
import { LISTS } from "./lists.js";
import { LOGIC } from "./logic.js";
import { NUMBERS } from "./numbers.js";
import { TEXTS } from "./text.js";
import { TIMES } from "./time.js";
import { type UdfCatalog, udfFunction } from "./udfs.js";
import { WINDOWS } from "./windows.js";

/** The version of the registry, which is part of every fingerprint: a function that shall mean something else raises it. */
export const FUNCTIONS_VERSION: number = 1;

/** All functions, in the order of the documentation. */
export const FUNCTIONS: readonly PlanFunction[] = [
  ...LOGIC,
  ...NUMBERS,
  ...TEXTS,
  ...TIMES,
  ...LISTS,
  ...AGGREGATES,
  ...WINDOWS,
];

const BY_NAME: ReadonlyMap<string, PlanFunction> = new Map(FUNCTIONS.map((one) => [one.name, one]));

/** A function by its name, of the registry or of the user; null if there is none. */
export function functionNamed(name: string, { udfs }: { readonly udfs?: UdfCatalog }): PlanFunction | null {
  return BY_NAME.get(name) ?? (udfs === undefined ? null : udfFunction(name, udfs));
}

/** A function of the registry by its name; null if there is none. */
export function functionOf(name: string): PlanFunction | null {
  return BY_NAME.get(name) ?? null;
}
