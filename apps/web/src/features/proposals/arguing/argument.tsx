import { Plural, Trans } from '@lingui/react/macro';
import type { ReplyView } from '@madang/contracts/arguments';
import type { CoverView } from '@madang/contracts/moderation-covers';
import type { ReactNode } from 'react';
import { MomentText } from '../../../ui/date-text.js';
import { DemoMark } from '../../../ui/demo-mark.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { CoverNotes } from '../../../ui/moderated/cover-notes.js';
import { Warned } from '../../../ui/moderated/warned.js';
import styles from './arguments.module.css';

interface ArgumentProps {
  readonly argument: ReplyView;
  /** What was covered of it, or warned of. */
  readonly covers: readonly CoverView[];
  /** What can be done with it, and what was answered. */
  readonly children?: ReactNode;
}

/** What somebody said, who they are in this, and how many it helped. */
export function Argument({ argument, covers, children }: ArgumentProps) {
  const { text, language, by, voice, at, helpful } = argument;
  return (
    <li className={styles.argument}>
      {text === null ? (
        <Gone argument={argument} />
      ) : (
        <Warned covers={covers}>
          <p lang={language} dir="auto" className={styles.text}>
            {text}
          </p>
        </Warned>
      )}
      <CoverNotes covers={covers} />
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

/** Nothing vanishes: what is gone says why; what was covered, in its notes. */
function Gone({ argument: { takenBackAt } }: { readonly argument: ReplyView }) {
  if (takenBackAt === null) return null;
  return (
    <p>
      <em>
        <Trans>Taken back by whoever wrote it.</Trans>
      </em>
    </p>
  );
}
