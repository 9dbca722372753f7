// What an export is made with: the functions that were named, what was refused, and where it is.

import type { MessageInitShape } from "@bufbuild/protobuf";
import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { ValidationErrorPayload } from "tessera-contracts/contracts/diagnostics/errors";
import type { Check, Columns } from "../check/context.js";
import type {
  ExpressionSchema,
  RelSchema,
  SortFieldSchema,
  SimpleExtensionDeclarationSchema,
  SimpleExtensionURNSchema,
} from "./messages.generated.js";
import { type TypeInit, typeInit } from "./values.js";
import { typeName } from "../types.js";

/** An expression that is being made. */
export type ExpressionInit = MessageInitShape<typeof ExpressionSchema>;
/** A relation that is being made. */
export type RelInit = MessageInitShape<typeof RelSchema>;

/** A key of an order that is being made. */
export type SortInit = MessageInitShape<typeof SortFieldSchema>;

/** An expression with its type. Substrait has no null without one: its expression is not looked at. */
export interface Value {
  readonly expr: ExpressionInit;
  readonly dtype: ArrowTypeSpec;
  readonly nullable: boolean;
}

/** An export while it goes on. */
export interface Export {
  readonly check: Check;
  /** The numbers of collections and of functions, from 1 in the order of their first use. */
  readonly urns: Map<string, number>;
  readonly functions: Map<string, { readonly urn: number; readonly name: string }>;
  /** Why there is no plan. */
  readonly refused: ValidationErrorPayload[];
  /** What may come out otherwise in readers of the plan. */
  readonly noted: ValidationErrorPayload[];
}

/** Where in a plan an export is. */
export interface Site {
  readonly out: Export;
  readonly path: string;
  /** The columns that expressions are over: of one input, or of the two of a join. */
  readonly all: readonly Columns[];
  /** Those of them that have a type in Substrait: the others are not read, and so nobody can ask for them. */
  readonly inputs: readonly Columns[];
}

/** A site within another. */
export function within(site: Site, step: string): Site {
  return { ...site, path: `${site.path}${step}` };
}

/** An error of an export as it is recorded. */
export function payload(code: string, summary: string, path: string): ValidationErrorPayload {
  const type = code === "unchecked_overflow" ? "constraint" : "missing_field";
  return { type, summary, path, contract: "RelSpec", expected: null, received: null, code, source: null };
}

/** Takes down what has no form in Substrait. What is returned in its place is never written. */
export function refuse({ out, path }: Site, summary: string): Value {
  out.refused.push(payload("not-exported", summary, path));
  return { expr: {}, dtype: { type: "null" }, nullable: true };
}

/** The type of a value; one that Substrait has not is taken down. */
export function typeOrRefused({ dtype, nullable }: Pick<Value, "dtype" | "nullable">, site: Site): TypeInit {
  const type = typeInit(dtype, nullable);
  if (type !== null) return type;
  if (site.out.refused.length === 0) refuse(site, `the type ${typeName(dtype)} has no form in Substrait`);
  return {};
}

/** The number of a function, by its collection and name as in `arithmetic.add:i64_i64`. */
export function anchorOf(name: string, { functions, urns }: Export): number {
  const [collection = "", signature = ""] = name.split(".");
  const urn = collection === "datafusion" ? DATAFUSION : `extension:io.substrait:functions_${collection}`;
  const urnAnchor = urns.get(urn) ?? urns.size + 1;
  urns.set(urn, urnAnchor);
  if (!functions.has(name)) functions.set(name, { urn: urnAnchor, name: signature });
  return [...functions.keys()].indexOf(name) + 1;
}

/** Functions that the standard has not: readers of other engines refuse the plan. */
const DATAFUSION = "extension:org.apache.datafusion:functions";

/** The declarations of all functions that were named. */
export function declarations({ functions, urns }: Export): {
  readonly extensionUrns: MessageInitShape<typeof SimpleExtensionURNSchema>[];
  readonly extensions: MessageInitShape<typeof SimpleExtensionDeclarationSchema>[];
} {
  return {
    extensionUrns: [...urns].map(([urn, extensionUrnAnchor]) => ({ urn, extensionUrnAnchor })),
    extensions: [...functions.values()].map(({ urn, name }, i) => ({
      mappingType: {
        case: "extensionFunction",
        value: { extensionUrnReference: urn, functionAnchor: i + 1, name },
      },
    })),
  };
}
