import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../ui/link.js';
import type { ProposalCardView } from '@madang/contracts/proposal-lists';
import { cityQuery } from '../../api/city.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Card } from '../../ui/card.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { StateTag } from '../../ui/state-tag.js';
import { CardMoves } from './card-moves.js';
import { EffectSentence } from './effect-sentence.js';
import styles from './proposal-card.module.css';
import { SupportMeter } from './support-meter.js';

interface ProposalCardProps {
  readonly card: ProposalCardView;
  /** Where the title leads; to the proposal's own page unless said otherwise. */
  readonly to?: string;
}

/** A proposal in a list: what, where, from where to where, for and against which rights, and what became of it. */
export function ProposalCard({ card, to }: ProposalCardProps) {
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const district = city.districts.find(({ code }) => code === card.districtCode);
  return (
    <Card as="li">
      <div className={styles.marks}>
        <StateTag state={card.state} daysLate={card.daysLate} />
        {card.demo && <DemoMark />}
      </div>
      <h2 className={styles.title} lang={card.language} dir="auto">
        <Link to={to ?? paths.proposal(place, card.reference ?? card.id)}>
          {card.title === '' ? <Trans>Without a title yet</Trans> : card.title}
        </Link>
      </h2>
      <p className={styles.where}>
        {card.reference !== null && <bdi>{card.reference}</bdi>}
        {card.reference !== null && ' · '}
        {district ? <bdi>{district.name}</bdi> : <Trans>The whole city</Trans>}
      </p>
      <CardMoves card={card} />
      <EffectSentence losing={card.losing} gaining={card.gaining} />
      {card.importedFrom !== null && (
        <p className={styles.where}>
          <Trans>
            Brought in from <bdi>{card.importedFrom}</bdi>
          </Trans>
        </p>
      )}
      {card.state === 'published' ? <SupportMeter proposal={card} /> : <Backed count={card.supporters} />}
    </Card>
  );
}

function Backed({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p className={styles.where}>
      <Plural value={count} one="Backed by # resident" other="Backed by # residents" />
    </p>
  );
}
