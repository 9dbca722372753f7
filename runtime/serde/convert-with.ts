// Converting for contracts: the generated function first, where it can do what is asked; the exact decoder where it bails out.

import { startAtTop } from "./convert/levels.js";
import { convertExact, errorsOf } from "./exact/index.js";
import type { ConvertOptions } from "./exact/options.js";
import type { ValidationErrorPayload } from "./errors.js";
import type { FastPath } from "./fast-path.js";
import type { TypeInfo } from "./type-info.js";

/** How one contract converts. */
export interface Converter<T> {
  /** Names the type in errors. */
  readonly name: string;
  /** Asked for only when something is converted exactly. */
  readonly info: () => TypeInfo;
  /** The generated function, if there is one. */
  readonly fast: ((value: unknown) => T) | undefined;
  readonly path: FastPath;
}

/** True while something is converted, generated or exactly. */
let isConverting = false;

/** Makes a value of plain JavaScript values. @throws {ValidationError} */
export function convertWith<T>(converter: Converter<T>, value: unknown, options: ConvertOptions = {}): T {
  // What a getter of the value converts is converted exactly at once: both ways at every level would be exponential.
  if (isConverting || !isUsual(options)) return convertExactly(converter, value, options);
  isConverting = true;
  try {
    const found = tryFast(converter, value);
    return found !== undefined ? found : convertExactly(converter, value, options);
  } finally {
    isConverting = false;
  }
}

/** Everything that is wrong with a value; never throws. */
export function validateWith<T>(converter: Converter<T>, value: unknown): readonly ValidationErrorPayload[] {
  return errorsOf(converter.name, () => convertWith(converter, value, { allErrors: true }));
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

function convertExactly<T>({ info, name }: Converter<T>, value: unknown, options: ConvertOptions): T {
  // What it returns is what `info` describes.
  return convertExact(info(), value, options, name) as T;
}
