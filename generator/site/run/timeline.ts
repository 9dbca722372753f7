// When the tasks of a run were at work.

import { elapsedText, momentText } from "../../../runtime/text/index.js";
import { rounded, svg, text, WIDTH } from "../chart/svg.js";
import { escaped, type Html } from "../html.js";
import type { RunFacts, TaskFacts } from "./facts.js";

const LEFT = 170;
const ROW = 26;
const TOP = 8;
/** Letters of a name that there is room for. */
const LONGEST = 24;
/** Room for what is said after a bar. */
const RIGHT = 70;

/** A bar for each task from its beginning to its end, and a mark where its commit was made; null if nothing says when that was. */
export function timeline({ started_ms, ended_ms, tasks }: RunFacts): Html | null {
  const shown = tasks.filter(({ started_ms: start, committed_ms: at }) => start !== null || at !== null);
  const moments = [started_ms, ended_ms, ...shown.flatMap((one) => [one.started_ms, one.ended_ms, one.committed_ms])];
  const known = moments.filter((one) => one !== null);
  if (shown.length === 0) return null;
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const xOf = (ms: number): number =>
    rounded(LEFT + ((ms - first) / Math.max(1, last - first)) * (WIDTH - LEFT - RIGHT));
  const rows = shown.map((task, i) => rowOf(task, { y: TOP + i * ROW, xOf, end: ended_ms ?? last }));
  const ground = TOP + shown.length * ROW + 4;
  const axis =
    `<path class="grid" d="M${LEFT} ${ground}H${WIDTH - RIGHT}"/>` +
    text(LEFT, ground + 16, "start", momentText(first)) +
    text(WIDTH - RIGHT, ground + 16, "end", `after ${elapsedText(last - first)}`);
  return svg(`When ${shown.length} tasks were at work`, ground + 24, `${rows.join("")}${axis}`);
}

interface Row {
  readonly y: number;
  readonly xOf: (ms: number) => number;
  /** Where a task ends of which nothing says it. */
  readonly end: number;
}

function rowOf(task: TaskFacts, { y, xOf, end }: Row): string {
  const { dataset, state, started_ms: start, ended_ms, committed_ms: at } = task;
  const middle = y + ROW / 2;
  const name = dataset.length > LONGEST ? `${dataset.slice(0, LONGEST - 1)}…` : dataset;
  const parts = [`<title>${escaped(titleOf(task)).text}</title>`, text(LEFT - 10, middle + 4, "end", name)];
  if (start !== null) {
    const [from, to] = [xOf(start), xOf(Math.max(start, ended_ms ?? end))];
    const width = Math.max(2, rounded(to - from));
    parts.push(
      `<rect class="bar ${state === "failed" ? "deleted" : "plain"}" x="${from}" y="${y + 6}" width="${width}" height="${ROW - 12}" rx="2"/>`,
    );
    const said = state === "failed" ? "failed" : ended_ms === null ? "" : elapsedText(ended_ms - start);
    parts.push(text(from + width + 8, middle + 4, "start", said));
  }
  if (at !== null) {
    const x = xOf(at);
    parts.push(`<path class="mark" d="M${x} ${middle - 6}l6 6l-6 6l-6 -6z"/>`);
  }
  return `<g>${parts.join("")}</g>`;
}

function titleOf({ dataset, state, started_ms: start, ended_ms: end, committed_ms: at }: TaskFacts): string {
  const took = start === null || end === null ? "" : `, took ${elapsedText(end - start)}`;
  return `${dataset}: ${state}${took}${at === null ? "" : `, committed ${momentText(at)}`}`;
}
