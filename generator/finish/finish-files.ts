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
  readonly text?: string;
}

/** The digest that stands for the text of an output. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

/** Puts the header line on every file; `contracts` names the contracts directory for files that come from all of it. */
export function finishFiles(files: readonly OutFile[], contracts: string): FinishedFile[] {
  return files.map((file) => ({
    path: file.path,
    text: withHeader(file.text, file.origin ?? `${contracts}/`, file.language),
  }));
}
