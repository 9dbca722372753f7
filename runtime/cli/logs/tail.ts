import { Cancelled } from "tessera-contracts/diagnostics";
import { logChunks, startOfLastLines } from "tessera-contracts/logs";
import { EXIT, guarded, type RuntimeCommand } from "../command.js";
import { pathOf } from "../config/settings.js";
import { wholeNumber } from "../table/target.js";
import { cellsFor, endOfCall, eventContract, eventsIn, jsonOf, LINE_OPTIONS } from "./lines.js";
import { lineOf } from "./show.js";

const LINES = 10;

/** `tessera logs tail`. */
export const tailCommand: RuntimeCommand = guarded({
  name: "tail",
  summary: "Show the last events of a log, and go on with those that come",
  args: ["FILE"],
  options: [
    { name: "lines", value: "N", doc: `how many of the last lines are read (default: ${LINES})` },
    { name: "follow", value: null, doc: "wait for more, also when the file is put aside, until Ctrl+C" },
    ...LINE_OPTIONS,
  ],
  examples: ["tessera logs tail run.jsonl --follow --level warn"],
  run: async (input, tools) => {
    const contract = eventContract(input, tools);
    if (contract === null) return EXIT.call;
    const { terminal } = input;
    const [name = ""] = input.args;
    const path = pathOf(name, terminal);
    const cellsOf = cellsFor(contract);
    const from = await startOfLastLines(path, wholeNumber("lines", input) ?? LINES);
    const chunks = logChunks(path, { from, follow: input.flag("follow"), signal: endOfCall(terminal) });
    try {
      for await (const event of eventsIn({ name, chunks, isWhole: from === 0 }, contract, input)) {
        terminal.out(input.flag("json") ? jsonOf(event, contract) : lineOf(cellsOf(event)));
      }
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error; // to be ended is what a call that follows is for
    }
    return EXIT.ok;
  },
});
