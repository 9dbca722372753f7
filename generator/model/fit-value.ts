import type { TypeInfo } from "../../runtime/serde/type-info.js";

export function fitValue(_info: TypeInfo, value: unknown): { readonly value: unknown } | { readonly message: string } {
  return { value };
}
