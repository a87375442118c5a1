import { Trans } from '@lingui/react/macro';
import type { FindingView } from '@madang/contracts/checks';
import { useFormat } from '../../format/use-format.js';
import { inputNumber } from './input-figures.js';
import styles from './pace-lines.module.css';
import { SubjectName, subjectKey } from './subject-name.js';

const width = 240;
const height = 110;
const margin = 8;

interface Pace {
  readonly base: number;
  readonly now: number;
  readonly target: number;
  readonly baseYear: number;
  readonly year: number;
  readonly targetYear: number;
}

/** C04: for each indicator the way it has gone, the way it would have to go, and the target as a line across. */
export function PaceLines({ findings }: { readonly findings: readonly FindingView[] }) {
  const known = findings.flatMap((finding) => {
    const pace = paceOf(finding);
    return pace ? [{ finding, pace }] : [];
  });
  return (
    <ul className={styles.rows}>
      {known.map(({ finding, pace }) => (
        <li key={subjectKey(finding.subject)}>
          <strong>
            <SubjectName subject={finding.subject} />
          </strong>
          <PaceLine {...pace} />
          <PaceWords {...pace} />
        </li>
      ))}
    </ul>
  );
}

function PaceLine({ base, now, target, baseYear, year, targetYear }: Pace) {
  // Where it ends if it goes on as before.
  const end = base + ((now - base) / (year - baseYear)) * (targetYear - baseYear);
  const [least, most] = [Math.min(base, now, target, end), Math.max(base, now, target, end)];
  const x = (at: number) => margin + ((at - baseYear) / (targetYear - baseYear)) * (width - 2 * margin);
  const y = (value: number) => height - margin - (most === least ? 0.5 : (value - least) / (most - least)) * (height - 2 * margin);
  return (
    <svg className={styles.picture} aria-hidden="true" focusable="false" viewBox={`0 0 ${width} ${height}`}>
      <line className={styles.bound} x1={margin} x2={width - margin} y1={y(target)} y2={y(target)} />
      <line className={styles.needed} x1={x(baseYear)} y1={y(base)} x2={x(targetYear)} y2={y(target)} />
      <line className={styles.happened} x1={x(baseYear)} y1={y(base)} x2={x(year)} y2={y(now)} />
      <line className={styles.ahead} x1={x(year)} y1={y(now)} x2={x(targetYear)} y2={y(end)} />
      <circle className={styles.dot} cx={x(baseYear)} cy={y(base)} r="4" />
      <circle className={styles.dot} cx={x(year)} cy={y(now)} r="4" />
    </svg>
  );
}

function PaceWords({ base, now, target, baseYear, year, targetYear }: Pace) {
  const format = useFormat();
  return (
    <span>
      <Trans>
        {format.number(base)} in {baseYear}, {format.number(now)} in {year}; the target for {targetYear} is {format.number(target)}.
      </Trans>
    </span>
  );
}

function paceOf({ inputs }: FindingView): Pace | undefined {
  const of = (name: keyof Pace) => inputNumber(inputs, name);
  const [base, now, target, baseYear, year, targetYear] = [
    of('base'),
    of('now'),
    of('target'),
    of('baseYear'),
    of('year'),
    of('targetYear'),
  ];
  if (base === null || now === null || target === null || baseYear === null || year === null || targetYear === null) return undefined;
  return baseYear < year && baseYear < targetYear ? { base, now, target, baseYear, year, targetYear } : undefined;
}
