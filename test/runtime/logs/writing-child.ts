// A process that writes lines: FILE NAME COUNT OPTIONS, where OPTIONS are those of `logFile` as JSON. After each line it says how many
// it has written, at once, if OPTIONS has `tells`.

import { writeSync } from "node:fs";
import { LogEvent } from "tessera-contracts/contracts/logs/events";
import { logFile, type LogFileOptions } from "tessera-contracts/logs";
import { finished } from "./events.js";

const [file = "", name = "", count = "0", json = "{}"] = process.argv.slice(2);
const { tells = false, ...options } = JSON.parse(json) as LogFileOptions & { readonly tells?: boolean };
const log = logFile(LogEvent, file, { level: "debug", ...options });
for (let rows = 0; rows < Number(count); rows++) {
  log.write(finished(rows, name));
  if (tells) tell(`${rows + 1}\n`);
}

/** Waits for who reads the pipe. */
function tell(text: string): void {
  try {
    writeSync(1, text);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
    tell(text);
  }
}

// The log is not closed: the end of the process is enough.
