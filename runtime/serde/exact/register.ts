// `import "tessera-contracts/serde/exact"`: contracts that were generated with short errors say everything from then on, and know every
// option.

import { registerExact } from "../contract/exact-way.js";
import { decodeJsonExact } from "./decode.js";
import { encodeJsonExact } from "./encode.js";

registerExact({ decodeJson: decodeJsonExact, encodeJson: encodeJsonExact });
