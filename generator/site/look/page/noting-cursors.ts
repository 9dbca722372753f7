// The decoder's cursors over bytes, which also note where it was when it found something wrong.

import type { ValidationErrorPayload } from "../../../../runtime/serde/errors.js";
import type { Entries, Kind, Mark } from "../../../../runtime/serde/exact/cursors/interface.js";
import { JsonCursor } from "../../../../runtime/serde/exact/cursors/json.js";
import { PackCursor } from "../../../../runtime/serde/exact/cursors/msgpack.js";
import { MAX_DEPTH } from "../../../../runtime/serde/depth.js";

/** An error with the first bytes of the values that may be to blame, which were being read when it was found. */
export interface NotedError {
  readonly payload: ValidationErrorPayload;
  /** The value whose head was read last. */
  readonly value: number;
  /** The key that was read last; -1 if there was none. */
  readonly key: number;
  /** The containers around, innermost first. */
  readonly around: readonly number[];
}

/** A cursor with what it noted. */
export interface NotingCursor {
  readonly noted: readonly NotedError[];
}

/** What the two cursors have in common: where the last value, the last key and the containers around them began. */
class Trail {
  readonly noted: NotedError[] = [];
  value = 0;
  key = -1;
  private readonly containers: number[] = [];

  enter(depth: number): void {
    this.containers[depth] = this.value;
  }

  note(payload: ValidationErrorPayload, depth: number): void {
    const around = this.containers.slice(0, depth).reverse();
    this.noted.push({ payload, value: this.value, key: this.key, around });
  }
}

/** JSON that notes. */
export class NotingJsonCursor extends JsonCursor implements NotingCursor {
  private readonly trail = new Trail();

  constructor(message: Uint8Array) {
    super(message, MAX_DEPTH);
  }

  get noted(): readonly NotedError[] {
    return this.trail.noted;
  }

  note(payload: ValidationErrorPayload): void {
    this.trail.note(payload, this.depth);
  }

  override next(): Kind {
    this.significant();
    this.trail.value = this.position;
    return super.next();
  }

  override skip(): void {
    this.significant();
    this.trail.value = this.position;
    super.skip();
  }

  override enter(): void {
    this.trail.enter(this.depth);
    super.enter();
  }

  override entries(): Entries {
    const entries = super.entries();
    const name = (): string | null => {
      this.trail.key = this.position;
      return entries.name();
    };
    return { ...entries, name };
  }

  override reset(mark: Mark): void {
    super.reset(mark);
    this.trail.value = mark.position;
  }
}

/** MessagePack that notes. */
export class NotingPackCursor extends PackCursor implements NotingCursor {
  private readonly trail = new Trail();

  constructor(message: Uint8Array) {
    super(message, MAX_DEPTH);
  }

  get noted(): readonly NotedError[] {
    return this.trail.noted;
  }

  note(payload: ValidationErrorPayload): void {
    this.trail.note(payload, this.depth);
  }

  override next(): Kind {
    this.trail.value = this.position;
    return super.next();
  }

  override skip(): void {
    this.trail.value = this.position;
    super.skip();
  }

  override enter(): void {
    this.trail.enter(this.depth);
    super.enter();
  }

  override entries(): Entries {
    const entries = super.entries();
    const name = (): string | null => {
      this.trail.key = this.position;
      return entries.name();
    };
    const { size, textKeys } = entries;
    return { size, textKeys, next: () => entries.next(), name, value: () => entries.value() };
  }
}
