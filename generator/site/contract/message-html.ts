// The bytes of a message in colour: a colour for each field of the outermost value, and the path of each stretch for the hover.

import { annotate, type Annotated, type ByteFormat, headName, pathText, type Span } from "../bytes/annotate.js";
import { escaped, Html } from "../html.js";

/** Longer messages are cut: a page is to be read. */
const MOST_BYTES = 6000;
const COLOURS = 8;
const UTF8 = new TextDecoder();
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** A message as the text of a `pre`: JSON as it is, MessagePack as hexadecimal digits. */
export function messageHtml(bytes: Uint8Array, format: ByteFormat): Html {
  const annotated = annotate(bytes, format);
  const colours = new Map<string, number>();
  const shown = annotated.spans.filter(({ start }) => start < MOST_BYTES);
  const pathAt = pathTexts();
  const runs = format === "json" ? joinedRuns(shown, pathAt) : shown.map((span) => [span]);
  const message = { annotated, colours, pathAt, textOf: format === "json" ? jsonTexts(bytes) : hexText };
  const parts = runs.map((run) => runHtml(run, message));
  const left = bytes.length - (shown.at(-1)?.end ?? 0);
  const rest = left > 0 ? `\n… and ${left} bytes more` : "";
  return new Html(`${parts.join(format === "json" ? "" : " ")}${rest}`);
}

/** Neighbours of one path in one element: JSON has many small ones. White space before it stays outside. */
function joinedRuns(spans: readonly Span[], pathAt: Message["pathAt"]): readonly (readonly Span[])[] {
  const runs: Span[][] = [];
  let before: string | undefined;
  for (const span of spans) {
    const path = pathAt(span);
    if (path === before) runs.at(-1)?.push(span);
    else runs.push([span]);
    before = path;
  }
  return runs;
}

interface Message {
  readonly annotated: Annotated;
  readonly colours: Map<string, number>;
  readonly pathAt: (span: Span) => string;
  /** What is shown of some of its bytes. */
  readonly textOf: (bytes: Uint8Array, start: number) => string;
}

/** The path of a span, written once for all parts of a value. */
function pathTexts(): Message["pathAt"] {
  const known = new Map<number, string>();
  return (span) => {
    const before = known.get(span.node);
    if (before !== undefined) return before;
    const text = pathText(span.path);
    known.set(span.node, text);
    return text;
  };
}

/** Most messages are ASCII, which is decoded as a whole, since a run is a few bytes. */
function jsonTexts(message: Uint8Array): Message["textOf"] {
  const whole = UTF8.decode(message);
  if (whole.length < message.length) return (bytes) => UTF8.decode(bytes);
  return (bytes, start) => whole.slice(start, start + bytes.length);
}

function runHtml(run: readonly Span[], { annotated: { structure }, colours, pathAt, textOf }: Message): string {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return "";
  const bytes = structure.bytes.subarray(first.start, last.end);
  const text = textOf(bytes, first.start);
  const [space = ""] = /^\s*/.exec(text) ?? [];
  if (space === text) return space;
  const classes = [colourOf(first, colours), ...(isHead(first) ? ["head"] : [])].filter((one) => one !== "");
  const says = saysOf(first, structure.bytes, structure.format);
  const path = escaped(pathAt(first)).text;
  const shown = escaped(text.slice(space.length)).text;
  return `${space}<span${classes.length === 0 ? "" : ` class="${classes.join(" ")}"`} data-path="${path}"${says === "" ? "" : ` data-says="${says}"`}>${shown}</span>`;
}

/** The colours of the members of the outermost value, in the order in which they come; none of what is around them. */
function colourOf({ path: [step] }: Span, colours: Map<string, number>): string {
  if (step === undefined) return "";
  const key = typeof step === "string" ? step : JSON.stringify(step);
  const colour = colours.get(key) ?? colours.size % COLOURS;
  colours.set(key, colour);
  return `c${colour}`;
}

function isHead({ part }: Span): boolean {
  return part === "head" || part === "size" || part === "code";
}

/** What the bytes are beside a part of the value at their path. */
function saysOf({ part, isKey, start }: Span, bytes: Uint8Array, format: ByteFormat): string {
  if (format === "json") return "";
  const key = isKey ? "of the key" : "of the value";
  switch (part) {
    case "head":
      return `head ${headName(bytes[start] ?? 0)}, ${key}`;
    case "size":
      return `size, ${key}`;
    case "code":
      return "extension code";
    default:
      return isKey ? "the key" : "the value";
  }
}

function hexText(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += ` ${HEX[byte]}`;
  return text.slice(1);
}
