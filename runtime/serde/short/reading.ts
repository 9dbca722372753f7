import { type ErrorCode, ValidationError } from "../errors.js";
import type { JsonCursor } from "../exact/cursors/json.js";
import { placeOf, type Step } from "../exact/path.js";
import type { TypeInfo } from "../info/types.js";

/** One run of the short decoder: its input, and where in it the decoder is. */
export class Reading {
  declare readonly cursor: JsonCursor;
  declare private readonly contract: string;
  private readonly steps: Step[] = [];

  constructor(cursor: JsonCursor, contract: string) {
    this.cursor = cursor;
    this.contract = contract;
  }

  /** What `read` returns, which stands at `step` of the container being read. An error ends everything, so nothing is undone then. */
  at<T>(step: Step, read: () => T): T {
    this.steps.push(step);
    const value = read();
    this.steps.pop();
    return value;
  }

  /** Says which kind of mistake the value being read has, and where it stands. */
  fail(code: ErrorCode): never {
    const { path, suffix } = placeOf(this.steps);
    const summary = `The value does not fit (${code})${suffix}`;
    throw new ValidationError({ summary, path, contract: this.contract, expected: null, received: null, code });
  }
}

/** A type of one of these kinds. */
export type OfKind<K extends TypeInfo["kind"]> = Extract<TypeInfo, { readonly kind: K }>;

/** The types side by side in a type. */
export function membersOf(type: TypeInfo): readonly TypeInfo[] {
  return type.kind === "union" ? type.members : [type];
}

/** The member of this kind, if there is one. */
export function ofKind<K extends TypeInfo["kind"]>(members: readonly TypeInfo[], kind: K): OfKind<K> | undefined {
  return members.find((member): member is OfKind<K> => member.kind === kind);
}

/** The literals or enum values of one JavaScript type, if there are any. */
export function valuesOf(
  members: readonly TypeInfo[],
  type: "string" | "number" | "boolean",
): readonly unknown[] | undefined {
  for (const member of members) {
    if ((member.kind === "literal" || member.kind === "enum") && typeof member.values[0] === type) return member.values;
  }
  return undefined;
}
