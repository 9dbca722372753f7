import { basename, dirname, isAbsolute, relative, sep } from "node:path";
import { compareModels } from "../../evolution/compare.js";
import type { Comparison } from "../../evolution/finding.js";
import { makeReport, type Mode, MODES } from "../../evolution/report/make-report.js";
import type { Report } from "../../evolution/report/report.js";
import { closest } from "../../../runtime/text/closest.js";
import { resolveContracts } from "../../generate.js";
import type { Model } from "../../model/model.js";
import { ReadError } from "../../read/read-error.js";
import { type CommandInput, type Option, UsageError } from "../command.js";
import { contractsDirectory } from "../directories.js";
import { packageRoot } from "../package.js";
import { type Baseline, baselinesOf } from "./against.js";
import { acceptedIn, acceptedText, BASELINE_FILE, firstOf, hasBaseline, nameOf } from "./files.js";

/** `--mode`, of every command that judges. */
export const MODE_OPTION: Option = {
  name: "mode",
  value: "MODE",
  doc: "what fails: backward (old data), forward (old code) or full (these and the source)",
};

/** Compares two versions, with or without a proof. */
export type Compare = (before: Model, after: Model) => Comparison;

/** Compares the contracts that the call names with its baselines. @throws {UsageError} or {ReadError} when there can be no verdict */
export function checkEvolution(input: CommandInput, compare: Compare = compareModels): Report {
  const contracts = contractsDirectory(input);
  const { model, diagnostics } = resolveContracts(contracts, { library: packageRoot() });
  if (model !== null) return checkModelAgainst({ model, contracts }, input, compare);
  throw new UsageError(
    `no verdict: ${basename(contracts)} does not compile: ${firstOf(diagnostics)}; tessera generate says more`,
  );
}

/** The same of contracts that were resolved before. */
export function checkModelAgainst(
  { model, contracts }: { readonly model: Model; readonly contracts: string },
  input: CommandInput,
  compare: Compare = compareModels,
): Report {
  const mode = modeOf(input);
  const accepted = acceptedIn(acceptedText(contracts), contracts);
  const baselines = baselinesOf(contracts, input);
  const own = nameOf(contracts, BASELINE_FILE);
  for (const baseline of baselines) if (baseline.name === own) checkKinship(baseline, model);
  const compared = baselines.map((baseline) => ({
    baseline: baseline.name,
    comparison: compare(baseline.model, model),
  }));
  const isAcceptedHere = !hasBaseline(contracts) || baselines.some(({ name }) => name === own);
  const report = makeReport(compared, { mode, accepted, isAcceptedHere, today: input.terminal.today });
  return { ...report, root: rootOf(contracts, input) };
}

function modeOf(input: CommandInput): Mode {
  const given = input.option("mode") ?? "full";
  const mode = MODES.find((one) => one === given);
  if (mode !== undefined) return mode;
  const near = closest(given, MODES);
  throw new UsageError(`--mode ${given}: ${near === null ? `expected ${MODES.join(", ")}` : `did you mean ${near}?`}`);
}

/** A baseline that was copied from another project would be a wall of removed and added types. */
function checkKinship({ name, model: old }: Baseline, model: Model): void {
  const definitions = [...model.definitions.values()];
  const isKnown = (one: string | undefined): boolean => one !== undefined && old.definitions.has(lastName(one));
  if (old.definitions.size === 0 || definitions.length === 0) return;
  if (definitions.some((one) => isKnown(one.name) || isKnown(one.renamed_from))) return;
  throw new ReadError(
    name,
    "it is of other contracts, none of its types is in these; write one for these: tessera baseline",
  );
}

/** `renamed_from` may name the module too: `old/orders.Order`. */
function lastName(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** File names of contracts elsewhere stay as the compiler shows them. */
function rootOf(contracts: string, { terminal }: CommandInput): string {
  const way = relative(terminal.cwd, dirname(contracts));
  if (way === "" || way.startsWith("..") || isAbsolute(way)) return "";
  return `${way.split(sep).join("/")}/`;
}
