// Looks at the contracts a few times a second: unlike file system events, that misses no save by renaming, no new directory and
// no network drive, and costs a few `stat` calls.

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Terminal } from "./command.js";
import { EXIT } from "./command.js";
import { reportMistakes } from "./mistakes.js";

const LOOK_MS = 150;
/** How long the files must stay the same before they are read: a save is several steps. */
const QUIET_MS = 30;

/** Runs `generate` now and after every change below `directory`, until the terminal says stop. A mistake does not end it. */
export async function watch(directory: string, generate: () => Promise<number>, terminal: Terminal): Promise<number> {
  const stop = terminal.stopSignal();
  let seen: string | null = null;
  while (!stop.aborted) {
    const now = await settled(directory, stop);
    if (now !== seen) {
      seen = now;
      await reportMistakes(generate, terminal);
    }
    await pause(LOOK_MS, stop);
  }
  return EXIT.ok;
}

/** The state of the directory once it has stopped changing. */
async function settled(directory: string, stop: AbortSignal): Promise<string> {
  let before = stateOf(directory);
  for (;;) {
    await pause(QUIET_MS, stop);
    const now = stateOf(directory);
    if (now === before || stop.aborted) return now;
    before = now;
  }
}

/** Path, size and time of every contract file. */
function stateOf(directory: string): string {
  return namesIn(directory)
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => `${name} ${stamp(join(directory, name))}`)
    .join("\n");
}

/** None if the directory is gone for a moment: generating says so. */
function namesIn(directory: string): readonly string[] {
  return statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true
    ? readdirSync(directory, { recursive: true, encoding: "utf8" })
    : [];
}

function stamp(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? "gone" : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
}

function pause(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      stop.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    stop.addEventListener("abort", end);
  });
}
