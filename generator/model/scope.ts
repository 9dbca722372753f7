// Which names a module sees: its own types and those of the modules it uses; not transitive.

import { didYouMean } from "../../runtime/text/closest.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import type { DefinitionTree, Document } from "../parse/document.js";
import { moduleMeant } from "../parse/outline.js";
import { reachOf } from "./graph.js";
import { foreignNameHint, SCALARS } from "./scalars.js";

/** A definition and the file it stands in. */
export interface Declaration {
  readonly tree: DefinitionTree;
  readonly document: Document;
}

/** The names of a workspace. */
export class Scope {
  /** The modules that are part of the model, by name: all but those of the shipped library that nothing uses. */
  readonly documents: readonly Document[];
  readonly #modules: ReadonlyMap<string, Document>;
  /** The first definition of every name. */
  readonly #declared = new Map<string, Declaration>();
  /** The definitions that some type expression names. */
  readonly named = new Set<string>();
  /** Module and entry of its `use:`, for every entry that was of use. */
  readonly #used = new Set<string>();

  constructor(all: readonly Document[], diagnostics: Diagnostic[]) {
    const sorted = all.toSorted((a, b) => (a.module < b.module ? -1 : 1));
    this.#modules = new Map(sorted.map((document) => [document.module, document]));
    this.documents = reachable(sorted, this.#modules);
    for (const document of this.documents) this.#declare(document, diagnostics);
    for (const document of sorted) if (!this.documents.includes(document)) this.#remember(document);
  }

  /** The definition that `name` means in `document`, or the mistake of naming it there. */
  find(name: string, document: Document, span: Span): Declaration | Diagnostic {
    const found = this.#declared.get(name);
    if (found === undefined) return this.#unknown(name, document, span);
    const { module } = found.document;
    this.named.add(name);
    if (module === document.module) return found;
    const used = document.tree.use.find((use) => moduleMeant(use, document.source) === module);
    if (used === undefined) return notUsed(name, module, document, span);
    this.#used.add(`${document.module}\n${used}`);
    return found;
  }

  /** True if this is the definition its name stands for, not a second one of the same name. */
  owns(tree: DefinitionTree): boolean {
    return this.#declared.get(tree.name)?.tree === tree;
  }

  /** Entries of `use:` that name no module, or a module of which nothing is used. */
  checkUses(document: Document, diagnostics: Diagnostic[]): void {
    const seen = new Set<string>();
    document.tree.use.forEach((use, i) => {
      const span = document.spanOf(["use", i]);
      const module = moduleMeant(use, document.source);
      if (!this.#modules.has(module)) {
        diagnostics.push(
          report("unknown-module", `there is no module ${use}`, span, didYouMean(use, this.#modules.keys())),
        );
      } else if (!seen.has(module) && !this.#used.has(`${document.module}\n${use}`)) {
        diagnostics.push(
          report("unused-module", `no type of ${use} is used here`, span, { hint: "remove it from use:" }),
        );
      }
      seen.add(module);
    });
  }

  #declare(document: Document, diagnostics: Diagnostic[]): void {
    for (const tree of document.tree.types) {
      const first = this.#declared.get(tree.name);
      if (first === undefined) {
        this.#declared.set(tree.name, { tree, document });
        continue;
      }
      const related = { message: "the first one is here", span: first.document.spanOf(first.tree.pointer, "key") };
      const message = `type ${tree.name} is already defined in ${first.document.module}; type names are unique in the workspace`;
      diagnostics.push(report("duplicate-type", message, document.spanOf(tree.pointer, "key"), { related }));
    }
  }

  /** Names of a library module that is no part of the model, for hints only. */
  #remember(document: Document): void {
    for (const tree of document.tree.types) {
      if (!this.#declared.has(tree.name)) this.#declared.set(tree.name, { tree, document });
    }
  }

  #unknown(name: string, document: Document, span: Span): Diagnostic {
    const visible = [...this.#declared]
      .filter(
        ([
          ,
          {
            document: { module },
          },
        ]) => module === document.module || uses(document, module),
      )
      .map(([visibleName]) => visibleName);
    const foreign = foreignNameHint(name);
    const more = foreign === null ? didYouMean(name, [...visible, ...SCALARS.keys()]) : { hint: foreign };
    return report("unknown-type", `there is no type ${name}`, span, more);
  }
}

function reachable(sorted: readonly Document[], modules: ReadonlyMap<string, Document>): readonly Document[] {
  const usedBy = ({ tree, source }: Document): readonly Document[] =>
    tree.use.flatMap((use) => modules.get(moduleMeant(use, source)) ?? []);
  const reached = reachOf(
    sorted.filter((document) => !document.source.library),
    usedBy,
  );
  return sorted.filter((document) => reached.has(document));
}

function uses(document: Document, module: string): boolean {
  return document.tree.use.some((use) => moduleMeant(use, document.source) === module);
}

function notUsed(name: string, module: string, document: Document, span: Span): Diagnostic {
  const hint = `use: [${[...document.tree.use, module].join(", ")}]`;
  return report("name-not-used", `type ${name} is defined in ${module}, which this module does not use`, span, {
    hint,
  });
}
