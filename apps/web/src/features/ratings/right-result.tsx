import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { AffectedRatingsView, ReleasedRatingsView, RightRatingsView } from '@madang/contracts/ratings';
import { useId } from 'react';
import { useFormat } from '../../format/use-format.js';
import { DateText } from '../../ui/date-text.js';
import { Notice } from '../../ui/notice.js';
import { rightWords } from '../../ui/right-words.js';
import { Stack } from '../../ui/stack.js';
import { AnswersTable } from './answers-table.js';
import { OpinionBar } from './opinion-bar.js';
import { opinionWords, scoreWords } from './rating-words.js';

interface RightResultProps {
  readonly result: RightRatingsView;
  /** People needed before anything is shown. */
  readonly least: number;
  readonly level: 2 | 3;
}

/** One right: its name, an open review if there is one, and what people said of it as far as it may be shown. */
export function RightResult({ result: { right, answersSoFar, harmFlaggedAt, released }, least, level }: RightResultProps) {
  const { i18n } = useLingui();
  const heading = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={heading}>
      <Stack gap="small">
        <Heading id={heading}>{i18n._(rightWords[right])}</Heading>
        {harmFlaggedAt !== null && (
          <Notice kind="stop">
            <strong>
              <Trans>A rights review is open. No vote can close it.</Trans>
            </strong>
          </Notice>
        )}
        {released === null ? (
          <NotYet answers={answersSoFar} least={least} />
        ) : (
          <Opinion released={released} right={i18n._(rightWords[right])} />
        )}
      </Stack>
    </section>
  );
}

function NotYet({ answers, least }: { readonly answers: number; readonly least: number }) {
  const format = useFormat();
  if (answers < least) {
    return (
      <p>
        <Trans>
          Shown after {format.number(least)} people. So far {format.number(answers)}.
        </Trans>
      </p>
    );
  }
  return (
    <p>
      <Trans>
        Answers so far: {format.number(answers)}. Shown at the next count, once a day, if at least {format.number(least)} people chose more
        than “I do not know”.
      </Trans>
    </p>
  );
}

function Opinion({ released, right }: { readonly released: ReleasedRatingsView; readonly right: string }) {
  const { i18n } = useLingui();
  const { n, on, histogram, sign, dontKnowShare, median, line, affected } = released;
  return (
    <>
      <p>
        <Plural value={n} one="# person has rated it." other="# people have rated it." />{' '}
        <Trans>
          As of <DateText date={on} />.
        </Trans>
      </p>
      <p>
        {sign !== null && <OneSign sign={sign} />} {median !== null && <Median median={median} />}{' '}
        {line !== null && i18n._(opinionWords[line])}
      </p>
      {histogram !== null && (
        <>
          <OpinionBar histogram={histogram} dontKnowShare={dontKnowShare} />
          <AnswersTable right={right} histogram={histogram} dontKnowShare={dontKnowShare} />
        </>
      )}
      {affected !== null && <Affected affected={affected} right={right} />}
    </>
  );
}

/** Those whom it touches, apart and never mixed into the whole: what is a small gain to many can be a great harm to them. */
function Affected({ affected, right }: { readonly affected: AffectedRatingsView; readonly right: string }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { n, histogram, dontKnowShare, median, line, gap } = affected;
  if (histogram === null) return null;
  return (
    <>
      <p>
        <strong>
          <Plural
            value={n}
            one="# of them says that it touches them or someone close."
            other="# of them say that it touches them or someone close."
          />
        </strong>{' '}
        {median !== null && <Median median={median} />} {line !== null && i18n._(opinionWords[line])}
      </p>
      {gap !== null && gap !== 0 && (
        <p>
          {gap < 0 ? (
            <Trans>On average they see it {format.number(-gap)} steps worse than the others.</Trans>
          ) : (
            <Trans>On average they see it {format.number(gap)} steps better than the others.</Trans>
          )}
        </p>
      )}
      <OpinionBar histogram={histogram} dontKnowShare={dontKnowShare} />
      <AnswersTable right={i18n._(msg`${right}, those it touches`)} histogram={histogram} dontKnowShare={dontKnowShare} />
    </>
  );
}

/** Where all chose the same answer only its side is told: more would tell what each of them chose. */
function OneSign({ sign }: { readonly sign: number }) {
  if (sign < 0) return <Trans>All of them see harm.</Trans>;
  if (sign > 0) return <Trans>All of them see a benefit.</Trans>;
  return <Trans>All of them see no effect.</Trans>;
}

/** The answer in the middle: as many people see it better as see it worse. */
function Median({ median }: { readonly median: number }) {
  const { i18n } = useLingui();
  const [below, above] = [i18n._(scoreWords(Math.floor(median))), i18n._(scoreWords(Math.ceil(median)))];
  if (below === above) return <Trans>The middle answer is “{below}”.</Trans>;
  return (
    <Trans>
      The middle answer lies between “{below}” and “{above}”.
    </Trans>
  );
}
