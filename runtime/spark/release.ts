// What the server may forget of a result: what the user's loop has taken, some of it at a time.

/** Responses after which the server is told. A call for each costs more than reading them. */
const RESPONSES = 16;
const BYTES = 8 * 1024 * 1024;

/** What was taken of a result and not released yet. */
export class Releases {
  #responses = 0;
  #bytes = 0;
  #latest: string | null = null;
  #isUnderWay = false;

  /** Takes down that everything up to a response was taken; the response to release up to, or null if it is not time. */
  taken(
    responseId: string,
    { responses, bytes }: { readonly responses: number; readonly bytes: number },
  ): string | null {
    this.#responses += responses;
    this.#bytes += bytes;
    this.#latest = responseId;
    return this.#due();
  }

  /** Takes down that the release under way has ended, whichever way; the next one, if it is time. */
  ended(): string | null {
    this.#isUnderWay = false;
    return this.#due();
  }

  #due(): string | null {
    const isMuch = this.#responses >= RESPONSES || this.#bytes >= BYTES;
    if (this.#isUnderWay || !isMuch || this.#latest === null) return null;
    const until = this.#latest;
    this.#responses = 0;
    this.#bytes = 0;
    this.#latest = null;
    this.#isUnderWay = true;
    return until;
  }
}
