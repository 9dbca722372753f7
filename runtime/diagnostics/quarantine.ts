// Rows that did not fit, as they are kept: with the reason, cut, and without secrets.

import { ValidationErrorPayload } from "tessera-contracts/contracts/diagnostics/errors";
import type { QuarantinedRow } from "tessera-contracts/contracts/diagnostics/ingest";
import {
  type AnyValue,
  type Contract,
  DecodeError,
  EncodeError,
  type Raw,
  ValidationError,
} from "tessera-contracts/serde";
import { any, contract as contractOf, hasSecrets } from "tessera-contracts/serde/codegen";

/** A row that was not read yet. */
export type UnreadRow =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "json"; readonly bytes: Uint8Array }
  | { readonly kind: "msgpack"; readonly raw: Raw }
  /** Bytes that are no row. */
  | { readonly kind: "broken"; readonly error: DecodeError };

/** Where a row stood. */
export interface Place {
  readonly position: number;
  /** Null: in no file. */
  readonly source: { readonly file: string; readonly line: number } | null;
}

/** UTF-16 units of a row's text that are kept. */
const MOST_TEXT = 4096;
const MASK = "***";

/** The row with the reason why it was refused. Of a contract with secrets neither the row nor what was found is kept. */
export function quarantined<T, I>(
  { name, info }: Contract<T, I>,
  row: UnreadRow,
  error: DecodeError,
  { position, source }: Place,
): QuarantinedRow {
  const isSecret = hasSecrets(info);
  const payload = payloadOf(name, error);
  return {
    table: name,
    position,
    row: isSecret ? MASK : shownRow(row),
    error: isSecret ? { ...payload, summary: `${payload.code} - at \`${payload.path}\``, received: null } : payload,
    source: source === null ? null : { ...source, col: 1 },
  };
}

function payloadOf(contract: string, error: DecodeError): ValidationErrorPayload {
  if (error instanceof ValidationError) return ValidationErrorPayload.convert(error.payload);
  const { message: summary, code } = error;
  return { type: "decode", summary, path: "$", contract, expected: null, received: null, code, source: null };
}

const ANY: Contract<AnyValue, AnyValue> = contractOf<AnyValue, AnyValue>({ name: "Row", module: "", info: any() });

/** The row; its text, cut, if that is long, or it is no value of JSON. */
function shownRow(row: UnreadRow): AnyValue {
  if (row.kind === "broken") return null;
  const value = valueOf(row);
  const text = value === undefined ? textOf(row) : textOfValue(value);
  return value === undefined || text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : value;
}

/** Undefined: it is no value that could be written again. */
function valueOf(row: Exclude<UnreadRow, { kind: "broken" }>): AnyValue | undefined {
  try {
    if (row.kind === "json") return ANY.decodeJson(row.bytes);
    if (row.kind === "msgpack") return row.raw.decode(ANY);
    const { value } = row;
    return ANY.convert(typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : value);
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}

function textOf(row: UnreadRow): string {
  return row.kind === "json" ? new TextDecoder().decode(row.bytes) : `a ${row.kind} that JSON has no form for`;
}

function textOfValue(value: AnyValue): string {
  try {
    return new TextDecoder().decode(ANY.encodeJson(value));
  } catch (error) {
    if (error instanceof EncodeError) return "";
    throw error;
  }
}
