import { failuresOf } from "../evolution/report/report.js";
import { textReport } from "../evolution/report/text.js";
import { EMITTER_NAMES, loadEmitters } from "../emit/emitters.js";
import { type Compilation, compile } from "../generate.js";
import type { Model } from "../model/model.js";
import { type Command, type CommandInput, EXIT } from "./command.js";
import { printDiagnostics } from "./diagnostics.js";
import { CONTRACTS_OPTION, contractsDirectory, outDirectory } from "./directories.js";
import { AGAINST_OPTION } from "./evolution/against.js";
import { checkModelAgainst, type Compare, MODE_OPTION } from "./evolution/check-evolution.js";
import { BASELINE_FILE, hasBaseline, nameOf } from "./evolution/files.js";
import { loadHistory } from "./evolution/site-history.js";
import { comparerOf, proofOptions } from "./evolution/proof.js";
import { checkLint } from "./lint-command.js";
import { compareOutputs } from "../write/compare.js";
import { loadSchemaHook } from "./load-schema-hook.js";
import { checkOutputs } from "./outputs-check.js";
import { packageRoot } from "./package.js";

/** What every step is given: contracts that compile. */
interface StepInput {
  readonly contracts: string;
  readonly model: Model;
  readonly files: NonNullable<Compilation["files"]>;
  readonly out: string;
  readonly input: CommandInput;
}

/** Says what it found, and returns an exit code. */
type Step = (given: StepInput) => number | Promise<number>;

/** One line for one more thing to check. */
const STEPS: readonly Step[] = [
  ({ out, files, input }) => checkOutputs(out, compareOutputs(out, files), input),
  ({ model, input }) => checkLint(model, input),
  ({ model, contracts, input }) => checkBreaking(model, contracts, input),
];

/** `tessera check`. */
export const checkCommand: Command = {
  name: "check",
  summary: "Run all checks before a merge: contracts, outputs, lint and breaking changes",
  args: [],
  options: [
    CONTRACTS_OPTION,
    { name: "out", value: "DIR", doc: "directory of the outputs (default: `out` in tessera.yaml)" },
    AGAINST_OPTION,
    MODE_OPTION,
    ...proofOptions("always"),
  ],
  examples: ["tessera check", "tessera check --against git:origin/main"],
  async run(input) {
    const contracts = contractsDirectory(input);
    const { files, model, diagnostics, out } = compile(contracts, {
      library: packageRoot(),
      emitters: await loadEmitters(EMITTER_NAMES),
      loadSchemaHook,
      loadHistory,
    });
    printDiagnostics(diagnostics, input.terminal);
    if (model === null || files === null) return EXIT.findings;
    const checked = { contracts, model, files, out: outDirectory(input, contracts, out), input };
    let worst: number = EXIT.ok;
    for (const step of STEPS) worst = Math.max(worst, await step(checked));
    return worst;
  },
};

function checkBreaking(model: Model, contracts: string, input: CommandInput): number {
  const { terminal } = input;
  if (!hasBaseline(contracts) && input.list("against").length === 0) {
    terminal.out(
      `no ${nameOf(contracts, BASELINE_FILE)}, so breaking changes were not checked; tessera baseline writes it`,
    );
    return EXIT.ok;
  }
  const comparer = comparerOf(input, "always");
  const compare: Compare = (before, after) => comparer.compare(before, after);
  const report = checkModelAgainst({ model, contracts }, input, compare);
  const text = textReport(report, { colour: terminal.colour });
  const isBroken = failuresOf(report).length > 0;
  if (isBroken) terminal.error(text);
  else terminal.out(text);
  return Math.max(comparer.conclude(), isBroken ? EXIT.findings : EXIT.ok);
}
