import { ajv } from "./ajv.mjs";
import { arktype } from "./arktype.mjs";
import { avsc } from "./avsc.mjs";
import { protobufEs, protobufJs } from "./protobuf.mjs";
import { sury } from "./sury.mjs";
import { typebox } from "./typebox.mjs";
import { typia } from "./typia.mjs";
import { valibot } from "./valibot.mjs";
import { zod } from "./zod.mjs";

const byName = (peers) => new Map(peers.map((peer) => [peer.name, peer]));

/** Validators by name: `is(shape, { strict, view })`, and `parse` where the library returns a copy. */
export const VALIDATORS = byName([typia, ajv, typebox, sury, arktype, zod, valibot]);

/** Schema-typed binary formats by name: `binary(shape)`. */
export const BINARY_FORMATS = byName([protobufEs, protobufJs, avsc]);
