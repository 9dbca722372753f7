import { Ajv2020 } from "ajv/dist/2020.js";
import { jsonSchema } from "./json-schema.mjs";

/** Compiled in this process; the standalone output of ajv is the same code in a file. */
export const ajv = {
  name: "ajv",
  is: (shape, mode) => new Ajv2020({ strict: false, discriminator: true }).compile(jsonSchema(shape, mode)),
};
