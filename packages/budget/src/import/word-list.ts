/** Words parted by bars, a line for each language. */
export function words(...languages: readonly string[]): string[] {
  return languages
    .flatMap((language) => language.split('|'))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
