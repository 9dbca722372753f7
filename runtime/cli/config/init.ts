import { initialConfig } from "tessera-contracts/config";
import { EXIT, guarded, type RuntimeCommand } from "../command.js";
import { formatFlag } from "./settings.js";

/** `tessera config init`. */
export const initCommand: RuntimeCommand = guarded({
  name: "init",
  summary: "Print a commented file of settings to start from",
  args: ["CONTRACT"],
  options: [
    { name: "toml", value: null, doc: "as TOML, which is the default" },
    { name: "yaml", value: null, doc: "as YAML" },
    { name: "minimal", value: null, doc: "only what has to be there" },
    { name: "contracts", value: "DIR", doc: "directory of the contracts (default: contracts)" },
  ],
  examples: ["tessera config init RootConfig > tessera.toml"],
  run: (input, tools) => {
    const format = formatFlag(input, ["toml", "yaml"]) ?? "toml";
    const contract = tools.settingsContract(input.args[0] ?? "");
    if (contract === null) return Promise.resolve(EXIT.call);
    input.terminal.out(initialConfig(contract, { format, minimal: input.flag("minimal") }).replace(/\n$/, ""));
    return Promise.resolve(EXIT.ok);
  },
});
