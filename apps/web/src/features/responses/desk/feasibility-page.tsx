import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { FeasibilityDeskView } from '@madang/contracts/feasibility';
import { asProblem } from '../../../api/problem.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { Button, ButtonRow } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { MomentText } from '../../../ui/date-text.js';
import { Select } from '../../../ui/field.js';
import { Link } from '../../../ui/link.js';
import { MoneyText } from '../../../ui/money-text.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { reviewWords } from '../feasibility/feasibility-words.js';
import { feasibilityDeskQuery } from '../responses.queries.js';
import { FeasibilityForm } from './feasibility-form.js';
import { assignReview, lookAgain, submitReview } from './feasibility.mutations.js';
import { gapWords } from './gap-words.js';
import { NoteForm } from './note-form.js';

/** One proposal being examined: what is asked, what was found, who looks again, and the notes that stay inside. */
export function FeasibilityPage() {
  const { i18n } = useLingui();
  const place = usePlace();
  const name = place.params['proposal'] ?? '';
  const { data: desk } = useSuspenseQuery(feasibilityDeskQuery(place.city, name));
  const { item, asked } = desk;
  const review = item.review;
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskFeasibility(place), words: <Trans>To examine</Trans> }]} />}
        title={
          <span lang={item.language} dir="auto">
            {item.title}
          </span>
        }
        lead={
          <>
            <Link to={paths.proposal(place, name)}>
              <Trans>Read the proposal</Trans>
            </Link>
            {asked !== null && (
              <>
                {' · '}
                <Trans>
                  its author asks for <MoneyText amount={asked} />
                </Trans>
              </>
            )}
          </>
        }
      />
      {review !== null && (
        <p>
          <StatusTag tone={reviewWords[review].tone}>{i18n._(reviewWords[review].words)}</StatusTag>
        </p>
      )}
      {review !== 'published' && <Assignee desk={desk} name={name} />}
      {review === 'submitted' && <SecondEyes desk={desk} name={name} />}
      {review !== 'published' && <FeasibilityForm key={desk.revision} desk={desk} name={name} />}
      {review === 'in_work' && <HandOver desk={desk} name={name} />}
      <Notes desk={desk} name={name} />
    </Stack>
  );
}

interface DeskProps {
  readonly desk: FeasibilityDeskView;
  readonly name: string;
}

function Assignee({ desk: { item, colleagues }, name }: DeskProps) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const assigning = useMutation({
    ...assignReview(city, name),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const assign = async (person: string) => {
    await assigning.mutateAsync({ person: person || null });
    announce(t`Kept.`);
  };
  return (
    <Select
      name="assignee"
      label={t`Who examines it`}
      empty={t`Nobody yet`}
      value={item.assignee?.id ?? ''}
      onChange={(event) => void assign(event.target.value).catch(() => undefined)}
      choices={colleagues.map(({ id, penName }) => ({ value: id, label: penName }))}
    />
  );
}

/** Hands the review over as soon as nothing is missing. */
function HandOver({ desk: { gaps }, name }: DeskProps) {
  const { t, i18n } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const handing = useMutation({
    ...submitReview(city, name),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const handOver = async () => {
    await handing.mutateAsync();
    announce(t`A colleague can sign it now.`);
  };
  if (gaps.length > 0)
    return (
      <Notice kind="info">
        <p>
          <Trans>Before a colleague can sign it, this is missing:</Trans>
        </p>
        <ul>
          {gaps.map(({ field, code }) => (
            <li key={`${field} ${code}`}>{i18n._(gapWords[field])}</li>
          ))}
        </ul>
      </Notice>
    );
  return (
    <div>
      <Button pending={handing.isPending} onClick={() => void handOver().catch(() => undefined)}>
        <Trans>Hand it to a colleague</Trans>
      </Button>
    </div>
  );
}

/** For whoever wrote none of it. */
function SecondEyes({ desk: { cannotSign }, name }: DeskProps) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const looking = useMutation({
    ...lookAgain(city, name),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const look = async (verdict: 'sign' | 'return') => {
    await looking.mutateAsync({ verdict });
    announce(verdict === 'sign' ? t`Signed. Everybody can read it now.` : t`Sent back to be worked on.`);
  };
  if (cannotSign === 'feasibility/own-eyes')
    return (
      <Notice kind="info">
        <Trans>You wrote some of it: somebody else must look at it before anybody reads it.</Trans>
      </Notice>
    );
  return (
    <Card as="section" kind="strong">
      <h2>
        <Trans>Look at it again</Trans>
      </h2>
      <p>
        <Trans>Read what your colleague found below. With your signature it is public and cannot be changed.</Trans>
      </p>
      <ButtonRow>
        <Button pending={looking.isPending} onClick={() => void look('sign').catch(() => undefined)}>
          <Trans>Sign and publish</Trans>
        </Button>
        <Button kind="secondary" pending={looking.isPending} onClick={() => void look('return').catch(() => undefined)}>
          <Trans>Send it back</Trans>
        </Button>
      </ButtonRow>
    </Card>
  );
}

function Notes({ desk: { notes }, name }: DeskProps) {
  return (
    <section aria-labelledby="notes">
      <Stack>
        <h2 id="notes">
          <Trans>Notes of the office</Trans>
        </h2>
        <p>
          <Trans>They stay inside: no page, no export and no notice carries them.</Trans>
        </p>
        {notes.map(({ by, at, text }) => (
          <Card key={`${at} ${by}`} as="article">
            <p dir="auto">{text}</p>
            <p>
              <small>
                <bdi>{by}</bdi> · <MomentText instant={at} />
              </small>
            </p>
          </Card>
        ))}
        <NoteForm name={name} />
      </Stack>
    </section>
  );
}
