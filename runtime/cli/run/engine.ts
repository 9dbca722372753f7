// What executes the plans of a run: DuckDB in this process, or a server that a call names.

import type { DeltaEngine } from "tessera-contracts/delta";
import { spark, type SparkOptions } from "tessera-contracts/spark";
import type { CommandInput, CommandOption, CommandTools } from "../command.js";
import { withEngine } from "../table/engine.js";

/** The option that names a server. */
export const ENGINE_OPTION: CommandOption = {
  name: "engine",
  value: "URL",
  doc: "a Spark Connect server that computes, such as sc://host:15002 (default: DuckDB, in this process)",
};

/** The variable whose value a server is shown, as Spark's own clients have it. */
const TOKEN = "SPARK_CONNECT_AUTHENTICATE_TOKEN";

/** Works with the engine of a call, and ends it. @throws {EngineError} `NOT_INSTALLED`; {SparkError} as `spark` */
export function withComputing<T>(
  input: CommandInput,
  { variables }: Pick<CommandTools, "variables">,
  work: (engine: DeltaEngine) => Promise<T>,
): Promise<T> {
  const url = input.option("engine");
  return withEngine(async (files) => {
    if (url === null) return work(files);
    const token = variables[TOKEN];
    const options: SparkOptions = { files, signal: input.terminal.stopSignal(), ...(token && { token }) };
    const server = await spark(url, options);
    try {
      return await work(server);
    } finally {
      await server.close();
    }
  });
}
