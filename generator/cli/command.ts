// What a command is, and what it is given to run.

/** The process's exit codes. */
export const EXIT = { ok: 0, findings: 1, usage: 2, internal: 3 } as const;

/** One `--option` of a command. */
export interface Option {
  /** Without the dashes. */
  readonly name: string;
  /**
   * The name of its value in help; null for a flag. A value in brackets may be left out: then `[FILE.html]` takes the next word only if that
   * ends as it does.
   */
  readonly value: string | null;
  readonly doc: string;
}

/** One command of `tessera`. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Names of the positional arguments; `[NAME]` may be left out, `NAME…` may come again. */
  readonly args: readonly string[];
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** Returns the exit code. */
  run(input: CommandInput): number | Promise<number>;
}

/** Commands that are called by two words, such as `tessera table show`. */
export interface CommandGroup {
  readonly name: string;
  readonly summary: string;
  /** Their names are of two words too. */
  readonly commands: readonly Command[];
  /** What help says of all of them, in lines. */
  readonly notes: readonly string[];
}

/** The words of one call, sorted out, and where it runs. */
export interface CommandInput {
  readonly args: readonly string[];
  /** Value of an option, the last one given, or null. */
  option(name: string): string | null;
  /** Values of an option that may come several times. */
  list(name: string): readonly string[];
  /** Whether an option was given, with a value or without. */
  flag(name: string): boolean;
  readonly terminal: Terminal;
}

/** Where a command runs and writes, and whether a person is watching. */
export interface Terminal {
  /** The working directory, absolute. */
  readonly cwd: string;
  readonly colour: boolean;
  /** How wide a line may be. */
  readonly columns: number;
  /** True where nobody watches, as `CI=true` says. */
  readonly isCi?: boolean;
  /** The variables of the process; none where absent. */
  readonly variables?: { readonly [name: string]: string | undefined };
  /** The day it is, as `2026-12-31`. */
  readonly today: string;
  out(text: string): void;
  error(text: string): void;
  /** Shows a line that takes the place of the one before, none for an empty text; absent where nobody watches. */
  readonly status?: (this: void, text: string) => void;
  /** A signal that is aborted when the user asks a command that goes on for ever to end. */
  stopSignal(): AbortSignal;
  /** Aborted when nobody reads any more what is printed, as before `| head`; absent where that cannot be. */
  readonly unread?: AbortSignal;
}

/** A call or a configuration that cannot work: one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
