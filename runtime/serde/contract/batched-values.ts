/** The name of what `await using` calls, as newer types of generators promise; an older engine has none. */
const DISPOSE: symbol | "" = (Symbol as { readonly asyncDispose?: symbol }).asyncDispose ?? "";

/**
 * The values of batches, one by one. A value that is there costs one promise, where an async generator costs several.
 * As with a generator, calls that come early wait for those before them, and `return` ends the batches.
 */
export class BatchedValues<T> implements AsyncGenerator<T, void, undefined> {
  declare private readonly batches: AsyncGenerator<readonly T[], void, undefined>;
  private values: readonly T[] = [];
  private at = 0;
  /** How many calls are not answered yet, and the last of them. */
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(batches: AsyncGenerator<readonly T[], void, undefined>) {
    this.batches = batches;
  }

  next(): Promise<IteratorResult<T, void>> {
    if (this.waiting > 0 || this.at === this.values.length) return this.inTurn(() => this.nextOfBatches());
    return Promise.resolve({ done: false, value: this.values[this.at++] as T });
  }

  return(): Promise<IteratorResult<T, void>> {
    return this.inTurn(() => this.end(this.batches.return()));
  }

  throw(error: unknown): Promise<IteratorResult<T, void>> {
    return this.inTurn(() => this.end(this.batches.throw(error)));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  [DISPOSE](): Promise<unknown> {
    return this.return();
  }

  private async nextOfBatches(): Promise<IteratorResult<T, void>> {
    while (this.at === this.values.length) {
      const batch = await this.batches.next();
      if (batch.done === true) return { done: true, value: undefined };
      this.values = batch.value;
      this.at = 0;
    }
    return { done: false, value: this.values[this.at++] as T };
  }

  /** What is left of a batch is not given out any more. */
  private async end(ended: Promise<unknown>): Promise<IteratorResult<T, void>> {
    this.values = [];
    this.at = 0;
    await ended;
    return { done: true, value: undefined };
  }

  /** Answers a call after those before it, whether they failed or not: their callers have heard of that. */
  private inTurn<R>(answer: () => Promise<R>): Promise<R> {
    this.waiting++;
    const answered = this.last.then(answer).finally(() => this.waiting--);
    this.last = answered.catch(() => undefined);
    return answered;
  }
}
