// `--html`: the page of what a command shows, instead of its text.

import {
  CallError,
  type CommandInput,
  type CommandOption,
  commandOf,
  type CommandTools,
  EXIT,
  guarded,
  type ReportCommand,
  type RuntimeCommand,
} from "./command.js";

/** The option that asks for a page. A file is told from what follows by its ending. */
export const HTML_OPTION: CommandOption = {
  name: "html",
  value: "[FILE.html]",
  doc: "write a page that works by itself, to a file that is named after what is shown unless one is said",
};

/** What a page is made of: plain data, and the name that its file has unless the call says another. */
export interface PageFacts {
  readonly name: string;
  readonly facts: object;
}

/** How the page of a command comes about. */
export interface CommandPage {
  readonly kind: Parameters<CommandTools["writePage"]>[0]["kind"];
  /** Options that mean nothing to a page. */
  readonly without: readonly string[];
  /** Options that mean something to a page only. */
  readonly options: readonly CommandOption[];
  facts(input: CommandInput): Promise<PageFacts>;
}

/** The command that prints what a report command reports, or writes it as a page. */
export function commandWithPage<Report>(command: ReportCommand<Report>, page: CommandPage): RuntimeCommand {
  const printing = commandOf({ ...command, options: [...command.options, HTML_OPTION, ...page.options] });
  return guarded({
    ...printing,
    run: async (input, tools) => {
      if (input.flag(HTML_OPTION.name)) return write(page, input, tools);
      demandNone(page.options, input, "is of pages; give --html too");
      return printing.run(input, tools);
    },
  });
}

async function write(page: CommandPage, input: CommandInput, { writePage }: CommandTools): Promise<number> {
  demandNone(
    [...page.without, "format"].map((name) => ({ name })),
    input,
    "and --html exclude each other: a page shows everything",
  );
  const { name, facts } = await page.facts(input);
  const file = input.option(HTML_OPTION.name) ?? `${name.replaceAll(/[^A-Za-z0-9._-]/g, "-")}.html`;
  await writePage({ kind: page.kind, facts, file });
  return EXIT.ok;
}

function demandNone(options: readonly { readonly name: string }[], input: CommandInput, why: string): void {
  const given = options.find(({ name }) => input.flag(name));
  if (given !== undefined) throw new CallError(`--${given.name} ${why}`);
}
