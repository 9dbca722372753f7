// @generated from contracts/. Do not edit. [71ed2403fecffb57]

export * from "./arrow/metadata.js";
export * from "./arrow/scalar-types.js";
export * from "./arrow/types.js";
export * from "./artifacts/compiler.js";
export * from "./artifacts/decisions.js";
export * from "./artifacts/envelope.js";
export * from "./artifacts/manifest.js";
export * from "./config/cache.js";
export * from "./config/compile.js";
export * from "./config/extract.js";
export * from "./config/otel.js";
export * from "./config/root.js";
export * from "./config/runtime-profile.js";
export * from "./config/semantics.js";
export * from "./delta/checkpoint.js";
export * from "./delta/log.js";
export * from "./delta/policies.js";
export * from "./delta/reports.js";
export * from "./delta/schema.js";
export * from "./diagnostics/errors.js";
export * from "./diagnostics/events.js";
export * from "./diagnostics/table-validation.js";
export * from "./diagnostics/telemetry.js";
export * from "./logs/events.js";
export * from "./plan/bundle.js";
export * from "./types.js";
