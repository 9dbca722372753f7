import { CallError, type CommandInput, EXIT, guarded, type Layout, type RuntimeCommand, widthOf } from "../command.js";
import { countText, sizeText, timeText } from "../table/amounts.js";
import { storageOf } from "../table/target.js";

/** Where views of the policy delta_staging are kept, if a call does not say. */
export const CACHE: string = ".tessera/cache";

/** `tessera run cache`. */
export const cacheCommand: RuntimeCommand = guarded({
  name: "cache",
  summary: "List the results of views that are staged, or delete them",
  args: ["list|clean"],
  options: [
    { name: "view", value: "VIEW", doc: "only those of a view" },
    { name: "dry-run", value: null, doc: "say what would be deleted and do nothing" },
    { name: "cache", value: "DIR", doc: `where they are (default: ${CACHE})` },
  ],
  examples: ["tessera run cache list", "tessera run cache clean --view late_nodes"],
  run: async (input, { textTable }) => {
    const [what = ""] = input.args;
    if (what !== "list" && what !== "clean") throw new CallError(`expected list or clean, found ${what}`);
    const found = await stagedIn(input);
    const { terminal } = input;
    if (found.length > 0) terminal.out(stagedLines(found, { textTable, width: widthOf(terminal) }).join("\n"));
    const amount = `${countText(found.length, "result")}, ${sizeText(sizeOf(found))}`;
    const isDeleted = what === "clean" && !input.flag("dry-run");
    if (isDeleted) await deleteStaged(found, input);
    const deed = isDeleted ? " deleted" : what === "clean" ? " would be deleted" : "";
    terminal.out(`${found.length === 0 ? "" : "\n"}${amount}${deed}`);
    return EXIT.ok;
  },
});

/** The table of a staged result. */
interface Staged {
  readonly view: string;
  /** The first digits of the key of the result. */
  readonly key: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** When it was last written to. Milliseconds since 1970. */
  readonly modified: number;
}

/** A file of a staged table; nothing else in the folder is looked at. */
const STAGED = /^([^/]+)\/([0-9a-f]{16})\/./;

async function stagedIn(input: CommandInput): Promise<readonly Staged[]> {
  const wanted = input.option("view");
  const tables = new Map<string, Staged>();
  for await (const { path, sizeBytes: size, modifiedMs: modified } of storageOf(
    input.option("cache") ?? CACHE,
    input,
  ).list("")) {
    const [, view, key] = STAGED.exec(path) ?? [];
    if (view === undefined || key === undefined || (wanted !== null && view !== wanted)) continue;
    const before = tables.get(`${view}/${key}`);
    const files = [...(before?.files ?? []), { path, size }];
    tables.set(`${view}/${key}`, { view, key, files, modified: Math.max(before?.modified ?? 0, modified) });
  }
  return [...tables.values()];
}

/** Logs go first: a table without one is none, whatever else is left of it. */
async function deleteStaged(found: readonly Staged[], input: CommandInput): Promise<void> {
  const storage = storageOf(input.option("cache") ?? CACHE, input);
  const signal = input.terminal.stopSignal();
  for (const { files } of found) {
    const paths = files.map(({ path }) => path);
    const isLog = (path: string): boolean => path.includes("/_delta_log/");
    await storage.delete(paths.filter(isLog), { signal });
    await storage.delete(
      paths.filter((path) => !isLog(path)),
      { signal },
    );
  }
}

function sizeOf(found: readonly Staged[]): number {
  return found.flatMap(({ files }) => files).reduce((sum, { size }) => sum + size, 0);
}

function stagedLines(found: readonly Staged[], { textTable, width }: Layout): readonly string[] {
  const rows = found.map((one) => [one.view, one.key, timeText(one.modified), sizeText(sizeOf([one]))]);
  return textTable([["VIEW", "KEY", "WRITTEN", "SIZE"], ...rows], [40, 16, 20], width);
}
