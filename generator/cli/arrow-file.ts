// Reading Arrow files by a contract. The reader is no part of the compiler: it is loaded when a file is at hand.

import type { Contract, StructInfo } from "../../runtime/serde/index.js";
import { fieldText } from "../../runtime/arrow/type/type-text.js";
import { tableOf } from "../model/arrow/table.js";
import { type CommandInput, UsageError } from "./command.js";
import type { NamedContract } from "./contract-by-name.js";
import type { WireFile } from "./wire-file.js";

/** The part of the runtime that is called. */
interface Arrow {
  readTable(this: void, bytes: Uint8Array): { readonly batches: readonly object[] };
}

interface ArrowCodegen {
  table(this: void, parts: object): { rows(batch: object): unknown[] };
}

interface Codegen {
  contract(parts: { readonly name: string; readonly module: string; readonly info: StructInfo }): Contract<unknown>;
}

// Names in variables, which the compiler of this file does not follow: it is compiled before there are any rooms beyond serde.
const [ARROW, ARROW_CODEGEN, CODEGEN] = [
  "tessera-contracts/arrow",
  "tessera-contracts/arrow/codegen",
  "tessera-contracts/serde/codegen",
];

/** The rows of an Arrow file or stream, each as indented JSON; null after printing what is wrong. @throws {UsageError} if the contract is no table */
export async function rowsOfArrow(
  file: WireFile,
  found: NamedContract,
  input: CommandInput,
): Promise<readonly string[] | null> {
  const { definition, contract, model } = found;
  const own = definition.kind === "struct" ? tableOf(definition, model) : null;
  const { info } = contract;
  if (own === null || info.kind !== "struct") {
    throw new UsageError(`${definition.name} is no table, and ${file.path} has the rows of one`);
  }
  const [{ readTable }, { table }, codegen] = await load();
  // The reader has a codec of its own, whose errors it knows.
  const rows = codegen.contract({ name: definition.name, module: definition.module, info });
  const columns = own.columns.map(({ arrow }) => fieldText(arrow));
  const companion = table({ contract: rows, name: own.name, key: own.key.map(({ wire }) => wire), columns });
  let at = "";
  try {
    const { batches } = readTable(file.bytes);
    return batches.flatMap((batch, i) => {
      // Errors count the rows of one batch.
      at = batches.length === 1 ? "" : `record batch ${i}: `;
      return companion.rows(batch).map((row) => new TextDecoder().decode(rows.encodeJson(row, { pretty: true })));
    });
  } catch (error) {
    // Classes of the reader's own.
    if (!(error instanceof Error && ERRORS.includes(error.name))) throw error;
    input.terminal.error(`${file.path}: ${at}${error.message}`);
    return null;
  }
}

const ERRORS: readonly string[] = ["ArrowDecodeError", "DecodeError", "EncodeError", "ValidationError"];

async function load(): Promise<[Arrow, ArrowCodegen, Codegen]> {
  try {
    return (await Promise.all([import(ARROW ?? ""), import(ARROW_CODEGEN ?? ""), import(CODEGEN ?? "")])) as [
      Arrow,
      ArrowCodegen,
      Codegen,
    ];
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError("the reader of Arrow files is not built; run `npm run build` first", { cause: error });
  }
}
