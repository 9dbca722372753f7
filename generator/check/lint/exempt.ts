import type { Code } from "../../diagnostics/codes.js";
import type { Vendor } from "../../parse/document.js";

/** Anything in a contract that can carry `x-*` keys. */
export interface Annotated {
  readonly vendor: Vendor;
}

/** True if one of these says why the lint does not concern it: `x-lint: { unused-name: for our users }`. */
export function isExempt(code: Code, ...owners: readonly Annotated[]): boolean {
  return owners.some(({ vendor }) => {
    const reasons = vendor["x-lint"];
    return typeof reasons === "object" && reasons !== null && isReason(new Map(Object.entries(reasons)).get(code));
  });
}

/** True if `x-opaque` says why there is no type. */
export function isOpaqueOnPurpose({ vendor }: Annotated): boolean {
  return isReason(vendor["x-opaque"]);
}

/** A reason has to be said. */
function isReason(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
