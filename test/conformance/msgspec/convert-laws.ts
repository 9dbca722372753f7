// The generated `convert` and the exact one agree on any plain JavaScript value.

import { type Converter, convertWith } from "../../../runtime/serde/contract/convert.js";
import { EncodeError } from "../../../runtime/serde/errors.js";
import { FastPath } from "../../../runtime/serde/contract/fast-path.js";
import { isSameValue } from "../../contracts/same-value.js";
import type { CaseContract } from "./compile-case.js";
import { isSameOutcome, type Outcome, outcome, told } from "./outcome.js";

/** What is wrong with converting `value`, in words; null if nothing is. */
export function brokenConvertLaw(contract: CaseContract, value: unknown): string | null {
  return converted(contract, value).broken;
}

/** As `brokenConvertLaw`, of what JSON.parse makes of a message, right or wrong; null if that is nothing. */
export function brokenParsedLaw(contract: CaseContract, message: Uint8Array): string | null {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(message).toString());
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return brokenConvertLaw(contract, value);
}

/** What was decoded is what `create` makes of it; null if it is. */
export function brokenCreateLaw(contract: CaseContract, decoded: unknown): string | null {
  const { creator } = contract as unknown as { readonly creator: Converter<unknown> };
  return compared(creator, decoded).broken;
}

/** What was decoded comes back from its builtins; null if it does, and without a bail-out unless `mayBailOut`. */
export function brokenBuiltinsLaw(contract: CaseContract, decoded: unknown, mayBailOut: boolean): string | null {
  const builtins = builtinsOf(contract, decoded);
  if (builtins === NONE) return null;
  const { broken, exact, bailOuts } = converted(contract, builtins);
  if (broken !== null) return broken;
  if ("error" in exact) return null; // an integral float, which builtins cannot tell from an integer
  if (bailOuts > 0 && !mayBailOut && isSameValue(exact.value, decoded))
    return "the generated convert gave up on builtins";
  return null;
}

const NONE = Symbol("no builtins");

/** `Raw` has none, nor has a datetime that an offset carries out of the years. */
function builtinsOf(contract: CaseContract, decoded: unknown): unknown {
  try {
    return contract.toBuiltins(decoded);
  } catch (error) {
    if (error instanceof EncodeError) return NONE;
    throw error;
  }
}

interface Converted {
  readonly broken: string | null;
  readonly exact: Outcome;
  readonly bailOuts: number;
}

function converted(contract: CaseContract, value: unknown): Converted {
  const { converter } = contract as unknown as { readonly converter: Converter<unknown> };
  return compared(converter, value);
}

function compared(converter: Converter<unknown>, value: unknown): Converted {
  const path = new FastPath();
  const fast = outcome(() => convertWith({ ...converter, path }, value));
  const exact = outcome(() => converter.exact(value, {}));
  const agree = isSameOutcome(fast, exact);
  const broken = agree ? null : `generated convert: ${told(fast)}, exact convert: ${told(exact)}`;
  return { broken, exact, bailOuts: path.bailOuts };
}
