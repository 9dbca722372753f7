import type { Parsed } from "../diagnostics/diagnostic.js";
import type { Document } from "../parse/document.js";
import { type Outline, outlineOf } from "../parse/outline.js";
import { documentOfSound, parseDocument } from "../parse/parse-document.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import type { KnownFile } from "./cache.js";
import { textKey } from "./keys.js";
import { packYaml, unpackYaml } from "./yaml-bytes.js";

/** Stage 2 with a memory: no file is parsed twice, in one run or in two. */
export class CachedParser {
  readonly #known: ReadonlyMap<string, KnownFile>;
  readonly #parsed = new Map<SourceFile, Parsed<Document>>();
  /** Everything of use in this run. */
  readonly kept = new Map<string, KnownFile>();

  constructor(known: ReadonlyMap<string, KnownFile>) {
    this.#known = known;
  }

  /** The outline of a file; null if there is any mistake in it. */
  outline(source: SourceFile): Outline | null {
    const key = textKey(source);
    const known = this.#known.get(key);
    if (known === undefined) this.parse(source);
    else this.kept.set(key, known);
    return this.kept.get(key)?.outline ?? null;
  }

  /** Parses a file, as `parseDocument` does. */
  readonly parse = (source: SourceFile): Parsed<Document> => {
    const parsed = this.#parsed.get(source) ?? this.#parse(source, textKey(source));
    this.#parsed.set(source, parsed);
    return parsed;
  };

  /** Lets go of the documents, which take more memory than all else; what is `kept` stays. */
  release(): void {
    this.#parsed.clear();
  }

  #parse(source: SourceFile, key: string): Parsed<Document> {
    const known = this.#known.get(key);
    if (known !== undefined) {
      this.kept.set(key, known);
      return { value: documentOfSound(source, unpackYaml(known.yaml)), diagnostics: [] };
    }
    const parsed = parseDocument(source);
    if (parsed.value !== null && parsed.diagnostics.length === 0) {
      this.kept.set(key, { yaml: packYaml(parsed.value.yaml), outline: outlineOf(parsed.value) });
    }
    return parsed;
  }
}
