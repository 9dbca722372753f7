// What the lints look at, and where a contract says why one of them does not concern it.

import type { Code } from "../../diagnostics/codes.js";
import type { AliasDefinition, EnumDefinition, Field, Module, StructDefinition } from "../../model/model.js";
import type { Vendor } from "../../parse/document.js";
import { ownFields } from "../each.js";

/** Anything in a contract that can carry `x-*` keys. */
export interface Owner {
  readonly vendor: Vendor;
}

/** True if one of these says why the lint does not concern it: `x-lint: { unused-name: for our users }`. */
export function isExempt(code: Code, ...owners: readonly Owner[]): boolean {
  return owners.some(({ vendor }) => {
    const reasons = vendor["x-lint"];
    return typeof reasons === "object" && reasons !== null && isReason(new Map(Object.entries(reasons)).get(code));
  });
}

/** True if `x-opaque` says why there is no type. */
export function isOpaqueOnPurpose({ vendor }: Owner): boolean {
  return isReason(vendor["x-opaque"]);
}

/** A reason has to be said. */
function isReason(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

/** Something that is linted, and what it stands in, inside out: a field, its struct, its module. */
export type Subject<T> = readonly [T, ...around: readonly Owner[]];

/** What a module declares itself, each with what it stands in. */
export interface Subjects {
  readonly structs: readonly Subject<StructDefinition>[];
  readonly fields: readonly Subject<Field>[];
  readonly aliases: readonly Subject<AliasDefinition>[];
  readonly enums: readonly Subject<EnumDefinition>[];
}

/** The declarations of a module by kind; the fields of a patch are declared by its target. */
export function subjectsOf(module: Module): Subjects {
  const inModule = <T>(one: T): Subject<T> => [one, module];
  const structs = module.definitions.filter((one) => one.kind === "struct").filter((one) => one.patch_of === null);
  return {
    structs: structs.map(inModule),
    fields: structs.flatMap((struct) => ownFields(struct).map((field): Subject<Field> => [field, struct, module])),
    aliases: module.definitions.filter((one) => one.kind === "alias").map(inModule),
    enums: module.definitions.filter((one) => one.kind === "enum").map(inModule),
  };
}
