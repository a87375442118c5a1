import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { Button, ButtonRow, LinkButton } from '../../ui/button.js';
import { Card, CardGrid } from '../../ui/card.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { Details } from '../../ui/details.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { Pager } from '../../ui/pager.js';
import { PhaseLadder, type LadderStep } from '../../ui/phase-ladder.js';
import { Stack } from '../../ui/stack.js';
import { StatusTag } from '../../ui/status-tag.js';
import { TabLinks } from '../../ui/tab-links.js';

const steps: readonly LadderStep[] = [
  { key: 'open', name: 'The budget is published', state: 'done' },
  { key: 'propose', name: 'Propose', state: 'done' },
  { key: 'rate', name: 'Rate against rights', state: 'now', closesOn: '2026-04-10' },
  { key: 'vote', name: 'Vote', state: 'later', opensOn: '2026-05-02' },
  { key: 'answer', name: 'The city answers', state: 'later' },
];

export function WordStories() {
  const place = usePlace();
  return (
    <Stack>
      <h2>Words and ways</h2>
      <Breadcrumb
        crumbs={[
          { to: paths.budget(place), words: 'Budget 2026' },
          { to: paths.proposals(place), words: 'Welfare' },
        ]}
      />
      <TabLinks
        label="Views"
        links={[
          { to: paths.budget(place), words: 'By purpose', current: true },
          { to: paths.proposals(place), words: 'By department', current: false },
        ]}
      />
      <ButtonRow>
        <Button>Send the proposal</Button>
        <Button kind="secondary">Keep as a draft</Button>
        <Button kind="stop">Withdraw it</Button>
        <Button kind="quiet">Show more</Button>
        <Button pending>Sending</Button>
        <Button refusal="The window closed on Friday, 20 March 2026.">Support it</Button>
        <LinkButton to={paths.home(place)}>Go home</LinkButton>
      </ButtonRow>
      <ButtonRow>
        <StatusTag tone="neutral">Draft</StatusTag>
        <StatusTag tone="info">Being examined</StatusTag>
        <StatusTag tone="ok">Accepted</StatusTag>
        <StatusTag tone="warn">Overdue by 3 days</StatusTag>
        <StatusTag tone="stop">Refused</StatusTag>
        <DemoMark />
      </ButtonRow>
      <Notice kind="info" title="A rights review is open">
        No vote can close it.
      </Notice>
      <Notice kind="ok">Saved 14:02. Counts unless you change it.</Notice>
      <Notice kind="warn">Provisional: papers are still coming.</Notice>
      <Notice kind="stop" title="Overdue">
        The answer was promised for 3 March.
      </Notice>
      <ErrorSummary errors={[{ name: 'email', words: 'E-mail: Write an e-mail address, such as name@example.org.' }]} />
      <Details summary="How is this worked out?">
        <p>The amount of the line, divided by the number of residents on 1 January.</p>
      </Details>
      <PhaseLadder steps={steps} />
      <EmptyState
        title="Nobody has proposed anything here yet"
        action={<LinkButton to={paths.newProposal(place)}>Write the first</LinkButton>}
      >
        The window is open until 10 April.
      </EmptyState>
      <CardGrid>
        <Card as="li">
          <StatusTag tone="info">Being examined</StatusTag>
          <h3>A warm room in every welfare centre</h3>
          <p>Takes from road signs, gives to heating.</p>
        </Card>
        <Card as="li" kind="strong">
          <h3>Interpreting at the city’s counters</h3>
          <p>In eight languages, on every weekday.</p>
        </Card>
      </CardGrid>
      <Pager first={paths.proposals(place)} next={paths.proposals(place, { cursor: 'x' })} />
    </Stack>
  );
}
