// `import "tessera-contracts/serde/exact"`: contracts that were generated with short errors say everything from then on, and know every
// option.

import { decodeJsonExact, encodeJsonExact, registerExact } from "../codegen.js";

registerExact({ decodeJson: decodeJsonExact, encodeJson: encodeJsonExact });
