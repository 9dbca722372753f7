import type { TypeInfo } from "tessera-contracts/serde";
import { closest } from "tessera-contracts/text";
import { readJson } from "./json.js";
import { type KeyPath, type KeySpelling, pathsOf, settingNames, takesText } from "./key-paths.js";
import { type ConfigLayer, type LayerRequest, loaded, type LoadedLayer } from "./layer.js";
import { joinTrees } from "./merge.js";
import { type ConfigNode, objectNode, type Spot, spotOf } from "./node.js";
import type { Problem } from "./problem.js";
import { unreadable } from "./problems.js";
import { itemOf, membersOf } from "./shape.js";
import { nested, textValue } from "./text-values.js";

/** How a command line is read. */
export interface ArgumentOptions {
  /** True: words that are no settings are no mistakes; `Config.rest` has them. */
  readonly rest?: boolean;
}

/**
 * The layer of flags: `--cache.path /x` or `--cache.path=/x`, `--plan.allow_partial` and `--no-plan.allow_partial`, a list by repetition,
 * `--set KEY=JSON`. `--` ends them.
 */
export function args(argv: readonly string[], options: ArgumentOptions = {}): ConfigLayer {
  return {
    name: "arguments",
    read: (request) => new ArgumentReader(request, options).read(argv),
  };
}

/** How a flag spells a place. */
export const FLAG: KeySpelling = { separator: ".", anyCase: false };

class ArgumentReader {
  private readonly request: LayerRequest;
  private readonly keepsRest: boolean;
  private readonly problems: Problem[] = [];
  private readonly rest: string[] = [];
  private readonly lists = new Map<string, ConfigNode[]>();
  private root: ConfigNode;
  private isEmpty = true;

  constructor(request: LayerRequest, { rest = false }: ArgumentOptions) {
    this.request = request;
    this.keepsRest = rest;
    this.root = objectNode([], this.spot("arguments"));
  }

  read(argv: readonly string[]): LoadedLayer {
    const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
    const words = argv.slice(0, end);
    while (words.length > 0) this.word(words.shift() ?? "", words);
    for (const word of argv.slice(end + 1)) this.other(word);
    return loaded(this.isEmpty ? null : this.root, { problems: this.problems, rest: this.rest });
  }

  /** Reads a word, and takes the one behind it if that is its value. */
  private word(word: string, behind: string[]): void {
    if (!word.startsWith("--")) return this.other(word);
    const equals = word.indexOf("=");
    const flag = equals === -1 ? word : word.slice(0, equals);
    const given = equals === -1 ? null : word.slice(equals + 1);
    if (flag === "--set") return this.setting(given ?? behind.shift() ?? "", "--set");
    const path = this.pathOf(flag.slice(2));
    if (path !== null) return this.flag(flag, path, given ?? this.valueOf(path, behind));
    const negated = flag.startsWith("--no-") ? this.pathOf(flag.slice(5)) : null;
    if (negated !== null && given === null && isBool(negated.type)) return this.put(flag, negated, "false");
    this.unknown(word, flag);
  }

  /** Flags of booleans stand alone; what begins with two dashes is the next flag. */
  private valueOf({ type }: KeyPath, behind: string[]): string | null {
    if (isBool(type)) return "true";
    return behind[0] === undefined || behind[0].startsWith("--") ? null : (behind.shift() ?? null);
  }

  private flag(flag: string, path: KeyPath, text: string | null): void {
    if (text === null) this.complain(flag, `${flag} needs a value behind it, as in \`${flag} VALUE\``);
    else this.put(flag, path, text);
  }

  private put(flag: string, path: KeyPath, text: string): void {
    const item = takesText(path.type) || /^\s*\[/.test(text) ? null : itemOf(path.type, 0);
    const { node, problems } = textValue(item ?? path.type, text, this.spot(flag), this.request.limits);
    this.problems.push(...problems);
    this.add(path.steps, item === null ? node : this.listWith(path, node));
  }

  /** The list of a flag with one more item. */
  private listWith({ steps }: KeyPath, item: ConfigNode): ConfigNode {
    const key = steps.join(".");
    const items = [...(this.lists.get(key) ?? []), item];
    this.lists.set(key, items);
    return { kind: "array", items, at: item.at };
  }

  private setting(text: string, flag: string): void {
    const equals = text.indexOf("=");
    const key = text.slice(0, Math.max(0, equals));
    const path = this.pathOf(key);
    if (equals < 1) return this.complain(flag, "--set needs KEY=JSON, as in `--set cache.path=null`");
    if (path === null) return this.complain(flag, `--set does not know the setting ${key}`, this.nearest(key, ""));
    const spot = this.spot(`--set ${key}`);
    const { root, problems } = readJson(spot.origin, text.slice(equals + 1), this.request.limits);
    for (const { payload } of problems)
      this.complain(`--set ${key}`, `Not JSON: ${payload.summary}; text is written in quotes`);
    if (root !== null) this.add(path.steps, root);
  }

  private add(steps: readonly string[], value: ConfigNode): void {
    this.isEmpty = false;
    this.root = joinTrees(this.root, nested(steps, value, value.at));
  }

  private other(word: string): void {
    if (this.keepsRest) this.rest.push(word);
    else this.complain("arguments", `The argument ${JSON.stringify(word)} is no setting; settings begin with \`--\``);
  }

  private unknown(word: string, flag: string): void {
    if (this.keepsRest) this.rest.push(word);
    else this.complain(flag, `${flag} is no setting`, this.nearest(flag.slice(2), "--"));
  }

  private nearest(key: string, dashes: string): string | undefined {
    const near = closest(key, settingNames(this.request.contract.info));
    return near === null ? undefined : `did you mean ${dashes}${near}?`;
  }

  private complain(name: string, summary: string, hint?: string): void {
    this.problems.push(
      unreadable("CONFIG_ARGUMENT", summary, { spot: this.spot(name), ...(hint === undefined ? {} : { hint }) }),
    );
  }

  private pathOf(key: string): KeyPath | null {
    const paths = pathsOf(this.request.contract.info, key, FLAG);
    return paths.length === 1 ? (paths[0] ?? null) : null;
  }

  private spot(name: string): Spot {
    return spotOf({ kind: "cli", name, source: null, layer: this.request.index });
  }
}

function isBool(type: TypeInfo): boolean {
  return membersOf(type).every(({ kind }) => kind === "bool" || kind === "null");
}
