// What a command of the runtime is. The compiler's command has the same shapes, but neither may import the other: it loads these when
// they are called.

import type { Schema, Table } from "tessera-contracts/arrow";
import type { ReproInfoInit } from "tessera-contracts/contracts/artifacts/manifest";
import type { ContractRecord, FoundChange } from "tessera-contracts/delta";
import { TesseraError } from "tessera-contracts/diagnostics";
import { PlanError } from "tessera-contracts/plan";
import type { Contract } from "tessera-contracts/serde";

/** The process's exit codes: all is well; something was found; the call cannot work; something cannot be read or written. */
export const EXIT: { readonly [Meaning in "ok" | "found" | "call" | "access"]: number } = {
  ok: 0,
  found: 1,
  call: 2,
  access: 3,
};

/** One `--option` of a command. */
export interface CommandOption {
  /** Without the dashes. */
  readonly name: string;
  /** The name of its value in help, in brackets if it may be left out; null for a flag. */
  readonly value: string | null;
  readonly doc: string;
}

/** The words of one call, sorted out, and where it prints. */
export interface CommandInput {
  readonly args: readonly string[];
  /** Value of an option, or null. */
  option(name: string): string | null;
  /** Values of an option that may come several times. */
  list(name: string): readonly string[];
  flag(name: string): boolean;
  readonly terminal: CommandTerminal;
}

/** Where a command runs and prints. */
export interface CommandTerminal {
  /** The working directory, absolute. */
  readonly cwd: string;
  /** How wide a line may be. */
  readonly columns: number;
  out(text: string): void;
  error(text: string): void;
  /** Shows a line that takes the place of the one before, none for an empty text; absent where nobody watches. */
  readonly status?: (this: void, text: string) => void;
  /** A signal that is aborted when the user asks the command to end. */
  stopSignal(): AbortSignal;
  /** Aborted when nobody reads any more what is printed, as before `| head`; absent where that cannot be. */
  readonly unread?: AbortSignal;
}

/** What the compiler's command lends to those of the runtime. */
export interface CommandTools {
  /** Lines up cells in columns; the last column takes what the limits of the others leave of the width. */
  readonly textTable: (
    rows: readonly (readonly string[])[],
    limits: readonly number[],
    width: number,
  ) => readonly string[];
  /** The contract of settings of a name, of the workspace or of the package; null after printing why the workspace does not compile. */
  readonly settingsContract: (name: string) => Contract<unknown, unknown> | null;
  /** What a module in JavaScript exports; a path of it is absolute. Rejects with whatever it throws. */
  readonly loadModule: (this: void, path: string) => Promise<{ readonly [name: string]: unknown }>;
  /** The variables of the process. */
  readonly variables: { readonly [name: string]: string | undefined };
  /** The code in the working directory, and the machine, as manifests of runs say them. */
  readonly codeState: () => ReproInfoInit;
  /** The table of a contract of the workspace; null after printing why the workspace does not compile. */
  readonly workspaceTable: (name: string) => Promise<WorkspaceTable | null>;
  /**
   * Writes a page that works by itself, and says where. Rejects where nothing can be written.
   * @param page what it is about, the plain data that it shows, and a file, which is relative to the working directory or absolute
   */
  readonly writePage: (
    this: void,
    page: { readonly kind: "run" | "table"; readonly facts: object; readonly file: string },
  ) => Promise<void>;
  /** Writes a table's columns as a contract where the call says, prints what is lost, and returns the exit code. */
  readonly writeTableContract: (table: TableFacts) => number;
}

/** What a table says of itself. */
export interface TableFacts {
  /** An identifier. */
  readonly name: string;
  /** The contract that it was made by, such as `cpg/rows.CpgNode`; null if it does not say. */
  readonly contract: string | null;
  /** A description; null if there is none. */
  readonly doc: string | null;
  readonly schema: Schema;
  readonly partitionColumns: readonly string[];
  readonly properties: { readonly [name: string]: string };
}

/** A table of a contract of the workspace, and what the compiler knows of the contract's past. */
export interface WorkspaceTable {
  readonly table: Table<unknown, unknown>;
  /** What changed since a table recorded the contract; null if the record is of no version that the compiler takes. */
  readonly changesSince: (record: ContractRecord) => readonly FoundChange[] | null;
}

/** What help says of a command. */
export interface CommandFacts {
  /** The word after `tessera table` or `tessera run`, or after `tessera`. */
  readonly name: string;
  readonly summary: string;
  /** Names of the positional arguments; `[NAME]` may be left out. */
  readonly args: readonly string[];
  readonly options: readonly CommandOption[];
  readonly examples: readonly string[];
}

/** A command as it is called. */
export interface RuntimeCommand extends CommandFacts {
  /** Returns the exit code. */
  run(input: CommandInput, tools: CommandTools): Promise<number>;
}

/** A command whose result is a report. */
export interface ReportCommand<Report> extends CommandFacts {
  /** Writes the report as JSON. */
  readonly contract: Pick<Contract<Report>, "encodeJson">;
  /** Null: why there is none was printed already. */
  report(input: CommandInput, tools: CommandTools): Promise<Report | null>;
  /** The report in lines for people. */
  text(report: Report, layout: Layout): readonly string[];
  /** Whether the report tells of something that should not be. Absent: it never does. */
  found?(report: Report, input: CommandInput): boolean;
}

/** How text is laid out. */
export interface Layout extends Pick<CommandTools, "textTable"> {
  readonly width: number;
}

/** A call that cannot work. */
export class CallError extends TesseraError<"CALL_INVALID"> {
  constructor(message: string, cause?: unknown) {
    super(message, { code: "CALL_INVALID", retriable: false, cause });
    this.name = "CallError";
  }
}

const FORMAT: CommandOption = { name: "format", value: "text|json", doc: "how the report is printed (default: text)" };

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 100;

/** How wide lines are where a command prints. */
export function widthOf({ columns }: CommandTerminal): number {
  return Math.min(columns, WIDEST);
}

/** The format that a call asks for. @throws {CallError} if there is no such one */
export function formatOf(input: CommandInput): "text" | "json" {
  const format = input.option("format") ?? "text";
  if (format === "text" || format === "json") return format;
  throw new CallError(`unknown format ${format}; expected text or json`);
}

/** The command that prints what a report command reports. */
export function commandOf<Report>(command: ReportCommand<Report>): RuntimeCommand {
  const { name, summary, args, examples, options } = command;
  const facts = { name, summary, args, examples, options: [...options, FORMAT] };
  return guarded({ ...facts, run: (input, tools) => print(command, input, tools) });
}

/** The same command, in which errors of the runtime become a line and an exit code. */
export function guarded(command: RuntimeCommand): RuntimeCommand {
  const run: RuntimeCommand["run"] = async (input, tools) => {
    try {
      return await command.run(input, tools);
    } catch (error) {
      if (!(error instanceof TesseraError)) throw error;
      input.terminal.error(`tessera: ${error.message}`);
      return error instanceof PlanError || CALLERS_FAULT.has(error.code) ? EXIT.call : EXIT.access;
    }
  };
  return { ...command, run };
}

/** The codes of errors that another call does not have. */
const CALLERS_FAULT: ReadonlySet<unknown> = new Set([
  "ARTIFACT_MISSING",
  "CACHE_MISSING",
  "CACHE_PEER_MISSING",
  "CALL_INVALID",
  "CONFIG_FILE_MISSING",
  "CONFIG_FILE_TOO_LARGE",
  "CONFIG_FILE_UNREADABLE",
  "CONFIG_FORMAT_UNKNOWN",
  "CONFIG_OPTION",
  "CONFIG_PEER_MISSING",
  "DATASET_DUPLICATE",
  "DATASET_FORMAT",
  "DATASET_NO_LOCATION",
  "DATASET_UNKNOWN",
  "EXPRESSION_UNSUPPORTED",
  "FUNCTION_INVALID",
  "FUNCTION_MISSING",
  "GRAPH_INVALID",
  "INSECURE_TOKEN",
  "INVALID_URL",
  "LOG_MISSING",
  "LOG_UNREADABLE",
  "MISCONFIGURED",
  "NOT_ALLOWED",
  "NOT_A_TABLE",
  "OPTION_INVALID",
  "PARAMETER_MISSING",
  "PARAMETER_TYPE",
  "PARAMETER_UNKNOWN",
  "PIPELINE_INVALID",
  "PREDICATE_INVALID",
  "RETENTION_TOO_SHORT",
  "RUN_CONFLICT",
  "SOURCE_INVALID",
  "STATEMENT_INVALID",
  "VERSION_NOT_FOUND",
]);

async function print<Report>(
  command: ReportCommand<Report>,
  input: CommandInput,
  tools: CommandTools,
): Promise<number> {
  const format = formatOf(input);
  const report = await command.report(input, tools);
  if (report === null) return EXIT.found;
  const { terminal } = input;
  if (format === "json") terminal.out(new TextDecoder().decode(command.contract.encodeJson(report, { pretty: true })));
  else {
    const layout = { textTable: tools.textTable, width: widthOf(terminal) };
    terminal.out(command.text(report, layout).join("\n"));
  }
  return command.found?.(report, input) === true ? EXIT.found : EXIT.ok;
}
