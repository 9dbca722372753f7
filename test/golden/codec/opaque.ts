// @generated from test/golden/codec/opaque.yaml. Do not edit.

import type { Ext, Raw } from "tessera-contracts/serde";

export interface Opaque {
  readonly body: Raw;
  /** Default `null`. */
  readonly schema: Ext | null;
  /** Default `null`. */
  readonly choice: Ext | number | null;
}

/** What `Opaque.create` takes: fields with a default may be left out. */
export interface OpaqueInit {
  readonly body: Raw;
  /** Default `null`. */
  readonly schema?: Ext | null | undefined;
  /** Default `null`. */
  readonly choice?: Ext | number | null | undefined;
}
