import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { GroupMarkView, OpinionGroupsView, OpinionGroupView, StatementByGroupView } from '@madang/contracts/debates';
import type { ReactNode } from 'react';
import { usePlace } from '../../app/use-place.js';
import { Card, CardGrid } from '../../ui/card.js';
import { DateText } from '../../ui/date-text.js';
import { Details } from '../../ui/details.js';
import { Link } from '../../ui/link.js';
import { Stack } from '../../ui/stack.js';
import { StanceBar } from '../../ui/stance-bar.js';
import { StanceWords } from '../../ui/stance-words.js';
import { statementPath } from './debate-paths.js';
import { groupsQuery } from './debates.queries.js';
import styles from './debates.module.css';

/** What people who answer alike hold, in statements; never as dots, which nobody can read. */
export function OpinionGroups({ debate }: { readonly debate: string }) {
  const { city } = usePlace();
  const { data } = useSuspenseQuery(groupsQuery(city, debate));
  return (
    <section aria-labelledby="groups">
      <Stack>
        <h2 id="groups">
          <Trans>Where people agree, and where not</Trans>
        </h2>
        {data.countedOn === null ? <NotYet found={data} /> : <Found found={data} on={data.countedOn} debate={debate} />}
      </Stack>
    </section>
  );
}

function NotYet({ found: { people, peopleNeeded, statementsNeeded } }: { readonly found: OpinionGroupsView }) {
  return (
    <p>
      <Trans>
        Shown after {peopleNeeded} people have said something to at least {statementsNeeded} statements, and once a day. So far {people}{' '}
        took part.
      </Trans>
    </p>
  );
}

interface FoundProps {
  readonly found: OpinionGroupsView;
  readonly on: string;
  readonly debate: string;
}

function Found({ found: { groups, bridging, dividing }, on, debate }: FoundProps) {
  return (
    <>
      <p>
        {groups.length === 1 ? (
          <Trans>Nobody forms a camp: people’s answers lie close together.</Trans>
        ) : (
          <Plural
            value={groups.length}
            one="People’s answers form # group."
            other="People’s answers form # groups. A group is only who answered alike; nobody is asked who they are."
          />
        )}{' '}
        <Trans>
          Counted on <DateText date={on} />.
        </Trans>
      </p>
      <Shared title={<Trans>What every group holds</Trans>} statements={bridging} debate={debate}>
        <Trans>Nothing yet that more than half of every group agrees on.</Trans>
      </Shared>
      {groups.length > 1 && (
        <CardGrid>
          {groups.map((group, index) => (
            <Group key={index} group={group} letter={letterOf(index)} debate={debate} />
          ))}
        </CardGrid>
      )}
      {dividing.length > 0 && (
        <Shared title={<Trans>What parts them most</Trans>} statements={dividing} debate={debate}>
          {null}
        </Shared>
      )}
      <Details summary={<Trans>How are groups found?</Trans>}>
        <p>
          <Trans>
            A computation lays people’s answers side by side and looks for those who answered alike. It knows nothing about anybody but
            these answers, takes nothing by chance, and makes no group of fewer than ten. What fewer than ten of a group answered is not
            shown. It is counted anew at night when ten more people have taken part.
          </Trans>
        </p>
      </Details>
    </>
  );
}

interface SharedProps {
  readonly title: ReactNode;
  readonly statements: readonly StatementByGroupView[];
  readonly debate: string;
  /** Said where there is none. */
  readonly children: ReactNode;
}

function Shared({ title, statements, debate, children }: SharedProps) {
  return (
    <>
      <h3>{title}</h3>
      {statements.length === 0 ? (
        <p>{children}</p>
      ) : (
        <ul className={styles.list}>
          {statements.map((statement) => (
            <li key={statement.number} className={styles.statement}>
              <Named statement={statement} side={statement.side} debate={debate} />
              {statement.byGroup.map((counts, index) => (
                <div key={index}>
                  <p className={styles.small}>
                    {statement.byGroup.length > 1 && <Trans>Group {letterOf(index)}:</Trans>} <StanceWords counts={counts} />
                  </p>
                  <StanceBar counts={counts} />
                </div>
              ))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface GroupProps {
  readonly group: OpinionGroupView;
  readonly letter: string;
  readonly debate: string;
}

function Group({ group: { size, marks }, letter, debate }: GroupProps) {
  return (
    <Card as="li">
      <h3>
        <Trans>Group {letter}</Trans>
      </h3>
      <p>
        <Plural value={size} one="# person" other="# people" />
      </p>
      {marks.length === 0 ? (
        <p>
          <Trans>Nothing sets this group apart clearly.</Trans>
        </p>
      ) : (
        <ul className={styles.list}>
          {marks.map((mark) => (
            <li key={mark.number}>
              <Named statement={mark} side={mark.side} debate={debate} />
              <p className={styles.small}>
                <StanceWords counts={mark.counts} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

interface NamedProps {
  readonly statement: Pick<GroupMarkView, 'number' | 'text' | 'language'>;
  readonly side: 'agree' | 'disagree' | null;
  readonly debate: string;
}

/** A statement with the side that is taken on it. */
function Named({ statement: { number, text, language }, side, debate }: NamedProps) {
  const place = usePlace();
  return (
    <p>
      {side === 'agree' && (
        <strong>
          <Trans>Most agree:</Trans>{' '}
        </strong>
      )}
      {side === 'disagree' && (
        <strong>
          <Trans>Most disagree:</Trans>{' '}
        </strong>
      )}
      <Link to={statementPath(place, debate, number)}>
        {text === null ? (
          <Trans>Statement {number}</Trans>
        ) : (
          <span lang={language} dir="auto">
            {text}
          </span>
        )}
      </Link>
    </p>
  );
}

function letterOf(index: number): string {
  return 'ABCD'[index] ?? String(index + 1);
}
