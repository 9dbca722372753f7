import { DecodeError, type TypeInfo, ValidationError } from "../../runtime/serde/index.js";
import { decodeJsonExact } from "../../runtime/serde/exact/decode.js";
import { decodeJsonShort } from "../../runtime/serde/short/decode.js";
import { isSameValue } from "./same-value.js";

/** How the short decoder differs from the exact one on a message of JSON: in the value, or in kind or place of the mistake; null if it does not. */
export function shortDifference(info: TypeInfo, message: Uint8Array): string | null {
  const exact = endOf(() => decodeJsonExact(info, message, {}, "T"));
  const short = endOf(() => decodeJsonShort(info, message, "T"));
  if ("error" in exact || "error" in short) return exact.error === short.error ? null : differ(exact, short);
  return isSameValue(exact.value, short.value) ? null : differ(exact, short);
}

type End = { readonly value: unknown; readonly error?: undefined } | { readonly error: string };

function endOf(decode: () => unknown): End {
  try {
    return { value: decode() };
  } catch (error) {
    if (error instanceof ValidationError) return { error: `${error.code} at ${error.path}` };
    if (error instanceof DecodeError) return { error: `${error.code} ${error.position}: ${error.message}` };
    throw error;
  }
}

function differ(exact: End, short: End): string {
  const told = (end: End): string => end.error ?? "a value";
  return `the exact decoder gives ${told(exact)}, the short one ${told(short)}`;
}
