// Charts of bars, as SVG. They need no script: what a bar stands for is its title, and a table beside the chart has all numbers.

import { escaped, type Html } from "../html.js";
import { rounded, svg, text, WIDTH } from "./svg.js";

/** A bar, or several on top of each other. */
export interface Bar {
  /** Below the bar. */
  readonly label: string;
  /** What it says when it is pointed at. */
  readonly title: string;
  /** Its parts, from the ground up; those of the value 0 are not drawn. */
  readonly parts: readonly { readonly value: number; readonly kind: string }[];
  /** Above the bar; absent: nothing. */
  readonly says?: string;
}

/** A chart of bars beside each other. */
export interface BarChart {
  /** What it shows, for those who do not see it. */
  readonly title: string;
  /** How a value is written beside the chart. */
  readonly valueText: (value: number) => string;
  readonly bars: readonly Bar[];
}

const HEIGHT = 200;
const LEFT = 64;
const TOP = 20;
const GROUND = HEIGHT - 28;
const WIDEST_BAR = 72;
/** About the width of a letter of a label. */
const LETTER = 6.4;

/** The chart as SVG, the highest bar as high as there is room. */
export function barChart({ title, valueText, bars }: BarChart): Html {
  const heights = bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  const most = niceTop(Math.max(1, ...heights));
  const step = (WIDTH - LEFT) / Math.max(1, bars.length);
  const width = Math.min(WIDEST_BAR, Math.max(1, step * 0.72));
  const shown = labelled(bars, step);
  const drawn = bars.map((bar, i) => {
    const middle = rounded(LEFT + step * (i + 0.5));
    const top = GROUND - ((heights[i] ?? 0) / most) * (GROUND - TOP);
    const says = bar.says === undefined ? "" : text(middle, top - 5, "middle", bar.says);
    const label = shown.has(i) ? text(middle, GROUND + 17, "middle", bar.label) : "";
    return `<g><title>${escaped(bar.title).text}</title>${partsOf(bar, { left: middle - width / 2, width, most })}${says}${label}</g>`;
  });
  const lines = [0, 0.5, 1].map((share) => {
    const y = rounded(GROUND - share * (GROUND - TOP));
    const value = most * share;
    const said = share === 0.5 && !Number.isInteger(value) ? "" : text(LEFT - 8, y + 4, "end", valueText(value));
    return `<path class="grid" d="M${LEFT} ${y}H${WIDTH}"/>${said}`;
  });
  return svg(title, HEIGHT, `${lines.join("")}${drawn.join("")}`);
}

function partsOf(
  { parts }: Bar,
  { left, width, most }: { readonly left: number; readonly width: number; readonly most: number },
): string {
  let ground = GROUND;
  return parts
    .filter(({ value }) => value > 0)
    .map(({ value, kind }) => {
      // What is there is seen, however little it is.
      const height = Math.max(1, (value / most) * (GROUND - TOP));
      ground -= height;
      const place = `x="${rounded(left)}" y="${rounded(ground)}" width="${rounded(width)}" height="${rounded(height)}"`;
      return `<rect class="bar ${kind}" ${place}/>`;
    })
    .join("");
}

/** The bars whose labels are shown: as many as there is room for, from the first on. */
function labelled(bars: readonly Bar[], step: number): ReadonlySet<number> {
  const widest = Math.max(...bars.map(({ label }) => label.length)) * LETTER + 12;
  const every = Math.max(1, Math.ceil(widest / step));
  return new Set(bars.flatMap((_, i) => (i % every === 0 ? [i] : [])));
}

/** The next of 1, 2, 5, 10, 20, 50 and so on. */
function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((one) => one * power >= value) ?? 10) * power;
}
