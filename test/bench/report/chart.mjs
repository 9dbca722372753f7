import { ratio, verdict } from "./table.mjs";

const ROW = 20;
const LABELS = 330;
const BARS = 420;
const NUMBERS = 60;
const TOP = 30;
const COLORS = { short: "#c0392b", kept: "#2e86c1", reached: "#1e8449" };

/** An SVG bar chart of gated ratios on a logarithmic scale: bars start at 1, a mark shows the gate. */
export function barChart(title, rows) {
  const scale = scaleOf(rows);
  const height = TOP + rows.length * ROW + 10;
  const width = LABELS + BARS + NUMBERS;
  const one = scale(1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="8" y="18" font-weight="bold">${escaped(title)}: their time over ours</text>`,
    ...rows.flatMap((row, index) => bar(row, TOP + index * ROW, scale)),
    `<line x1="${one}" x2="${one}" y1="${TOP - 4}" y2="${height - 6}" stroke="#333333"/>`,
    "</svg>",
    "",
  ].join("\n");
}

function bar(row, y, scale) {
  const [from, to] = [scale(1), scale(row.ratio)].toSorted((a, b) => a - b);
  const middle = y + 14;
  const gate = scale(row.gate);
  const label = `${row.op}, ${row.workload}, over ${row.peer}`;
  return [
    `<text x="${LABELS - 8}" y="${middle}" text-anchor="end">${escaped(label)}</text>`,
    `<rect x="${from}" y="${y + 3}" width="${rounded(to - from)}" height="${ROW - 6}" fill="${COLORS[verdict(row)]}"/>`,
    `<line x1="${gate}" x2="${gate}" y1="${y + 1}" y2="${y + ROW - 1}" stroke="#333333" stroke-dasharray="2 2"/>`,
    `<text x="${LABELS + BARS + 8}" y="${middle}">${ratio(row.ratio)}</text>`,
  ];
}

function scaleOf(rows) {
  const logs = rows.flatMap((row) => [Math.log(row.ratio), Math.log(row.gate)]);
  const [low, high] = [Math.min(0, ...logs) - 0.05, Math.max(0, ...logs) + 0.05];
  return (value) => rounded(LABELS + ((Math.log(value) - low) / (high - low)) * BARS);
}

function rounded(length) {
  return Math.round(length * 10) / 10;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
