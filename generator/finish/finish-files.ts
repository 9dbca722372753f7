import type { OutFile } from "../emit/emitter.js";
import { withHeader } from "./header.js";

/** An output as it will stand on disk. */
export interface FinishedFile {
  /** Relative to the output directory, `/`-separated. */
  readonly path: string;
  readonly text: string;
}

/** Puts the header line on every file; `contracts` names the contracts directory for files that come from all of it. */
export function finishFiles(files: readonly OutFile[], contracts: string): FinishedFile[] {
  return files.map((file) => ({
    path: file.path,
    text: withHeader(file.text, file.origin ?? `${contracts}/`, file.language),
  }));
}
