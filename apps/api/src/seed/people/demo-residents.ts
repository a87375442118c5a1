import type { Language } from '@madang/contracts/wire';
import { readDemo, type DemoPeople } from '../demo-files.js';

/** A resident who was made up, before they become a row. Proposals name their authors by number. */
export interface DemoResident {
  readonly number: number;
  readonly penName: string;
  readonly language: Language;
  readonly districtCode: string;
}

/** The made-up residents, numbered from 1. Their names say what they are. */
export function demoResidents(): DemoResident[] {
  const { residents } = readDemo('demo-people.json');
  const homes = homesOf(residents);
  return Array.from({ length: residents.count }, (_, index) => {
    const number = index + 1;
    const language = residents.language.byNumber[number] ?? residents.language.default;
    return { number, language, penName: penNameOf(number, language, residents), districtCode: homes[index]! };
  });
}

function penNameOf(number: number, language: Language, { penName }: DemoPeople['residents']): string {
  const birds = penName.birds[language];
  return `${penName.labels[language]} ${number} ${birds[(number - 1) % birds.length]}`;
}

/** Authors live where their proposals are; the others take the seats that are left, the first district first. */
function homesOf({ count, district: { seats, homeOf } }: DemoPeople['residents']): string[] {
  const fixed = new Map(Object.entries(homeOf).map(([number, code]) => [Number(number), code]));
  const taken = (district: string) => [...fixed.values()].filter((code) => code === district).length;
  const left = Object.entries(seats)
    .toSorted(([one], [other]) => Number(one) - Number(other))
    .flatMap(([code, places]) => Array.from({ length: places - taken(code) }, () => code));
  return Array.from({ length: count }, (_, index) => fixed.get(index + 1) ?? left.shift()!);
}
