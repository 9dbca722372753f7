/** A MessagePack extension value whose type the contract does not name a codec for. */
export class Ext {
  /** -128 to 127; -1 is a timestamp. */
  readonly code: number;
  readonly data: Uint8Array;

  /** @throws {RangeError} when the code is not an 8-bit integer */
  constructor(code: number, data: Uint8Array) {
    if (!Number.isInteger(code) || code < -128 || code > 127) throw new RangeError(`ext code ${code} is not an int8`);
    this.code = code;
    this.data = data;
  }
}
