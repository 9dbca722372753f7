import { expect, test } from "vitest";
import { looseStats } from "../../../../runtime/delta/rewrite/mark-rows.js";

test.each([
  [null, null],
  ["no JSON", null],
  ['{"nullCount":{}}', null],
  [
    '{"numRecords":9,"maxValues":{"a":9007199254740993}}',
    '{"tightBounds":false,"numRecords":9,"maxValues":{"a":9007199254740993}}',
  ],
  ['{"numRecords":9,"tightBounds": true}', '{"numRecords":9,"tightBounds":false}'],
  ['{"numRecords":9,"tightBounds":false}', '{"numRecords":9,"tightBounds":false}'],
  // A name of a column that looks like the key: it is not known which is which.
  [
    '{"numRecords":9,"nullCount":{"x":{"tightBounds":true}},"tightBounds":true}',
    '{"numRecords":9,"tightBounds":false}',
  ],
])("statistics %s of a file with marked rows become %s", (stats, loose) => {
  expect(looseStats(stats)).toBe(loose);
});
