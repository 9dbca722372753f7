import { explainSetting } from "tessera-contracts/config";
import { EXIT, guarded, type RuntimeCommand } from "../command.js";
import { LAYER_OPTIONS, settingsOf } from "./settings.js";

/** `tessera config explain`. */
export const explainCommand: RuntimeCommand = guarded({
  name: "explain",
  summary: "Explain a setting: its value, who set it, what it means, and how to set it",
  args: ["CONTRACT", "KEY", "[FILE…]"],
  options: LAYER_OPTIONS,
  examples: ["tessera config explain RootConfig cache.path tessera.toml --env APP"],
  run: async (input, tools) => {
    const [, key = ""] = input.args;
    const called = await settingsOf(input, tools, { files: input.args.slice(2) });
    if (called === null) return EXIT.call;
    if (called.config === null) return EXIT.found;
    input.terminal.out(explainSetting(called.config, key, input.option("env") ?? "APP").join("\n"));
    return EXIT.ok;
  },
});
