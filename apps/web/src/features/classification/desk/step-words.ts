import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { SuggestionView } from '@madang/contracts/classification';

/** Where in the names of a line a word stands. */
export const stepWords: Readonly<Record<SuggestionView['because'][number]['in'], MessageDescriptor>> = {
  programme: msg`programme`,
  function: msg`function`,
  department: msg`department`,
  body: msg`institution`,
  economic: msg`item`,
  chapter: msg`kind`,
};
