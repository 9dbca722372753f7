import type { ModuleDefaults } from "./document.js";
import { choiceAt, flagAt, given } from "./read-value.js";
import type { YamlNode } from "./yaml-node.js";

/** What `stability:` may say. */
export const STABILITIES = ["stable", "experimental"] as const;

const MODES = ["strict", "compat"] as const;
const RENAMES = ["camel", "pascal", "kebab", "upper", "lower"] as const;
const POSITIONS = ["input", "output", "both"] as const;

/** Builds the options that a struct and a module's `defaults:` have in common. */
export function buildOptions(node: YamlNode | undefined): ModuleDefaults {
  return {
    ...given("mode", choiceAt(node, "mode", MODES)),
    ...given("omit_defaults", flagAt(node, "omit_defaults")),
    ...given("rename", choiceAt(node, "rename", RENAMES)),
    ...given("position", choiceAt(node, "position", POSITIONS)),
    ...given("persisted", flagAt(node, "persisted")),
  };
}
