import { Trans, useLingui } from '@lingui/react/macro';
import type { FindingCardView } from '@madang/contracts/checks';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Link } from '../../ui/link.js';
import { StatusTag } from '../../ui/status-tag.js';
import { checkWords } from './check-words.js';
import styles from './finding-line.module.css';
import { levelTones, levelWords } from './level-words.js';
import { MissingList } from './missing-list.js';
import { SubjectName, subjectKey } from './subject-name.js';
import { useHeadline } from './use-headline.js';

interface FindingLineProps {
  readonly finding: FindingCardView;
  readonly currency: string;
  readonly year: number;
  /** Where all findings of a list are about one thing, the check's name says more. */
  readonly named: 'check' | 'subject';
  /** The list stands below the word of its level. */
  readonly quiet?: boolean;
}

/** One finding: its level as a word, what it is about, the number in a sentence, and the way to how it was worked out. */
export function FindingLine({ finding, currency, year, named, quiet = false }: FindingLineProps) {
  const { i18n } = useLingui();
  const place = usePlace();
  const headline = useHeadline(currency)(finding);
  const words = checkWords[finding.check];
  const to = `${paths.check(place, finding.check, { year })}#${subjectKey(finding.subject)}`;
  return (
    <li className={styles.line}>
      <span className={styles.head}>
        {!quiet && <StatusTag tone={levelTones[finding.level]}>{i18n._(levelWords[finding.level])}</StatusTag>}
        <Link to={to}>{named === 'check' && words ? i18n._(words.name) : <SubjectName subject={finding.subject} />}</Link>
      </span>
      <span>
        {headline ?? <MissingList missing={finding.missing} />}
        {finding.justificationDue && (
          <> {finding.justified ? <Trans>The city has justified it.</Trans> : <Trans>The city has not justified it yet.</Trans>}</>
        )}
      </span>
    </li>
  );
}

export function FindingLines({ findings, ...rest }: Omit<FindingLineProps, 'finding'> & { readonly findings: readonly FindingCardView[] }) {
  return (
    <ul className={styles.lines}>
      {findings.map((finding) => (
        <FindingLine key={finding.id} finding={finding} {...rest} />
      ))}
    </ul>
  );
}
