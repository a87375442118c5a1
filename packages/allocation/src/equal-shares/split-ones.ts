import type { Near } from './near.js';
import { blockSize, type SharesRun } from './shares-run.js';
import type { Split } from './split.js';

/** How far beyond the price supporters are put aside, so that a somewhat higher price needs no second look at all the others. */
const reach = 1 + 1 / 16;

/**
 * Splits the supporters of a project at a price, where every value is 1; then at the price that follows, as long as that lies
 * within reach and somebody between cannot pay it.
 */
export function splitOnes(run: SharesRun, place: number, price: number): Split {
  const { electorate, costNumbers, near } = run.problem;
  const { weight, supporterStart, supporterGroup } = electorate;
  const { remaining } = run;
  const end = supporterStart[place + 1]!;
  const upTo = price * reach;
  let poor = 0;
  let poorMoney = 0;
  let richUnits = 0;
  let lastToRunOut = 0;
  let beyond = Infinity;
  let nearby = 0;
  for (let from = supporterStart[place]!; from < end; from += blockSize) {
    const to = Math.min(from + blockSize, end);
    let block = 0;
    for (let entry = from; entry < to; entry++) {
      const group = supporterGroup[entry]!;
      const people = weight[group]!;
      const money = remaining[group]!;
      if (money < price) {
        poor++;
        block += people * money;
        if (money > lastToRunOut) lastToRunOut = money;
        continue;
      }
      richUnits += people;
      if (money < upTo) {
        near.money[nearby] = money;
        near.people[nearby++] = people;
      } else if (money < beyond) beyond = money;
    }
    poorMoney += block;
  }
  const first = { poor, poorMoney, richUnits, lastToRunOut, nextToRunOut: beyond };
  return splitNearby(near, nearby, first, { cost: costNumbers[place]!, price, upTo });
}

/** Splits those put aside, who stand on the rich side of `far`, at the price that follows from all. */
function splitNearby(
  near: Near,
  nearby: number,
  far: Split,
  at: { readonly cost: number; readonly price: number; readonly upTo: number },
): Split {
  let { price } = at;
  let poorBefore = -1;
  for (;;) {
    let { poor, poorMoney, richUnits, lastToRunOut, nextToRunOut } = far;
    for (let from = 0; from < nearby; from += blockSize) {
      const to = Math.min(from + blockSize, nearby);
      let block = 0;
      for (let one = from; one < to; one++) {
        const money = near.money[one]!;
        if (money < price) {
          poor++;
          block += near.people[one]! * money;
          richUnits -= near.people[one]!;
          if (money > lastToRunOut) lastToRunOut = money;
        } else if (money < nextToRunOut) nextToRunOut = money;
      }
      poorMoney += block;
    }
    const next = (at.cost - poorMoney) / richUnits;
    const settled = !(next > nextToRunOut) || poor <= poorBefore;
    if (settled || next >= at.upTo) return { poor, poorMoney, richUnits, lastToRunOut, nextToRunOut };
    poorBefore = poor;
    price = next;
  }
}
