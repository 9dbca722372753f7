// The pages of `--html`: what the runtime's commands show, made into one file each.

import { resolve } from "node:path";
import { sizeText } from "../../runtime/text/index.js";
import type { RunFacts } from "../site/run/facts.js";
import type { TableFacts } from "../site/table/facts.js";
import { replaceFile } from "../write/replace-file.js";
import type { Terminal } from "./command.js";

/** A page that is asked for. */
export interface PageRequest {
  readonly kind: "run" | "table";
  /** `RunFacts` or `TableFacts`, as the kind has it. */
  readonly facts: object;
  /** Relative to the working directory, or absolute. */
  readonly file: string;
}

/** Writes a page that works by itself, and says where. @throws {WriteError} */
export async function writePage({ kind, facts, file }: PageRequest, terminal: Terminal): Promise<void> {
  const text = await textOf(kind, facts);
  replaceFile(resolve(terminal.cwd, file), text, file);
  terminal.out(`wrote ${file} (${sizeText(Buffer.byteLength(text))})`);
}

/** What pages are made with is loaded when one is asked for. */
async function textOf(kind: PageRequest["kind"], facts: object): Promise<string> {
  if (kind === "run") return (await import("../site/run/run-page.js")).runPage(facts as RunFacts);
  return (await import("../site/table/table-page.js")).tablePage(facts as TableFacts);
}
