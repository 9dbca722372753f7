// How long a call takes, by the clock and with the collector's work inside: the mean of the rounds, and the fastest one beside it. The
// candidates of one comparison take turns, so that whatever slows the machine slows all of them alike. A round in which other processes had
// the processor for much of the time says nothing of the candidate, and another one takes its place.

/** Warm-up and slices of `--quick` and of the full run. */
export const EFFORTS = {
  quick: { rounds: 9, warm_ms: 120, slice_ms: 8 },
  full: { rounds: 15, warm_ms: 200, slice_ms: 15 },
};

const FEWEST_ROUNDS = 3;
/** The clock over the time that the processor worked for us, the collector's threads included: more than this is a disturbed round. */
const MOST_WAITED = 1.1;
const MOST_TRIES = 5;
/** A single call, however much garbage it makes, would hardly ever meet the collector. */
const FEWEST_CALLS = 8;

/**
 * Nanoseconds per call of each candidate `{ run, inputs }`: `{ mean_ns, best_ns }`. The number of inputs is a power of two; calls go round
 * them, so that nothing about a single one can be hoisted out of the loop.
 */
export function measure(candidates, effort) {
  const runners = candidates.map((candidate) => runnerOf(loopOf(candidate), effort));
  for (let round = 0; round < effort.rounds; round++) {
    for (let turn = 0; turn < runners.length; turn++) {
      const runner = runners[(turn + round) % runners.length];
      if (round < runner.rounds) runner.times_ns.push(undisturbedRound(runner) / runner.count);
    }
  }
  return runners.map(({ times_ns }) => timesOf(times_ns));
}

/** What the rounds come to. */
export function timesOf(times_ns) {
  return {
    mean_ns: times_ns.reduce((sum, time_ns) => sum + time_ns, 0) / times_ns.length,
    best_ns: Math.min(...times_ns),
  };
}

/** A row of the bench: how long ours and a peer take, and their ratios, of the means and of the fastest rounds. */
export function rowOf(names, ours, theirs) {
  return {
    ...names,
    ours_ns: ours.mean_ns,
    best_ns: ours.best_ns,
    peer_ns: theirs.mean_ns,
    ratio: theirs.mean_ns / ours.mean_ns,
    best_ratio: theirs.best_ns / ours.best_ns,
  };
}

/** The time of a round that had the processor; if there is none in a few tries, of the one that was disturbed least. */
function undisturbedRound(runner) {
  let best = { clock_ns: Infinity, waited: Infinity };
  for (let tries = 0; tries < MOST_TRIES && best.waited > MOST_WAITED; tries++) {
    const round = roundOf(runner);
    if (round.waited < best.waited) best = round;
  }
  return best.clock_ns;
}

/** Whoever made garbage has it collected: what others left is gone before the round, and what is young after it goes within. */
function roundOf({ loop, count }) {
  collect();
  const started = process.cpuUsage();
  const clock_ns = timeOf(() => {
    loop(count);
    collect();
  });
  const { user, system } = process.cpuUsage(started);
  return { clock_ns, waited: clock_ns / ((user + system) * 1000) };
}

function collect() {
  globalThis.gc?.({ type: "minor" });
}

/** Warms a loop up; says how many calls fill a slice, and how many rounds it takes part in: fewer if a call is longer than a slice. */
function runnerOf(loop, { rounds, warm_ms, slice_ms }) {
  let calls = 0;
  let spent_ns = 0;
  let call_ns = 0;
  for (let count = 1; spent_ns < warm_ms * 1e6 || calls < 3; count = Math.min(count * 2, 4096)) {
    const turns = count;
    const time_ns = timeOf(() => loop(turns));
    calls += count;
    spent_ns += time_ns;
    call_ns = time_ns / count;
  }
  const slice_ns = slice_ms * 1e6;
  return {
    loop,
    count: Math.max(FEWEST_CALLS, Math.round(slice_ns / call_ns)),
    rounds: Math.max(FEWEST_ROUNDS, Math.min(rounds, Math.floor((rounds * slice_ns) / call_ns))),
    times_ns: [],
  };
}

/** Nanoseconds by the clock. */
export function timeOf(run) {
  const started = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - started);
}

/**
 * A loop of its own for every candidate: one shared loop would call all of them through one megamorphic call site. Results are kept
 * where the optimiser cannot see that no one reads them; those of a predicate are counted, as nobody stores them.
 */
function loopOf({ run, inputs, predicate = false }) {
  if ((inputs.length & (inputs.length - 1)) !== 0) throw new Error(`${inputs.length} inputs: expected a power of two`);
  return ownCopy(predicate ? PREDICATE_LOOP : RESULT_LOOP, { run, inputs, kept: [] });
}

let copies = 0;

/** The function that a source text returns, apart from all others of the same text: V8 shares what it learns by text. */
export function ownCopy(source, names) {
  return new Function(...Object.keys(names), `// ${copies++}\n${source}`)(...Object.values(names));
}

const RESULT_LOOP = `
  const mask = inputs.length - 1;
  return (count) => {
    for (let i = 0; i < count; i++) kept[i & 7] = run(inputs[i & mask]);
  };`;

const PREDICATE_LOOP = `
  const mask = inputs.length - 1;
  return (count) => {
    let passed = 0;
    for (let i = 0; i < count; i++) if (run(inputs[i & mask])) passed++;
    if (passed !== count) throw new Error("a valid value was refused");
  };`;
