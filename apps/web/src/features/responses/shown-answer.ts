import type { OfficialResponseView } from '@madang/contracts/official-responses';

/** An answer as residents get it. A draft is shown by the same piece, so that what the officer sees is what they will read. */
export interface ShownAnswer extends Omit<OfficialResponseView, 'id' | 'publishedAt' | 'nextStepOn' | 'answered' | 'myWord'> {
  readonly publishedAt: string | null;
  readonly nextStepOn: string | null;
}
