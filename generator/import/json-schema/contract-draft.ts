// Contracts before their types are fit for the language.

import type { Json } from "../../text/json.js";
import type { Annotations } from "../imported.js";
import type { Losses } from "../losses.js";
import type { Draft } from "./draft.js";
import type { Place } from "./place.js";

/** A contract that a schema asks for. */
export interface ContractDraft {
  readonly name: string;
  readonly at: Place;
  /** True for what the file defines; others are only there if something needs them. */
  readonly isDefinition: boolean;
  readonly annotations: Annotations;
  readonly body: AliasBody | StructBody;
  readonly losses: Losses;
}

/** A name for a type. */
export interface AliasBody {
  readonly kind: "alias";
  readonly type: Draft;
}

/** An object with fields. */
export interface StructBody {
  readonly kind: "struct";
  readonly isStrict: boolean;
  readonly fields: readonly FieldDraft[];
}

/** A field of a struct. */
export interface FieldDraft {
  readonly key: string;
  readonly type: Draft;
  readonly isRequired: boolean;
  readonly made?: Json;
  readonly annotations: Annotations;
}

/** The types of a contract. */
export function draftsIn({ body }: ContractDraft): readonly Draft[] {
  return body.kind === "alias" ? [body.type] : body.fields.map((field) => field.type);
}
