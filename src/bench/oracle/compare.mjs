// Holds viva.memory against ts-fsrs, an independent engine of FSRS-6.
//
//   npm install ts-fsrs@5.4.2          (in a folder outside of the repository)
//   mvn -q test-compile
//   java -cp target/classes:target/test-classes viva.bench.FsrsHistories 1000 1 > histories.jsonl
//   cp src/bench/oracle/compare.mjs THAT-FOLDER && node THAT-FOLDER/compare.mjs histories.jsonl
//
// The states come from next_state and the intervals from next_interval of the algorithm, not from
// the scheduler, which keeps hard < good < easy on top. ts-fsrs rounds stability, difficulty and
// recall to 8 decimals at every step, so a small stability differs in relative terms. The mix for
// answers that may have been guessed is no part of FSRS: both its branches come from ts-fsrs here.
// Exit code 0: all within 1e-5 (stability, relative) and 1e-6 (difficulty), intervals equal but for
// those that lie so near to half a day that the eighth decimal decides.

import { readFileSync } from 'node:fs';
import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';

const engine = (retention) =>
  new FSRSAlgorithm(generatorParameters({ request_retention: retention, enable_fuzz: false }));
const at90 = engine(0.9);
const at80 = engine(0.8);
const GUESSABLE = 0.25;

/** The state after a right answer that may have been a guess. */
function mixed(state, days, grade, chance) {
  const own = at90.next_state(state, days, grade);
  if (state === null || grade === 1 || chance < GUESSABLE || days === 0) return own;
  const again = at90.next_state(state, days, 1);
  const recall = at90.forgetting_curve(days, state.stability);
  const q = recall / (recall + (1 - recall) * chance);
  return {
    stability: Math.exp(q * Math.log(own.stability) + (1 - q) * Math.log(again.stability)),
    difficulty: q * own.difficulty + (1 - q) * again.difficulty,
  };
}

const worst = {};
function note(name, deviation, where) {
  const before = worst[name];
  if (before === undefined || deviation > before.deviation) worst[name] = { deviation, where };
}
const relative = (a, b) => Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));

let reviews = 0;
let histories = 0;
const unequal = [];
const ties = []; // Half a day, on which the eighth decimal decides.
for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean)) {
  const h = JSON.parse(line);
  histories++;
  let state = null;
  let wary = null;
  h.days.forEach((days, i) => {
    reviews++;
    const where = `history ${histories}, review ${i + 1}`;
    state = at90.next_state(state, days, h.grades[i]);
    note('stability', relative(state.stability, h.stability[i]), where);
    note('difficulty', Math.abs(state.difficulty - h.difficulty[i]), where);
    for (const [name, by] of [['interval90', at90], ['interval80', at80]]) {
      const interval = by.next_interval(state.stability, days);
      if (interval === h[name][i]) continue;
      const exact = state.stability * by.interval_modifier;
      const tie = Math.abs(exact - Math.floor(exact) - 0.5) < 1e-6 * exact;
      (tie ? ties : unequal).push(`${where}: ${name} ${interval} and ${h[name][i]} of ${exact}`);
    }
    wary = mixed(wary, days, h.grades[i], h.chance);
    note('guessed stability', relative(wary.stability, h.guessedStability[i]), where);
    note('guessed difficulty', Math.abs(wary.difficulty - h.guessedDifficulty[i]), where);
  });
}

console.log(`${histories} histories, ${reviews} reviews; the largest deviations:`);
for (const [name, { deviation, where }] of Object.entries(worst)) {
  console.log(`  ${name.padEnd(20)} ${deviation.toExponential(2)}  (${where})`);
}
console.log(`  intervals that differ: ${unequal.length} of ${2 * reviews}`);
unequal.slice(0, 10).forEach((line) => console.log(`    ${line}`));
if (ties.length > 0) console.log(`  and by a tie: ${ties.length}`);
ties.slice(0, 10).forEach((line) => console.log(`    ${line}`));
const sound =
  worst['stability'].deviation < 1e-5 &&
  worst['guessed stability'].deviation < 1e-5 &&
  worst['difficulty'].deviation < 1e-6 &&
  worst['guessed difficulty'].deviation < 1e-6 &&
  unequal.length === 0;
process.exit(sound ? 0 : 1);
