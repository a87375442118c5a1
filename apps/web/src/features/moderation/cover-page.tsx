import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { CoverPageView } from '@madang/contracts/moderation-covers';
import { moderationPaths } from '../../app/moderation-paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { coverWords, thingWords, warningWords } from '../../ui/cover-words.js';
import { MomentText } from '../../ui/date-text.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Notice } from '../../ui/notice.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { AppealForm } from './appeal-form.js';
import { AppealStanding } from './appeal-standing.js';
import { DecideAppealForm } from './decide-appeal-form.js';
import { coverQuery } from './moderation.queries.js';
import { PlaceLink } from './place-link.js';
import { ShownWords } from './shown-words.js';

/** One decision about words: what, where, why, by whom; its writer reads the words and may object, another facilitator decides. */
export function CoverPage() {
  const place = usePlace();
  const { data: cover } = useSuspenseQuery(coverQuery(place.city, place.params['cover'] ?? ''));
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: moderationPaths.log(place), words: <Trans>Decisions about words</Trans> }]} />}
        title={cover.verdict === 'cover' ? <Trans>Covered words</Trans> : <Trans>Words with a warning</Trans>}
        lead={cover.mine && <Trans>You wrote these words. Here is why they were decided about, and what you can do.</Trans>}
      />
      {!cover.inForce && (
        <Notice kind="ok">
          <Trans>This decision is undone: the words are back as they were.</Trans>
        </Notice>
      )}
      <Facts cover={cover} />
      <Words cover={cover} />
      <Objection cover={cover} />
      {cover.mayAppealUntil !== null && <AppealForm cover={cover.id} until={cover.mayAppealUntil} />}
      {cover.mayDecideAppeal && <DecideAppealForm cover={cover.id} />}
    </Stack>
  );
}

function Facts({ cover }: { readonly cover: CoverPageView }) {
  const { t, i18n } = useLingui();
  const { kind, place, reason, warning, at, by, marks, appeal } = cover;
  const facts = [
    { key: 'what', term: t`What`, fact: i18n._(thingWords[kind]) },
    { key: 'where', term: t`Where`, fact: <PlaceLink place={place} /> },
    { key: 'why', term: t`Why`, fact: reason ? i18n._(coverWords[reason]) : warning && i18n._(warningWords[warning]) },
    { key: 'when', term: t`When`, fact: <MomentText instant={at} /> },
    {
      key: 'who',
      term: t`Decided by`,
      fact: (
        <>
          <bdi>{by.penName}</bdi>, <Trans>facilitator</Trans> {by.demo && <DemoMark />}
        </>
      ),
    },
    ...(marks.length > 0 ? [{ key: 'marks', term: t`Marked in the text as`, fact: <bdi>{marks.join(' ')}</bdi> }] : []),
    ...(appeal ? [{ key: 'appeal', term: t`Objection`, fact: <AppealStanding appeal={appeal} /> }] : []),
  ];
  return <DescriptionList facts={facts} />;
}

/** For the writer and for facilitators. */
function Words({ cover: { words, explanation, language } }: { readonly cover: CoverPageView }) {
  if (words === null) return null;
  return (
    <section aria-labelledby="words">
      <Stack>
        <h2 id="words">
          <Trans>What only the writer and facilitators see</Trans>
        </h2>
        {explanation !== null && <p dir="auto">{explanation}</p>}
        {words.length > 0 && (
          <ShownWords texts={words.map(({ mark, words: covered }) => (mark === '' ? covered : `${mark} ${covered}`))} language={language} />
        )}
      </Stack>
    </section>
  );
}

function Objection({ cover: { appealText, appealExplanation } }: { readonly cover: CoverPageView }) {
  if (appealText === null) return null;
  return (
    <section aria-labelledby="objection">
      <Stack>
        <h2 id="objection">
          <Trans>Objection</Trans>
        </h2>
        <p dir="auto">{appealText}</p>
        {appealExplanation !== null && (
          <>
            <p>
              <Trans>What was answered:</Trans>
            </p>
            <p dir="auto">{appealExplanation}</p>
          </>
        )}
      </Stack>
    </section>
  );
}
