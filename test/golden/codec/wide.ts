// @generated from test/golden/codec/wide.yaml. Do not edit.

export interface Wide {
  readonly type: "wide";
  /** Default `1`. */
  readonly f1: number;
  /** Default `2`. */
  readonly f2: number;
  /** Default `3`. */
  readonly f3: number;
  /** Default `4`. */
  readonly f4: number;
  /** Default `5`. */
  readonly f5: number;
  /** Default `6`. */
  readonly f6: number;
  /** Default `7`. */
  readonly f7: number;
  /** Default `8`. */
  readonly f8: number;
  /** Default `9`. */
  readonly f9: number;
  /** Default `10`. */
  readonly f10: number;
  /** Default `11`. */
  readonly f11: number;
  /** Default `12`. */
  readonly f12: number;
  /** Default `13`. */
  readonly f13: number;
  /** Default `14`. */
  readonly f14: number;
  /** Default `15`. */
  readonly f15: number;
  /** Default `16`. */
  readonly f16: number;
  /** Default `17`. */
  readonly f17: number;
  readonly last: string;
}

/** What `Wide.create` takes: fields with a default may be left out. */
export interface WideInit {
  readonly type?: "wide" | undefined;
  /** Default `1`. */
  readonly f1?: number | undefined;
  /** Default `2`. */
  readonly f2?: number | undefined;
  /** Default `3`. */
  readonly f3?: number | undefined;
  /** Default `4`. */
  readonly f4?: number | undefined;
  /** Default `5`. */
  readonly f5?: number | undefined;
  /** Default `6`. */
  readonly f6?: number | undefined;
  /** Default `7`. */
  readonly f7?: number | undefined;
  /** Default `8`. */
  readonly f8?: number | undefined;
  /** Default `9`. */
  readonly f9?: number | undefined;
  /** Default `10`. */
  readonly f10?: number | undefined;
  /** Default `11`. */
  readonly f11?: number | undefined;
  /** Default `12`. */
  readonly f12?: number | undefined;
  /** Default `13`. */
  readonly f13?: number | undefined;
  /** Default `14`. */
  readonly f14?: number | undefined;
  /** Default `15`. */
  readonly f15?: number | undefined;
  /** Default `16`. */
  readonly f16?: number | undefined;
  /** Default `17`. */
  readonly f17?: number | undefined;
  readonly last: string;
}

/** Unknown fields are skipped (compat). */
export interface WideCompat {
  readonly f1: number;
  readonly f2: number;
  readonly f3: number;
  readonly f4: number;
  readonly f5: number;
  readonly f6: number;
  readonly f7: number;
  readonly f8: number;
  readonly f9: number;
  readonly f10: number;
  readonly f11: number;
  readonly f12: number;
  readonly f13: number;
  readonly f14: number;
  readonly f15: number;
  readonly f16: number;
  readonly f17: number;
}

/** What `WideCompat.create` takes: fields with a default may be left out. */
export interface WideCompatInit {
  readonly f1: number;
  readonly f2: number;
  readonly f3: number;
  readonly f4: number;
  readonly f5: number;
  readonly f6: number;
  readonly f7: number;
  readonly f8: number;
  readonly f9: number;
  readonly f10: number;
  readonly f11: number;
  readonly f12: number;
  readonly f13: number;
  readonly f14: number;
  readonly f15: number;
  readonly f16: number;
  readonly f17: number;
}
