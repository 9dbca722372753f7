// Reading Arrow files by a contract. The reader is no part of the compiler: it is loaded when a file is at hand.

import { type CommandInput, UsageError } from "./command.js";
import { companionOf } from "./companion.js";
import type { NamedContract } from "./contract-by-name.js";
import { loadRuntime } from "./load-runtime.js";
import type { WireFile } from "./wire-file.js";

/** The part of the runtime that is called. */
interface Arrow {
  readTable(this: void, bytes: Uint8Array): { readonly batches: readonly object[] };
}

/** The rows of an Arrow file or stream, each as indented JSON; null after printing what is wrong. @throws {UsageError} if the contract is no table */
export async function rowsOfArrow(
  file: WireFile,
  found: NamedContract,
  input: CommandInput,
): Promise<readonly string[] | null> {
  const companion = await companionOf(found);
  if (companion === null) {
    throw new UsageError(`${found.definition.name} is no table, and ${file.path} has the rows of one`);
  }
  const { table, contract } = companion;
  const [{ readTable }] = await loadRuntime<[Arrow]>("the reader of Arrow files", "arrow");
  let at = "";
  try {
    const { batches } = readTable(file.bytes);
    return batches.flatMap((batch, i) => {
      // Errors count the rows of one batch.
      at = batches.length === 1 ? "" : `record batch ${i}: `;
      return table.rows(batch).map((row) => new TextDecoder().decode(contract.encodeJson(row, { pretty: true })));
    });
  } catch (error) {
    // Classes of the reader's own.
    if (!(error instanceof Error && ERRORS.includes(error.name))) throw error;
    input.terminal.error(`${file.path}: ${at}${error.message}`);
    return null;
  }
}

const ERRORS: readonly string[] = ["ArrowDecodeError", "DecodeError", "EncodeError", "ValidationError"];
