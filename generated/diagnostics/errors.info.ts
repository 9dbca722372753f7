// @generated from contracts/diagnostics/errors.yaml. Do not edit. [1c45ad9445419883]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import { defaulted, enumOf, field, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { NonEmptyStrInfo, PathStrInfo, PosIntInfo } from "../types.info.js";

export const ValidationErrorKindInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "ValidationErrorKind",
  module: "diagnostics/errors",
  doc: "What sort of mistake it was. Decode means that the bytes did not parse at all; depth and size are limits of the reader.",
  values: ["decode", "validation", "constraint", "unknown_field", "missing_field", "tag", "depth", "size"],
});

export const SourcePosInfo: StructInfo = /* @__PURE__ */ struct({
  name: "SourcePos",
  module: "diagnostics/errors",
  doc: "A place in a text file, such as the line of a contract or a configuration file.",
  examples: [{ file: "contracts/delta/policies.yaml", line: 12, col: 9 }],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("file", PathStrInfo(), { doc: "The file, relative to the workspace." }),
    field("line", PosIntInfo(), { doc: "Line, counted from 1." }),
    field("col", PosIntInfo(), { doc: "Column, counted from 1 in UTF-16 code units as editors do." }),
  ],
});

export const ValidationErrorPayloadInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ValidationErrorPayload",
  module: "diagnostics/errors",
  doc: "One mistake in a value or in its bytes, in a form that logs, artifacts and other languages share.",
  examples: [
    {
      type: "constraint",
      summary: "Expected `int` >= 0 - at `$.rows`",
      path: "$.rows",
      contract: "RunOutput",
      expected: "int >= 0",
      received: "-1",
      code: "too-small",
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("type", ValidationErrorKindInfo, { doc: "What sort of mistake it was." }),
    field("summary", NonEmptyStrInfo(), {
      doc: "The message, word for word as msgspec gives it, with the path where it says one.",
    }),
    defaulted("path", str(), () => "$", {
      doc: "Where in the value it is, in msgspec's notation, such as `$.outputs[0].rows`. A lone `$` is the whole value.",
    }),
    field("contract", nullable(str()), { doc: "The contract that was read. Null if the value has no named type." }),
    field("expected", nullable(str()), {
      doc: "What would have been right. Null if the mistake is not about a type or a bound.",
    }),
    field("received", nullable(str()), {
      doc: "What was found, a type or a value as JSON has it, or a length. Null if nothing was. Long texts are cut.",
    }),
    field("code", str(), { doc: "Stable code of the mistake for programs to look at, such as `too-small`." }),
    defaulted("source", nullable(SourcePosInfo), () => null, {
      doc: "Place in the file the value came from. Null for values that came over the wire.",
    }),
  ],
});
