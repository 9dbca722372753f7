// Moments, sorted into equal spans of time.

/** A span of time, and what happened in it. */
export interface TimeBin<T> {
  /** Milliseconds since 1970. */
  readonly start_ms: number;
  /** Such as `2026-01-31` or `12:00`, in UTC. */
  readonly label: string;
  readonly items: readonly T[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Spans that people count in. */
const SPANS: readonly number[] = [
  1000,
  5000,
  15_000,
  ...[1, 5, 15].map((minutes) => minutes * MINUTE),
  ...[1, 3, 6].map((hours) => hours * HOUR),
  ...[1, 7, 28, 91, 364].map((days) => days * DAY),
];

/** So many bins there are at most, unless it is years. */
const MOST_BINS = 48;

/** Items in bins without a gap from the first to the last, as fine as the number of bins allows; none for no items. */
export function timeBins<T>(items: readonly T[], timeOf: (item: T) => number): readonly TimeBin<T>[] {
  if (items.length === 0) return [];
  const times = items.map(timeOf);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const countOf = (span: number): number => Math.floor(last / span) - Math.floor(first / span) + 1;
  const longest = SPANS.at(-1) ?? DAY;
  let span = SPANS.find((one) => countOf(one) <= MOST_BINS) ?? longest;
  while (countOf(span) > MOST_BINS) span *= 2;
  const start = Math.floor(first / span);
  const bins: T[][] = Array.from({ length: countOf(span) }, () => []);
  for (const [i, item] of items.entries()) bins[Math.floor((times[i] ?? first) / span) - start]?.push(item);
  return bins.map((found, i) => {
    const start_ms = (start + i) * span;
    return { start_ms, label: labelOf(start_ms, span), items: found };
  });
}

function labelOf(ms: number, span: number): string {
  const iso = new Date(ms).toISOString();
  if (span >= DAY) return iso.slice(0, 10);
  return span >= MINUTE ? iso.slice(11, 16) : iso.slice(11, 19);
}
