import { Trans } from '@lingui/react/macro';
import type { QueuedThingView, ThingFileView } from '@madang/contracts/moderation-queue';
import { usePlace } from '../../../app/use-place.js';
import { Details } from '../../../ui/details.js';
import styles from '../moderation.module.css';

interface ReportedFileProps {
  readonly thing: QueuedThingView;
  readonly file: ThingFileView;
}

/**
 * The picture or document itself, through the same door as for every reader, which lets those who judge see what is covered. It is
 * opened by whoever has to see it: nobody meets it unprepared, and no picture is fetched before.
 */
export function ReportedFile({ thing: { id, place: at, texts, language }, file: { kind, width, height, widths } }: ReportedFileProps) {
  const { city } = usePlace();
  const address = (wide: number) => `/api/v1/cities/${city}/proposals/${encodeURIComponent(at.key)}/attachments/${id}/${wide}`;
  if (kind !== 'picture')
    return (
      <p>
        <a href={address(0)}>
          <Trans>Open the reported document</Trans>
        </a>
      </p>
    );
  return (
    <Details summary={<Trans>Show the reported picture</Trans>}>
      <figure>
        <img
          className={styles.picture}
          src={address(widths[0] ?? 0)}
          width={width ?? undefined}
          height={height ?? undefined}
          alt={texts.join(' ')}
          lang={language}
          loading="lazy"
        />
        <figcaption>
          <Trans>The words above stand for the picture to whoever does not see it: judge them with it.</Trans>
        </figcaption>
      </figure>
    </Details>
  );
}
