import { choice, listOf, record, ref, type Schema, text } from "./schema-builders.js";

/** The shape of the workspace file. */
export const WORKSPACE_SCHEMA: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Tessera workspace",
  ...record(
    "The workspace file: what is generated from the contracts of this directory, and where it goes.",
    {
      tessera: { type: "integer", const: 1, description: "The version of the contract language, which is 1." },
      out: text("The directory that outputs are written to, relative to this file. Default: ../generated."),
      emit: listOf(
        "What is generated. Default: [typescript].",
        choice(
          ["typescript", "javascript", "arrow", "json-schema", "openapi", "index", "docs", "python", "site"],
          "A kind of output.",
        ),
      ),
      sdk: choice(
        ["full", "small"],
        "How much the contracts of the SDK can do. small: JSON alone, and errors that say no more than kind and place. Default: full.",
      ),
      ext: {
        type: "object",
        description: "The MessagePack extension types that contracts can use as `ext[name]`.",
        propertyNames: { pattern: "^[a-z_][a-z0-9_]*$" },
        additionalProperties: ref("ext"),
      },
      schema_base: text("The URL under which the JSON Schemas are published; every $id starts with it."),
      schema_hook: text(
        "A JavaScript module, relative to this file, that exports schemaHook: it may add x- keys to schemas.",
      ),
      openapi: ref("openapi"),
    },
    ["tessera"],
  ),
  $defs: {
    openapi: record("Settings of the OpenAPI document.", {
      spec: choice(["3.1", "3.0"], "The version of OpenAPI. Default: 3.1."),
      title: text("The title of the document. Default: Contracts."),
      version: text("The version of the API. Default: 1."),
    }),
    ext: record(
      "A MessagePack extension type.",
      {
        code: {
          type: "integer",
          minimum: 0,
          maximum: 127,
          description: "The number that marks the type in MessagePack, 0 to 127. Never give it to another type.",
        },
        doc: text("What its bytes hold."),
        codec: text(
          "`base64`, which is how JSON then has the bytes; or a JavaScript module, relative to this file, whose export of the type's name reads and writes them.",
        ),
      },
      ["code"],
    ),
  },
};
