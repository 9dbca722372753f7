import { RULE_PAGES } from "../evolution/rule-pages.js";
import { closest } from "../../runtime/text/closest.js";
import { CODES } from "../diagnostics/codes.js";
import { type Command, EXIT, UsageError } from "./command.js";

/** `tessera explain`. */
export const explainCommand: Command = {
  name: "explain",
  summary:
    "Explain an error code or a rule of the breaking check, and how to fix the mistake; without CODE, list them all",
  args: ["[CODE]"],
  options: [],
  examples: ["tessera explain unknown-type", "tessera explain FIELD_REMOVED", "tessera explain"],
  run({ args, terminal }) {
    const [name] = args;
    terminal.out(name === undefined ? list() : explain(name));
    return EXIT.ok;
  },
};

interface Page {
  readonly summary: string;
  readonly text: string;
}

/** Codes first, then rules; the names of the two differ in their letters. */
const PAGES: ReadonlyMap<string, Page> = new Map<string, Page>([
  ...Object.entries(CODES).map(([code, { severity, summary, explain: more }]) => {
    return [code, { summary, text: `${severity} ${code}: ${summary}\n\n${more}` }] as const;
  }),
  ...[...RULE_PAGES].map(([rule, { purpose, page }]) => [rule, { summary: purpose, text: page }] as const),
]);

function list(): string {
  const width = Math.max(...[...PAGES.keys()].map((name) => name.length));
  return [...PAGES].map(([name, page]) => `${name.padEnd(width)}  ${page.summary}`).join("\n");
}

function explain(name: string): string {
  const page = PAGES.get(name);
  if (page !== undefined) return page.text;
  const near = closest(name, PAGES.keys());
  throw new UsageError(
    `unknown code ${name}; ${near === null ? "tessera explain lists all codes" : `did you mean ${near}?`}`,
  );
}
