export type Names = Readonly<Record<string, string>>;

/** What the city calls something: in the reader's language where it has said it, else in its own. */
export function nameIn(names: Names, language: string, own: string): { readonly text: string; readonly language: string } | undefined {
  const found = [language, own, ...Object.keys(names)].find((code) => names[code] !== undefined);
  return found === undefined ? undefined : { text: names[found]!, language: found };
}
