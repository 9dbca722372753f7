// Deletion vectors, in files or inline. A file is
//
//   version    1 byte, 1
//   and for each vector, at the offset that its descriptor names:
//   size       i32, big-endian, of what follows up to the checksum
//   magic      i32, little-endian, 1681511377
//   bitmap     see roaring.ts
//   checksum   u32, big-endian, the CRC-32 of magic and bitmap
//
// An inline one is magic and bitmap alone, in Z85.

import type { Signal } from "tessera-contracts/arrow";
import type { DeletionVectorDescriptor } from "tessera-contracts/contracts/delta/log";
import { type Storage, StorageError } from "tessera-contracts/storage";
import { DeltaError, type TablePlace } from "../errors.js";
import { checkLimit, type DeltaLimits } from "../limits.js";
import { resolvePath } from "../schema/paths.js";
import { crc32 } from "./crc32.js";
import { decodeRoaring, encodeRoaring, type RowNumbers } from "./roaring.js";
import { decodeZ85, encodeZ85 } from "./z85.js";

const MAGIC = 1681511377;

/** What vectors are read with. */
export interface VectorContext {
  readonly storage: Storage;
  readonly place: TablePlace;
  readonly limits: DeltaLimits;
  readonly signal?: Signal | undefined;
}

/**
 * The numbers of the deleted rows, rising.
 * @throws {DeltaError} `DELETION_VECTOR_CORRUPT`, `FILE_MISSING`, `LIMIT_EXCEEDED`, `PATH_OUTSIDE_TABLE`
 */
export async function readVector(descriptor: DeletionVectorDescriptor, context: VectorContext): Promise<RowNumbers> {
  const { size_in_bytes: size, cardinality } = descriptor;
  const what = `the deletion vector ${descriptor.storage_type}${descriptor.path_or_inline_dv}`;
  checkLimit("deletionVectorBytes", size, `the size of ${what} in bytes`, context);
  checkLimit("deletedRows", cardinality, `the number of rows of ${what}`, context);
  const data = descriptor.storage_type === "i" ? inlineData(descriptor) : await storedData(descriptor, context);
  if (typeof data === "string") throw corrupt(descriptor, data, context.place);
  const rows = rowsOf(data, cardinality);
  if (typeof rows === "string") throw corrupt(descriptor, rows, context.place);
  return rows;
}

function corrupt(
  { storage_type, path_or_inline_dv: name }: DeletionVectorDescriptor,
  complaint: string,
  place: TablePlace,
): DeltaError {
  const message = `the deletion vector ${storage_type}${name} is corrupt: ${complaint}; restore its file, because without it deleted rows would come back`;
  return new DeltaError("DELETION_VECTOR_CORRUPT", message, place, { details: { vector: `${storage_type}${name}` } });
}

function rowsOf(data: Uint8Array, cardinality: number): RowNumbers | string {
  const magic = data.length < 4 ? 0 : new DataView(data.buffer, data.byteOffset).getInt32(0, true);
  if (magic !== MAGIC) return `it begins with ${magic} instead of ${MAGIC}`;
  return decodeRoaring(data.subarray(4), { cardinality });
}

function inlineData({ path_or_inline_dv: text, size_in_bytes: size }: DeletionVectorDescriptor): Uint8Array | string {
  return decodeZ85(text, size) ?? `its text is not Z85 of ${size} bytes`;
}

async function storedData(descriptor: DeletionVectorDescriptor, context: VectorContext): Promise<Uint8Array | string> {
  const { size_in_bytes: size, offset } = descriptor;
  const path = pathOf(descriptor, context);
  if (path === null) return "its name is not the Z85 of a UUID";
  const start = offset ?? 0;
  const bytes = await readRange(path, { start, end: start + size + 8 }, context);
  if (bytes.length < size + 8) return `its file ${path} ends before it does`;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getInt32(0) !== size) return `its file says it has ${view.getInt32(0)} bytes, and the log ${size}`;
  const data = bytes.subarray(4, 4 + size);
  const [said, found] = [view.getUint32(4 + size), crc32(data)];
  return said === found ? data : `its checksum is ${found}, and the file says ${said}`;
}

async function readRange(
  path: string,
  range: { readonly start: number; readonly end: number },
  { storage, place, signal }: VectorContext,
): Promise<Uint8Array> {
  try {
    return await storage.read(path, { range, ...(signal && { signal }) });
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== "MISSING") throw error;
    const message = `the file ${path} of a deletion vector is missing; restore it, because without it deleted rows would come back`;
    throw new DeltaError("FILE_MISSING", message, place, { details: { path }, cause: error });
  }
}

/** The path of the file in storage; null if the descriptor names none. */
function pathOf(
  { storage_type: type, path_or_inline_dv: name }: DeletionVectorDescriptor,
  context: VectorContext,
): string | null {
  if (type === "u") return vectorPath(name);
  // What lies outside of the table is for an engine that can read it, not for this storage.
  const resolved = resolvePath(name, { place: context.place, limits: { foreignPaths: false } });
  return resolved.kind === "inside" ? resolved.path : null;
}

/** The path of the file that a descriptor of the type `u` names; null if it names none. */
export function vectorPath(name: string): string | null {
  const prefix = name.slice(0, -20);
  const bytes = name.length < 20 || !/^[A-Za-z0-9_-]*$/.test(prefix) ? null : decodeZ85(name.slice(-20), 16);
  if (bytes === null) return null;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  return `${prefix === "" ? "" : `${prefix}/`}deletion_vector_${uuid}.bin`;
}

/** A file of deletion vectors. */
export interface VectorFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** One for each set of rows, in order. */
  readonly descriptors: readonly DeletionVectorDescriptor[];
}

/** Puts sets of row numbers, which rise, into one file that has its name from a UUID. */
export function makeVectorFile(sets: readonly Iterable<number>[], uuid: string): VectorFile {
  const name = encodeZ85(
    Uint8Array.from(uuid.replaceAll("-", "").match(/../g) ?? [], (hex) => Number.parseInt(hex, 16)),
  );
  const path = vectorPath(name);
  if (path === null) throw new Error(`not a UUID: ${uuid}`);
  const parts: Uint8Array[] = [Uint8Array.of(1)];
  const descriptors: DeletionVectorDescriptor[] = [];
  let offset = 1;
  for (const set of sets) {
    const rows = [...set];
    const part = framed(encodeRoaring(rows));
    const size = part.length - 8;
    const shape = { offset, size_in_bytes: size, cardinality: rows.length, max_row_index: null };
    descriptors.push({ storage_type: "u", path_or_inline_dv: name, ...shape });
    parts.push(part);
    offset += part.length;
  }
  return { path, bytes: joined(parts, offset), descriptors };
}

function framed(bitmap: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(bitmap.length + 12);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, bitmap.length + 4);
  view.setInt32(4, MAGIC, true);
  bytes.set(bitmap, 8);
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(4, -4)));
  return bytes;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
