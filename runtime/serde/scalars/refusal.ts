/** Why a text or number is not a value of a scalar type: msgspec's message. */
export interface Refusal {
  readonly refused: string;
}

/** The canonical spelling, or why there is none. */
export type Canonical = string | Refusal;

/** Says why a text has no canonical spelling. */
export const refuse = (refused: string): Refusal => ({ refused });
