// The two ways out of the fast paths. Both are made once: a fresh Error with its stack costs three times a small message.

/** Thrown by the fast decoders at anything unusual; the exact decoder then starts over and gives value or error. */
export const BAIL: Error = /* @__PURE__ */ new Error("not for the fast decoder");

/** Thrown by the fast encoders at a value that does not fit; the exact encoder then starts over and gives bytes or error. */
export const WRONG: Error = /* @__PURE__ */ new Error("not for the fast encoder");

/** Leaves the fast decoder. */
export function bail(): never {
  throw BAIL;
}

/** Leaves the fast encoder. */
export function wrong(): never {
  throw WRONG;
}
