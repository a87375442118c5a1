/** One to four, from slight to grave; after the Danish Institute for Human Rights, as seen by those affected. */
export type SeverityLevel = 1 | 2 | 3 | 4;

export interface SeverityItems {
  readonly scale: SeverityLevel;
  readonly scope: SeverityLevel;
  readonly remediability: SeverityLevel;
  readonly likelihood: SeverityLevel;
}

export type SeverityItem = keyof SeverityItems;

export const severityItems: Readonly<
  Record<SeverityItem, { readonly ask: string; readonly levels: readonly [string, string, string, string] }>
> = {
  scale: { ask: 'How bad would it be?', levels: ['minor', 'moderate', 'serious', 'a threat to life or freedom, or harm that lasts'] },
  scope: {
    ask: 'How many would it touch?',
    levels: ['a few people', 'one street or facility', 'a district or all of a group', 'the city or all of a priority group'],
  },
  remediability: { ask: 'Could it be put right?', levels: ['easily', 'with some effort', 'only partly', 'never'] },
  likelihood: { ask: 'How likely is it?', levels: ['not likely', 'it could be', 'likely', 'it is happening'] },
};

/** From here on harm is flagged however unlikely it is. */
export const graveSeverity = 0.85;

/** From 0 to 1: half the gravest of scale, scope and remediability, half their mean, each item taken as (item − 1)/3. */
export function severityOf({ scale, scope, remediability }: Omit<SeverityItems, 'likelihood'>): number {
  const gravest = Math.max(scale, scope, remediability) - 1;
  const sum = scale + scope + remediability - 3;
  // Whole eighteenths, so that one division is all that can round.
  return (3 * gravest + sum) / 18;
}

/** Severity times likelihood, from 0 to 1. */
export function riskOf(items: SeverityItems): number {
  return (severityOf(items) * items.likelihood) / 4;
}

export function isGrave(items: Omit<SeverityItems, 'likelihood'>): boolean {
  return severityOf(items) >= graveSeverity;
}
