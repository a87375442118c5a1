/** The whole number that somebody typed; -1, which no field takes, where none stands, so that it is asked for. */
export function wholeFrom(typed: string | undefined): number {
  const text = (typed ?? '').trim();
  const number = text === '' ? Number.NaN : Number(text);
  return Number.isNaN(number) ? -1 : number;
}

/** Lines that say something. */
export function linesFrom(typed: string | undefined): string[] {
  return (typed ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What is left empty is not said at all. */
export function textOrNull(typed: string | undefined): string | null {
  const text = (typed ?? '').trim();
  return text === '' ? null : text;
}
