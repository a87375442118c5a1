const steps = [
  { unit: '조', size: 10n ** 12n },
  { unit: '억', size: 10n ** 8n },
  { unit: '만', size: 10n ** 4n },
  { unit: '', size: 1n },
] as const;

const grouped = new Intl.NumberFormat('ko-KR');

/**
 * Won as Korean readers say them: the two largest of 조, 억, 만 and single won, rounded half away from zero.
 * 7,604,300,000,000 → 7조 6,043억 원. `Intl` prints one unit with a decimal (7.6조), which nobody says.
 */
export function koreanMoney(won: bigint): string {
  if (won < 0n) return `-${koreanMoney(-won)}`;
  const [large, small] = pairFor(won);
  const rounded = ((won + small.size / 2n) / small.size) * small.size;
  // Rounding may reach the next unit: 9,999억 9,999만 9,999 is 1조.
  if (pairFor(rounded)[0] !== large) return koreanMoney(rounded);
  const rest = (rounded % large.size) / small.size;
  const words = `${grouped.format(rounded / large.size)}${large.unit}`;
  if (rest === 0n || large === small) return `${words}${large.unit === '' ? '' : ' '}원`;
  return `${words} ${grouped.format(rest)}${small.unit}${small.unit === '' ? '' : ' '}원`;
}

type Step = (typeof steps)[number];

function pairFor(won: bigint): readonly [Step, Step] {
  const index = steps.findIndex((step) => won >= step.size);
  const last = steps[3];
  return index === -1 ? [last, last] : [steps[index] ?? last, steps[index + 1] ?? last];
}
