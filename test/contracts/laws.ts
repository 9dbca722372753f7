// What must hold of any input, right or wrong.

import { inspect } from "node:util";
import { isExact } from "../../runtime/serde/exact/is.js";
import { DecodeError, EncodeError, type TypeInfo, ValidationError } from "../../runtime/serde/index.js";
import { isSameValue } from "./same-value.js";
import { shortDifference } from "./short-law.js";
import { GAVE_UP, type Sides } from "./sides.js";

/** Whether the input was right, and the first law that is broken for it; null if all hold. */
export interface Verdict {
  readonly isRight: boolean;
  readonly fault: { readonly law: string; readonly input: string; readonly [side: string]: unknown } | null;
}

/** Both decoders come to the same end; a value they return is of its type, and survives being encoded. */
export function judgeDecoding(sides: Sides, message: Uint8Array): Verdict {
  const exact = endOf(() => sides.decodeExact(message));
  const fast = endOf(() => sides.decodeFast(message));
  const both = endOf(() => sides.decode(message));
  const broken = (law: string): Verdict => ({
    isRight: exact.ok,
    fault: { law, input: textOf(message), exact, fast, both },
  });
  if (!exact.ok && !(exact.error instanceof DecodeError)) return broken("the exact decoder throws DecodeError");
  if (!isSameEnd(both, exact)) return broken("the contract decodes as the exact decoder does");
  if (!isSameEnd(fast, exact) && !gaveUp(fast)) return broken("the generated decoder agrees or bails out");
  const short = sides.format === "json" ? shortDifference(sides.info, message) : null;
  if (short !== null) return broken(`the short decoder agrees in value, kind and place: ${short}`);
  if (!exact.ok) return { isRight: false, fault: null };
  if (!sides.contract.is(exact.value)) return broken("a decoded value is of its type");
  const bytes = endOf(() => sides.encode(exact.value));
  if (!bytes.ok) return broken("a decoded value can be encoded");
  const again = endOf(() => sides.encode(sides.decode(bytes.value)));
  return isSameEnd(bytes, again) ? { isRight: true, fault: null } : broken("canonical bytes stay as they are");
}

/** Both encoders write the same bytes, or there is an EncodeError. */
export function judgeEncoding(sides: Sides, value: unknown): Verdict {
  const exact = endOf(() => sides.encodeExact(value));
  const fast = endOf(() => sides.encodeFast(value));
  const both = endOf(() => sides.encode(value));
  const broken = (law: string): Verdict => ({
    isRight: exact.ok,
    fault: { law, input: inspect(value), exact, fast, both },
  });
  if (!exact.ok && !(exact.error instanceof EncodeError)) return broken("the exact encoder throws EncodeError");
  if (!isSameEnd(both, exact)) return broken("the contract encodes as the exact encoder does");
  if (!isSameEnd(fast, exact) && !gaveUp(fast)) return broken("the generated encoder agrees or gives up");
  return { isRight: exact.ok, fault: null };
}

/**
 * `is` holds for no value that `validate` refuses. Since `validate` takes builtins, where names are those of the wire and
 * array-like structs are arrays, it is asked about the value itself only where all that makes no difference, and else about the
 * builtins of the value.
 */
export function judgeIs(sides: Sides, value: unknown): Verdict {
  const { info, contract } = sides;
  const isRight = contract.is(value);
  const broken = (law: string, found: object): Verdict => ({
    isRight,
    fault: { law, input: inspect(value), isRight, ...found },
  });
  if (isRight !== isExact(info, value)) return broken("generated and exact `is` agree", {});
  const refused = contract.validate(value);
  if (!isRight) return { isRight, fault: null };
  if (refused.length > 0 && isBuiltin(info))
    return broken("`is` holds for no value that `validate` refuses", { refused });
  const builtins = endOf(() => contract.toBuiltins(value));
  const refusedBuiltins = builtins.ok ? contract.validate(builtins.value) : [];
  if (refusedBuiltins.length > 0) return broken("the builtins of a value convert", { refusedBuiltins });
  const bytes = endOf(() => sides.encode(value));
  const again = bytes.ok ? endOf(() => sides.encode(sides.decode(bytes.value))) : bytes;
  return isSameEnd(bytes, again)
    ? { isRight, fault: null }
    : broken("canonical bytes stay as they are", { bytes, again });
}

function textOf(message: Uint8Array): string {
  const buffer = Buffer.from(message);
  return `${buffer.toString("hex")} ${buffer.toString("latin1")}`;
}

const gaveUp = (end: End<unknown>): boolean => end.ok && end.value === GAVE_UP;

type End<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

function endOf<T>(run: () => T): End<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    return { ok: false, error };
  }
}

function isSameEnd(a: End<unknown>, b: End<unknown>): boolean {
  if (a.ok && b.ok) return isSameValue(a.value, b.value);
  return !a.ok && !b.ok && isSameError(a.error, b.error);
}

function isSameError(a: unknown, b: unknown): boolean {
  if (!(a instanceof Error) || !(b instanceof Error)) return false;
  return a.constructor === b.constructor && a.message === b.message && isSameValue(detailsOf(a), detailsOf(b));
}

function detailsOf(error: Error): readonly unknown[] {
  if (error instanceof ValidationError) return [error.code, error.payload];
  if (error instanceof DecodeError) return [error.code, error.position];
  return error instanceof EncodeError ? [error.code, error.path] : [];
}

const known = new Map<TypeInfo, boolean>();

/** True if the values of a type are builtins already. */
function isBuiltin(info: TypeInfo): boolean {
  const before = known.get(info);
  if (before !== undefined) return before;
  known.set(info, true); // true of a type inside itself unless another part says no
  const made = isBuiltinType(info);
  known.set(info, made);
  return made;
}

function isBuiltinType(info: TypeInfo): boolean {
  switch (info.kind) {
    case "raw":
    case "ext":
    case "any":
      return false;
    case "list":
    case "set":
      return info.kind === "list" && isBuiltin(info.item);
    case "tuple":
      return info.items.every(isBuiltin);
    case "map":
      return isBuiltin(info.key) && isBuiltin(info.value);
    case "union":
      return info.members.every(isBuiltin);
    case "struct":
      return (
        !info.array_like &&
        info.fields.every((field) => field !== null && field.wire === field.name && isBuiltin(field.type))
      );
    default:
      return true;
  }
}
