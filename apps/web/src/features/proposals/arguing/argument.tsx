import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReplyView } from '@madang/contracts/arguments';
import type { ReactNode } from 'react';
import { MomentText } from '../../../ui/date-text.js';
import { DemoMark } from '../../../ui/demo-mark.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { screeningWords } from '../screening-words.js';
import styles from './arguments.module.css';

interface ArgumentProps {
  readonly argument: ReplyView;
  /** What can be done with it, and what was answered. */
  readonly children?: ReactNode;
}

/** What somebody said, who they are in this, and how many it helped. */
export function Argument({ argument, children }: ArgumentProps) {
  const { text, language, by, voice, at, helpful } = argument;
  return (
    <li className={styles.argument}>
      {text === null ? (
        <Gone argument={argument} />
      ) : (
        <p lang={language} dir="auto" className={styles.text}>
          {text}
        </p>
      )}
      <p className={styles.byline}>
        <bdi>{by.penName}</bdi> {by.demo && <DemoMark />} {voice !== 'resident' && <Voice voice={voice} />} · <MomentText instant={at} />
        {helpful > 0 && (
          <>
            {' · '}
            <Plural value={helpful} one="helped # person" other="helped # people" />
          </>
        )}
      </p>
      {children}
    </li>
  );
}

function Voice({ voice }: { readonly voice: 'author' | 'office' }) {
  return <StatusTag tone="info">{voice === 'author' ? <Trans>wrote the proposal</Trans> : <Trans>speaks for the city</Trans>}</StatusTag>;
}

/** Nothing vanishes: what is gone says why. */
function Gone({ argument: { coveredAt, coveredFor } }: { readonly argument: ReplyView }) {
  const { i18n } = useLingui();
  if (coveredAt === null || coveredFor === null)
    return (
      <p>
        <em>
          <Trans>Taken back by whoever wrote it.</Trans>
        </em>
      </p>
    );
  return (
    <p>
      <em>
        <Trans>
          Covered on <MomentText instant={coveredAt} />: {i18n._(screeningWords[coveredFor])}
        </Trans>
      </em>
    </p>
  );
}
