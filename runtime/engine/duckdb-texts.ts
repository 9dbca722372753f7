// Vectors of text, and of bytes, as buffers of Arrow. `duckdb-vectors.ts` says how they lie.

import { dataOf, isSet, type VectorRows, type Vectors } from "./duckdb-flat.js";
import type { Bindings } from "./duckdb-vectors.js";
import { EngineError } from "./errors.js";

/** Values behind each other, and where each begins. */
export interface Texts {
  readonly values: Uint8Array;
  readonly offsets: Int32Array;
}

const INLINE = 12;
const LARGEST = 2 ** 31 - 1;

/** The values of vectors; empty for rows that have none. @throws {EngineError} `UNSUPPORTED` if they have more than 2 GiB together */
export function textsOf({ api, parts, length, valid }: Vectors): Texts {
  const offsets = new Int32Array(length + 1);
  const spans: Span[] = [];
  let [base, end] = [0, 0];
  for (const part of parts) {
    if (part.length === 0) continue;
    const references = dataOf(api, part, Uint32Array, 4);
    spans.push({ references, picked: part.picked, offsets: offsets.subarray(base, base + part.length + 1) });
    for (let i = 0; i < part.length; i++) {
      if (isSet(valid, base + i)) end += references[4 * (part.picked?.[i] ?? i)] ?? 0;
      offsets[base + i + 1] = end;
    }
    base += part.length;
  }
  if (end > LARGEST) {
    const message = `a column of ${length} rows of the result has ${end} bytes; shorten its values, or ask for fewer rows`;
    throw new EngineError("UNSUPPORTED", message);
  }
  const values = new Uint8Array(end);
  for (const span of spans) copyTexts(api, span, values);
  return { values, offsets };
}

/** The references of a vector, and where in the buffer the values of its rows begin. */
interface Span extends Pick<VectorRows, "picked"> {
  readonly references: Uint32Array;
  readonly offsets: Int32Array;
}

function copyTexts(api: Bindings, { references, picked, offsets }: Span, values: Uint8Array): void {
  const bytes = new Uint8Array(references.buffer, references.byteOffset, references.byteLength);
  const runs = runsOf({ references, picked, offsets });
  let memory: Uint8Array = new Uint8Array(0);
  let [run, next] = [0, -1];
  // What of the memory is copied as soon as the next value does not lie behind it on both sides.
  let [from, end, to] = [0, 0, 0];
  for (let i = 0; i + 1 < offsets.length; i++) {
    const start = offsets[i] ?? 0;
    const size = (offsets[i + 1] ?? 0) - start;
    const at = picked?.[i] ?? i;
    if (size <= INLINE) {
      for (let byte = 0; byte < size; byte++) values[start + byte] = bytes[16 * at + 4 + byte] ?? 0;
      continue;
    }
    const address = addressAt(references, at);
    const isElsewhere = address !== next;
    if (isElsewhere || start !== to + end - from) {
      values.set(memory.subarray(from, end), to);
      if (isElsewhere) {
        const pointer = references.byteOffset + 16 * at + 8;
        memory = api.get_data_from_pointer(references.buffer as ArrayBuffer, pointer, runs[run++] ?? 0);
      }
      [from, to] = [isElsewhere ? 0 : end, start];
      end = from;
    }
    end += size;
    next = address + size;
  }
  values.set(memory.subarray(from, end), to);
}

/** Bytes of each run of values that lie behind each other: to ask for each value takes far longer. */
function runsOf({ references, picked, offsets }: Span): number[] {
  const runs: number[] = [];
  let next = -1;
  for (let i = 0; i + 1 < offsets.length; i++) {
    const size = (offsets[i + 1] ?? 0) - (offsets[i] ?? 0);
    if (size <= INLINE) continue;
    const address = addressAt(references, picked?.[i] ?? i);
    if (address === next) runs[runs.length - 1] = (runs.at(-1) ?? 0) + size;
    else runs.push(size);
    next = address + size;
  }
  return runs;
}

/** An address has 48 bits, or 57 on some machines, of which a process gets the lower half at most: a number holds it. */
function addressAt(references: Uint32Array, row: number): number {
  return (references[4 * row + 2] ?? 0) + (references[4 * row + 3] ?? 0) * 2 ** 32;
}
