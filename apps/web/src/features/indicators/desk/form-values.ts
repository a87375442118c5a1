/** What was written, without the spaces around it; null where nothing was. */
export function textOrNull(text: string | undefined): string | null {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? null : trimmed;
}

/** A whole number, or what is none, so that the form can say so. */
export function wholeOrNull(text: string | undefined): number | null {
  const written = textOrNull(text);
  return written === null ? null : /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
}

type Named = `${string}-${string}`;

/** Fields such as `name-ko` gathered by language; empty ones are left out. */
export function byLanguage(values: Readonly<Record<Named, string>>, prefix: string, languages: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = textOrNull(values[`${prefix}-${language}`]);
      return text === null ? [] : [[language, text]];
    }),
  );
}
