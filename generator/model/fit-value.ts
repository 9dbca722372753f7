import { ValidationError } from "../../runtime/serde/errors.js";
import { convertExact } from "../../runtime/serde/exact/index.js";
import type { TypeInfo } from "../../runtime/serde/type-info.js";

/** What a value of a contract becomes as a value of its type, or why it does not fit, in the words users meet at run time. */
export function fitValue(info: TypeInfo, value: unknown): { readonly value: unknown } | { readonly message: string } {
  try {
    return { value: convertExact(info, value, {}, "") };
  } catch (error) {
    if (error instanceof ValidationError) return { message: error.message };
    throw error;
  }
}
