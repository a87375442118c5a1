/** Days as plain numbers since 1970, counted by hand; only what a clock on the wall shows in a zone is asked of the platform. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengthOf = (year: number, month: number) => lengths[month - 1]! + (month === 2 && isLeap(year) ? 1 : 0);

export function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  let days = day - 1;
  for (let one = 1970; one < year; one += 1) days += isLeap(one) ? 366 : 365;
  for (let one = 1; one < month; one += 1) days += lengthOf(year, one);
  return days;
}

export function dateOf(number: number): string {
  let [year, month, rest] = [1970, 1, number];
  for (; rest >= (isLeap(year) ? 366 : 365); year += 1) rest -= isLeap(year) ? 366 : 365;
  for (; rest >= lengthOf(year, month); month += 1) rest -= lengthOf(year, month);
  return `${year}-${String(month).padStart(2, '0')}-${String(rest + 1).padStart(2, '0')}`;
}

/** 1 is Monday: the first of January 1970 was a Thursday. */
export const weekdayOf = (number: number) => ((number + 3) % 7) + 1;

const walls = new Map<string, Intl.DateTimeFormat>();

/** The day on the wall of a city: Swedes write it as this program does. */
export function dayOnTheWall(timeZone: string, at: Date): number {
  const wall = walls.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  walls.set(timeZone, wall);
  return dayNumber(wall.format(at));
}
