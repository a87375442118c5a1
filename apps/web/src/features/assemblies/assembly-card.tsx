import { Plural, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { AssemblyCardView } from '@madang/contracts/assemblies';
import { Link } from '../../ui/link.js';
import { cityQuery } from '../../api/city.queries.js';
import { usePlace } from '../../app/use-place.js';
import { Card } from '../../ui/card.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { AssemblyStatus } from './assembly-status.js';
import { kindWords } from './assembly-words.js';
import styles from './assembly-card.module.css';
import { CityWords } from './city-words.js';
import { WhenText } from './when-text.js';

interface AssemblyCardProps {
  readonly assembly: AssemblyCardView;
  readonly to: string;
}

/** What it is about, when and where; and what came of it. */
export function AssemblyCard({ assembly, to }: AssemblyCardProps) {
  const { i18n } = useLingui();
  const { kind, state, title, question, language, place, districtCode, statements, decisions, demo } = assembly;
  const { data: city } = useSuspenseQuery(cityQuery(usePlace().city));
  const district = city.districts.find(({ code }) => code === districtCode);
  return (
    <Card as="li">
      <p className={styles.marks}>
        <AssemblyStatus state={state} />
        {demo && <DemoMark />}
      </p>
      <h3 className={styles.title}>
        <Link to={to}>
          <CityWords language={language}>{title}</CityWords>
        </Link>
      </h3>
      <p>
        <CityWords language={language}>{question}</CityWords>
      </p>
      <p className={styles.small}>
        {i18n._(kindWords[kind])}
        {district && (
          <>
            {' · '}
            <bdi>{district.name}</bdi>
          </>
        )}
      </p>
      <p className={styles.small}>
        <WhenText assembly={assembly} />
        <br />
        <CityWords language={language}>{place}</CityWords>
      </p>
      {statements + decisions > 0 && (
        <p className={styles.small}>
          <Plural value={statements} one="# statement" other="# statements" />
          {' · '}
          <Plural value={decisions} one="# decision" other="# decisions" />
        </p>
      )}
    </Card>
  );
}
