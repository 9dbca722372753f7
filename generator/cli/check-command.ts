import { failuresOf } from "../check/evolution/report/report.js";
import { textReport } from "../check/evolution/report/text.js";
import { type Compilation, compile } from "../generate.js";
import type { Model } from "../model/model.js";
import { type Command, type CommandInput, EXIT } from "./command.js";
import { printDiagnostics } from "./diagnostics.js";
import { CONTRACTS_OPTION, contractsDirectory, outDirectory } from "./directories.js";
import { AGAINST_OPTION } from "./evolution/against.js";
import { checkModelAgainst, type Compare, MODE_OPTION } from "./evolution/check-evolution.js";
import { BASELINE_FILE, hasBaseline, nameOf } from "./evolution/files.js";
import { comparerOf, PROOF_OPTIONS } from "./evolution/proof.js";
import { checkLint } from "./lint-command.js";
import { compareOutputs } from "../write/compare.js";
import { checkOutputs } from "./outputs-check.js";
import { packageRoot } from "./package.js";

/** What every step is given: contracts that compile. */
interface Checked {
  readonly contracts: string;
  readonly model: Model;
  readonly files: NonNullable<Compilation["files"]>;
  readonly out: string;
  readonly input: CommandInput;
}

/** Says what it found, and returns an exit code. */
type Step = (checked: Checked) => number | Promise<number>;

/** One line for one more thing to check. */
const STEPS: readonly Step[] = [
  ({ out, files, input }) => checkOutputs(out, compareOutputs(out, files), input),
  ({ model, input }) => checkLint(model, input),
  ({ model, contracts, input }) => checkBreaking(model, contracts, input),
];

/** `tessera check`. */
export const checkCommand: Command = {
  name: "check",
  summary: "Checks everything before a merge: the contracts, their outputs, and what breaks since the baseline",
  args: [],
  options: [
    CONTRACTS_OPTION,
    { name: "out", value: "DIR", doc: "where outputs are (default: `out` in tessera.yaml)" },
    AGAINST_OPTION,
    MODE_OPTION,
    ...PROOF_OPTIONS,
  ],
  examples: ["tessera check", "tessera check --against git:origin/main"],
  async run(input) {
    const contracts = contractsDirectory(input);
    const { files, model, diagnostics, out } = compile(contracts, { library: packageRoot() });
    printDiagnostics(diagnostics, input.terminal);
    if (model === null || files === null) return EXIT.findings;
    const checked = { contracts, model, files, out: outDirectory(input, contracts, out), input };
    let worst: number = EXIT.ok;
    for (const step of STEPS) worst = Math.max(worst, await step(checked));
    return worst;
  },
};

async function checkBreaking(model: Model, contracts: string, input: CommandInput): Promise<number> {
  const { terminal } = input;
  if (!hasBaseline(contracts) && input.list("against").length === 0) {
    terminal.out(
      `no ${nameOf(contracts, BASELINE_FILE)}: tessera baseline writes it, and from then on breaks are found`,
    );
    return EXIT.ok;
  }
  const comparer = await comparerOf(input);
  const compare: Compare = (before, after) => comparer.compare(before, after);
  const report = checkModelAgainst({ model, contracts }, input, compare);
  const text = textReport(report, { colour: terminal.colour });
  const isBroken = failuresOf(report).length > 0;
  if (isBroken) terminal.error(text);
  else terminal.out(text);
  return Math.max(comparer.conclude(), isBroken ? EXIT.findings : EXIT.ok);
}
