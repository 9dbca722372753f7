// The table of a contract, made in memory as `emit: [arrow]` generates it: nothing has to be generated first.

import type { Contract, StructInfo } from "../../runtime/serde/index.js";
import { fieldText } from "../../runtime/arrow/type/type-text.js";
import { recordedContract } from "../contract-index/definition.js";
import { tableOf } from "../model/arrow/table.js";
import { loadRuntime } from "./load-runtime.js";
import type { NamedContract } from "./contract-by-name.js";

/** A table with the codec of its rows, whose errors the runtime knows. */
export interface Companion {
  readonly table: { rows(batch: object): unknown[] };
  readonly contract: Contract<unknown>;
}

interface ArrowCodegen {
  table(this: void, parts: object): Companion["table"];
}

interface Codegen {
  contract(parts: { readonly name: string; readonly module: string; readonly info: StructInfo }): Contract<unknown>;
}

/** The companion of a contract; null if it is no table. @throws {UsageError} if the runtime is not built */
export async function companionOf({ definition, contract, model }: NamedContract): Promise<Companion | null> {
  const own = definition.kind === "struct" ? tableOf(definition, model) : null;
  const { info } = contract;
  if (own === null || info.kind !== "struct") return null;
  const [{ table }, codegen] = await loadRuntime<[ArrowCodegen, Codegen]>(
    "what makes tables of contracts",
    "arrow/codegen",
    "serde/codegen",
  );
  const rows = codegen.contract({ name: definition.name, module: definition.module, info });
  const columns = own.columns.map(({ arrow }) => fieldText(arrow));
  const key = own.key.map(({ wire }) => wire);
  const { fingerprint, definition: text } = recordedContract(definition.name, model);
  const recorded = { fingerprint, definition: () => Promise.resolve(text) };
  return { table: table({ contract: rows, name: own.name, key, columns, ...recorded }), contract: rows };
}
