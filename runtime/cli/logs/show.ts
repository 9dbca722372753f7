import { Cancelled } from "tessera-contracts/diagnostics";
import { logChunks } from "tessera-contracts/logs";
import { EXIT, guarded, type RuntimeCommand, widthOf } from "../command.js";
import { formatFlag, pathOf } from "../config/settings.js";
import { cellsFor, endOfCall, eventContract, eventsIn, jsonOf, LINE_OPTIONS } from "./lines.js";

const FORMATS = ["json", "table"] as const;

/** `tessera logs show`. */
export const showCommand: RuntimeCommand = guarded({
  name: "show",
  summary: "Show the events of logs; lines that are none are told as errors",
  args: ["FILE…"],
  options: [...LINE_OPTIONS, { name: "table", value: null, doc: "as a table, when all is read" }],
  examples: [
    "tessera logs show run.jsonl --where event=run_failed",
    "tessera logs show run.1.jsonl run.jsonl --since 2026-01-31 --json",
  ],
  run: async (input, tools) => {
    const format = formatFlag(input, FORMATS);
    const contract = eventContract(input, tools);
    if (contract === null) return EXIT.call;
    const { terminal } = input;
    const cellsOf = cellsFor(contract);
    const rows: (readonly string[])[] = [];
    const signal = endOfCall(terminal);
    try {
      for (const name of input.args) {
        const chunks = logChunks(pathOf(name, terminal), { signal });
        for await (const event of eventsIn({ name, chunks, isWhole: true }, contract, input)) {
          if (format === "table") rows.push(cellsOf(event));
          else terminal.out(format === "json" ? jsonOf(event, contract) : lineOf(cellsOf(event)));
        }
      }
    } catch (error) {
      if (!(error instanceof Cancelled) || terminal.unread?.aborted !== true) throw error; // who reads no more has seen enough
    }
    if (format === "table") printTable(rows, tools.textTable, terminal);
    return EXIT.ok;
  },
});

/** The cells of an event in a line. */
export function lineOf([time = "", level = "", ...rest]: readonly string[]): string {
  return [time.padEnd(20), level.padEnd(5), ...rest].join("  ").trimEnd();
}

function printTable(
  rows: readonly (readonly string[])[],
  textTable: Parameters<RuntimeCommand["run"]>[1]["textTable"],
  terminal: Parameters<RuntimeCommand["run"]>[0]["terminal"],
): void {
  const head = ["TIME", "LEVEL", "EVENT", "SAID"];
  const lines = rows.length === 0 ? ["no events"] : textTable([head, ...rows], [20, 5, 20], widthOf(terminal));
  terminal.out(lines.join("\n"));
}
