// The lines of a text file, wherever it lives, without holding more of it than a piece.

import type { Storage } from "tessera-contracts/storage";
import { DeltaError, type TablePlace } from "../errors.js";
import type { OperationOptions } from "../host.js";
import { checkLimit, type DeltaLimits } from "../limits.js";

/** A file whose rows are written to a table. */
export interface Source {
  /** As it was named. */
  readonly name: string;
  readonly storage: Storage;
  /** Within the storage. */
  readonly path: string;
  /** The table, which errors name. */
  readonly place: TablePlace;
  readonly limits: DeltaLimits;
}

const PIECE = 4 * 2 ** 20;

/**
 * The lines of a file without the line feeds that end them, many at a time.
 * @throws {DeltaError} `SOURCE_INVALID` if it is not UTF-8; `LIMIT_EXCEEDED` at a line that is longer than `lineBytes`; {StorageError}
 */
export async function* linesOf(
  source: Source,
  { signal, onProgress }: OperationOptions,
): AsyncGenerator<readonly string[], void, undefined> {
  const { storage, path } = source;
  const total = (await storage.head(path, { ...(signal && { signal }) }))?.sizeBytes ?? 0;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [rest, done] = ["", 0];
  do {
    const range = { start: done, end: Math.min(done + PIECE, total) };
    const bytes = await storage.read(path, total === 0 ? {} : { range, ...(signal && { signal }) });
    done += bytes.length;
    const lines = (rest + textOf(decoder, bytes, { source, isLast: done >= total })).split("\n");
    rest = lines.pop() ?? "";
    checkLimit("lineBytes", rest.length, `a line of ${source.name}`, source);
    yield lines;
    onProgress?.({ phase: "read", done, total, unit: "bytes" });
  } while (done < total);
  if (rest !== "") yield [rest];
}

function textOf(
  decoder: Pick<InstanceType<typeof TextDecoder>, "decode">,
  bytes: Uint8Array,
  { source, isLast }: { readonly source: Source; readonly isLast: boolean },
): string {
  try {
    return decoder.decode(bytes, { stream: !isLast });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw invalidSource(source, "is not UTF-8; convert it first, or say which format it has", error);
  }
}

/** A file that is not what it is read as. */
export function invalidSource({ name, place }: Source, problem: string, cause?: unknown): DeltaError {
  return new DeltaError("SOURCE_INVALID", `${name} ${problem}`, place, { details: { source: name }, cause });
}
