// How a type is stored: as its field says, or its alias, or as is usual for its kind.

import type { DataType, Field as ArrowField, IntType, TypeName } from "../../../runtime/arrow/type/data-type.js";
import { typeText } from "../../../runtime/arrow/type/type-text.js";
import { describe } from "../describe.js";
import type { Definitions } from "../graph.js";
import type { Field, StructDefinition, Type } from "../model.js";
import { extensionOf, nameComplaint } from "./extension.js";
import { arrowField, misfit, within, type ArrowScope, type Kept } from "./kind-row.js";
import { kindOf } from "./kinds.js";
import { JSON_TEXT } from "./scalar-kinds.js";
import { countColumns, MAX_COLUMNS } from "./size.js";
import { readSpelling, type Spelling } from "./spelling.js";
import { isMisfit, type Misfit, type Stored, type StoredField, type StructColumns } from "./stored.js";
import { variantsOf } from "./union-kinds.js";
import { capacityOf, countOf, dictionaryOf, isSingle } from "./value-kinds.js";

/** The types of a model in columns. It remembers structs, so that those that stand in many others are looked at once. */
export class Resolver implements ArrowScope {
  readonly definitions: Definitions["definitions"];
  /** Null while the fields of the struct are being looked at. */
  readonly #structs = new Map<string, StructColumns | Misfit | null>();

  constructor({ definitions }: Definitions) {
    this.definitions = definitions;
  }

  stored(type: Type): Stored | Misfit {
    const { plain, nullable } = withoutNull(type);
    const said = type.arrow ?? plain.arrow;
    if (said !== undefined) return asReported(this.asked(type, said));
    return storedAs(kindOf(plain).usual(plain, this), plain, nullable);
  }

  fitted(type: Type, wanted: DataType): Stored | Misfit | null {
    const { plain, nullable } = withoutNull(type);
    const kept = this.#fit(plain, wanted);
    return kept === null ? null : storedAs(kept, plain, nullable);
  }

  /** How a type is stored if `arrow:` says `text`. */
  asked(type: Type, text: string): Stored | Misfit {
    const { plain, nullable } = withoutNull(type);
    return storedAs(this.#said(plain, readSpelling(text)), plain, nullable);
  }

  columnsOf(struct: StructDefinition, wanted?: readonly ArrowField[]): StructColumns | Misfit {
    if (wanted !== undefined) return this.#columnsIn(struct, wanted);
    const known = this.#structs.get(struct.name);
    if (known === null) return misfit(`${struct.name} contains itself, and columns have an end`, "write `arrow: json`");
    if (known !== undefined) return known;
    this.#structs.set(struct.name, null);
    const found = columnsFrom(
      struct,
      struct.fields.map((field) => this.field(field)),
    );
    this.#structs.set(struct.name, found);
    return found;
  }

  /** A field as a column; null if it has none. */
  field(field: Field): StoredField | Misfit | null {
    const { arrow: said, type } = field;
    if (said?.trim() === "omit") return null;
    return storedField(field, said === undefined ? this.stored(type) : asReported(this.asked(type, said)));
  }

  #columnsIn(struct: StructDefinition, wanted: readonly ArrowField[]): StructColumns | Misfit {
    const types = new Map(wanted.map((one) => [one.name, one.type]));
    const fields = struct.fields.map((field) => {
      if (field.arrow?.trim() === "omit") return null;
      const type = types.get(field.wire);
      const hint = `the struct has ${struct.fields.map(({ wire }) => wire).join(", ")}`;
      if (type === undefined) return misfit(`there is no field ${field.wire} in the struct`, hint);
      types.delete(field.wire);
      return storedField(field, this.fitted(field.type, type) ?? this.#refusal(field.type, type));
    });
    const [extra] = types.keys();
    if (extra !== undefined) return misfit(`${struct.name} has no field ${extra}`, "remove it from the struct");
    return columnsFrom(struct, fields);
  }

  #said(type: Type, spelling: Spelling): Kept | Misfit {
    switch (spelling.kind) {
      case "fault":
        return { ...misfit(spelling.message, hintFor(kindOf(type).would(type, this))), position: spelling.position };
      case "word":
        return this.#word(type, spelling.word);
      case "type":
        return this.#fit(type, spelling.type) ?? this.#refusal(type, spelling.type);
      case "extension": {
        const kept = kindOf(type).usual(type, this);
        return isMisfit(kept) ? kept : named(kept, extensionOf(spelling.name, kept.arrow));
      }
    }
  }

  #word(type: Type, word: (Spelling & { kind: "word" })["word"]): Kept | Misfit {
    switch (word) {
      case "json":
        if (type.kind !== "ext") return { as: "json", arrow: JSON_TEXT };
        return misfit(`${describe(type)} has no JSON form`, "write `arrow: binary` to store its payload");
      case "struct":
        return variantsOf(type, this);
      case "omit":
        return misfit("omit leaves out a field; it is no way to store a type", "write it at the field");
      case "dictionary": {
        const kept = kindOf(type).usual(type, this);
        if (isMisfit(kept) || kept.arrow.type === "dictionary") return kept;
        if (isSingle(kept.arrow)) return { ...kept, arrow: dictionaryOf(kept.arrow, countOf(kept)) };
        return misfit(`a dictionary holds single values, not ${typeText(kept.arrow)}`, "remove `arrow: dictionary`");
      }
    }
  }

  #fit(type: Type, wanted: DataType): Kept | Misfit | null {
    if (wanted.type === "extension") {
      const kept = this.#fit(type, wanted.storage);
      return kept === null || isMisfit(kept) ? kept : named(kept, wanted);
    }
    if (wanted.type !== "dictionary") return kindOf(type).fit(type, wanted, this);
    const kept = isSingle(wanted.value) ? kindOf(type).fit(type, wanted.value, this) : null;
    if (kept === null || isMisfit(kept)) return kept;
    const count = Math.min(countOf(kept), 2 ** 31);
    return capacityOf(wanted.index) < count ? tooSmall(wanted.index) : { ...kept, arrow: wanted };
  }

  #refusal(type: Type, wanted: DataType): Misfit {
    const isRead = READ_ONLY.includes(wanted.type);
    const message = isRead
      ? `columns of type ${wanted.type} are read, but not written`
      : `${typeText(wanted)} does not hold every value of ${describe(type)}`;
    return misfit(message, hintFor(kindOf(type).would(type, this)));
  }
}

/** Types that no contract can spell. */
const READ_ONLY: readonly TypeName[] = [
  ...(["string_view", "binary_view", "list_view", "large_list_view"] as const),
  ...(["interval", "union", "run_end_encoded"] as const),
];

function storedAs(kept: Kept | Misfit, type: Type, nullable: boolean): Stored | Misfit {
  return isMisfit(kept) ? kept : { ...kept, type, nullable };
}

/** What an `arrow:` gets wrong is said where it stands. */
function asReported(stored: Stored | Misfit): Stored | Misfit {
  return isMisfit(stored) ? { ...stored, isReported: true } : stored;
}

/** The type without null among its alternatives. */
function withoutNull(type: Type): { readonly plain: Type; readonly nullable: boolean } {
  if (type.kind !== "union") return { plain: type, nullable: type.kind === "null" };
  const members = type.members.filter((member) => member.kind !== "null");
  const [only] = members;
  const nullable = members.length < type.members.length;
  return { plain: only !== undefined && members.length === 1 ? only : { kind: "union", members }, nullable };
}

function storedField(field: Field, stored: Stored | Misfit): StoredField | Misfit {
  if (isMisfit(stored)) return within(field.wire, stored);
  if (field.presence === "unset" && stored.nullable) {
    const message = `${field.name} may be absent and may be null, and a column has one null for both`;
    const hint = `write \`${field.name}: T | null = null\` or \`${field.name}?: T\`, or \`arrow: omit\``;
    return within(field.wire, misfit(message, hint));
  }
  return { field, stored, arrow: arrowField(field.wire, stored, field) };
}

function columnsFrom(
  struct: StructDefinition,
  found: readonly (StoredField | Misfit | null)[],
): StructColumns | Misfit {
  const wrong = found.find((one) => one !== null && isMisfit(one));
  if (wrong !== undefined && wrong !== null && isMisfit(wrong)) return wrong;
  const columns = found.filter((one): one is StoredField => one !== null && !isMisfit(one));
  if (countColumns(columns) > MAX_COLUMNS) {
    const message = `${struct.name} has more than ${MAX_COLUMNS} columns, with those inside of them`;
    return misfit(message, "write `arrow: json`");
  }
  return { struct, columns, omitted: struct.fields.filter((_, i) => found[i] === null) };
}

function named(kept: Kept, arrow: DataType): Kept | Misfit {
  if (arrow.type !== "extension") return { ...kept, arrow };
  const complaint = nameComplaint(arrow.name, arrow.storage);
  return complaint === null ? { ...kept, arrow } : misfit(complaint, "choose a name of your own, such as acme.user_id");
}

function tooSmall(index: IntType): Misfit {
  const message = `an index of type ${index.type} numbers ${capacityOf(index)} values, and there may be more`;
  return misfit(message, "write `dictionary`, which chooses an index");
}

function hintFor(types: readonly string[]): string {
  return `types that would do: ${types.join(", ")}`;
}
