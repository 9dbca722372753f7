// Effective settings as text, each with who said it.

import type { AnyValue } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import { type Config, leavesOfConfig } from "../config.js";
import { entryOf, type Leaf } from "../sources.js";
import type { ConfigFormat } from "../file.js";
import { tomlKey, tomlValue } from "./toml-text.js";

/** What is shown of a configuration. */
export interface ShowOptions {
  readonly format?: ConfigFormat;
  /** True: settings with their default are left out. */
  readonly changed?: boolean;
}

/**
 * Every setting in the order of its contract as a file that can be read again, with who said it behind each in TOML and YAML. Secrets are
 * masked. TOML has no null: such settings are comments, if null is not their default.
 */
export function showConfig<T>(config: Config<T>, { format = "toml", changed = false }: ShowOptions = {}): string {
  const settings = leavesOfConfig(config)
    .map((leaf): Setting => ({ leaf, entry: entryOf(leaf) }))
    .filter(({ entry }) => !changed || entry.source.origin !== "default");
  return WRITERS[format](settings);
}

interface Setting {
  readonly leaf: Leaf;
  readonly entry: ReturnType<typeof entryOf>;
}

const WRITERS: { readonly [Format in ConfigFormat]: (settings: readonly Setting[]) => string } = {
  toml: tomlText,
  yaml: yamlText,
  json: jsonText,
};

function tomlText(settings: readonly Setting[]): string {
  const sections = new Map<string, string[]>([["", []]]);
  for (const setting of settings) {
    const { path } = setting.leaf;
    for (let depth = 1; depth < path.length; depth++) {
      const header = path.slice(0, depth).map(tomlKey).join(".");
      if (!sections.has(header)) sections.set(header, []);
    }
    const section = path.slice(0, -1).map(tomlKey).join(".");
    sections.get(section)?.push(...tomlLine(setting));
  }
  const blocks = [...sections].map(([header, lines]) => [...(header === "" ? [] : [`[${header}]`]), ...lines]);
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(""))
    .join("\n");
}

function tomlLine({ leaf, entry }: Setting): readonly string[] {
  const key = tomlKey(leaf.path.at(-1) ?? "");
  const text = tomlValue(entry.value);
  if (text !== null) return [`${key} = ${text}  # ${sourceText(entry)}`];
  return entry.source.origin === "default"
    ? []
    : [`# ${key} has a null, which TOML cannot say  # ${sourceText(entry)}`];
}

function yamlText(settings: readonly Setting[]): string {
  const lines: string[] = [];
  let open: readonly string[] = [];
  for (const { leaf, entry } of settings) {
    const section = leaf.path.slice(0, -1);
    let shared = 0;
    while (shared < section.length && section[shared] === open[shared]) shared++;
    for (let depth = shared; depth < section.length; depth++) {
      lines.push(`${"  ".repeat(depth)}${yamlKey(section[depth] ?? "")}:`);
    }
    open = section;
    const key = yamlKey(leaf.path.at(-1) ?? "");
    lines.push(`${"  ".repeat(section.length)}${key}: ${compactJson(entry.value)}  # ${sourceText(entry)}`);
  }
  return lines.length === 0 ? "{}\n" : lines.map((line) => `${line}\n`).join("");
}

/** JSON is YAML; only what 1.1 would read as another value needs quotes. */
function yamlKey(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(key)
    ? key
    : JSON.stringify(key);
}

function jsonText(settings: readonly Setting[]): string {
  const root: Branch = Object.create(null) as Branch;
  for (const { leaf, entry } of settings) {
    let branch = root;
    for (const name of leaf.path.slice(0, -1)) branch = (branch[name] ??= Object.create(null) as Branch) as Branch;
    branch[leaf.path.at(-1) ?? ""] = entry.value;
  }
  return `${new TextDecoder().decode(ANY.encodeJson(root as AnyValue, { pretty: true, order: "declared" }))}\n`;
}

interface Branch {
  [name: string]: unknown;
}

const ANY = /* @__PURE__ */ contract<AnyValue>({ name: "settings", module: "", info: { kind: "any" } });

function compactJson(value: unknown): string {
  if (typeof value === "number" && !Number.isFinite(value))
    return Number.isNaN(value) ? ".nan" : value > 0 ? ".inf" : "-.inf";
  return new TextDecoder().decode(ANY.encodeJson(value as AnyValue, { order: "declared" }));
}

function sourceText({ source }: Setting["entry"]): string {
  const secret = source.secret ? "secret, " : "";
  if (source.origin === "default") return `${secret}default`;
  return `${secret}from ${(source.location ?? source.origin).replace(/[\p{Cc}\p{Cf}]/gu, "\ufffd")}`;
}
