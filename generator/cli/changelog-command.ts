import { changelogReport } from "../check/evolution/report/changelog.js";
import { type Command, EXIT } from "./command.js";
import { CONTRACTS_OPTION } from "./directories.js";
import { AGAINST_OPTION } from "./evolution/against.js";
import { checkEvolution } from "./evolution/check-evolution.js";

/** `tessera changelog`. */
export const changelogCommand: Command = {
  name: "changelog",
  summary: "Says what changed in the contracts since a baseline, as Markdown, whomever it breaks",
  args: [],
  options: [AGAINST_OPTION, CONTRACTS_OPTION],
  examples: ["tessera changelog", "tessera changelog --against git:v1.2.0 > CHANGES.md"],
  run(input) {
    input.terminal.out(changelogReport(checkEvolution(input), { colour: false }));
    return EXIT.ok;
  },
};
