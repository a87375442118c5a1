import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { AmendmentView } from '@madang/contracts/amendments';
import { Card } from '../../../ui/card.js';
import { MomentText } from '../../../ui/date-text.js';
import { DemoMark } from '../../../ui/demo-mark.js';
import { Stack } from '../../../ui/stack.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { CoverNotes } from '../../../ui/moderated/cover-notes.js';
import { ReportLink } from '../../../ui/moderated/report-link.js';
import { useCovers } from '../../../ui/moderated/use-covers.js';
import { Warned } from '../../../ui/moderated/warned.js';
import styles from './amendment.module.css';
import type { AmendmentProps } from './amendment-props.js';
import { AnswerAmendment } from './answer-amendment.js';
import { DecideAmendmentForm } from './decide-amendment-form.js';
import { MoneyChange } from './money-change.js';
import { amendmentWords, passageWords } from './passage-words.js';
import { TakeBack } from './take-back.js';
import { TextChange } from '../../../ui/text-change.js';
import { LastDay } from '../../../ui/last-day.js';

/** One suggested change: who, why, what would be different, and what became of it. */
export function Amendment({ hasSupporters, ...given }: AmendmentProps & { readonly hasSupporters: boolean }) {
  const { i18n } = useLingui();
  const { amendment, proposal, name } = given;
  const covers = useCovers({ proposal: name })(amendment.id);
  const { words, tone } = amendmentWords[amendment.state];
  return (
    <Card as="article">
      <Stack>
        <div>
          <StatusTag tone={tone}>{i18n._(words)}</StatusTag>
        </div>
        <h2 className={styles.heading}>
          <WhatChanges amendment={amendment} />
        </h2>
        <p>
          <Trans>
            Suggested by <bdi>{amendment.by.penName}</bdi>
          </Trans>{' '}
          {amendment.by.demo && <DemoMark />} · <MomentText instant={amendment.at} />
        </p>
        <CoverNotes covers={covers} />
        <Warned covers={covers}>
          {amendment.why !== null && (
            <blockquote lang={amendment.language} dir="auto" className={styles.why}>
              {amendment.why}
            </blockquote>
          )}
          {amendment.text.map(({ field, before, after }) => (
            <TextChange key={field} before={before} after={after} language={proposal.language} />
          ))}
        </Warned>
        {amendment.money && <MoneyChange money={amendment.money} />}
        <Outcome amendment={amendment} />
        {amendment.mayDecide && <DecideAmendmentForm {...given} hasSupporters={hasSupporters} />}
        {amendment.mayAnswer && <AnswerAmendment {...given} />}
        {amendment.mine && amendment.state === 'open' && <TakeBack amendment={amendment} name={name} />}
        {!amendment.mine && amendment.why !== null && <ReportLink kind="amendment" thing={amendment.id} />}
      </Stack>
    </Card>
  );
}

/** The passages by their names; the money last. */
function WhatChanges({ amendment: { text, money, coveredAt } }: { readonly amendment: AmendmentView }) {
  const { i18n } = useLingui();
  if (coveredAt !== null) return <Trans>A suggested change</Trans>;
  return (
    <>
      {text.map(({ field }) => i18n._(passageWords[field])).join(' · ')}
      {text.length > 0 && money !== null && ' · '}
      {money !== null && <Trans>The money</Trans>}
    </>
  );
}

function Outcome({ amendment: { state, reason, closesAt, inFavour, against } }: { readonly amendment: AmendmentView }) {
  if (closesAt !== null)
    return (
      <p>
        <Trans>
          Whoever backed the proposal by then is asked until <LastDay until={closesAt} />. The counts are shown afterwards.
        </Trans>
      </p>
    );
  return (
    <>
      {inFavour !== null && against !== null && (
        <p>
          <Plural value={inFavour} one="# supporter was in favour" other="# supporters were in favour" />
          {', '}
          <Plural value={against} one="# was against" other="# were against" />.
        </p>
      )}
      {reason !== null && (
        <div>
          <p>
            <Trans>The author says why not:</Trans>
          </p>
          <blockquote dir="auto" className={styles.why}>
            {reason}
          </blockquote>
        </div>
      )}
      {state === 'lapsed' && (
        <p>
          <Trans>The proposal had moved on before anything was decided.</Trans>
        </p>
      )}
    </>
  );
}
