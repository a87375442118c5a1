import { Trans } from '@lingui/react/macro';
import type { AnswerTemplateTextBody } from '@madang/contracts/answer-templates';
import type { ReactNode } from 'react';
import { usePlace } from '../../../../app/use-place.js';
import { languageFacts } from '../../../../format/languages.js';
import { Details } from '../../../../ui/details.js';
import { Stack } from '../../../../ui/stack.js';
import styles from './template-card.module.css';

interface TemplateCardProps {
  readonly name: string;
  readonly reason?: string;
  readonly texts: readonly AnswerTemplateTextBody[];
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** One template: what it is for, and its words in the language of the page, or else in its first. */
export function TemplateCard({ name, reason, texts, children }: TemplateCardProps) {
  const { language } = usePlace();
  const text = texts.find((one) => one.language === language) ?? texts[0];
  const names = texts.map((one) => languageFacts(one.language).name).join(', ');
  return (
    <article className={styles.card}>
      <Stack>
        <h3 dir="auto">{name}</h3>
        <p className={styles.facts}>
          {reason !== undefined && <>{reason} · </>}
          <bdi>{names}</bdi>
        </p>
        {text && (
          <Details summary={<Trans>Read it</Trans>}>
            <p className={styles.words} lang={text.language} dir={languageFacts(text.language).direction}>
              {text.explanation}
            </p>
          </Details>
        )}
        {children}
      </Stack>
    </article>
  );
}
