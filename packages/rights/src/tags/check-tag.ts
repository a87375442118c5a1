import { err, ok, type Refusal, type Result } from '@madang/basics';
import { isCofogGroupCode } from '../catalogue/cofog.js';
import type { WeightsRefused } from '../catalogue/right-weights.js';
import { tagValues, type TagField } from './tag-field.js';
import { readWeights, weightsText, type WeightsUnreadable } from './weights-text.js';

export type TagRefused =
  | (Refusal<'tag/unknown-value'> & { readonly field: TagField; readonly value: string })
  | WeightsUnreadable
  | WeightsRefused;

/** Looks at a value that somebody gives to a line, and answers it as it is kept. `districts` are the codes of the city's own. */
export function checkTag(field: TagField, value: string, districts: ReadonlySet<string>): Result<string, TagRefused> {
  const known = (is: boolean): Result<string, TagRefused> => (is ? ok(value) : err({ code: 'tag/unknown-value', field, value }));
  switch (field) {
    case 'cofog':
      return known(isCofogGroupCode(value));
    case 'district':
      return known(districts.has(value));
    case 'weights': {
      const weights = readWeights(value);
      return weights.ok ? ok(weightsText(weights.value)) : weights;
    }
    case 'rigidity':
    case 'equality':
    case 'fund':
      return known((tagValues[field] as readonly string[]).includes(value));
  }
}
