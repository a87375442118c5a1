import { Trans } from '@lingui/react/macro';
import type { TimelineEntryView } from '@madang/contracts/proposal-timeline';
import { aboutWords } from './about-words.js';
import { asked } from './asked.js';
import { claimed } from './claimed.js';
import { inTheCity } from './in-the-city.js';
import type { SentenceProps, Sentences } from './sentence.js';
import { wayUp } from './way-up.js';
import { withOthers } from './with-others.js';

const sentences: Sentences = { ...wayUp, ...withOthers, ...aboutWords, ...inTheCity, ...asked, ...claimed };

/** One thing that happened, in a sentence. */
export function Happened({ entry }: { readonly entry: TimelineEntryView }) {
  const Sentence = sentences[entry.name] ?? Recorded;
  return (
    <p>
      <Sentence facts={entry.facts} name={entry.name} />
    </p>
  );
}

/** Something a newer part of the house tells and this page has no words for yet: it is shown, not hidden. */
function Recorded({ name }: SentenceProps) {
  return (
    <Trans>
      Recorded: <bdi>{name}</bdi>
    </Trans>
  );
}
