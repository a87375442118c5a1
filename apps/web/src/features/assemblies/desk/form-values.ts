/** The whole number that somebody typed; not a number where nothing stands, so that it is asked for. */
export function wholeFrom(typed: string | undefined): number {
  const text = (typed ?? '').trim();
  return text === '' ? Number.NaN : Number(text);
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
