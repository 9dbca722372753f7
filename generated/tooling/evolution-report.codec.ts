// @generated from contracts/tooling/evolution-report.yaml. Do not edit. [962a6a815baab28c]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  type PackReader,
  type Unchecked,
  type Writable,
  type Writer,
  asDate,
  asInt,
  asOneOf,
  asString,
  atLeast,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  isCanonicalDate,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonFields,
  jsonKey,
  jsonLiterals,
  matching,
  minLength,
  packedChunk,
  packedFields,
  packedHead,
  packedKey,
  packedLiterals,
  pattern,
  requireList,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import type { NonEmptyStr, PathStr, PosInt } from "../types.js";
import type {
  EvolutionAcceptance,
  EvolutionBaseline,
  EvolutionChange,
  EvolutionDirection,
  EvolutionFormat,
  EvolutionReport,
  EvolutionSeverity,
  EvolutionVerdict,
  EvolutionVerdicts,
  EvolutionWitness,
} from "./evolution-report.js";

const READ_VERDICT = /* @__PURE__ */ jsonKey("verdict");
const READ_FINDINGS = /* @__PURE__ */ jsonKey("findings");
const READ_BACKWARD = /* @__PURE__ */ jsonKey("backward");
const READ_FORWARD = /* @__PURE__ */ jsonKey("forward");
const READ_SOURCE = /* @__PURE__ */ jsonKey("source");
const READ_EVOLUTION_CHANGE_FIELDS = /* @__PURE__ */ jsonFields([
  "backward",
  "forward",
  "source",
  "rule",
  "severity",
  "contract",
  "path",
  "file",
  "line",
  "column",
  "message",
  "why",
  "fix",
  "witness",
  "baseline",
  "acceptedBy",
]);
const READ_DIRECTION = /* @__PURE__ */ jsonKey("direction");
const READ_FORMAT = /* @__PURE__ */ jsonKey("format");
const READ_DOCUMENT = /* @__PURE__ */ jsonKey("document");
const READ_OUTCOME = /* @__PURE__ */ jsonKey("outcome");
const READ_REF = /* @__PURE__ */ jsonKey("ref");
const READ_FILE = /* @__PURE__ */ jsonKey("file");
const READ_LINE = /* @__PURE__ */ jsonKey("line");
const READ_REASON = /* @__PURE__ */ jsonKey("reason");
const READ_UNTIL = /* @__PURE__ */ jsonKey("until");
const READ_BY = /* @__PURE__ */ jsonKey("by");

const UNPACK_VERDICT = /* @__PURE__ */ packedKey("verdict");
const UNPACK_FINDINGS = /* @__PURE__ */ packedKey("findings");
const UNPACK_BACKWARD = /* @__PURE__ */ packedKey("backward");
const UNPACK_FORWARD = /* @__PURE__ */ packedKey("forward");
const UNPACK_SOURCE = /* @__PURE__ */ packedKey("source");
const UNPACK_EVOLUTION_CHANGE_FIELDS = /* @__PURE__ */ packedFields([
  "backward",
  "forward",
  "source",
  "rule",
  "severity",
  "contract",
  "path",
  "file",
  "line",
  "column",
  "message",
  "why",
  "fix",
  "witness",
  "baseline",
  "acceptedBy",
]);
const UNPACK_DIRECTION = /* @__PURE__ */ packedKey("direction");
const UNPACK_FORMAT = /* @__PURE__ */ packedKey("format");
const UNPACK_DOCUMENT = /* @__PURE__ */ packedKey("document");
const UNPACK_OUTCOME = /* @__PURE__ */ packedKey("outcome");
const UNPACK_REF = /* @__PURE__ */ packedKey("ref");
const UNPACK_FILE = /* @__PURE__ */ packedKey("file");
const UNPACK_LINE = /* @__PURE__ */ packedKey("line");
const UNPACK_REASON = /* @__PURE__ */ packedKey("reason");
const UNPACK_UNTIL = /* @__PURE__ */ packedKey("until");
const UNPACK_BY = /* @__PURE__ */ packedKey("by");

const READ_EVOLUTION_VERDICT = /* @__PURE__ */ jsonLiterals("ok", "break");
const UNPACK_EVOLUTION_VERDICT = /* @__PURE__ */ packedLiterals("ok", "break");
const READ_EVOLUTION_SEVERITY = /* @__PURE__ */ jsonLiterals("breaking", "risky", "safe");
const UNPACK_EVOLUTION_SEVERITY = /* @__PURE__ */ packedLiterals("breaking", "risky", "safe");
const READ_EVOLUTION_DIRECTION = /* @__PURE__ */ jsonLiterals("backward", "forward");
const UNPACK_EVOLUTION_DIRECTION = /* @__PURE__ */ packedLiterals("backward", "forward");
const READ_EVOLUTION_FORMAT = /* @__PURE__ */ jsonLiterals("json", "msgpack");
const UNPACK_EVOLUTION_FORMAT = /* @__PURE__ */ packedLiterals("json", "msgpack");

const OPEN_EVOLUTION_REPORT = /* @__PURE__ */ jsonChunk('{"verdict":');
const WRITE_FINDINGS = /* @__PURE__ */ jsonChunk(',"findings":');
const WRITE_VALUE_OK = /* @__PURE__ */ jsonChunk('"ok"');
const WRITE_VALUE_BREAK = /* @__PURE__ */ jsonChunk('"break"');
const OPEN_EVOLUTION_VERDICTS = /* @__PURE__ */ jsonChunk('{"backward":');
const WRITE_FORWARD = /* @__PURE__ */ jsonChunk(',"forward":');
const WRITE_SOURCE = /* @__PURE__ */ jsonChunk(',"source":');
const WRITE_VALUE_BREAKING = /* @__PURE__ */ jsonChunk('"breaking"');
const WRITE_VALUE_RISKY = /* @__PURE__ */ jsonChunk('"risky"');
const WRITE_VALUE_SAFE = /* @__PURE__ */ jsonChunk('"safe"');
const OPEN_EVOLUTION_CHANGE = /* @__PURE__ */ jsonChunk('{"backward":');
const WRITE_RULE = /* @__PURE__ */ jsonChunk(',"rule":');
const WRITE_SEVERITY = /* @__PURE__ */ jsonChunk(',"severity":');
const WRITE_CONTRACT = /* @__PURE__ */ jsonChunk(',"contract":');
const WRITE_PATH = /* @__PURE__ */ jsonChunk(',"path":');
const WRITE_FILE = /* @__PURE__ */ jsonChunk(',"file":');
const WRITE_LINE = /* @__PURE__ */ jsonChunk(',"line":');
const WRITE_COLUMN = /* @__PURE__ */ jsonChunk(',"column":');
const WRITE_MESSAGE = /* @__PURE__ */ jsonChunk(',"message":');
const WRITE_WHY = /* @__PURE__ */ jsonChunk(',"why":');
const WRITE_FIX = /* @__PURE__ */ jsonChunk(',"fix":');
const WRITE_WITNESS = /* @__PURE__ */ jsonChunk(',"witness":');
const WRITE_BASELINE = /* @__PURE__ */ jsonChunk(',"baseline":');
const WRITE_ACCEPTED_BY = /* @__PURE__ */ jsonChunk(',"acceptedBy":');
const WRITE_VALUE_BACKWARD = /* @__PURE__ */ jsonChunk('"backward"');
const WRITE_VALUE_FORWARD = /* @__PURE__ */ jsonChunk('"forward"');
const WRITE_VALUE_JSON = /* @__PURE__ */ jsonChunk('"json"');
const WRITE_VALUE_MSGPACK = /* @__PURE__ */ jsonChunk('"msgpack"');
const OPEN_EVOLUTION_WITNESS = /* @__PURE__ */ jsonChunk('{"direction":');
const WRITE_FORMAT = /* @__PURE__ */ jsonChunk(',"format":');
const WRITE_DOCUMENT = /* @__PURE__ */ jsonChunk(',"document":');
const WRITE_OUTCOME = /* @__PURE__ */ jsonChunk(',"outcome":');
const OPEN_EVOLUTION_BASELINE = /* @__PURE__ */ jsonChunk('{"ref":');
const OPEN_EVOLUTION_ACCEPTANCE = /* @__PURE__ */ jsonChunk('{"reason":');
const WRITE_UNTIL = /* @__PURE__ */ jsonChunk(',"until":');
const WRITE_BY = /* @__PURE__ */ jsonChunk(',"by":');

const HEAD_EVOLUTION_REPORT = /* @__PURE__ */ packedHead(2, "verdict");
const PACK_FINDINGS = /* @__PURE__ */ packedChunk("findings");
const PACK_VALUE_OK = /* @__PURE__ */ packedChunk("ok");
const PACK_VALUE_BREAK = /* @__PURE__ */ packedChunk("break");
const HEAD_EVOLUTION_VERDICTS = /* @__PURE__ */ packedHead(3, "backward");
const PACK_FORWARD = /* @__PURE__ */ packedChunk("forward");
const PACK_SOURCE = /* @__PURE__ */ packedChunk("source");
const PACK_VALUE_BREAKING = /* @__PURE__ */ packedChunk("breaking");
const PACK_VALUE_RISKY = /* @__PURE__ */ packedChunk("risky");
const PACK_VALUE_SAFE = /* @__PURE__ */ packedChunk("safe");
const HEAD_EVOLUTION_CHANGE = /* @__PURE__ */ packedChunk("backward");
const PACK_RULE = /* @__PURE__ */ packedChunk("rule");
const PACK_SEVERITY = /* @__PURE__ */ packedChunk("severity");
const PACK_CONTRACT = /* @__PURE__ */ packedChunk("contract");
const PACK_PATH = /* @__PURE__ */ packedChunk("path");
const PACK_FILE = /* @__PURE__ */ packedChunk("file");
const PACK_LINE = /* @__PURE__ */ packedChunk("line");
const PACK_COLUMN = /* @__PURE__ */ packedChunk("column");
const PACK_MESSAGE = /* @__PURE__ */ packedChunk("message");
const PACK_WHY = /* @__PURE__ */ packedChunk("why");
const PACK_FIX = /* @__PURE__ */ packedChunk("fix");
const PACK_WITNESS = /* @__PURE__ */ packedChunk("witness");
const PACK_BASELINE = /* @__PURE__ */ packedChunk("baseline");
const PACK_ACCEPTED_BY = /* @__PURE__ */ packedChunk("acceptedBy");
const PACK_VALUE_BACKWARD = /* @__PURE__ */ packedChunk("backward");
const PACK_VALUE_FORWARD = /* @__PURE__ */ packedChunk("forward");
const PACK_VALUE_JSON = /* @__PURE__ */ packedChunk("json");
const PACK_VALUE_MSGPACK = /* @__PURE__ */ packedChunk("msgpack");
const HEAD_EVOLUTION_WITNESS = /* @__PURE__ */ packedHead(4, "direction");
const PACK_FORMAT = /* @__PURE__ */ packedChunk("format");
const PACK_DOCUMENT = /* @__PURE__ */ packedChunk("document");
const PACK_OUTCOME = /* @__PURE__ */ packedChunk("outcome");
const HEAD_EVOLUTION_BASELINE = /* @__PURE__ */ packedHead(3, "ref");
const HEAD_EVOLUTION_ACCEPTANCE = /* @__PURE__ */ packedChunk("reason");
const PACK_UNTIL = /* @__PURE__ */ packedChunk("until");
const PACK_BY = /* @__PURE__ */ packedChunk("by");

const PATTERN = /* @__PURE__ */ pattern("^[A-Z][A-Z0-9_]*$");

export function readEvolutionReport(r: JsonReader): EvolutionReport {
  let verdict: EvolutionVerdicts | undefined;
  let findings: readonly EvolutionChange[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_VERDICT)) verdict = readEvolutionVerdicts(r);
    if (r.atKey(READ_FINDINGS)) findings = readEvolutionChangeList(r);
  } while (r.moreFieldsOrSkip());
  if (verdict === undefined || findings === undefined) r.bail();
  return { verdict, findings };
}

export function unpackEvolutionReport(r: PackReader): EvolutionReport {
  let verdict: EvolutionVerdicts | undefined;
  let findings: readonly EvolutionChange[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_VERDICT)) verdict = unpackEvolutionVerdicts(r);
    if (r.atKey(UNPACK_FINDINGS)) findings = unpackEvolutionChangeList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (verdict === undefined || findings === undefined) r.bail();
  return { verdict, findings };
}

export function writeEvolutionReport(w: JsonValueWriter, value: EvolutionReport): void {
  requirePlain(value, value.verdict);
  w.write(OPEN_EVOLUTION_REPORT);
  writeEvolutionVerdicts(w, value.verdict);
  w.write(WRITE_FINDINGS);
  writeEvolutionChangeList(w, value.findings);
  w.writeByte(CLOSE_OBJECT);
}

export function packEvolutionReport(w: Writer, value: EvolutionReport): void {
  requirePlain(value, value.verdict);
  w.write(HEAD_EVOLUTION_REPORT);
  packEvolutionVerdicts(w, value.verdict);
  w.write(PACK_FINDINGS);
  packEvolutionChangeList(w, value.findings);
}

export function isEvolutionReport(candidate: unknown): candidate is EvolutionReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<EvolutionReport> = candidate;
  if (value.verdict === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isEvolutionVerdicts(value.verdict)) return false;
  if (!isEvolutionChangeList(value.findings)) return false;
  return true;
}

export function convertEvolutionReport(value: unknown): EvolutionReport {
  const fields = fieldsOf<keyof EvolutionReport>(value);
  bailUnlessPlain(fields, fields.verdict);
  return { verdict: convertEvolutionVerdicts(fields.verdict), findings: convertEvolutionChangeList(fields.findings) };
}

export function readEvolutionVerdict(r: JsonReader): EvolutionVerdict {
  return r.readLiteral(READ_EVOLUTION_VERDICT);
}

export function unpackEvolutionVerdict(r: PackReader): EvolutionVerdict {
  return r.readLiteral(UNPACK_EVOLUTION_VERDICT);
}

export function writeEvolutionVerdict(w: JsonValueWriter, value: EvolutionVerdict): void {
  switch (value) {
    case "ok":
      return w.write(WRITE_VALUE_OK);
    case "break":
      return w.write(WRITE_VALUE_BREAK);
    default:
      return w.wrong();
  }
}

export function packEvolutionVerdict(w: Writer, value: EvolutionVerdict): void {
  switch (value) {
    case "ok":
      return w.write(PACK_VALUE_OK);
    case "break":
      return w.write(PACK_VALUE_BREAK);
    default:
      return w.wrong();
  }
}

export function isEvolutionVerdict(value: unknown): value is EvolutionVerdict {
  return value === "ok" || value === "break";
}

export function convertEvolutionVerdict(value: unknown): EvolutionVerdict {
  return asOneOf(value, READ_EVOLUTION_VERDICT.values);
}

export function readEvolutionVerdicts(r: JsonReader): EvolutionVerdicts {
  let backward: EvolutionVerdict | undefined;
  let forward: EvolutionVerdict | undefined;
  let source: EvolutionVerdict | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_BACKWARD)) backward = readEvolutionVerdict(r);
    if (r.atKey(READ_FORWARD)) forward = readEvolutionVerdict(r);
    if (r.atKey(READ_SOURCE)) source = readEvolutionVerdict(r);
  } while (r.moreFieldsOrSkip());
  if (backward === undefined || forward === undefined || source === undefined) r.bail();
  return { backward, forward, source };
}

export function unpackEvolutionVerdicts(r: PackReader): EvolutionVerdicts {
  let backward: EvolutionVerdict | undefined;
  let forward: EvolutionVerdict | undefined;
  let source: EvolutionVerdict | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_BACKWARD)) backward = unpackEvolutionVerdict(r);
    if (r.atKey(UNPACK_FORWARD)) forward = unpackEvolutionVerdict(r);
    if (r.atKey(UNPACK_SOURCE)) source = unpackEvolutionVerdict(r);
  } while (r.moreFieldsOrSkip(outer));
  if (backward === undefined || forward === undefined || source === undefined) r.bail();
  return { backward, forward, source };
}

export function writeEvolutionVerdicts(w: JsonValueWriter, value: EvolutionVerdicts): void {
  requirePlain(value, value.backward);
  w.write(OPEN_EVOLUTION_VERDICTS);
  writeEvolutionVerdict(w, value.backward);
  w.write(WRITE_FORWARD);
  writeEvolutionVerdict(w, value.forward);
  w.write(WRITE_SOURCE);
  writeEvolutionVerdict(w, value.source);
  w.writeByte(CLOSE_OBJECT);
}

export function packEvolutionVerdicts(w: Writer, value: EvolutionVerdicts): void {
  requirePlain(value, value.backward);
  w.write(HEAD_EVOLUTION_VERDICTS);
  packEvolutionVerdict(w, value.backward);
  w.write(PACK_FORWARD);
  packEvolutionVerdict(w, value.forward);
  w.write(PACK_SOURCE);
  packEvolutionVerdict(w, value.source);
}

export function isEvolutionVerdicts(candidate: unknown): candidate is EvolutionVerdicts {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<EvolutionVerdicts> = candidate;
  if (value.backward === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isEvolutionVerdict(value.backward)) return false;
  if (!isEvolutionVerdict(value.forward)) return false;
  if (!isEvolutionVerdict(value.source)) return false;
  return true;
}

export function convertEvolutionVerdicts(value: unknown): EvolutionVerdicts {
  const fields = fieldsOf<keyof EvolutionVerdicts>(value);
  bailUnlessPlain(fields, fields.backward);
  return {
    backward: convertEvolutionVerdict(fields.backward),
    forward: convertEvolutionVerdict(fields.forward),
    source: convertEvolutionVerdict(fields.source),
  };
}

export function readEvolutionSeverity(r: JsonReader): EvolutionSeverity {
  return r.readLiteral(READ_EVOLUTION_SEVERITY);
}

export function unpackEvolutionSeverity(r: PackReader): EvolutionSeverity {
  return r.readLiteral(UNPACK_EVOLUTION_SEVERITY);
}

export function writeEvolutionSeverity(w: JsonValueWriter, value: EvolutionSeverity): void {
  switch (value) {
    case "breaking":
      return w.write(WRITE_VALUE_BREAKING);
    case "risky":
      return w.write(WRITE_VALUE_RISKY);
    case "safe":
      return w.write(WRITE_VALUE_SAFE);
    default:
      return w.wrong();
  }
}

export function packEvolutionSeverity(w: Writer, value: EvolutionSeverity): void {
  switch (value) {
    case "breaking":
      return w.write(PACK_VALUE_BREAKING);
    case "risky":
      return w.write(PACK_VALUE_RISKY);
    case "safe":
      return w.write(PACK_VALUE_SAFE);
    default:
      return w.wrong();
  }
}

export function isEvolutionSeverity(value: unknown): value is EvolutionSeverity {
  return value === "breaking" || value === "risky" || value === "safe";
}

export function convertEvolutionSeverity(value: unknown): EvolutionSeverity {
  return asOneOf(value, READ_EVOLUTION_SEVERITY.values);
}

export function readEvolutionChange(r: JsonReader): EvolutionChange {
  let backward: EvolutionVerdict | undefined;
  let forward: EvolutionVerdict | undefined;
  let source: EvolutionVerdict | undefined;
  let rule: string | undefined;
  let severity: EvolutionSeverity | undefined;
  let contract: NonEmptyStr | undefined;
  let path: NonEmptyStr | undefined;
  let file: PathStr | undefined;
  let line: PosInt | undefined;
  let column: PosInt | undefined;
  let message: NonEmptyStr | undefined;
  let why: NonEmptyStr | undefined;
  let fix: NonEmptyStr | undefined;
  let witness: EvolutionWitness | undefined;
  let baseline: EvolutionBaseline | undefined;
  let accepted_by: EvolutionAcceptance | undefined;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_EVOLUTION_CHANGE_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_EVOLUTION_CHANGE_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        backward = readEvolutionVerdict(r);
        break;
      case 1:
        forward = readEvolutionVerdict(r);
        break;
      case 2:
        source = readEvolutionVerdict(r);
        break;
      case 3:
        rule = matching(r.readString(), PATTERN);
        break;
      case 4:
        severity = readEvolutionSeverity(r);
        break;
      case 5:
        contract = minLength(r.readString(), 1);
        break;
      case 6:
        path = minLength(r.readString(), 1);
        break;
      case 7:
        file = r.readString();
        break;
      case 8:
        line = atLeast(r.readInt(), 1);
        break;
      case 9:
        column = atLeast(r.readInt(), 1);
        break;
      case 10:
        message = minLength(r.readString(), 1);
        break;
      case 11:
        why = minLength(r.readString(), 1);
        break;
      case 12:
        fix = minLength(r.readString(), 1);
        break;
      case 13:
        witness = readEvolutionWitness(r);
        break;
      case 14:
        baseline = readEvolutionBaseline(r);
        break;
      case 15:
        accepted_by = readEvolutionAcceptance(r);
        break;
    }
  }
  if (
    backward === undefined ||
    forward === undefined ||
    source === undefined ||
    rule === undefined ||
    severity === undefined ||
    contract === undefined ||
    path === undefined ||
    file === undefined ||
    line === undefined ||
    column === undefined ||
    message === undefined ||
    why === undefined ||
    fix === undefined ||
    baseline === undefined
  )
    r.bail();
  const value = {
    backward,
    forward,
    source,
    rule,
    severity,
    contract,
    path,
    file,
    line,
    column,
    message,
    why,
    fix,
  } as Writable<EvolutionChange>;
  if (witness !== undefined) value.witness = witness;
  value.baseline = baseline;
  if (accepted_by !== undefined) value.accepted_by = accepted_by;
  return value;
}

export function unpackEvolutionChange(r: PackReader): EvolutionChange {
  let backward: EvolutionVerdict | undefined;
  let forward: EvolutionVerdict | undefined;
  let source: EvolutionVerdict | undefined;
  let rule: string | undefined;
  let severity: EvolutionSeverity | undefined;
  let contract: NonEmptyStr | undefined;
  let path: NonEmptyStr | undefined;
  let file: PathStr | undefined;
  let line: PosInt | undefined;
  let column: PosInt | undefined;
  let message: NonEmptyStr | undefined;
  let why: NonEmptyStr | undefined;
  let fix: NonEmptyStr | undefined;
  let witness: EvolutionWitness | undefined;
  let baseline: EvolutionBaseline | undefined;
  let accepted_by: EvolutionAcceptance | undefined;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_EVOLUTION_CHANGE_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_EVOLUTION_CHANGE_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        backward = unpackEvolutionVerdict(r);
        break;
      case 1:
        forward = unpackEvolutionVerdict(r);
        break;
      case 2:
        source = unpackEvolutionVerdict(r);
        break;
      case 3:
        rule = matching(r.readString(), PATTERN);
        break;
      case 4:
        severity = unpackEvolutionSeverity(r);
        break;
      case 5:
        contract = minLength(r.readString(), 1);
        break;
      case 6:
        path = minLength(r.readString(), 1);
        break;
      case 7:
        file = r.readString();
        break;
      case 8:
        line = atLeast(r.readInt(), 1);
        break;
      case 9:
        column = atLeast(r.readInt(), 1);
        break;
      case 10:
        message = minLength(r.readString(), 1);
        break;
      case 11:
        why = minLength(r.readString(), 1);
        break;
      case 12:
        fix = minLength(r.readString(), 1);
        break;
      case 13:
        witness = unpackEvolutionWitness(r);
        break;
      case 14:
        baseline = unpackEvolutionBaseline(r);
        break;
      case 15:
        accepted_by = unpackEvolutionAcceptance(r);
        break;
    }
  }
  if (
    backward === undefined ||
    forward === undefined ||
    source === undefined ||
    rule === undefined ||
    severity === undefined ||
    contract === undefined ||
    path === undefined ||
    file === undefined ||
    line === undefined ||
    column === undefined ||
    message === undefined ||
    why === undefined ||
    fix === undefined ||
    baseline === undefined
  )
    r.bail();
  const value = {
    backward,
    forward,
    source,
    rule,
    severity,
    contract,
    path,
    file,
    line,
    column,
    message,
    why,
    fix,
  } as Writable<EvolutionChange>;
  if (witness !== undefined) value.witness = witness;
  value.baseline = baseline;
  if (accepted_by !== undefined) value.accepted_by = accepted_by;
  return value;
}

export function writeEvolutionChange(w: JsonValueWriter, value: EvolutionChange): void {
  requirePlain(value, value.backward);
  w.write(OPEN_EVOLUTION_CHANGE);
  writeEvolutionVerdict(w, value.backward);
  w.write(WRITE_FORWARD);
  writeEvolutionVerdict(w, value.forward);
  w.write(WRITE_SOURCE);
  writeEvolutionVerdict(w, value.source);
  w.write(WRITE_RULE);
  w.writeString(value.rule);
  w.write(WRITE_SEVERITY);
  writeEvolutionSeverity(w, value.severity);
  w.write(WRITE_CONTRACT);
  w.writeString(value.contract);
  w.write(WRITE_PATH);
  w.writeString(value.path);
  w.write(WRITE_FILE);
  w.writeString(value.file);
  w.write(WRITE_LINE);
  w.writeInt(value.line);
  w.write(WRITE_COLUMN);
  w.writeInt(value.column);
  w.write(WRITE_MESSAGE);
  w.writeString(value.message);
  w.write(WRITE_WHY);
  w.writeString(value.why);
  w.write(WRITE_FIX);
  w.writeString(value.fix);
  if (value.witness !== undefined) {
    w.write(WRITE_WITNESS);
    writeEvolutionWitness(w, value.witness);
  }
  w.write(WRITE_BASELINE);
  writeEvolutionBaseline(w, value.baseline);
  if (value.accepted_by !== undefined) {
    w.write(WRITE_ACCEPTED_BY);
    writeEvolutionAcceptance(w, value.accepted_by);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packEvolutionChange(w: Writer, value: EvolutionChange): void {
  requirePlain(value, value.backward);
  let fields = 14;
  if (value.witness !== undefined) fields++;
  if (value.accepted_by !== undefined) fields++;
  w.packStructHeader(fields, 16);
  w.write(HEAD_EVOLUTION_CHANGE);
  packEvolutionVerdict(w, value.backward);
  w.write(PACK_FORWARD);
  packEvolutionVerdict(w, value.forward);
  w.write(PACK_SOURCE);
  packEvolutionVerdict(w, value.source);
  w.write(PACK_RULE);
  w.packString(value.rule);
  w.write(PACK_SEVERITY);
  packEvolutionSeverity(w, value.severity);
  w.write(PACK_CONTRACT);
  w.packString(value.contract);
  w.write(PACK_PATH);
  w.packString(value.path);
  w.write(PACK_FILE);
  w.packString(value.file);
  w.write(PACK_LINE);
  w.packInt(value.line);
  w.write(PACK_COLUMN);
  w.packInt(value.column);
  w.write(PACK_MESSAGE);
  w.packString(value.message);
  w.write(PACK_WHY);
  w.packString(value.why);
  w.write(PACK_FIX);
  w.packString(value.fix);
  if (value.witness !== undefined) {
    w.write(PACK_WITNESS);
    packEvolutionWitness(w, value.witness);
  }
  w.write(PACK_BASELINE);
  packEvolutionBaseline(w, value.baseline);
  if (value.accepted_by !== undefined) {
    w.write(PACK_ACCEPTED_BY);
    packEvolutionAcceptance(w, value.accepted_by);
  }
}

export function isEvolutionChange(candidate: unknown): candidate is EvolutionChange {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<EvolutionChange> = candidate;
  if (value.backward === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isEvolutionVerdict(value.backward)) return false;
  if (!isEvolutionVerdict(value.forward)) return false;
  if (!isEvolutionVerdict(value.source)) return false;
  if (!(typeof value.rule === "string" && PATTERN.test(value.rule))) return false;
  if (!isEvolutionSeverity(value.severity)) return false;
  if (!(typeof value.contract === "string" && hasMinLength(value.contract, 1))) return false;
  if (!(typeof value.path === "string" && hasMinLength(value.path, 1))) return false;
  if (typeof value.file !== "string") return false;
  if (!(isSafeInt(value.line) && value.line >= 1)) return false;
  if (!(isSafeInt(value.column) && value.column >= 1)) return false;
  if (!(typeof value.message === "string" && hasMinLength(value.message, 1))) return false;
  if (!(typeof value.why === "string" && hasMinLength(value.why, 1))) return false;
  if (!(typeof value.fix === "string" && hasMinLength(value.fix, 1))) return false;
  if (value.witness !== undefined && !isEvolutionWitness(value.witness)) return false;
  if (!isEvolutionBaseline(value.baseline)) return false;
  if (value.accepted_by !== undefined && !isEvolutionAcceptance(value.accepted_by)) return false;
  return true;
}

export function convertEvolutionChange(value: unknown): EvolutionChange {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["backward"]);
  const result = {
    backward: convertEvolutionVerdict(fields["backward"]),
    forward: convertEvolutionVerdict(fields["forward"]),
    source: convertEvolutionVerdict(fields["source"]),
    rule: matching(asString(fields["rule"]), PATTERN),
    severity: convertEvolutionSeverity(fields["severity"]),
    contract: minLength(asString(fields["contract"]), 1),
    path: minLength(asString(fields["path"]), 1),
    file: asString(fields["file"]),
    line: atLeast(asInt(fields["line"]), 1),
    column: atLeast(asInt(fields["column"]), 1),
    message: minLength(asString(fields["message"]), 1),
    why: minLength(asString(fields["why"]), 1),
    fix: minLength(asString(fields["fix"]), 1),
  } as Writable<EvolutionChange>;
  if (fields["witness"] !== undefined) result.witness = convertEvolutionWitness(fields["witness"]);
  result.baseline = convertEvolutionBaseline(fields["baseline"]);
  if (fields["acceptedBy"] !== undefined) result.accepted_by = convertEvolutionAcceptance(fields["acceptedBy"]);
  return result;
}

export function readEvolutionDirection(r: JsonReader): EvolutionDirection {
  return r.readLiteral(READ_EVOLUTION_DIRECTION);
}

export function unpackEvolutionDirection(r: PackReader): EvolutionDirection {
  return r.readLiteral(UNPACK_EVOLUTION_DIRECTION);
}

export function writeEvolutionDirection(w: JsonValueWriter, value: EvolutionDirection): void {
  switch (value) {
    case "backward":
      return w.write(WRITE_VALUE_BACKWARD);
    case "forward":
      return w.write(WRITE_VALUE_FORWARD);
    default:
      return w.wrong();
  }
}

export function packEvolutionDirection(w: Writer, value: EvolutionDirection): void {
  switch (value) {
    case "backward":
      return w.write(PACK_VALUE_BACKWARD);
    case "forward":
      return w.write(PACK_VALUE_FORWARD);
    default:
      return w.wrong();
  }
}

export function isEvolutionDirection(value: unknown): value is EvolutionDirection {
  return value === "backward" || value === "forward";
}

export function convertEvolutionDirection(value: unknown): EvolutionDirection {
  return asOneOf(value, READ_EVOLUTION_DIRECTION.values);
}

export function readEvolutionFormat(r: JsonReader): EvolutionFormat {
  return r.readLiteral(READ_EVOLUTION_FORMAT);
}

export function unpackEvolutionFormat(r: PackReader): EvolutionFormat {
  return r.readLiteral(UNPACK_EVOLUTION_FORMAT);
}

export function writeEvolutionFormat(w: JsonValueWriter, value: EvolutionFormat): void {
  switch (value) {
    case "json":
      return w.write(WRITE_VALUE_JSON);
    case "msgpack":
      return w.write(WRITE_VALUE_MSGPACK);
    default:
      return w.wrong();
  }
}

export function packEvolutionFormat(w: Writer, value: EvolutionFormat): void {
  switch (value) {
    case "json":
      return w.write(PACK_VALUE_JSON);
    case "msgpack":
      return w.write(PACK_VALUE_MSGPACK);
    default:
      return w.wrong();
  }
}

export function isEvolutionFormat(value: unknown): value is EvolutionFormat {
  return value === "json" || value === "msgpack";
}

export function convertEvolutionFormat(value: unknown): EvolutionFormat {
  return asOneOf(value, READ_EVOLUTION_FORMAT.values);
}

export function readEvolutionWitness(r: JsonReader): EvolutionWitness {
  let direction: EvolutionDirection | undefined;
  let format: EvolutionFormat | undefined;
  let document: NonEmptyStr | undefined;
  let outcome: NonEmptyStr | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_DIRECTION)) direction = readEvolutionDirection(r);
    if (r.atKey(READ_FORMAT)) format = readEvolutionFormat(r);
    if (r.atKey(READ_DOCUMENT)) document = minLength(r.readString(), 1);
    if (r.atKey(READ_OUTCOME)) outcome = minLength(r.readString(), 1);
  } while (r.moreFieldsOrSkip());
  if (direction === undefined || format === undefined || document === undefined || outcome === undefined) r.bail();
  return { direction, format, document, outcome };
}

export function unpackEvolutionWitness(r: PackReader): EvolutionWitness {
  let direction: EvolutionDirection | undefined;
  let format: EvolutionFormat | undefined;
  let document: NonEmptyStr | undefined;
  let outcome: NonEmptyStr | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DIRECTION)) direction = unpackEvolutionDirection(r);
    if (r.atKey(UNPACK_FORMAT)) format = unpackEvolutionFormat(r);
    if (r.atKey(UNPACK_DOCUMENT)) document = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_OUTCOME)) outcome = minLength(r.readString(), 1);
  } while (r.moreFieldsOrSkip(outer));
  if (direction === undefined || format === undefined || document === undefined || outcome === undefined) r.bail();
  return { direction, format, document, outcome };
}

export function writeEvolutionWitness(w: JsonValueWriter, value: EvolutionWitness): void {
  requirePlain(value, value.direction);
  w.write(OPEN_EVOLUTION_WITNESS);
  writeEvolutionDirection(w, value.direction);
  w.write(WRITE_FORMAT);
  writeEvolutionFormat(w, value.format);
  w.write(WRITE_DOCUMENT);
  w.writeString(value.document);
  w.write(WRITE_OUTCOME);
  w.writeString(value.outcome);
  w.writeByte(CLOSE_OBJECT);
}

export function packEvolutionWitness(w: Writer, value: EvolutionWitness): void {
  requirePlain(value, value.direction);
  w.write(HEAD_EVOLUTION_WITNESS);
  packEvolutionDirection(w, value.direction);
  w.write(PACK_FORMAT);
  packEvolutionFormat(w, value.format);
  w.write(PACK_DOCUMENT);
  w.packString(value.document);
  w.write(PACK_OUTCOME);
  w.packString(value.outcome);
}

export function isEvolutionWitness(candidate: unknown): candidate is EvolutionWitness {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<EvolutionWitness> = candidate;
  if (value.direction === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isEvolutionDirection(value.direction)) return false;
  if (!isEvolutionFormat(value.format)) return false;
  if (!(typeof value.document === "string" && hasMinLength(value.document, 1))) return false;
  if (!(typeof value.outcome === "string" && hasMinLength(value.outcome, 1))) return false;
  return true;
}

export function convertEvolutionWitness(value: unknown): EvolutionWitness {
  const fields = fieldsOf<keyof EvolutionWitness>(value);
  bailUnlessPlain(fields, fields.direction);
  return {
    direction: convertEvolutionDirection(fields.direction),
    format: convertEvolutionFormat(fields.format),
    document: minLength(asString(fields.document), 1),
    outcome: minLength(asString(fields.outcome), 1),
  };
}

export function readEvolutionBaseline(r: JsonReader): EvolutionBaseline {
  let ref: NonEmptyStr | undefined;
  let file: PathStr | null | undefined;
  let line: PosInt | null | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_REF)) ref = minLength(r.readString(), 1);
    if (r.atKey(READ_FILE)) file = r.atNull() ? null : r.readString();
    if (r.atKey(READ_LINE)) line = r.atNull() ? null : atLeast(r.readInt(), 1);
  } while (r.moreFieldsOrSkip());
  if (ref === undefined || file === undefined || line === undefined) r.bail();
  return { ref, file, line };
}

export function unpackEvolutionBaseline(r: PackReader): EvolutionBaseline {
  let ref: NonEmptyStr | undefined;
  let file: PathStr | null | undefined;
  let line: PosInt | null | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_REF)) ref = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_FILE)) file = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_LINE)) line = r.atNull() ? null : atLeast(r.readInt(), 1);
  } while (r.moreFieldsOrSkip(outer));
  if (ref === undefined || file === undefined || line === undefined) r.bail();
  return { ref, file, line };
}

export function writeEvolutionBaseline(w: JsonValueWriter, value: EvolutionBaseline): void {
  requirePlain(value, value.ref);
  w.write(OPEN_EVOLUTION_BASELINE);
  w.writeString(value.ref);
  w.write(WRITE_FILE);
  if (value.file === null) w.writeNull();
  else w.writeString(value.file);
  w.write(WRITE_LINE);
  if (value.line === null) w.writeNull();
  else w.writeInt(value.line);
  w.writeByte(CLOSE_OBJECT);
}

export function packEvolutionBaseline(w: Writer, value: EvolutionBaseline): void {
  requirePlain(value, value.ref);
  w.write(HEAD_EVOLUTION_BASELINE);
  w.packString(value.ref);
  w.write(PACK_FILE);
  if (value.file === null) w.packNull();
  else w.packString(value.file);
  w.write(PACK_LINE);
  if (value.line === null) w.packNull();
  else w.packInt(value.line);
}

export function isEvolutionBaseline(candidate: unknown): candidate is EvolutionBaseline {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<EvolutionBaseline> = candidate;
  if (typeof value.ref !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.ref, 1)) return false;
  if (typeof value.file !== "string" && value.file !== null) return false;
  if (!(isSafeInt(value.line) && value.line >= 1) && value.line !== null) return false;
  return true;
}

export function convertEvolutionBaseline(value: unknown): EvolutionBaseline {
  const fields = fieldsOf<keyof EvolutionBaseline>(value);
  bailUnlessPlain(fields, fields.ref);
  return {
    ref: minLength(asString(fields.ref), 1),
    file: fields.file === null ? null : asString(fields.file),
    line: fields.line === null ? null : atLeast(asInt(fields.line), 1),
  };
}

export function readEvolutionAcceptance(r: JsonReader): EvolutionAcceptance {
  let reason: NonEmptyStr | undefined;
  let until: string | null | undefined;
  let by: NonEmptyStr | undefined;
  let file: PathStr | undefined;
  let line: PosInt | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_REASON)) reason = minLength(r.readString(), 1);
    if (r.atKey(READ_UNTIL)) until = r.atNull() ? null : r.readDate();
    if (r.atKey(READ_BY)) by = minLength(r.readString(), 1);
    if (r.atKey(READ_FILE)) file = r.readString();
    if (r.atKey(READ_LINE)) line = atLeast(r.readInt(), 1);
  } while (r.moreFieldsOrSkip());
  if (reason === undefined || until === undefined || file === undefined || line === undefined) r.bail();
  const value = { reason, until } as Writable<EvolutionAcceptance>;
  if (by !== undefined) value.by = by;
  value.file = file;
  value.line = line;
  return value;
}

export function unpackEvolutionAcceptance(r: PackReader): EvolutionAcceptance {
  let reason: NonEmptyStr | undefined;
  let until: string | null | undefined;
  let by: NonEmptyStr | undefined;
  let file: PathStr | undefined;
  let line: PosInt | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_REASON)) reason = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_UNTIL)) until = r.atNull() ? null : r.readDate();
    if (r.atKey(UNPACK_BY)) by = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_FILE)) file = r.readString();
    if (r.atKey(UNPACK_LINE)) line = atLeast(r.readInt(), 1);
  } while (r.moreFieldsOrSkip(outer));
  if (reason === undefined || until === undefined || file === undefined || line === undefined) r.bail();
  const value = { reason, until } as Writable<EvolutionAcceptance>;
  if (by !== undefined) value.by = by;
  value.file = file;
  value.line = line;
  return value;
}

export function writeEvolutionAcceptance(w: JsonValueWriter, value: EvolutionAcceptance): void {
  requirePlain(value, value.reason);
  w.write(OPEN_EVOLUTION_ACCEPTANCE);
  w.writeString(value.reason);
  w.write(WRITE_UNTIL);
  if (value.until === null) w.writeNull();
  else w.writeDate(value.until);
  if (value.by !== undefined) {
    w.write(WRITE_BY);
    w.writeString(value.by);
  }
  w.write(WRITE_FILE);
  w.writeString(value.file);
  w.write(WRITE_LINE);
  w.writeInt(value.line);
  w.writeByte(CLOSE_OBJECT);
}

export function packEvolutionAcceptance(w: Writer, value: EvolutionAcceptance): void {
  requirePlain(value, value.reason);
  let fields = 4;
  if (value.by !== undefined) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_EVOLUTION_ACCEPTANCE);
  w.packString(value.reason);
  w.write(PACK_UNTIL);
  if (value.until === null) w.packNull();
  else w.packDate(value.until);
  if (value.by !== undefined) {
    w.write(PACK_BY);
    w.packString(value.by);
  }
  w.write(PACK_FILE);
  w.packString(value.file);
  w.write(PACK_LINE);
  w.packInt(value.line);
}

export function isEvolutionAcceptance(candidate: unknown): candidate is EvolutionAcceptance {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<EvolutionAcceptance> = candidate;
  if (typeof value.reason !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.reason, 1)) return false;
  if (!(typeof value.until === "string" && isCanonicalDate(value.until)) && value.until !== null) return false;
  if (value.by !== undefined && !(typeof value.by === "string" && hasMinLength(value.by, 1))) return false;
  if (typeof value.file !== "string") return false;
  if (!(isSafeInt(value.line) && value.line >= 1)) return false;
  return true;
}

export function convertEvolutionAcceptance(value: unknown): EvolutionAcceptance {
  const fields = fieldsOf<keyof EvolutionAcceptance>(value);
  bailUnlessPlain(fields, fields.reason);
  const result = {
    reason: minLength(asString(fields.reason), 1),
    until: fields.until === null ? null : asDate(fields.until),
  } as Writable<EvolutionAcceptance>;
  if (fields.by !== undefined) result.by = minLength(asString(fields.by), 1);
  result.file = asString(fields.file);
  result.line = atLeast(asInt(fields.line), 1);
  return result;
}

function readEvolutionChangeList(r: JsonReader): readonly EvolutionChange[] {
  const list: EvolutionChange[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readEvolutionChange(r));
  return list;
}

function unpackEvolutionChangeList(r: PackReader): readonly EvolutionChange[] {
  const list = new Array<EvolutionChange>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackEvolutionChange(r);
  return list;
}

function writeEvolutionChangeList(w: JsonValueWriter, list: readonly EvolutionChange[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as EvolutionChange;
    writeEvolutionChange(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packEvolutionChangeList(w: Writer, list: readonly EvolutionChange[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as EvolutionChange;
    packEvolutionChange(w, item);
  }
}

function convertEvolutionChangeList(value: unknown): readonly EvolutionChange[] {
  const items = itemsOf(value);
  const list: EvolutionChange[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertEvolutionChange(items[i]));
  return list;
}

function isEvolutionChangeList(value: unknown): value is readonly EvolutionChange[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isEvolutionChange(item)) return false;
  }
  return true;
}
