import fastJsonStringify from "fast-json-stringify";
import { configure } from "safe-stable-stringify";
import { jsonSchema } from "./json-schema.mjs";

const stable = configure({ bigint: false, circularValue: Error });

/** Encoders of JSON by name. All are timed to bytes: a rope that was never flattened has cost nothing yet. */
export const jsonEncoders = {
  "JSON.stringify": () => (value) => Buffer.from(JSON.stringify(value)),
  "safe-stable-stringify": () => (value) => Buffer.from(stable(value)),
  "fast-json-stringify": (shape) => {
    const serialize = fastJsonStringify(jsonSchema(shape, { strict: false }));
    return (value) => Buffer.from(serialize(value));
  },
};
