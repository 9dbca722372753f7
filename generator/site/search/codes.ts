import { CODES } from "../../diagnostics/codes.js";
import { errorRows } from "../../diagnostics/error-codes.js";
import { RULE_PAGES } from "../../evolution/rule-pages.js";
import { CONTRACT_CODE } from "../catalogue/catalogue-pages.js";
import type { SearchCode } from "./entries.js";

/** All codes, with what they mean; `told` has what errors of values say, by code. */
export function searchCodes(told: ReadonlyMap<string, string>): readonly SearchCode[] {
  return [
    ...errorRows().map(({ code, doc }) => ({
      code,
      page: "errors.html#",
      text: [told.get(code) ?? "", doc].join(" "),
    })),
    ...Object.entries(CODES).map(([code, { summary }]) => ({
      code,
      page: `errors.html#${CONTRACT_CODE}`,
      text: summary,
    })),
    ...[...RULE_PAGES].map(([code, { purpose }]) => ({ code, page: "rules.html#", text: purpose })),
  ];
}
