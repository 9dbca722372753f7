// Makes contracts of schemas, each meaning once. A contract is made when its turn comes, so that rings of references and deep
// schemas need no more of the stack than flat ones.

import { Losses } from "../losses.js";
import { Names, toTypeName } from "../names.js";
import { annotationsOf, docOf, noteAnnotations } from "./annotations.js";
import type { AliasBody, ContractDraft, StructBody } from "./contract-draft.js";
import { ANY_MAP, type Draft, NULL, unionDraft } from "./draft.js";
import { kindsOf } from "./choices.js";
import { Heirs } from "./heirs.js";
import { demandsOf } from "./keywords.js";
import { type Kind, kindsSaid } from "./kinds.js";
import { isContract, isStructOutline, outlineOf } from "./outline.js";
import { keyOfMeaning, LATER, type Meaning, partsOf, REFERENCES, settle, type Settled } from "./parts.js";
import { type Files, nameWithin, type Place, said, shown, withoutKeywords } from "./place.js";
import { SchemaFiles } from "./schema-files.js";
import type { ImportOptions, Scope } from "./scope.js";
import { structOf } from "./structs.js";
import { typeOfOutline } from "./types.js";

/** The contracts that some definitions ask for, before their types are fit for the language. */
export function draftsOf(
  definitions: readonly Place[],
  files: Files,
  options: ImportOptions,
): readonly ContractDraft[] {
  return new SchemaImporter(definitions, files, options).drafts();
}

/** A contract that is still to be made. */
interface Task {
  readonly name: string;
  readonly meaning: Meaning;
  readonly isDefinition: boolean;
}

class SchemaImporter implements Scope {
  readonly files: SchemaFiles;
  readonly options: ImportOptions;
  readonly kinds = new Map<string, readonly Kind[]>();
  readonly #heirs: Heirs;
  readonly #names = new Names();
  /** Names of contracts by their meanings. */
  readonly #named = new Map<string, string>();
  readonly #tasks: Task[] = [];
  /** Meanings whose types are being made. */
  readonly #open = new Set<string>();
  /** Of the contract that is being made. */
  #losses = new Losses();

  constructor(definitions: readonly Place[], files: Files, options: ImportOptions) {
    this.options = options;
    this.files = new SchemaFiles(files, definitions, this);
    this.#heirs = new Heirs(definitions, this);
    for (const place of definitions) this.#add({ places: [place], name: place.name }, "definition");
  }

  /** Makes all contracts. */
  drafts(): readonly ContractDraft[] {
    const drafts: ContractDraft[] = [];
    for (let i = 0; i < this.#tasks.length; i++) {
      const task = this.#tasks[i];
      if (task !== undefined) drafts.push(this.#draftOf(task));
    }
    return drafts;
  }

  typeOf(meaning: Meaning): Draft {
    const { type, hasAnnotations } = this.#resolve(meaning);
    if (!hasAnnotations) for (const place of meaning.own ?? meaning.places) noteAnnotations(place, this);
    return type;
  }

  fieldType(meaning: Meaning): Draft {
    return this.#resolve({ ...meaning, own: [] }).type;
  }

  lose(place: Place, message: string): void {
    this.#losses.add(shown(place, this.files.files), message);
  }

  leaveOut(place: Place, keywords: readonly string[]): void {
    const lost = demandsOf(place).filter((keyword) => keywords.includes(keyword));
    if (lost.length > 0) this.lose(place, `not carried over: ${lost.join(", ")}`);
  }

  everywhere(values: string, message: string): void {
    this.#losses.add(values, message);
  }

  /** A type, and whether it is a contract made for the meaning, which has its annotations. */
  #resolve(meaning: Meaning): { readonly type: Draft; readonly hasAnnotations: boolean } {
    const { settled, type: named } = this.#settled(meaning);
    const before = this.#tasks.length;
    const type = named ?? this.#typeOf(settled.meaning);
    const hasAnnotations = named === null && type.kind === "ref" && this.#tasks.length === before + 1;
    return { type: withNull(type, settled, meaning), hasAnnotations };
  }

  /** A meaning by what it really says; its type if that is the contract of a reference. */
  #settled(meaning: Meaning): { readonly settled: Settled; readonly type: Draft | null } {
    for (const place of meaning.places) this.#noteSkipped(place);
    const settled = settle(meaning, this.files);
    const { named } = settled;
    if (named === null) return { settled, type: null };
    const isRestricted =
      meaning.kind !== undefined && !kindsOf(settled.meaning, this).every((kind) => kind === meaning.kind);
    return { settled, type: isRestricted ? null : this.#add({ places: [named], name: named.name }, "part") };
  }

  #typeOf(meaning: Meaning): Draft {
    const key = keyOfMeaning(meaning);
    const known = this.#named.get(key);
    if (known !== undefined) return { kind: "ref", name: known };
    if (this.#open.has(key) || this.#open.size > DEEPEST) return this.#add(meaning, "part");
    const outline = outlineOf(meaning, partsOf(meaning.places, this.files), this);
    if (isContract(outline, this)) return this.#add(meaning, "part");
    this.#open.add(key);
    const type = typeOfOutline(outline, this);
    this.#open.delete(key);
    return type;
  }

  /** The contract of a meaning, which is made later if there is none yet. */
  #add(meaning: Meaning, role: "definition" | "part"): Draft {
    const key = keyOfMeaning(meaning);
    const known = this.#named.get(key);
    if (known !== undefined) return { kind: "ref", name: known };
    const name = this.#names.type(meaning.name);
    this.#named.set(key, name);
    this.#tasks.push({ name, meaning, isDefinition: role === "definition" });
    return { kind: "ref", name };
  }

  #draftOf({ name, meaning, isDefinition }: Task): ContractDraft {
    const losses = new Losses();
    this.#losses = losses;
    this.#open.clear();
    const own = meaning.own ?? meaning.places;
    const all = own.length > 0 ? annotationsOf(own, this) : docOf(meaning.places);
    for (const place of own) this.#noteDefault(place);
    const { title, ...rest } = all;
    const annotations = title === undefined || toTypeName(title) === name ? rest : all;
    const [at] = meaning.places;
    if (at === undefined) throw new Error(`${name} is made of no schema`);
    return { name, at, isDefinition, annotations, body: this.#bodyOf(meaning), losses };
  }

  #bodyOf(meaning: Meaning): AliasBody | StructBody {
    const [place, ...more] = meaning.places;
    if (place !== undefined && more.length === 0 && this.#heirs.isBase(place)) {
      return { kind: "alias", type: this.#typeOfBase(place) };
    }
    const { settled, type: named } = this.#settled(meaning);
    if (named !== null) return { kind: "alias", type: withNull(named, settled, meaning) };
    const inner = { ...settled.meaning, own: [], name: nameWithin(meaning, "object") };
    if (settled.isNullable) return { kind: "alias", type: withNull(this.#typeOf(inner), settled, meaning) };
    const parts = partsOf(settled.meaning.places, this.files);
    const isSplit = (kindsSaid(parts)?.length ?? 1) > 1;
    const outline = outlineOf(isSplit ? inner : { ...settled.meaning, own: [] }, parts, this);
    if (isStructOutline(outline, this)) {
      const isSure = outline.kinds !== null;
      if (!isSure && place !== undefined) this.lose(place, "no type is said; it is taken to be an object");
      return structOf(meaning, parts, this);
    }
    return { kind: "alias", type: typeOfOutline(outline, this) };
  }

  /** A schema that others inherit from stands for all of them. */
  #typeOfBase(base: Place): Draft {
    const family = this.#heirs.familyOf(base);
    if (family === null) {
      this.lose(base, "the discriminator does not tell apart all that inherit from it; the type is map[str, any]");
      return ANY_MAP;
    }
    this.lose(base, `values of ${family.property} other than those of the discriminator are refused`);
    const members = family.members.map(({ place }) => this.#add({ places: [place], name: place.name }, "part"));
    const values = members.flatMap((member, i) => {
      const value = family.members[i]?.value;
      return member.kind === "ref" && value !== undefined ? [[member.name, value] as const] : [];
    });
    return unionDraft(members, base, { property: family.property, values: new Map(values) });
  }

  #noteDefault(place: Place): void {
    if (said(place, "default") !== undefined) this.lose(place, "the default is left out: only a member can have one");
  }

  /** What older versions of the schema language skip. */
  #noteSkipped(place: Place): void {
    if (!this.files.isOld(place)) return;
    const beside = this.files.target(place) === null ? [] : demandsOf(withoutKeywords(place, REFERENCES));
    const lost = [...new Set([...beside, ...demandsOf(place).filter((keyword) => LATER.includes(keyword))])];
    if (lost.length > 0)
      this.lose(place, `not carried over: ${lost.join(", ")}, which this version of the schema language skips`);
  }
}

/** Types within each other in one contract; what lies deeper has a name. */
const DEEPEST = 20;

function withNull(type: Draft, { isNullable }: Settled, { places: [at] }: Meaning): Draft {
  return isNullable && at !== undefined ? unionDraft([type, NULL], at) : type;
}
