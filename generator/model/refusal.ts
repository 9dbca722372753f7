import type { Code } from "../diagnostics/codes.js";

/** Why something cannot be said, without its place. */
export interface Refusal {
  readonly refused: Code;
  readonly message: string;
  readonly hint?: string;
}

/** Makes a refusal. */
export function refuse(code: Code, message: string, hint?: string): Refusal {
  return hint === undefined ? { refused: code, message } : { refused: code, message, hint };
}

/** True if it is a refusal and not what was asked for. */
export function isRefusal(value: object): value is Refusal {
  return "refused" in value;
}
