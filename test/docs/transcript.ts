// Transcripts of the command: run again in a directory with the contracts of their page.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Terminal } from "../../generator/cli/command.js";
import { COMMANDS } from "../../generator/cli/commands.js";
import { run } from "../../generator/cli/run.js";

/** One command of a transcript, and what it printed. */
interface Step {
  /** The words after `$ npx tessera`; null for any other command, which is not run. */
  readonly words: readonly string[] | null;
  readonly line: string;
  readonly output: string;
}

/** A transcript with what its commands print today. One without any output only names commands, and stays as it is. */
export async function rerun(transcript: string, files: { readonly [path: string]: string }): Promise<string> {
  const steps = stepsOf(transcript);
  for (const { words } of steps) if (words !== null) checkCommand(words);
  if (steps.every(({ output }) => output === "")) return transcript;
  const directory = mkdtempSync(join(realpathSync(tmpdir()), "tessera-docs-"));
  try {
    writeAll(directory, files);
    let done = "";
    for (const step of steps) {
      const output = step.words === null ? step.output : await outputOf(step.words, directory);
      done += `${step.line}\n${output}`;
    }
    return done;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function stepsOf(transcript: string): readonly Step[] {
  const parts = transcript.split(/^(?=\$ )/m);
  return parts.map((part) => {
    const at = part.indexOf("\n");
    const line = part.slice(0, at);
    const command = line.replace(/ +#.*$/, "");
    const words = command.startsWith(PREFIX) ? wordsOf(command.slice(PREFIX.length)) : null;
    return { words, line, output: part.slice(at + 1) };
  });
}

const PREFIX = "$ npx tessera ";

/** Words as a shell splits them, as far as the pages need it. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? "");
}

function checkCommand([name]: readonly string[]): void {
  if (!COMMANDS.some((command) => command.name === name)) throw new Error(`there is no tessera ${name}`);
}

async function outputOf(words: readonly string[], cwd: string): Promise<string> {
  const lines: string[] = [];
  const print = (text: string): void => void lines.push(text);
  const terminal: Terminal = {
    cwd,
    colour: false,
    columns: 100,
    today: "2026-12-31",
    out: print,
    error: print,
    stopSignal: () => new AbortController().signal,
  };
  await run(words, terminal);
  return `${lines.join("\n").replaceAll(/\n+$/g, "")}\n`;
}

function writeAll(directory: string, files: { readonly [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}
