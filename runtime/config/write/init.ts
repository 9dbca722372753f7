// A file to start from: the settings that have to be there, and all others as comments.

import type { Contract, FieldInfo, StructInfo } from "tessera-contracts/serde";
import { ConfigError } from "../errors.js";
import { fieldsOf, membersOf, structsOf } from "../shape.js";
import { constraintTexts, typeText } from "../type-text.js";
import { optionalSample, requiredSample, type Sample, unsayable } from "./samples.js";
import { tomlKey, tomlValue } from "./toml-text.js";

/** What a file to start from is like. */
export interface InitOptions {
  readonly format?: "toml" | "yaml";
  /** True: only what has to be there. */
  readonly minimal?: boolean;
}

/**
 * A commented file of a contract: required settings with a value to replace, all others commented out with their default or an example.
 * @throws {ConfigError} `CONFIG_OPTION` if the contract is no struct, or has a required field that no text says
 */
export function initialConfig<T, I>(
  { info, name }: Contract<T, I>,
  { format = "toml", minimal = false }: InitOptions = {},
): string {
  if (info.kind !== "struct" || info.array_like) {
    throw new ConfigError("CONFIG_OPTION", `${name} is no configuration: only structs with named fields are`);
  }
  const missing = unsayable(info);
  if (missing !== null)
    throw new ConfigError("CONFIG_OPTION", `${name} has to have ${missing}, which no text file can say`);
  const part: Part = { struct: info, path: [], live: requiredSample(info), isLive: true };
  const lines = (format === "toml" ? tomlLines : yamlLines)(part, minimal ? "minimal" : "whole");
  const head = [...comment(`${info.name}: ${info.doc ?? "settings"}`, ""), ""];
  return `${[...(minimal ? [] : head), ...lines]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

/** A struct of a file, with the settings in it that are no comments. */
interface Part {
  readonly struct: StructInfo;
  readonly path: readonly string[];
  readonly live: Sample;
  readonly isLive: boolean;
}

type Extent = "whole" | "minimal";

/** Settings first, and then sections: what stands behind a header is in it. */
function tomlLines(part: Part, extent: Extent): readonly string[] {
  const plain = [
    ...tagLines(part, tomlPair),
    ...settingsOf(part).flatMap((field) => settingLines(field, part, { extent, pair: tomlPair })),
  ];
  const sections = sectionsOf(part).flatMap(({ field, inner }) => {
    if (!inner.isLive && extent === "minimal") return [];
    const header = `${inner.isLive ? "" : "# "}[${inner.path.map(tomlKey).join(".")}]`;
    return ["", ...docLines(field, "", extent), header, ...tomlLines(inner, extent)];
  });
  return [...plain, ...sections];
}

function yamlLines(part: Part, extent: Extent): readonly string[] {
  const indent = "  ".repeat(part.path.length);
  const pair: Pair = (key, value) => `${JSON.stringify(key)}: ${jsonText(value)}`;
  const plain = [
    ...tagLines(part, pair),
    ...settingsOf(part).flatMap((field) => settingLines(field, part, { extent, pair })),
  ];
  const sections = sectionsOf(part).flatMap(({ field, inner }) => {
    if (!inner.isLive && extent === "minimal") return [];
    const mark = inner.isLive ? "" : "# ";
    const inside = yamlLines(inner, extent);
    const isEmpty = inner.isLive && Object.keys(inner.live).length === 0;
    const key = `${mark}${JSON.stringify(field.wire)}:${isEmpty ? " {}" : ""}`;
    return ["", ...docLines(field, indent, extent), `${indent}${key}`, ...inside];
  });
  return [...plain.map((line) => (line === "" ? "" : `${indent}${line}`)), ...sections];
}

/** How a setting is written; null if the format cannot say its value. */
type Pair = (key: string, value: unknown) => string | null;

function tomlPair(key: string, value: unknown): string | null {
  const text = tomlValue(value);
  return text === null ? null : `${tomlKey(key)} = ${text}`;
}

function jsonText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? Number(inner) : inner));
}

function tagLines({ struct, live }: Part, pair: Pair): readonly string[] {
  const { tag_field: tag } = struct;
  return tag === null || !Object.hasOwn(live, tag) ? [] : [pair(tag, live[tag]) ?? ""];
}

function settingLines(
  field: FieldInfo,
  { struct, live, isLive }: Part,
  { extent, pair }: { readonly extent: Extent; readonly pair: Pair },
): readonly string[] {
  const isSet = isLive && Object.hasOwn(live, field.wire);
  if (isSet)
    return [
      ...docLines(field, "", extent),
      pair(field.wire, live[field.wire]) ?? "",
      ...(extent === "minimal" ? [] : [""]),
    ];
  if (extent === "minimal") return [];
  const line = pair(field.wire, Object.hasOwn(live, field.wire) ? live[field.wire] : optionalSample(field, struct));
  return [...docLines(field, "", extent), line === null ? `# ${field.wire}` : `# ${line}`, ""];
}

function docLines(field: FieldInfo, indent: string, extent: Extent): readonly string[] {
  if (extent === "minimal") return [];
  const facts = [typeText(field.type), ...constraintTexts(field.type)].join(", ");
  return [...(field.doc === undefined ? [] : comment(field.doc, indent)), `${indent}# ${facts}`];
}

const WIDTH = 96;

/** Words in lines of comments. */
function comment(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + word.length >= WIDTH) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `${indent}# ${one}`);
}

function settingsOf({ struct }: Part): readonly FieldInfo[] {
  return fieldsOf(struct).filter((field) => sectionOf(field, []) === null);
}

function sectionsOf(part: Part): readonly { readonly field: FieldInfo; readonly inner: Part }[] {
  return fieldsOf(part.struct).flatMap((field) => {
    const struct = sectionOf(field, [part.struct]);
    if (struct === null) return [];
    const given = part.live[field.wire];
    const isLive = part.isLive && given !== undefined && given !== null;
    const live = isLive ? (given as Sample) : requiredSample(struct);
    return [{ field, inner: { struct, path: [...part.path, field.wire], live, isLive } }];
  });
}

/** The struct of a field that is a section: one alone, beside null at most, that does not hold itself. */
function sectionOf({ type }: FieldInfo, around: readonly StructInfo[]): StructInfo | null {
  const [struct, ...others] = structsOf(type);
  const isAlone = others.length === 0 && membersOf(type).every(({ kind }) => kind === "struct" || kind === "null");
  return struct === undefined || !isAlone || around.includes(struct) ? null : struct;
}
