// A hostile case: something made to hurt, and what may come of it.

import { DecodeError, EncodeError, type ErrorCode } from "../../runtime/serde/index.js";

/** `value`: it came back; else the code of the one typed error that is right. */
export type Outcome = "value" | ErrorCode;

/** One thing to try. `run` makes its input, so that nothing is made before its turn. */
export interface Case {
  readonly name: string;
  readonly run: () => unknown;
  readonly outcome: Outcome;
}

/** The outcome of a case; `untyped:` and the error if it is none that is allowed. */
export function outcomeOf(run: () => unknown): string {
  try {
    run();
    return "value";
  } catch (error) {
    if (error instanceof DecodeError || error instanceof EncodeError) return error.code;
    return `untyped: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** Fails the case as no typed error does. */
export function mustBe(condition: boolean, what: string): void {
  if (!condition) throw new Error(`not so: ${what}`);
}

/** Cases under a common name. */
export function group(name: string, cases: readonly Case[]): readonly Case[] {
  return cases.map((one) => ({ ...one, name: `${name}: ${one.name}` }));
}
