import { RunDifference } from "tessera-contracts/contracts/artifacts/manifest";
import { diffPlans, diffRuns } from "tessera-contracts/run";
import type { Layout, ReportCommand } from "../command.js";
import { manifestIn, STORE_OPTION, storeOf } from "./store.js";

/** Two runs, and in what they differ. */
interface Compared {
  readonly ids: readonly [first: string, second: string];
  readonly differences: readonly RunDifference[];
}

/** `tessera run diff`. */
export const diffCommand: ReportCommand<Compared> = {
  name: "diff",
  summary: "Say in what two runs differ, what explains most first",
  args: ["A", "B"],
  options: [STORE_OPTION],
  examples: ["tessera run diff run-6 run-7"],
  contract: { encodeJson: ({ differences }) => RunDifference.encodeJsonLines(differences) },
  report: async (input) => {
    const store = storeOf(input);
    const [a = "", b = ""] = input.args;
    const [left, right] = [await manifestIn(store, a), await manifestIn(store, b)];
    const parts = await diffPlans({ manifest: left, store }, { manifest: right, store });
    const differences = diffRuns(left, right);
    // Below the fingerprints of a view stands what is behind them.
    const behind = (one: RunDifference): readonly RunDifference[] =>
      one.reason === "plans" ? parts.filter(({ name }) => name.startsWith(`${one.name} `)) : [];
    return { ids: [a, b], differences: differences.flatMap((one) => [one, ...behind(one)]) };
  },
  text: differenceLines,
  found: ({ differences }) => differences.length > 0,
};

/** Hashes are told apart by their first digits. */
const DIGITS = 12;

function differenceLines({ ids: [a, b], differences }: Compared, { textTable, width }: Layout): readonly string[] {
  if (differences.length === 0) return [`${a} and ${b} differ in nothing but their ids and times`];
  const shown = (text: string | null): string =>
    text === null ? "nothing" : text.replaceAll(/\b[0-9a-f]{64}\b/g, (hash) => `${hash.slice(0, DIGITS)}…`);
  const rows = differences.map(({ reason, name, left, right }) => [reason, name, shown(left), shown(right)]);
  const limits = [10, 24, Math.floor((width - 40) / 2)];
  return textTable([["DIFFERS", "NAME", a, b], ...rows], limits, width);
}
