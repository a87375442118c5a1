import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { CarriedProposalView, DecisionView } from '@madang/contracts/assembly-decisions';
import type { ReactNode } from 'react';
import { Link } from '../../ui/link.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Card } from '../../ui/card.js';
import { DateText } from '../../ui/date-text.js';
import { StateTag } from '../../ui/state-tag.js';
import { StatusTag } from '../../ui/status-tag.js';
import { decisionKindWords, doorWords } from './assembly-words.js';
import { CityWords } from './city-words.js';
import styles from './decision-item.module.css';

interface DecisionItemProps {
  readonly decision: DecisionView;
  readonly children?: ReactNode;
}

/** What was decided and by how many, the view of those who lost, and what became of the proposal that it carries. */
export function DecisionItem({ decision, children }: DecisionItemProps) {
  const { i18n } = useLingui();
  const { number, kind, text, language, carried, minorityStatement, proposal } = decision;
  return (
    <Card as="li">
      <h3>
        <Trans>Decision {number}</Trans>
      </h3>
      <p className={styles.marks}>
        <span>{i18n._(decisionKindWords[kind])}</span>
        <StatusTag tone={carried ? 'ok' : 'neutral'}>{carried ? <Trans>Carried</Trans> : <Trans>Not carried</Trans>}</StatusTag>
      </p>
      <p className={styles.text}>
        <CityWords language={language}>{text}</CityWords>
      </p>
      <p>
        <Votes decision={decision} />
      </p>
      {minorityStatement !== null && (
        <div className={styles.minority}>
          <p>
            <strong>
              <Trans>Minority statement</Trans>
            </strong>
          </p>
          <p>
            <CityWords language={language}>{minorityStatement}</CityWords>
          </p>
        </div>
      )}
      {proposal && <Carried proposal={proposal} decision={decision} />}
      {children}
    </Card>
  );
}

function Votes({ decision: { inFavour, against, abstained, present } }: { readonly decision: DecisionView }) {
  return (
    <>
      <Plural value={inFavour} one="# in favour" other="# in favour" />
      {' · '}
      <Plural value={against} one="# against" other="# against" />
      {' · '}
      <Plural value={abstained} one="# abstained" other="# abstained" />
      {' · '}
      <Plural value={present} one="# present" other="# present" />
    </>
  );
}

function Carried({ proposal, decision }: { readonly proposal: CarriedProposalView; readonly decision: DecisionView }) {
  const { i18n } = useLingui();
  const place = usePlace();
  const { reference, title, language, state, dueOn, daysLate } = proposal;
  return (
    <div className={styles.carried}>
      <p>
        <Link to={paths.proposal(place, reference)}>
          <bdi>{reference}</bdi> <CityWords language={language}>{title}</CityWords>
        </Link>
      </p>
      <p className={styles.marks}>
        <StateTag state={state} daysLate={daysLate} />
        {dueOn !== null && (
          <span>
            <Trans>
              Promised for <DateText date={dueOn} />
            </Trans>
          </span>
        )}
      </p>
      <p className={styles.small}>
        {i18n._(doorWords[decision.door])} {decision.doorRefusal}
      </p>
    </div>
  );
}
