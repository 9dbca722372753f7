import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { join } from "node:path";

/** A process that is asked by a line of JSON and answers by one, and what it is asked for. */
export class Peer {
  #child;
  #answers;

  constructor(program, args) {
    this.#child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
    this.#answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** @returns {Promise<{ time_ms: number, result: unknown, rss_bytes: number }>} */
  async ask(request) {
    this.#child.stdin.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await this.#answers.next();
    if (done) throw new Error(`the process that was asked for ${request.op} ended before it answered`);
    return JSON.parse(value);
  }

  end() {
    this.#child.stdin.end();
  }
}

/** delta-rs in Python, as `make node_modules/.cache/tessera/venv/done` installs it. */
export function deltaRs() {
  return new Peer("node_modules/.cache/tessera/venv/bin/python", ["test/bench/delta_peer.py"]);
}

/** What this package does, in a process of its own. */
export function ownProcess() {
  return new Peer(process.execPath, ["test/run-typescript.mjs", join("test/bench/delta", "own.mjs")]);
}

/** Asks a process that was just started, and ends it. */
export async function askFresh(start, request) {
  const peer = start();
  try {
    return await peer.ask(request);
  } finally {
    peer.end();
  }
}
