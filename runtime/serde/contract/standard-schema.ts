// The part of https://standardschema.dev, version 1, that a validator offers: forms, routers and tools take any contract as it is.

import { DecodeError, ValidationError, type ValidationErrorPayload } from "../errors.js";

/** Something that validates, as Standard Schema has it. */
export interface StandardSchema<Input, Output> {
  readonly version: 1;
  readonly vendor: "tessera";
  readonly validate: (value: unknown) => StandardResult<Output>;
  /** For inference only; never there at run time. */
  readonly types?: { readonly input: Input; readonly output: Output };
}

/** The value, or everything that is wrong with it. */
export type StandardResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong. */
export interface StandardIssue {
  readonly message: string;
  /** Property names and indexes from the outside in; ends at the first key of a map, which messages do not name. */
  readonly path: readonly (string | number)[];
}

/** The Standard Schema of a `convert` that collects all errors. */
export function standardSchema<Input, Output>(convert: (value: unknown) => Output): StandardSchema<Input, Output> {
  return {
    version: 1,
    vendor: "tessera",
    validate(value) {
      try {
        return { value: convert(value) };
      } catch (error) {
        if (!(error instanceof DecodeError)) throw error;
        return {
          issues:
            error instanceof ValidationError ? error.payloads.map(issueOf) : [{ message: error.message, path: [] }],
        };
      }
    },
  };
}

function issueOf(payload: ValidationErrorPayload): StandardIssue {
  return { message: payload.summary, path: segmentsOf(payload.path) };
}

/** `$.runs[0].status` as `["runs", 0, "status"]`. */
function segmentsOf(path: string): (string | number)[] {
  const [own = ""] = path.slice(path.lastIndexOf("$")).split("[...]");
  return [...own.matchAll(SEGMENT)].map(([, name, index]) => (index === undefined ? String(name) : Number(index)));
}

const SEGMENT = /\.([^.[]*)|\[(\d+)\]/g;
