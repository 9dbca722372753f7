import { REPORT_FORMATS } from "../evolution/report/formats.js";
import { failuresOf, type ReportFormat } from "../evolution/report/report.js";
import { closest } from "../../runtime/text/closest.js";
import { type Command, type CommandInput, EXIT, UsageError } from "./command.js";
import { CONTRACTS_OPTION } from "./directories.js";
import { AGAINST_OPTION } from "./evolution/against.js";
import { checkEvolution, MODE_OPTION } from "./evolution/check-evolution.js";
import { comparerOf, proofOptions } from "./evolution/proof.js";

const NAMES = [...REPORT_FORMATS.keys()];

/** `tessera breaking`. */
export const breakingCommand: Command = {
  name: "breaking",
  summary: "Show what has changed since a baseline, and what it breaks: old data, old code or users of the types",
  args: [],
  options: [
    AGAINST_OPTION,
    MODE_OPTION,
    { name: "format", value: "FORMAT", doc: `${NAMES.slice(0, -1).join(", ")} or ${NAMES.at(-1)} (default: text)` },
    ...proofOptions("in CI"),
    CONTRACTS_OPTION,
  ],
  examples: [
    "tessera breaking",
    "tessera breaking --prove",
    "tessera breaking --against git:origin/main --format github",
    "tessera breaking --against 'git:v1.*' --mode backward",
    "tessera breaking --contracts new/contracts --against dir:old/contracts --format json",
  ],
  async run(input) {
    const format = formatOf(input);
    const comparer = comparerOf(input, "in CI");
    const report = checkEvolution(input, (before, after) => comparer.compare(before, after));
    const text = format(report, { colour: input.terminal.colour });
    if (text !== "") input.terminal.out(text);
    return Math.max(comparer.conclude(), failuresOf(report).length === 0 ? EXIT.ok : EXIT.findings);
  },
};

function formatOf(input: CommandInput): ReportFormat {
  const name = input.option("format") ?? "text";
  const format = REPORT_FORMATS.get(name);
  if (format !== undefined) return format;
  const near = closest(name, NAMES);
  throw new UsageError(`--format ${name}: ${near === null ? `expected ${NAMES.join(", ")}` : `did you mean ${near}?`}`);
}
