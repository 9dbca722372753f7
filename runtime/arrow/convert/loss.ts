// What a conversion of a schema gives, and what it loses.

import type { ErrorCode } from "tessera-contracts/serde";

/**
 * What is lost. `layout`: nothing of the values, only how they are stored or which of them may be null; `range`: values that the target
 * is too narrow for; `precision`: digits; `meaning`: what the values stand for, or the column altogether; `metadata`: what is said
 * about them.
 */
export type LossKind = "layout" | "range" | "precision" | "meaning" | "metadata";

/** One thing that the target of a conversion does not say, or says in another way. */
export interface Loss {
  /** The column, and what is inside of it: `outputs.item`; `$` is the schema itself. */
  readonly path: string;
  /** What there was. */
  readonly from: string;
  /** What became of it; `nothing` where the target has no such thing. */
  readonly to: string;
  readonly kind: LossKind;
  readonly message: string;
}

/** The result of a conversion, with all that it does not say any more. */
export interface Converted<T> {
  readonly value: T;
  readonly losses: readonly Loss[];
}

/** How conversions of schemas go about losses. */
export interface ConversionOptions {
  /** `error`: any loss but those of layout throws. `report`: they are listed, and the rest is converted. Default `error`. */
  readonly onLossy?: "error" | "report";
}

/** A schema that another system cannot say, or not without loss. */
export class ArrowConversionError extends Error {
  /** `unsupported-type` if there is a type without counterpart, else `lossy-conversion`. */
  readonly code: Extract<ErrorCode, "unsupported-type" | "lossy-conversion">;
  /** All losses, those of layout among them. */
  readonly losses: readonly Loss[];

  constructor(target: string, code: ArrowConversionError["code"], losses: readonly Loss[]) {
    const isPossible = code === "lossy-conversion";
    const lines = losses
      .filter(({ kind }) => kind !== "layout")
      .map(({ path, from, to, message }) => `  ${path}: ${from} to ${to} - ${message}`);
    const advice = isPossible ? '; pass { onLossy: "report" } if that is fine' : "";
    super(`the schema cannot be said ${isPossible ? "without loss " : ""}in ${target}${advice}\n${lines.join("\n")}`);
    this.name = "ArrowConversionError";
    this.code = code;
    this.losses = losses;
  }
}

/** What becomes of what the target has no place for. */
export const NOTHING = "nothing";

/** A loss before anybody knows where it happens. */
export type Lost = Pick<Loss, "kind" | "message">;

/** What a target makes of something, and what is lost on the way. `to` is null where there is no counterpart: the losses say why. */
export interface Answer<T> {
  readonly to: T | null;
  readonly losses: readonly Lost[];
}

/** An answer without loss, or with the losses given. */
export function as<T>(to: T, ...losses: readonly Lost[]): Answer<T> {
  return { to, losses };
}

/** No counterpart, and what to do. */
export function none(message: string): Answer<never> {
  return { to: null, losses: [{ kind: "meaning", message }] };
}

/** A loss of layout. */
export function layout(message: string): Lost {
  return { kind: "layout", message };
}

/** Collects losses, and decides at the end. */
export class LossLog {
  readonly #losses: Loss[] = [];
  readonly #target: string;

  constructor(target: string) {
    this.#target = target;
  }

  add(loss: Loss): void {
    this.#losses.push(loss);
  }

  /** The value with the losses. @throws {ArrowConversionError} if there is none, or a loss that the options do not allow */
  finish<T>(value: T | null, { onLossy = "error" }: ConversionOptions): Converted<T> {
    const losses = this.#losses;
    const isLossy = onLossy === "error" && losses.some(({ kind }) => kind !== "layout");
    if (value === null) throw new ArrowConversionError(this.#target, "unsupported-type", losses);
    if (isLossy) throw new ArrowConversionError(this.#target, "lossy-conversion", losses);
    return { value, losses };
  }
}
