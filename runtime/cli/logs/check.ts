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
    const [good, bad] = [new Map<string, number>(), new Map<string, number>()];
    for (const name of input.args) {
      for await (const line of readLog(
        contract,
        logChunks(pathOf(name, terminal), { signal: terminal.stopSignal() }),
      )) {
        const counts = line.ok ? good : bad;
        counts.set(name, (counts.get(name) ?? 0) + 1);
        if (!line.ok) terminal.error(badText(`${name}:${line.line}`, line));
      }
      terminal.out(`${name}: ${countText(good.get(name) ?? 0, "event")}, ${countText(bad.get(name) ?? 0, "bad line")}`);
    }
    return bad.size === 0 ? EXIT.ok : EXIT.found;
  },
});
