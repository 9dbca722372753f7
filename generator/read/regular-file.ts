// Files that people name: devices and pipes are refused, which may never end, and so is what is too large for any contract.

import { readFileSync, statSync } from "node:fs";

/** The most bytes of a file that are read: far more than any contracts, baseline or schema have. */
const MAX_BYTES = 64 * 2 ** 20;

/** Why a file is not read at all; `reasonOf` has words for the codes, as for those of the operating system. */
class UnreadableError extends Error {
  override readonly name = "UnreadableError";
  readonly code: "TESSERA_NOT_REGULAR" | "TESSERA_TOO_LARGE" | "EISDIR";

  constructor(code: UnreadableError["code"], path: string) {
    super(`${code}: ${path}`);
    this.code = code;
  }
}

/** The bytes of a regular file. @throws {UnreadableError} if it is none or too large; operating system errors pass */
export function readRegularFile(path: string): Buffer {
  const file = statSync(path);
  if (file.isDirectory()) throw new UnreadableError("EISDIR", path);
  if (!file.isFile()) throw new UnreadableError("TESSERA_NOT_REGULAR", path);
  if (file.size > MAX_BYTES) throw new UnreadableError("TESSERA_TOO_LARGE", path);
  return readFileSync(path);
}
