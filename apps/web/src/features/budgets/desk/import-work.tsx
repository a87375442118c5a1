import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { FileProgressView, ImportProgressView, ImportView } from '@madang/contracts/budget-imports';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useFormat } from '../../../format/use-format.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { stopPublishing, stopReading } from './budgets-desk.mutations.js';
import styles from './import-work.module.css';

interface ImportWorkProps {
  readonly draft: ImportView;
  readonly progress: ImportProgressView;
}

/** The work that is under way on an import: how far it is, how long it will take, and a way to stop it. */
export function ImportWork({ draft, progress }: ImportWorkProps) {
  const busy = progress.files.filter(({ state }) => state === 'waiting' || state === 'reading');
  if (progress.publishing) return <Publishing id={draft.id} progress={progress.publishing} />;
  if (busy.length === 0) return null;
  return (
    <Notice kind="info" title={<Plural value={busy.length} one="A file is being read" other="# files are being read" />}>
      <Stack>
        {busy.map((file) => (
          <FileWork key={file.id} importId={draft.id} name={draft.files.find(({ id }) => id === file.id)?.name ?? ''} file={file} />
        ))}
        <MayLeave />
      </Stack>
    </Notice>
  );
}

interface FileWorkProps {
  readonly importId: string;
  readonly name: string;
  readonly file: FileProgressView;
}

function FileWork({ importId, name, file }: FileWorkProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { city } = usePlace();
  const announce = useAnnounce();
  const stop = useMutation(stopReading(city, importId));
  const { state, size, bytesRead, rowsRead, rowsExpected, secondsLeft } = file;
  const press = () =>
    void stop.mutateAsync(file.id).then(
      () => announce(t`The reading of ${name} is stopped.`),
      (fault: unknown) => announce(asProblem(fault).title),
    );
  return (
    <Work
      said={t`Reading ${name}`}
      label={
        state === 'waiting' ? (
          <Trans>
            <bdi>{name}</bdi> waits for its turn.
          </Trans>
        ) : rowsExpected === null ? (
          <Trans>
            Reading <bdi>{name}</bdi>
          </Trans>
        ) : (
          <Trans>
            Reading <bdi>{name}</bdi>: row {format.number(rowsRead)} of about {format.number(rowsExpected)}.
          </Trans>
        )
      }
      done={bytesRead}
      whole={size}
      secondsLeft={secondsLeft}
    >
      <Button kind="quiet" pending={stop.isPending} onClick={press}>
        <Trans>
          Stop reading <bdi>{name}</bdi>
        </Trans>
      </Button>
    </Work>
  );
}

interface PublishingProps {
  readonly id: string;
  readonly progress: NonNullable<ImportProgressView['publishing']>;
}

function Publishing({ id, progress: { linesWritten, lineCount, secondsLeft } }: PublishingProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { city } = usePlace();
  const announce = useAnnounce();
  const stop = useMutation(stopPublishing(city, id));
  const press = () =>
    void stop.mutateAsync().then(
      () => announce(t`Nothing was published. The import is as it was.`),
      (fault: unknown) => announce(asProblem(fault).title),
    );
  return (
    <Notice kind="info" title={<Trans>This budget is being published</Trans>}>
      <Stack>
        <Work
          said={t`Publishing`}
          label={
            <Trans>
              Line {format.number(linesWritten)} of {format.number(lineCount)}. Residents see all lines at once, at the end.
            </Trans>
          }
          done={linesWritten}
          whole={lineCount}
          secondsLeft={secondsLeft}
        >
          <Button kind="quiet" pending={stop.isPending} onClick={press}>
            <Trans>Stop publishing</Trans>
          </Button>
        </Work>
        <MayLeave />
      </Stack>
    </Notice>
  );
}

interface WorkProps {
  /** How it is called when its progress is read out. */
  readonly said: string;
  readonly label: ReactNode;
  readonly done: number;
  readonly whole: number;
  readonly secondsLeft: number | null;
  readonly children: ReactNode;
}

function Work({ said, label, done, whole, secondsLeft, children }: WorkProps) {
  const bar = useId();
  const percent = whole === 0 ? 0 : Math.min(100, Math.floor((done * 100) / whole));
  useSaidAtQuarters(said, percent);
  return (
    <div className={styles.work}>
      <label htmlFor={bar}>
        {label} <TimeLeft seconds={secondsLeft} />
      </label>
      <progress id={bar} max={100} value={percent} />
      <div>{children}</div>
    </div>
  );
}

function TimeLeft({ seconds }: { readonly seconds: number | null }) {
  if (seconds === null) return null;
  if (seconds < 60) return <Plural value={seconds} one="About # second left." other="About # seconds left." />;
  return <Plural value={Math.round(seconds / 60)} one="About # minute left." other="About # minutes left." />;
}

/** Read out at quarters: a number that never stops changing is noise. */
function useSaidAtQuarters(said: string, percent: number) {
  const { t } = useLingui();
  const announce = useAnnounce();
  const quarter = Math.floor(percent / 25) * 25;
  const before = useRef(quarter);
  useEffect(() => {
    if (quarter > before.current) announce(t`${said}: ${quarter}%`);
    before.current = quarter;
  }, [announce, quarter, said, t]);
}

function MayLeave() {
  return (
    <p>
      <Trans>You can leave this page. The work goes on, and the import waits for you in the list.</Trans>
    </p>
  );
}
