// Amounts and moments as people read them.

const UNITS = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"] as const;

/** A size in the unit in which it has one to four digits before the point: `841 B`, `12.5 MiB`. */
export function sizeText(bytes: number): string {
  let [amount, unit] = [bytes, 0];
  while (amount >= 1024 && unit < UNITS.length - 1) [amount, unit] = [amount / 1024, unit + 1];
  const digits = unit === 0 || Number.isInteger(amount) ? String(amount) : amount.toFixed(1);
  return `${digits} ${UNITS[unit] ?? "B"}`;
}

/** A number with commas between thousands. */
export function numberText(amount: number): string {
  return String(amount).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}

/** A number of things: `1 file`, `1,200 files`. */
export function countText(amount: number, thing: string): string {
  return `${numberText(amount)} ${thing}${amount === 1 ? "" : "s"}`;
}

/** A moment in UTC, to the second. */
export function momentText(unixMs: number | null): string {
  return unixMs === null ? "" : new Date(unixMs).toISOString().replace(/\.\d+Z$/, "Z");
}

/** How long something took: `840 ms`, `12.3 s`, `4 min 5 s`, `3 h 20 min`. */
export function elapsedText(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = Math.round(ms / 100) / 10;
  if (seconds < 60) return `${seconds} s`;
  const [minutes, rest] = [Math.floor(ms / 60_000), Math.round((ms % 60_000) / 1000)];
  if (minutes < 60) return rest === 60 ? `${minutes + 1} min` : `${minutes} min${rest === 0 ? "" : ` ${rest} s`}`;
  const left = minutes % 60;
  return `${numberText(Math.floor(minutes / 60))} h${left === 0 ? "" : ` ${left} min`}`;
}
