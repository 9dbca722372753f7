// Memory of the caller that `encodeJsonInto` and `encodeMsgpackInto` write to: as the bytearray of msgspec's `encode_into`.

const FIRST_SIZE = 1024;

/** Bytes that grow as they are written to, and are meant to be used again and again. */
export class ByteBuffer {
  /** How many bytes are in use; set it to 0 to start over in the same memory. */
  length = 0;
  private memory: Uint8Array<ArrayBuffer>;

  /** `capacity` is how many bytes there is room for before the first growth. */
  constructor(capacity: number = FIRST_SIZE) {
    this.memory = new Uint8Array(capacity);
  }

  /** A view of the bytes in use; it is that of the old memory once the buffer has grown. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.memory.subarray(0, this.length);
  }

  /** Writes bytes at `offset`, grown where there is too little room; the buffer then ends behind them. */
  writeAt(offset: number, size: number, write: (memory: Uint8Array, offset: number) => void): void {
    if (offset + size > this.memory.length) this.grow(offset, size);
    write(this.memory, offset);
    this.length = offset + size;
  }

  /** What stands before `offset` is kept. */
  private grow(offset: number, size: number): void {
    const bigger = new Uint8Array(Math.max(2 * this.memory.length, offset + size));
    bigger.set(this.memory.subarray(0, offset));
    this.memory = bigger;
  }
}

/** Memory of the caller to write to. */
export type EncodeTarget = Uint8Array | ByteBuffer;
