import { showConfig } from "tessera-contracts/config";
import { type CommandOption, EXIT, guarded, type RuntimeCommand } from "../command.js";
import { formatFlag, LAYER_OPTIONS, settingsOf } from "./settings.js";

const FORMATS = ["toml", "json", "yaml"] as const;

/** `tessera config show`. */
export const showCommand: RuntimeCommand = guarded({
  name: "show",
  summary: "Show the settings that hold, and who said each; secrets are masked",
  args: ["CONTRACT", "[FILE…]"],
  options: [
    ...LAYER_OPTIONS,
    ...FORMATS.map((name): CommandOption => ({ name, value: null, doc: `as ${name.toUpperCase()}` })),
    { name: "changed", value: null, doc: "leave out what has its default" },
  ],
  examples: [
    "tessera config show RootConfig tessera.toml --env APP",
    "tessera config show RootConfig tessera.toml --changed --yaml",
  ],
  run: async (input, tools) => {
    const format = formatFlag(input, FORMATS) ?? "toml";
    const called = await settingsOf(input, tools, { files: input.args.slice(1) });
    if (called === null) return EXIT.call;
    if (called.config === null) return EXIT.found;
    const text = showConfig(called.config, { format, changed: input.flag("changed") });
    input.terminal.out(text.replace(/\n$/, ""));
    return EXIT.ok;
  },
});
