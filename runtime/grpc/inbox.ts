// What has come of a call and was not asked for yet.

/** Messages as bytes, in their order, and how it ended: with null if it was well. */
export class Inbox {
  readonly #messages: Uint8Array[] = [];
  #bytes = 0;
  #end: { readonly error: Error | null } | null = null;
  #wake: (() => void) | null = null;

  /** Bytes of the messages that wait. */
  get bytes(): number {
    return this.#bytes;
  }

  get hasEnded(): boolean {
    return this.#end !== null;
  }

  add(message: Uint8Array): void {
    if (this.#end !== null) return;
    this.#messages.push(message);
    this.#bytes += message.length;
    this.#wakeUp();
  }

  /** Ends it: only the first time counts. Messages that wait are still handed out. */
  end(error: Error | null): void {
    this.#end ??= { error };
    this.#wakeUp();
  }

  /** Forgets the messages that wait. */
  clear(): void {
    this.#messages.length = 0;
    this.#bytes = 0;
  }

  /** The next message; null at the end. One asks at a time. @throws what it ended with */
  async next(): Promise<Uint8Array | null> {
    for (;;) {
      const message = this.#messages.shift();
      if (message !== undefined) {
        this.#bytes -= message.length;
        return message;
      }
      if (this.#end !== null) {
        if (this.#end.error !== null) throw this.#end.error;
        return null;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  #wakeUp(): void {
    this.#wake?.();
    this.#wake = null;
  }
}
