// The runtime's commands gather what pages of runs and tables show, and the compiler's command makes the pages. Neither may import the other, so each
// says what passes between them; `tsc` sees here that they say the same.

import { expectTypeOf, test } from "vitest";
import type { RunFacts as RunShown } from "../../../generator/site/run/facts.js";
import type { TableFacts as TableShown } from "../../../generator/site/table/facts.js";
import type { RunFacts } from "../../../runtime/cli/run/page/facts.js";
import type { TableFacts } from "../../../runtime/cli/table/page/facts.js";

test("pages show what is gathered", () => {
  expectTypeOf<RunFacts>().toEqualTypeOf<RunShown>();
  expectTypeOf<TableFacts>().toEqualTypeOf<TableShown>();
});
