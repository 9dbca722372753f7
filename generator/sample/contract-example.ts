import { type Contract, ValidationError } from "../../runtime/serde/index.js";
import { type Format, plainestValue } from "./boundary-values.js";
import { exampleValue, type ExamplesOf } from "./example-value.js";

/**
 * An example of a contract as a decoder of `format` returns it: filled in, or the plainest value where a rule refuses that;
 * undefined if the format cannot hold it.
 */
export function contractExample(contract: Contract<unknown, unknown>, format: Format, examplesOf: ExamplesOf): unknown {
  const { info } = contract;
  const example = exampleValue(info, format, examplesOf);
  try {
    return example === undefined ? plainestValue(info, format) : contract.convert(example);
  } catch (error) {
    if (error instanceof ValidationError) return plainestValue(info, format);
    throw error;
  }
}
