import { vi } from "vitest";
import type { Terminal } from "../../../generator/cli/command.js";
import { run } from "../../../generator/cli/run.js";

// The first call of a command loads what it needs, and machines are busy.
vi.setConfig({ testTimeout: 60_000 });

/** What a call of `tessera` did. */
export interface Call {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Calls `tessera` in this process, in the directory `cwd`. */
export async function tessera(cwd: string, ...words: readonly string[]): Promise<Call> {
  return call(recorder(cwd), words);
}

/** Calls `tessera` on a terminal of the caller's. */
export async function call(printed: ReturnType<typeof recorder>, words: readonly string[]): Promise<Call> {
  const code = await run(words, printed.terminal);
  return { code, out: printed.out.join("\n"), error: printed.error.join("\n") };
}

/** A terminal that keeps what is printed, and says stop when told to. */
export function recorder(cwd: string, more: Partial<Terminal> = {}) {
  const out: string[] = [];
  const error: string[] = [];
  const stop = new AbortController();
  const terminal: Terminal = {
    cwd,
    colour: false,
    columns: 100,
    today: "2026-12-31",
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    stopSignal: () => stop.signal,
    ...more,
  };
  return { out, error, stop, terminal };
}

/** A project of one contract. */
export const PROJECT = {
  "contracts/tessera.yaml": "tessera: 1\n",
  "contracts/orders.yaml": `types:
  Order:
    doc: One order.
    examples:
      - id: o-1
        lines: 3
    fields:
      id: str(min_length=1)
      lines: int(ge=0) = 0
      note?: str
`,
} as const;

/** The same with a second module. */
export const TWO_MODULES = {
  ...PROJECT,
  "contracts/sales/returns.yaml": `use: [orders]
types:
  Return:
    fields:
      order: Order
`,
} as const;
