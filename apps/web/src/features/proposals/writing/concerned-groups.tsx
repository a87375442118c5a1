import { useSuspenseQuery } from '@tanstack/react-query';
import { groupsQuery } from '../../../api/belonging.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { Checkboxes } from '../../../ui/choices.js';
import { CityWords } from '../../../ui/city-words.js';
import type { RegisteredField } from '../../../ui/use-body-form.js';

/** The groups that a city must hear first; a city that has named none does not ask. */
export function ConcernedGroups(field: RegisteredField & { readonly hint?: string; readonly optional?: true }) {
  const { data: groups } = useSuspenseQuery(groupsQuery(usePlace().city));
  if (groups.items.length === 0) return null;
  return (
    <Checkboxes
      {...field}
      choices={groups.items.map(({ code, names }) => ({ value: code, label: <CityWords words={names} otherwise={code} /> }))}
    />
  );
}
