// check-schemas.ts FILE: each line is what pyarrow's `Schema.serialize` gave, in base64. We read it and write the same bytes.

import { readFileSync } from "node:fs";
import { decodeSchema, encodeSchema } from "tessera-contracts/arrow";

let passed = 0;
let failed = 0;
for (const [i, line] of readFileSync(process.argv[2] ?? "", "utf8")
  .trim()
  .split("\n")
  .entries()) {
  const bytes = Buffer.from(line, "base64");
  const schema = decodeSchema(new Uint8Array(bytes));
  if (bytes.equals(encodeSchema(schema))) passed++;
  else {
    failed++;
    console.log(`schema ${i}: other bytes than pyarrow's for ${JSON.stringify(schema).slice(0, 300)}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
