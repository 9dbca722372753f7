import { createHash } from "node:crypto";
import type { OutFile } from "../emit/emitter.js";
import { withHeader } from "./header.js";

/** An output as it will stand on disk. */
export interface FinishedFile {
  /** Relative to the output directory, `/`-separated. */
  readonly path: string;
  readonly text: string;
}

/** An output by the digest of its text, which may not be at hand. */
export interface DigestedFile {
  readonly path: string;
  readonly digest: string;
  /** Its text in UTF-8: a run holds all of them until it writes, and bytes are outside the heap that V8 has to walk. */
  readonly bytes?: Uint8Array;
}

/** An output as it will stand on disk, in UTF-8. */
export interface FinishedBytes {
  /** Relative to the output directory, `/`-separated. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The digest that stands for the text of an output. */
export function digestOf(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("base64");
}

/** Puts the header line on every file; `contracts` names the contracts directory for files that come from all of it. */
export function finishFiles(files: readonly OutFile[], contracts: string): FinishedFile[] {
  return files.map((file) => ({ path: file.path, text: finishedText(file, contracts) }));
}

/** The same for one file, in bytes. */
export function finishFile(file: OutFile, contracts: string): FinishedBytes {
  return { path: file.path, bytes: Buffer.from(finishedText(file, contracts)) };
}

/** The same with a digest. */
export function digestFile(file: OutFile, contracts: string): DigestedFile {
  const finished = finishFile(file, contracts);
  return { ...finished, digest: digestOf(finished.bytes) };
}

function finishedText({ text, origin, language }: OutFile, contracts: string): string {
  return withHeader(text, origin ?? `${contracts}/`, language);
}
