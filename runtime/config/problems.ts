// Makes problems: of mistakes of the decoder, and of what stands in the way of reading at all.

import type { ValidationErrorPayload } from "tessera-contracts/contracts/diagnostics/errors";
import { positionOf } from "tessera-contracts/text";
import type { Spot } from "./node.js";
import type { ConfigErrorCode, Problem } from "./problem.js";
import { MASK, withoutPasswords } from "./secrets.js";

/** What the decoder says of a value. */
type Payload = Omit<ValidationErrorPayload, "source">;

/** The problem of a mistake in a value; of a secret it does not say what it is. */
export function invalid(
  payload: Payload,
  about: { spot: Spot | null; hint: string | null; secrets: readonly Spot[]; isSecret: boolean },
): Problem {
  const { spot, hint, secrets, isSecret } = about;
  const said = isSecret ? withoutValue(payload) : payload;
  const summary = withoutPasswords(said.summary);
  const received = said.received === null ? null : withoutPasswords(said.received);
  const whole = { ...said, summary, received, source: spot === null ? null : sourceOf(spot) };
  return { code: "CONFIG_INVALID", payload: whole, spot, hint, secrets };
}

/** The problem of a layer that cannot be read as what it should be. */
export function unreadable(
  code: ConfigErrorCode,
  summary: string,
  about: { spot: Spot; hint?: string; secrets?: readonly Spot[] },
): Problem {
  const { spot, hint = null, secrets = [] } = about;
  const nothing = { path: "$", contract: null, expected: null, received: null } as const;
  const kind = KINDS[code] ?? (["validation", "wrong-type"] as const);
  const payload = { ...nothing, type: kind[0], code: kind[1], summary, source: sourceOf(spot) };
  return { code, payload, spot, hint, secrets };
}

/** The place of a spot in its file; null if it is in none. */
export function sourceOf({ origin, start }: Spot): ValidationErrorPayload["source"] {
  if (origin.source === null || origin.name === null) return null;
  const { line, column: col } = positionOf(origin.source, start);
  return { file: origin.name, line, col };
}

const KINDS: {
  readonly [Code in ConfigErrorCode]?: readonly [ValidationErrorPayload["type"], ValidationErrorPayload["code"]];
} = {
  CONFIG_SYNTAX: ["decode", "malformed"],
  CONFIG_FILE_TOO_LARGE: ["size", "too-large"],
};

/** Texts of msgspec that say the value; all others say what is expected. */
function withoutValue(payload: Payload): Payload {
  const at = payload.summary.lastIndexOf(" - at `");
  const place = at === -1 ? "" : payload.summary.slice(at);
  const text = at === -1 ? payload.summary : payload.summary.slice(0, at);
  const head = /^(?:Invalid enum value|Invalid value|Object contains (?:unknown field|duplicate key)) /.exec(text);
  const isOwnText = head !== null || payload.code === "invalid-ext" || payload.code === "invalid-text";
  const shown = isOwnText ? `${head?.[0] ?? "Invalid value "}${MASK}` : text;
  return { ...payload, summary: `${shown}${place}`, received: null };
}
