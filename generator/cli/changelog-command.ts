import { changelogReport } from "../evolution/report/changelog.js";
import { type Command, EXIT } from "./command.js";
import { CONTRACTS_OPTION } from "./directories.js";
import { AGAINST_OPTION } from "./evolution/against.js";
import { checkEvolution } from "./evolution/check-evolution.js";

/** `tessera changelog`. */
export const changelogCommand: Command = {
  name: "changelog",
  summary: "List what has changed since a baseline as Markdown, for people who use the contracts",
  args: [],
  options: [AGAINST_OPTION, CONTRACTS_OPTION],
  examples: ["tessera changelog", "tessera changelog --against git:v1.2.0 > CHANGES.md"],
  run(input) {
    input.terminal.out(changelogReport(checkEvolution(input), { colour: false }));
    return EXIT.ok;
  },
};
