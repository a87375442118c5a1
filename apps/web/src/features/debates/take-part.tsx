import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { DebateStatementView, DebateView, MyDebateView } from '@madang/contracts/debates';
import { sessionQuery } from '../../api/session.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Details } from '../../ui/details.js';
import { NeedsScript } from '../../ui/needs-script.js';
import { useCovers } from '../../ui/moderated/use-covers.js';
import { Warned } from '../../ui/moderated/warned.js';
import { StatementForm } from './statement-form.js';
import { StanceButtons } from './stance-buttons.js';
import styles from './debates.module.css';

/** The one act of a reader: to say something to one statement, then to the next. */
export function TakePart({ debate }: { readonly debate: DebateView }) {
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  if (!debate.open) return null;
  if (!session.person)
    return (
      <div>
        <LinkButton to={paths.signIn(place, paths.debates(place, debate.id))}>
          <Trans>Sign in to take part</Trans>
        </LinkButton>
      </div>
    );
  if (debate.me === null) return null;
  return (
    <>
      <NeedsScript>
        <Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>
      </NeedsScript>
      <Next debate={debate} me={debate.me} />
      {debate.me.statementsLeft > 0 ? (
        <Details summary={<Trans>Something is missing? Add a statement</Trans>}>
          <StatementForm debate={debate.id} left={debate.me.statementsLeft} />
        </Details>
      ) : (
        <p>
          <Trans>You have added as many statements as one person may add here.</Trans>
        </p>
      )}
    </>
  );
}

interface NextProps {
  readonly debate: DebateView;
  readonly me: MyDebateView;
}

function Next({ debate: { id, statements }, me: { next, answered } }: NextProps) {
  if (next === null)
    return (
      <Card as="section" kind="strong">
        <h2>{statements === 0 ? <Trans>Nobody has said anything yet</Trans> : <Trans>You have seen them all</Trans>}</h2>
        <p>
          {statements === 0 ? (
            <Trans>Begin with the first statement: one idea that others can agree with or not.</Trans>
          ) : (
            <Trans>Come back later for new ones, or add what is missing.</Trans>
          )}
        </p>
      </Card>
    );
  return (
    <Card as="section" kind="strong">
      <h2>
        <Trans>What do you think of this?</Trans>
      </h2>
      <Asked debate={id} statement={next} />
      <StanceButtons key={next.number} debate={id} number={next.number} stance={null} />
      <p className={styles.small}>
        <Plural value={answered} one="You have said something to # statement." other="You have said something to # statements." />{' '}
        <Trans>To pass is fine. You can change everything until the end.</Trans>
      </p>
    </Card>
  );
}

function Asked({ debate, statement: { id, text, language } }: { readonly debate: string; readonly statement: DebateStatementView }) {
  const covers = useCovers({ debate })(id);
  return (
    <Warned covers={covers}>
      <p lang={language} dir="auto" className={styles.asked} aria-live="polite">
        {text}
      </p>
    </Warned>
  );
}
