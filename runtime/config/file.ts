import { hasSecrets } from "tessera-contracts/serde/codegen";
import { displayText, lineText, positionOf } from "tessera-contracts/text";
import { readBytes } from "./bytes.js";
import { ConfigError } from "./errors.js";
import { readJson } from "./json.js";
import { type ConfigLayer, type LayerRequest, loaded, type LoadedLayer } from "./layer.js";
import type { ConfigLimits } from "./limits.js";
import type { Origin } from "./node.js";
import type { Problem } from "./problem.js";
import { problemOf, type ReadText, SyntaxMistake } from "./syntax.js";
import { readToml } from "./toml.js";
import { readYaml } from "./yaml.js";

/** What a file may be written in. */
export type ConfigFormat = "toml" | "yaml" | "json";

/** How a file is read. */
export interface ConfigFileOptions {
  /** True: it need not be there. */
  readonly optional?: boolean;
  /** For names that do not end in `.toml`, `.yaml`, `.yml` or `.json`. */
  readonly format?: ConfigFormat;
}

/** The layer of a file, in UTF-8. */
export function file(path: string, options: ConfigFileOptions = {}): ConfigLayer {
  return { name: path, read: (request) => readLayer(path, options, request) };
}

/** The layers of a file and of its profile, such as `tessera.toml` and `tessera.prod.toml`, which must be there too. */
export function profiled(path: string, profile: string, options: ConfigFileOptions = {}): readonly ConfigLayer[] {
  const dot = path.lastIndexOf(".");
  const own =
    dot <= path.lastIndexOf("/") ? `${path}.${profile}` : `${path.slice(0, dot)}.${profile}${path.slice(dot)}`;
  return [file(path, options), file(own, { ...options, optional: false })];
}

const FORMATS: { readonly [ending: string]: ConfigFormat } = { toml: "toml", yaml: "yaml", yml: "yaml", json: "json" };

type Reader = (origin: Origin, text: string, limits: ConfigLimits) => ReadText | Promise<ReadText>;

const READERS: { readonly [Format in ConfigFormat]: Reader } = { toml: readToml, yaml: readYaml, json: readJson };

async function readLayer(path: string, options: ConfigFileOptions, request: LayerRequest): Promise<LoadedLayer> {
  const format = options.format ?? formatOf(path);
  const bytes = await bytesOf(path, options, request);
  if (bytes === null) return loaded(null);
  const { limits, index } = request;
  const kind = { kind: "file", name: path, layer: index } as const;
  const text = textOf(bytes);
  if (text instanceof SyntaxMistake) {
    const source = { text: new TextDecoder().decode(bytes) };
    return loaded(null, { problems: hidden([problemOf(text, { ...kind, source })], request) });
  }
  if (text.length > limits.maxLength) {
    const message = `${displayText(path)}: the file is longer than ${limits.maxLength} characters (maxLength)`;
    throw new ConfigError("CONFIG_FILE_TOO_LARGE", message);
  }
  const { root, problems, warnings } = await READERS[format]({ ...kind, source: { text } }, text, limits);
  // An empty file of YAML is null, and an empty one of TOML a table: both say nothing.
  const isEmpty = root?.kind === "null" && root.at.start === root.at.end;
  return loaded(isEmpty ? null : root, { problems: hidden(problems, request), warnings });
}

/**
 * Problems of a text that cannot be read. Nobody knows what in it is secret, so values are not shown at all, if the contract knows secrets:
 * of a line what stands behind the first `=` or `:`, and all of it if it has none.
 */
function hidden(problems: readonly Problem[], { contract }: LayerRequest): readonly Problem[] {
  if (!hasSecrets(contract.info)) return problems;
  return problems.map((problem) => {
    const { spot } = problem;
    if (spot === null || spot.origin.source === null) return problem;
    const { line, column } = positionOf(spot.origin.source, spot.start);
    const text = lineText(spot.origin.source, line);
    const first = spot.start - column + 1;
    const start = first + text.search(/[=:]/) + 1;
    return { ...problem, secrets: [{ origin: spot.origin, start, end: first + text.length }] };
  });
}

function formatOf(path: string): ConfigFormat {
  const ending = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
  if (format !== undefined) return format;
  const message = `${displayText(path)}: the name does not say the format; expected .toml, .yaml, .yml or .json, or the option format`;
  throw new ConfigError("CONFIG_FORMAT_UNKNOWN", message);
}

async function bytesOf(
  path: string,
  { optional = false }: ConfigFileOptions,
  { readFile, limits }: LayerRequest,
): Promise<Uint8Array | null> {
  try {
    return await readFile(path, limits.maxLength * MOST_BYTES);
  } catch (error) {
    if (optional && error instanceof ConfigError && error.code === "CONFIG_FILE_MISSING") return null;
    throw error;
  }
}

/** Bytes of UTF-8 that a UTF-16 unit may take. */
const MOST_BYTES = 3;

function textOf(bytes: Uint8Array): string | SyntaxMistake {
  try {
    return readBytes(bytes);
  } catch (error) {
    if (error instanceof SyntaxMistake) return error;
    throw error;
  }
}
