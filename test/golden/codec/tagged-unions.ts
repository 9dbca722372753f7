// @generated from test/golden/codec/tagged-unions.yaml. Do not edit.

/** Unknown fields are skipped (compat). */
export interface Plan {
  readonly "kind-of": "plan";
  readonly id: string;
  readonly note?: string;
}

/** What `Plan.create` takes: fields with a default may be left out. */
export interface PlanInit {
  readonly "kind-of"?: "plan" | undefined;
  readonly id: string;
  readonly note?: string | undefined;
}

export interface Scan {
  readonly "kind-of": "scan";
  /** Default `0`. */
  readonly rows: number;
}

/** What `Scan.create` takes: fields with a default may be left out. */
export interface ScanInit {
  readonly "kind-of"?: "scan" | undefined;
  /** Default `0`. */
  readonly rows?: number | undefined;
}

export interface Stop {
  readonly "kind-of": "stop";
}

/** What `Stop.create` takes: fields with a default may be left out. */
export interface StopInit {
  readonly "kind-of"?: "stop" | undefined;
}

export type Event = Plan | Scan | Stop;

/** What `Event.create` takes. */
export type EventInit = PlanInit | ScanInit | StopInit;

export interface Numbered {
  readonly t: 1;
  readonly a: number;
}

/** What `Numbered.create` takes: fields with a default may be left out. */
export interface NumberedInit {
  readonly t?: 1 | undefined;
  readonly a: number;
}

export interface AlsoNumbered {
  readonly t: -200;
  readonly a: string;
}

/** What `AlsoNumbered.create` takes: fields with a default may be left out. */
export interface AlsoNumberedInit {
  readonly t?: -200 | undefined;
  readonly a: string;
}

export type Numbers = Numbered | AlsoNumbered;

/** What `Numbers.create` takes. */
export type NumbersInit = NumberedInit | AlsoNumberedInit;

export interface Holder {
  readonly event: Event;
  /** Default `null`. */
  readonly maybe: Event | null;
  readonly either: Plan | Scan;
  readonly mixed: Plan | Scan | number | readonly Event[] | null;
  readonly single: Plan;
}

/** What `Holder.create` takes: fields with a default may be left out. */
export interface HolderInit {
  readonly event: EventInit;
  /** Default `null`. */
  readonly maybe?: EventInit | null | undefined;
  readonly either: PlanInit | ScanInit;
  readonly mixed: PlanInit | ScanInit | number | readonly EventInit[] | null;
  readonly single: PlanInit;
}
