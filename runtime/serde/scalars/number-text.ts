// Numbers as JSON and keys of maps write them, as far as all exact decoders see them alike.

/** The text of an integer. */
export const INTEGER = /^-?\d+$/;
/** The text of a number, as JSON has it. */
export const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** What Python writes and reads of floats that are no numbers; the second group is there for infinity. */
export const NOT_FINITE = /^(-?)(?:nan|(inf(?:inity)?))$/i;

/** Python reads no integer of more characters. */
const MOST_DIGITS = 4300;

/** The integer that a text spells; null if it is longer than any that Python reads. */
export function integerOf(text: string): number | bigint | null {
  if (text.length <= 15) return Number(text) + 0;
  return text.length > MOST_DIGITS ? null : numberIfSafe(BigInt(text));
}

/** An integer within 2^53 - 1 as a number. */
export function numberIfSafe(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** True for an integer of 64 bits, with a sign or without. */
export function isIn64Bits(value: number | bigint): boolean {
  return value >= -(2n ** 63n) && value < 2n ** 64n;
}
