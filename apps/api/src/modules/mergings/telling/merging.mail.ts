import type { Language } from '@madang/contracts/wire';
import type { MailText } from '../../../platform/mail/mail.js';
import type { MergingTold, SplittingTold } from '../mergings.events.js';
import { mergingWords, type Say } from './merging-words.js';

type Event = Pick<MergingTold, 'name' | 'payload'> | Pick<SplittingTold, 'name' | 'payload'>;

interface MergingMailFacts {
  readonly event: Event;
  readonly reference: string;
  readonly title: string;
  readonly link: string;
  readonly isAuthor: boolean;
}

/** Who hears of it; null for what only whoever did it needs to know. */
export function toldTo({ name, payload }: Event): 'everybody' | 'authors' | null {
  switch (payload.state) {
    case 'asked':
    case 'done':
      return 'everybody';
    case 'taken_back':
      return name === 'splitting.told' ? 'everybody' : 'authors';
    case 'lapsed':
      return name === 'splitting.told' ? 'everybody' : 'authors';
    default:
      return 'authors';
  }
}

export function mergingMail(language: Language, { event, reference, title, link, isAuthor }: MergingMailFacts): MailText {
  const say = mergingWords[language];
  const line =
    event.name === 'merging.told' ? ofMerging(say, event.payload, title, isAuthor) : ofSplitting(say, event.payload, title, isAuthor);
  const subject = event.name === 'merging.told' ? say.merging : say.splitting;
  return { subject: `${reference}: ${subject}`, text: [line, say.read(link)].join('\n\n'), language };
}

function ofMerging(say: Say, { state, side, other }: MergingTold['payload'], title: string, isAuthor: boolean): string {
  const words = say[side];
  switch (state) {
    case 'offered':
      return words.offered(title, other);
    case 'asked':
      return isAuthor ? words.asked(title, other) : words.asksYou(title, other);
    case 'done':
      return words.done(title, other);
    case 'refused':
      return say.refused(title, other);
    default:
      return say.nothing(title, other);
  }
}

function ofSplitting(say: Say, { state, parts }: SplittingTold['payload'], title: string, isAuthor: boolean): string {
  switch (state) {
    case 'asked':
      return isAuthor ? say.split.asked(title, parts) : say.split.asksYou(title, parts);
    case 'done':
      return say.split.done(title, parts);
    default:
      return say.split.nothing(title);
  }
}
