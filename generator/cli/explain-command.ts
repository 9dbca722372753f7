import { closest } from "../diagnostics/closest.js";
import { type Code, CODES } from "../diagnostics/codes.js";
import { type Command, EXIT, UsageError } from "./command.js";

/** `tessera explain`. */
export const explainCommand: Command = {
  name: "explain",
  summary: "Says what a diagnostic code means and how to mend the mistake",
  args: ["[CODE]"],
  options: [],
  examples: ["tessera explain unknown-type", "tessera explain"],
  run({ args, terminal }) {
    const [name] = args;
    terminal.out(name === undefined ? listCodes() : explain(name));
    return EXIT.ok;
  },
};

function listCodes(): string {
  const width = Math.max(...Object.keys(CODES).map((name) => name.length));
  return Object.entries(CODES)
    .map(([name, row]) => `${name.padEnd(width)}  ${row.summary}`)
    .join("\n");
}

function explain(name: string): string {
  if (!isCode(name)) {
    const near = closest(name, Object.keys(CODES));
    throw new UsageError(`no code ${name}; ${near === null ? "tessera explain lists them" : `did you mean ${near}?`}`);
  }
  const row = CODES[name];
  return `${row.severity} ${name}: ${row.summary}\n\n${row.explain}`;
}

function isCode(name: string): name is Code {
  return Object.hasOwn(CODES, name);
}
