import { join } from "node:path";
import { ACCEPTED_RULES } from "../evolution/accepted.js";
import { presentName } from "../evolution/retired.js";
import type { Report } from "../evolution/report/report.js";
import { closest } from "../../runtime/text/closest.js";
import { isDay, withEntry } from "../parse/accepted-list.js";
import { userName } from "../read/git-tree.js";
import { replaceFile } from "../write/replace-file.js";
import { type Command, type CommandInput, EXIT, UsageError } from "./command.js";
import { CONTRACTS_OPTION, contractsDirectory } from "./directories.js";
import { AGAINST_OPTION } from "./evolution/against.js";
import { checkEvolution } from "./evolution/check-evolution.js";
import { ACCEPTED_FILE, acceptedIn, acceptedText, nameOf } from "./evolution/files.js";

/** `tessera accept`. */
export const acceptCommand: Command = {
  name: "accept",
  summary: "Accept a breaking change that is intended: it stays in every report, but no longer fails the check",
  args: ["RULE", "PATH"],
  options: [
    { name: "reason", value: "TEXT", doc: "why it is intended, for those who read the list later" },
    {
      name: "until",
      value: "DATE",
      doc: "last day on which it is accepted, such as 2026-12-31 (default: until the next baseline)",
    },
    {
      name: "by",
      value: "NAME",
      doc: 'who accepts it (default: user.name of git\'s settings, if it is set; "" for nobody)',
    },
    AGAINST_OPTION,
    CONTRACTS_OPTION,
  ],
  examples: [
    'tessera accept FIELD_REMOVED RunManifest.note --reason "no version ever wrote it"',
    'tessera accept UNION_VARIANT_ADDED Event --reason "readers are rolled out first" --until 2026-12-31',
  ],
  run(input) {
    const [rule = "", path = ""] = input.args;
    const contracts = contractsDirectory(input);
    const entry = { rule, path, reason: reasonOf(input), until: untilOf(input), by: authorOf(input, contracts) };
    checkIsPresent(rule, path);
    checkIsNew(contracts, rule, path);
    checkIsFound(checkEvolution(input), rule, path);
    const text = withEntry(acceptedText(contracts), entry);
    acceptedIn(text, contracts);
    replaceFile(join(contracts, ACCEPTED_FILE), text);
    const until = entry.until === null ? "" : ` until ${entry.until}`;
    input.terminal.out(`${rule} at ${path} is accepted${until}: written to ${nameOf(contracts, ACCEPTED_FILE)}`);
    return EXIT.ok;
  },
};

function reasonOf(input: CommandInput): string {
  const reason = input.option("reason")?.trim() ?? "";
  if (reason !== "") return reason;
  throw new UsageError('tessera accept needs --reason "…": why the break is intended');
}

function untilOf(input: CommandInput): string | null {
  const { today } = input.terminal;
  const until = input.option("until");
  if (until === null) return null;
  if (!isDay(until)) throw new UsageError(`--until ${until}: expected a day such as ${today}`);
  if (until < today) throw new UsageError(`--until ${until} has passed: today is ${today}`);
  return until;
}

function authorOf(input: CommandInput, contracts: string): string | null {
  const name = (input.option("by") ?? userName(contracts) ?? "").trim();
  return name === "" ? null : name;
}

function checkIsPresent(rule: string, path: string): void {
  const present = presentName(rule);
  if (present !== rule) throw new UsageError(`${rule} is retired; did you mean tessera accept ${present} ${path}?`);
}

function checkIsNew(contracts: string, rule: string, path: string): void {
  const accepted = acceptedIn(acceptedText(contracts), contracts);
  if (!accepted.some((entry) => entry.rule === rule && entry.path === path)) return;
  throw new UsageError(`${rule} at ${path} is already in ${nameOf(contracts, ACCEPTED_FILE)}; edit that entry`);
}

/** An entry that matches nothing would fail the next check. */
function checkIsFound({ findings }: Report, rule: string, path: string): void {
  const named = findings
    .filter((one) => !Object.hasOwn(ACCEPTED_RULES, one.rule))
    .map((one) => `${one.rule} ${one.path}`);
  if (named.includes(`${rule} ${path}`)) return;
  const near = named.find((one) => one.split(" ").includes(path)) ?? closest(`${rule} ${path}`, named);
  const hint = near === null ? "tessera breaking lists all findings" : `did you mean ${near}?`;
  throw new UsageError(`nothing to accept: there is no finding ${rule} at ${path}; ${hint}`);
}
