// Why a setting is what it is, and how to set it.

import { closest, displayText } from "tessera-contracts/text";
import { FLAG } from "../args.js";
import { type Config, leavesOfConfig } from "../config.js";
import { VARIABLE } from "../env.js";
import { ConfigError } from "../errors.js";
import { entryOf, type Leaf } from "../sources.js";
import { constraintTexts, typeText } from "../type-text.js";
import { isContainer } from "../text-values.js";
import { takesText } from "../key-paths.js";
import { tomlKey, tomlValue } from "./toml-text.js";

/**
 * What there is to say of a setting, in lines: its value, who set it, the strongest first, what the contract says, and how to set it.
 * @param prefix of variables
 * @throws {ConfigError} `CONFIG_OPTION` if there is no such setting
 */
export function explainSetting<T>(config: Config<T>, key: string, prefix: string): readonly string[] {
  const leaves = leavesOfConfig(config);
  const leaf = leaves.find((one) => one.key === key);
  if (leaf === undefined) throw new ConfigError("CONFIG_OPTION", unknownKey(key, leaves));
  const { value, source, shadowed } = entryOf(leaf);
  const said = [source, ...shadowed].map(({ origin, location }) => location ?? origin);
  const facts: readonly (readonly [string, string | null])[] = [
    ["value", tomlValue(value) ?? "null"],
    ["from", said[0] ?? null],
    ["over", said.slice(1).join(", ") || null],
    ["default", defaultText(leaf)],
    ["allowed", constraintTexts(leaf.type).join(", ") || null],
    ["secret", leaf.isSecret ? "no report shows it" : null],
    ["replaced", leaf.field?.deprecated ?? null],
    ["in a file", fileText(leaf)],
    ["variable", variableText(leaf, prefix)],
    ["flag", flagText(leaf)],
  ];
  const lines = facts.flatMap(([name, text]) => (text === null ? [] : [`  ${name.padEnd(10)} ${text}`]));
  const doc = leaf.field?.doc === undefined ? [] : [`  ${leaf.field.doc}`];
  return [`${leaf.key}: ${typeText(leaf.type)}`, ...doc, "", ...lines].map(displayText);
}

function unknownKey(key: string, leaves: readonly Leaf[]): string {
  const inside = leaves.filter((leaf) => leaf.key.startsWith(`${key}.`)).map((leaf) => leaf.key);
  if (inside.length > 0) return `${key} is a section; explain one of ${inside.join(", ")}`;
  const near = closest(
    key,
    leaves.map((leaf) => leaf.key),
  );
  return `There is no setting ${key}${near === null ? "" : `; did you mean ${near}?`}`;
}

function defaultText({ field, isSecret }: Leaf): string | null {
  if (field === null) return null;
  if (field.presence === "required") return "none; it has to be set";
  if (isSecret || field.makeDefault === undefined) return null;
  return tomlValue(field.makeDefault()) ?? "null";
}

function fileText({ path }: Leaf): string {
  const section = path.slice(0, -1).map(tomlKey).join(".");
  const key = tomlKey(path.at(-1) ?? "");
  return section === "" ? `${key} = …` : `[${section}] ${key} = …`;
}

function variableText({ path, type }: Leaf, prefix: string): string {
  const name = [prefix, ...path.map((one) => one.toUpperCase())].join(VARIABLE.separator);
  return isContainer(type) && !takesText(type) ? `${name}=JSON` : `${name}=…`;
}

function flagText({ path, type }: Leaf): string {
  const name = `--${path.join(FLAG.separator)}`;
  if (
    typeText(type)
      .split(" | ")
      .every((one) => one === "bool" || one === "null")
  )
    return `${name}, --no-${name.slice(2)}`;
  return `${name} …`;
}
