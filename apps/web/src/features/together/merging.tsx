import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { MergingView, OneOfTwoView } from '@madang/contracts/mergings';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Card } from '../../ui/card.js';
import { MomentText } from '../../ui/date-text.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { Link } from '../../ui/link.js';
import { CoverNotes } from '../../ui/moderated/cover-notes.js';
import { ReportLink } from '../../ui/moderated/report-link.js';
import { useCovers } from '../../ui/moderated/use-covers.js';
import { Warned } from '../../ui/moderated/warned.js';
import { Stack } from '../../ui/stack.js';
import { StatusTag } from '../../ui/status-tag.js';
import { JoinedMoney } from './joined-money.js';
import { TextChange } from '../../ui/text-change.js';
import { AnswerMergingForm } from './answer-merging-form.js';
import { SupportChoices } from './support-choices.js';
import { TakeBackOffer } from './take-back-offer.js';
import { mergingStateWords, passageWords } from './merging-words.js';
import { LastDay } from '../../ui/last-day.js';
import { Quote } from '../../ui/quote.js';

interface MergingProps {
  readonly merging: MergingView;
  /** The proposal on whose page it stands. */
  readonly name: string;
}

/** One offer: which goes into which, what would read otherwise, and what became of it. */
export function Merging({ merging, name }: MergingProps) {
  const { i18n } = useLingui();
  const { words, tone } = mergingStateWords[merging.state];
  const covers = useCovers({ proposal: name })(merging.id);
  const { from, into, by, byFacilitator } = merging;
  return (
    <Card as="article">
      <Stack>
        <div>
          <StatusTag tone={tone}>{i18n._(words)}</StatusTag>
        </div>
        <h3>
          <Trans>
            <TwoName one={from} /> goes into <TwoName one={into} />
          </Trans>
        </h3>
        <p>
          {byFacilitator ? (
            <Trans>
              Suggested by the facilitator <bdi>{by.penName}</bdi>
            </Trans>
          ) : (
            <Trans>
              Offered by <bdi>{by.penName}</bdi>
            </Trans>
          )}{' '}
          {by.demo && <DemoMark />} · <MomentText instant={merging.at} />
        </p>
        <CoverNotes covers={covers} />
        <Warned covers={covers}>
          <Quote text={merging.why} language={merging.language} />
          {merging.text.map(({ field, before, after }) => (
            <section key={field}>
              <Stack gap="small">
                <h4>{i18n._(passageWords[field])}</h4>
                <TextChange before={before} after={after} language={into.language} />
              </Stack>
            </section>
          ))}
        </Warned>
        {merging.money && <JoinedMoney money={merging.money} />}
        <Outcome merging={merging} />
        {merging.mayAnswer && <AnswerMergingForm merging={merging} />}
        {(merging.asksSupport || merging.asksWord) && <SupportChoices merging={merging} />}
        {merging.mayTakeBack ? <TakeBackOffer id={merging.id} /> : <ReportLink kind="merging" thing={merging.id} />}
      </Stack>
    </Card>
  );
}

export function TwoName({ one: { reference, title, language } }: { readonly one: OneOfTwoView }) {
  const place = usePlace();
  return (
    <Link to={paths.proposal(place, reference)}>
      <bdi>{reference}</bdi>{' '}
      <span lang={language} dir="auto">
        {title}
      </span>
    </Link>
  );
}

function Outcome({ merging }: { readonly merging: MergingView }) {
  const { state, closesAt, reason, inFavour, against, moved, stayed } = merging;
  if (state === 'asked' && closesAt !== null)
    return (
      <p>
        <Trans>
          Whoever backed one of the two by then is asked until <LastDay until={closesAt} />. Support moves only where people say so.
        </Trans>
      </p>
    );
  if (state === 'offered' && closesAt !== null)
    return (
      <p>
        <Trans>
          Nothing happens unless the authors of both agree, by <LastDay until={closesAt} />.
        </Trans>
      </p>
    );
  return (
    <>
      {reason !== null && <Quote text={reason} />}
      {inFavour !== null && against !== null && inFavour + against > 0 && (
        <p>
          <Plural value={inFavour} one="# supporter was in favour" other="# supporters were in favour" />
          {', '}
          <Plural value={against} one="# was against" other="# were against" />.
        </p>
      )}
      {moved !== null && stayed !== null && (
        <p>
          <Plural value={moved} one="# supporter went along" other="# supporters went along" />
          {', '}
          <Plural value={stayed} one="# stayed with the old one" other="# stayed with the old one" />.
        </p>
      )}
    </>
  );
}
