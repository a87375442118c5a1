// Elections made up from a seed, for machines without real ones and for sizes that no city has had yet.

/** A small, well-known generator (mulberry32): numbers in [0, 1) that are the same on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The bytes of a `.pb` file. Some projects are far more popular than others, and a voter names up to twice `choices`.
 * `perVoter` is the budget for each voter; it is enough for about fifty projects, as in many cities.
 */
export function generatedFile({ ballots, projects, choices, perVoter, seed = 1 }) {
  const random = randomFrom(seed);
  const budget = ballots * perVoter;
  const costs = Array.from({ length: projects }, () => Math.ceil((budget / 50) * (0.2 + 1.6 * random())));
  const upTo = popularity(projects);
  const chunks = [
    `META\nkey;value\ndescription;made up\nnum_projects;${projects}\nnum_votes;${ballots}\nbudget;${budget}\nvote_type;approval\n`,
  ];
  chunks.push(`PROJECTS\nproject_id;cost\n${costs.map((cost, at) => `${at + 1};${cost}\n`).join('')}VOTES\nvoter_id;age;vote\n`);
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(ballots * 24 + 65536);
  let length = 0;
  const write = (text) => {
    if (length + 3 * text.length > bytes.length) bytes = grown(bytes);
    length += encoder.encodeInto(text, bytes.subarray(length)).written;
  };
  for (const chunk of chunks) write(chunk);
  let rows = '';
  for (let voter = 1; voter <= ballots; voter += 1) {
    rows += `${voter};${16 + Math.floor(70 * random())};${ballot(random, upTo, 1 + Math.floor(random() * (2 * choices - 1))).join(',')}\n`;
    if (rows.length < 32768 && voter < ballots) continue;
    write(rows);
    rows = '';
  }
  return bytes.subarray(0, length);
}

function grown(bytes) {
  const longer = new Uint8Array(Math.ceil(bytes.length * 1.5));
  longer.set(bytes);
  return longer;
}

/** Sums of shares that fall from project to project. */
function popularity(projects) {
  let sum = 0;
  const sums = Float64Array.from({ length: projects }, (_, at) => (sum += 1 / (at + 8)));
  return sums.map((one) => one / sum);
}

function ballot(random, upTo, size) {
  const chosen = new Set();
  while (chosen.size < size) {
    const at = random();
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle] > at) high = middle;
      else low = middle + 1;
    }
    chosen.add(low + 1);
  }
  return [...chosen];
}
