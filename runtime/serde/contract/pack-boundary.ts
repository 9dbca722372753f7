// Where a value of MessagePack ends, found as its bytes come in: how many values are still to come, and how many bytes of this one.
//
//   00–7f, e0–ff  fixint                c0, c2, c3    nil, false, true      c1         never used, taken for one byte
//   80–8f         fixmap                c4 c5 c6      bin 8 16 32           c7 c8 c9   ext 8 16 32, and a byte of type
//   90–9f         fixarray              ca cb         float 32 64           cc … d3    int of 1 2 4 8 bytes, twice
//   a0–bf         fixstr                d4 … d8       fixext 1 2 4 8 16     d9 da db   str 8 16 32
//                                       dc dd         array 16 32           de df      map 16 32

/** Looks for the end of one value. Whether what is inside is right, the decoder says. */
export class PackBoundary {
  /** How many values are still to come, those inside lists and maps too. */
  private valuesLeft = 1;
  /** How many bytes of a payload. */
  private bytesLeft = 0;
  /** How many bytes of a size, what they come to so far, and what it counts. */
  private sizeLeft = 0;
  private size = 0;
  private counted: Counted = BYTES;

  /** Looks for the next value. */
  restart(): void {
    this.valuesLeft = 1;
    this.bytesLeft = 0;
    this.sizeLeft = 0;
  }

  /** Where in `chunk`, looked at from `at` on, the value ends; -1 if it goes on in the next chunk. */
  find(chunk: Uint8Array, at: number): number {
    let p = at;
    while (this.valuesLeft > 0 || this.bytesLeft > 0 || this.sizeLeft > 0) {
      if (this.bytesLeft > 0) {
        const step = Math.min(this.bytesLeft, chunk.length - p);
        p += step;
        this.bytesLeft -= step;
        if (this.bytesLeft > 0) return -1;
      } else if (p === chunk.length) return -1;
      else if (this.sizeLeft > 0) this.takeSize(chunk[p++] as number);
      else this.takeHeader(chunk[p++] as number);
    }
    return p;
  }

  private takeHeader(header: number): void {
    this.valuesLeft--;
    if (header < 0x80 || header >= 0xe0) return;
    if (header < 0x90) this.valuesLeft += 2 * (header & 15);
    else if (header < 0xa0) this.valuesLeft += header & 15;
    else if (header < 0xc0) this.bytesLeft = header & 31;
    else this.takeLongHeader(header);
  }

  private takeLongHeader(header: number): void {
    const { bytes = 0, size = 0, counted = BYTES } = LONG_HEADERS[header - 0xc0] as LongHeader;
    this.bytesLeft = bytes;
    this.sizeLeft = size;
    this.size = 0;
    this.counted = counted;
  }

  private takeSize(byte: number): void {
    this.size = this.size * 256 + byte;
    if (--this.sizeLeft > 0) return;
    if (this.counted === BYTES) this.bytesLeft = this.size;
    else if (this.counted === EXT) this.bytesLeft = this.size + 1;
    else this.valuesLeft += this.counted === ITEMS ? this.size : 2 * this.size;
  }
}

type Counted = typeof BYTES | typeof EXT | typeof ITEMS | typeof ENTRIES;

const BYTES = 0;
const EXT = 1;
const ITEMS = 2;
const ENTRIES = 3;

/** What comes behind a header: some bytes, or a size of some bytes. */
interface LongHeader {
  readonly bytes?: number;
  readonly size?: number;
  readonly counted?: Counted;
}

const payload = (bytes: number): LongHeader => ({ bytes });
const sizeOf =
  (counted: Counted) =>
  (size: number): LongHeader => ({ size, counted });

const LONG_HEADERS: readonly LongHeader[] = /* @__PURE__ */ [
  ...[0, 0, 0, 0].map(payload),
  ...[1, 2, 4].map(sizeOf(BYTES)),
  ...[1, 2, 4].map(sizeOf(EXT)),
  ...[4, 8, 1, 2, 4, 8, 1, 2, 4, 8].map(payload),
  ...[2, 3, 5, 9, 17].map(payload),
  ...[1, 2, 4].map(sizeOf(BYTES)),
  ...[2, 4].map(sizeOf(ITEMS)),
  ...[2, 4].map(sizeOf(ENTRIES)),
];
