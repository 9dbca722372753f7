// Fills in what a page shows: results of snippets, transcripts, generated code, tables of keys. The rest is written by hand.
//
//   ```yaml … ```                 a contract; its first line may say `# contracts/orders.yaml`. It holds to the end of its section.
//   <!-- mistake -->              the contract below does not compile
//   <!-- fragment -->             the block below is no contract or program of its own
//   <!-- typescript Order -->     the generated declaration (python, json-schema likewise)
//   <!-- keys struct -->          a table of the keys of a group
//   ```ts … ```                   a snippet, which goes on from those above it in its section
//   ```console … ```              a transcript, run with the contracts above it

import { format } from "prettier";
import { resultsOf } from "./bundle.js";
import { keysUsedIn, keyTable } from "./language-keys.js";
import { PIECES } from "./outputs.js";
import { anchorOf, type Directive, type Fence, fenceOf, type Heading, type Part, partsOf } from "./page.js";
import { programOf, withResults } from "./snippet.js";
import { rerun } from "./transcript.js";
import { type ContractFiles, outputsOf, pathOf, type Workspace, workspaceOf } from "./workspace.js";

/** A page as it should be, and what it consists of. */
export interface FilledPage {
  readonly text: string;
  /** The program of each snippet, with the files that it needs. */
  readonly programs: readonly { readonly [path: string]: string }[];
  /** The keys of the language that its contracts use, as `group.key`. */
  readonly keys: ReadonlySet<string>;
}

/** Fills in a page. @throws {Error} when a contract, snippet or command of it does not do what it should */
export async function fillPage(page: string): Promise<FilledPage> {
  const filling = new Filling(examplesOf(partsOf(page)));
  const parts = partsOf(page);
  let text = "";
  for (const part of parts) text += await filling.next(part);
  text += filling.end();
  return {
    text: await format(text, { parser: "markdown", printWidth: 120 }),
    programs: filling.programs,
    keys: new Set(filling.examples.keys()),
  };
}

/** The heading under which each key is first used. */
function examplesOf(parts: readonly Part[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let heading = "";
  parts.forEach((part, i) => {
    if (part.kind === "heading") heading = part.title;
    if (part.kind !== "fence" || part.language !== "yaml" || isMarked(parts, i)) return;
    for (const key of keysUsedIn(part.body)) if (!found.has(key)) found.set(key, heading);
  });
  return found;
}

/** Whether a directive stands in front of a block, with nothing but an empty line between. */
function isMarked(parts: readonly Part[], at: number): boolean {
  const before = parts.slice(0, at).findLast((part) => part.kind !== "prose" || part.text.trim() !== "");
  return before?.kind === "directive";
}

/** What holds in a section and those below it. */
interface Scope {
  readonly level: number;
  contracts: ContractFiles;
  /** Modules that `tessera.yaml` names, beside the contracts. */
  codecs: ContractFiles;
  snippets: readonly string[];
}

class Filling {
  readonly examples: ReadonlyMap<string, string>;
  readonly programs: { readonly [path: string]: string }[] = [];
  private scopes: Scope[] = [{ level: 0, contracts: {}, codecs: {}, snippets: [] }];
  /** The directive that the next block is for. */
  private pending: Directive | null = null;

  constructor(examples: ReadonlyMap<string, string>) {
    this.examples = examples;
  }

  /** The text that stands in place of a part. */
  async next(part: Part): Promise<string> {
    switch (part.kind) {
      case "directive":
        return this.inserted() + this.announced(part);
      case "heading":
        return this.inserted() + this.entered(part);
      case "prose":
        return part.text.trim() === "" ? part.text : this.inserted() + part.text;
      case "table":
        return this.pending?.word === "keys" ? this.inserted() : part.text;
      case "fence":
        return this.block(part);
    }
  }

  /** What is still to come at the end of the page. */
  end(): string {
    return this.inserted();
  }

  private announced(directive: Directive): string {
    this.pending = directive;
    return directive.text;
  }

  private entered({ level, text }: Heading): string {
    this.scopes = this.scopes.filter((scope) => scope.level < level);
    this.scopes.push({ ...this.scope(), level });
    return text;
  }

  private scope(): Scope {
    const scope = this.scopes.at(-1);
    if (scope === undefined) throw new Error("no scope is open");
    return scope;
  }

  /** The block of a directive that makes one; for any other, nothing. */
  private inserted(): string {
    const directive = this.pending;
    this.pending = null;
    if (directive === null) return "";
    const { word, args } = directive;
    if (word === "keys") return `\n${keyTable(args[0] ?? "", (key) => this.linkTo(key))}\n`;
    const piece = PIECES[word];
    if (piece === undefined) return "";
    const workspace = this.workspace();
    return `\n${fenceOf(piece.language, `${args.map((name) => piece.of(name, workspace)).join("\n\n")}\n`).text}`;
  }

  private linkTo(key: string): string | null {
    const heading = this.examples.get(key);
    return heading === undefined ? null : `#${anchorOf(heading)}`;
  }

  private async block(fence: Fence): Promise<string> {
    const word = this.pending?.word ?? "";
    if (word in PIECES) return this.inserted();
    if (word === "keys") return this.inserted() + (await this.block(fence));
    this.pending = null;
    if (word === "fragment") return fence.text;
    switch (fence.language) {
      case "yaml":
        return this.contract(fence, word === "mistake");
      case "js":
        return this.codec(fence);
      case "ts":
        return this.snippet(fence);
      case "console":
        return fenceOf("console", await rerun(fence.body, this.project())).text;
      default:
        return fence.text;
    }
  }

  private contract({ body, text }: Fence, isMistake: boolean): string {
    const scope = this.scope();
    const path = pathOf(body);
    // A snippet goes on from those before it, but not into other contracts.
    if (scope.contracts[path] !== undefined) scope.snippets = [];
    scope.contracts = { ...scope.contracts, [path]: body };
    const compiled = workspaceOf(scope.contracts);
    if (isMistake && typeof compiled !== "string") throw new Error(`expected a mistake in\n${body}`);
    if (!isMistake && typeof compiled === "string") throw new Error(`${compiled}\n\nin\n${body}`);
    return text;
  }

  private codec({ body, text }: Fence): string {
    const path = /^\/\/ (contracts\/\S+\.js)\n/.exec(body)?.[1];
    const scope = this.scope();
    if (path !== undefined) scope.codecs = { ...scope.codecs, [path]: body };
    return text;
  }

  private async snippet({ body }: Fence): Promise<string> {
    const scope = this.scope();
    const workspace = this.workspace();
    const program = programOf({ body, before: scope.snippets }, workspace);
    const generated = Object.fromEntries(
      [...outputsOf("typescript", workspace)].map(([path, text]) => [`generated/${path}`, text]),
    );
    const files = { ...scope.codecs, ...generated, "program.ts": program };
    this.programs.push(files);
    const results = await resultsOf(files).catch((cause: unknown) => {
      throw new Error(`${String(cause)} in the snippet\n${body}`, { cause });
    });
    scope.snippets = [...scope.snippets, body];
    return fenceOf("ts", withResults(body, results)).text;
  }

  private workspace(): Workspace {
    const compiled = workspaceOf(this.scope().contracts);
    if (typeof compiled === "string") throw new Error(compiled);
    return compiled;
  }

  /** The files of a project with the contracts of this section. */
  private project(): { readonly [path: string]: string } {
    const { contracts, codecs } = this.scope();
    const all = { "tessera.yaml": "tessera: 1\n", ...contracts };
    return { ...codecs, ...Object.fromEntries(Object.entries(all).map(([path, text]) => [`contracts/${path}`, text])) };
  }
}
