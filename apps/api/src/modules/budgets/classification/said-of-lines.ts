import type { CityId } from '@madang/basics';
import type { TaggingPreviewBody, TagBody } from '@madang/contracts/classification';
import { checkTag } from '@madang/rights';
import type { EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { orThrow, Problem } from '../../../platform/http/problem.js';
import type { BudgetContext } from '../explore/budget-context.js';
import { chosenRows, type LineChoice } from './line-choice.js';
import { suggestionOf, type NamedRow } from './names.js';
import type { SaidOfLine } from './tell-lines.js';

export interface SaidAndChosen {
  readonly chosen: number;
  readonly said: readonly SaidOfLine[];
  readonly tags: readonly TagBody[];
}

/** What a body says, line by line. A suggestion is taken over only where nothing is known: it never overrules a person or a file. */
export async function saidOfLines(tx: EntityManager, body: TaggingPreviewBody, context: BudgetContext): Promise<SaidAndChosen> {
  const { asSuggested } = body;
  const tags = await checkedTags(tx, context.cityId, body);
  if (tags.length === 0 && !asSuggested) throw new Problem('classification/nothing-to-say');
  const rows = await chosenRows(tx, choiceOf(body), context);
  const said = rows.flatMap((row) => [
    ...tags.map((tag): SaidOfLine => ({ code: row.code, ...tag })),
    ...(asSuggested ? suggestedFor(row) : []),
  ]);
  return { chosen: rows.length, said, tags };
}

export function choiceOf({ lines, asSuggested }: TaggingPreviewBody): LineChoice {
  const { version: _version, ...choice } = lines;
  return asSuggested ? { ...choice, unknown: 'cofog' } : choice;
}

function suggestedFor(row: NamedRow): SaidOfLine[] {
  const suggestion = suggestionOf(row);
  return suggestion ? [{ code: row.code, field: 'cofog', value: suggestion.cofog }] : [];
}

/** One value a field, as it is kept. */
async function checkedTags(tx: EntityManager, cityId: CityId, { tags, asSuggested }: TaggingPreviewBody): Promise<TagBody[]> {
  const districts = await districtsOf(tx, cityId);
  const checked = tags
    .filter(({ field }) => !(asSuggested && field === 'cofog'))
    .map(({ field, value }) => [field, { field, value: value === null ? null : orThrow(checkTag(field, value, districts)) }] as const);
  return [...new Map(checked).values()];
}

export async function districtsOf(tx: EntityManager, cityId: CityId): Promise<ReadonlySet<string>> {
  const rows = await read<{ code: string }>(tx, 'select code from district where city_id = $1', [cityId]);
  return new Set(rows.map(({ code }) => code));
}
