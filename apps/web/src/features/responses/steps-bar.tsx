import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { TrackedProposalView } from '@madang/contracts/tracked-proposals';
import { classes } from '../../ui/class-names.js';
import { stepNow, stepsOf } from './step-now.js';
import styles from './steps-bar.module.css';

/** The way of an answer in one line: how many steps are done, and which one runs. */
export function StepsBar({ item }: { readonly item: TrackedProposalView }) {
  const { i18n } = useLingui();
  const now = stepNow({ ...item, answered: item.decision !== null });
  const begun = item.decision !== null && item.state !== item.decision;
  const steps = stepsOf(item.decision, begun);
  const [done, all] = [Math.min(now, steps.length), steps.length];
  const next = steps[now];
  return (
    <p className={styles.bar}>
      <span className={styles.stones} aria-hidden="true">
        {steps.map((step, index) => (
          <span key={step.id} className={classes(styles.stone, index < now && styles.done, index === now && styles.now)} />
        ))}
      </span>
      {next === undefined ? (
        <Plural value={done} one={`# step of ${all} done`} other={`# steps of ${all} done`} />
      ) : (
        <Trans>
          <Plural value={done} one={`# step of ${all} done`} other={`# steps of ${all} done`} />. Next: {i18n._(next)}
        </Trans>
      )}
    </p>
  );
}
