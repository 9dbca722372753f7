// Converting for contracts: the generated function first, where it can do what is asked; the exact decoder where it bails out.

import { startAtTop } from "../fast/convert/levels.js";
import type { ConvertOptions } from "../options.js";
import type { FastPath } from "./fast-path.js";

/** How one contract converts plain values, or makes values of the SDK whole. */
export interface Converter<T> {
  /** The generated function, if there is one. */
  readonly fast: ((value: unknown) => T) | undefined;
  /** The exact decoder, which gives value or error. */
  readonly exact: (value: unknown, options: ConvertOptions) => T;
  readonly path: FastPath;
}

/** True while something is converted, generated or exactly. */
let isConverting = false;

/** Makes a value of plain JavaScript values. @throws {ValidationError} */
export function convertWith<T>(converter: Converter<T>, value: unknown, options: ConvertOptions = {}): T {
  // What a getter of the value converts is converted exactly at once: both ways at every level would be exponential.
  if (isConverting || !isUsual(options)) return converter.exact(value, options);
  isConverting = true;
  try {
    const found = tryFast(converter, value);
    return found !== undefined ? found : converter.exact(value, options);
  } finally {
    isConverting = false;
  }
}

/** False for what the generated functions do not know: lax mode, instances of classes, keys that may be twice, another depth. */
function isUsual({ strict = true, fromAttributes = false, duplicateKeys = "last", maxDepth }: ConvertOptions): boolean {
  return strict && !fromAttributes && duplicateKeys === "last" && maxDepth === undefined;
}

/** The value, or undefined: null is a value. What the function throws, BAIL or the error of a getter, the exact decoder meets again. */
function tryFast<T>({ fast, path }: Converter<T>, value: unknown): T | undefined {
  if (fast === undefined || !path.isTrying()) return undefined;
  try {
    startAtTop();
    const converted = fast(value);
    path.succeeded();
    return converted;
  } catch {
    path.bailedOut();
    return undefined;
  }
}
