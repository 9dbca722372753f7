import { type Contract, ValidationError } from "../../runtime/serde/index.js";
import { type Format, plainestValue } from "./boundary-values.js";
import { exampleValue, type ExamplesOf } from "./example-value.js";

/** The value to show of a contract: filled in, or the plainest one where a rule refuses that; undefined if the format has none. */
export function shownExample(contract: Contract<unknown, unknown>, format: Format, examplesOf: ExamplesOf): unknown {
  const { info } = contract;
  const example = exampleValue(info, format, examplesOf);
  try {
    return example === undefined ? plainestValue(info, format) : contract.convert(example);
  } catch (error) {
    if (error instanceof ValidationError) return plainestValue(info, format);
    throw error;
  }
}
