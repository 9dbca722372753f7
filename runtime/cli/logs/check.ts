import { logChunks, readLog } from "tessera-contracts/logs";
import { EXIT, guarded, type RuntimeCommand } from "../command.js";
import { pathOf } from "../config/settings.js";
import { countText } from "../table/amounts.js";
import { badText, CONTRACT_OPTIONS, eventContract } from "./lines.js";

/** `tessera logs check`. */
export const checkCommand: RuntimeCommand = guarded({
  name: "check",
  summary: "Find the lines of logs that are no events",
  args: ["FILE…"],
  options: CONTRACT_OPTIONS,
  examples: ["tessera logs check run.jsonl", "tessera logs check audit.jsonl --contract AuditEvent"],
  run: async (input, tools) => {
    const contract = eventContract(input, tools);
    if (contract === null) return EXIT.call;
    const { terminal } = input;
    const signal = terminal.stopSignal();
    let isClean = true;
    for (const name of input.args) {
      const counts = { good: 0, bad: 0 };
      for await (const line of readLog(contract, logChunks(pathOf(name, terminal), { signal }))) {
        counts[line.ok ? "good" : "bad"]++;
        if (!line.ok) terminal.error(badText(`${name}:${line.line}`, line));
      }
      terminal.out(`${name}: ${countText(counts.good, "event")}, ${countText(counts.bad, "bad line")}`);
      isClean &&= counts.bad === 0;
    }
    return isClean ? EXIT.ok : EXIT.found;
  },
});
