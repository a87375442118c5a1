import { assertNever } from '@madang/basics';
import { Plural, Trans } from '@lingui/react/macro';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { languageFacts } from '../../../format/languages.js';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.js';
import { MomentText } from '../../../ui/date-text.js';
import type { Saving } from './ballot-keeper.js';

/** Whether the choices on the screen count, in words. Promises only what is truly kept. */
export function SavingWords({ saving, closesAt }: { readonly saving: Saving; readonly closesAt: string }) {
  switch (saving.kind) {
    case 'nothing':
      return <Trans>Nothing is stored yet. A choice counts as soon as you make it.</Trans>;
    case 'saving':
      return <Trans>Saving…</Trans>;
    case 'stored':
      return <StoredWords at={saving.at} closesAt={closesAt} />;
    case 'retrying':
      return <Trans>Not stored yet. Kept on this device, trying again.</Trans>;
    case 'elsewhere':
      return (
        <Plural
          value={saving.stored.choices.length}
          one="Another device has stored other choices: # project. Those count until you decide."
          other="Another device has stored other choices: # projects. Those count until you decide."
        />
      );
    case 'closed':
      return saving.counts === null ? (
        <Trans>Voting is over. Nothing of yours was stored in time.</Trans>
      ) : (
        <Trans>Voting is over. The choices shown here count; later ones came too late.</Trans>
      );
    case 'refused':
      return <RefusedWords status={saving.problem.status} title={saving.problem.title} />;
    default:
      return assertNever(saving);
  }
}

function StoredWords({ at, closesAt }: { readonly at: Date | null; readonly closesAt: string }) {
  const { language } = usePlace();
  if (at === null) {
    return (
      <Trans>
        Stored on an earlier visit. These choices count unless you change them until <MomentText instant={closesAt} />.
      </Trans>
    );
  }
  // The device's own clock and time zone: it is for whoever looks at this screen.
  const time = new Intl.DateTimeFormat(languageFacts(language).locale, { hour: 'numeric', minute: '2-digit' }).format(at);
  return (
    <Trans>
      Saved {time}. Counts unless you change it until <MomentText instant={closesAt} />.
    </Trans>
  );
}

function RefusedWords({ status, title }: { readonly status: number; readonly title: string }) {
  if (status === 401) return <Trans>You are signed out. Your choices are kept on this device; sign in to store them.</Trans>;
  return (
    <>
      {title} <Trans>Your choices are kept on this device.</Trans>
    </>
  );
}

interface SavingActsProps {
  readonly saving: Saving;
  readonly onSettle: (which: 'mine' | 'stored') => void;
}

/** What only the voter can decide. */
export function SavingActs({ saving, onSettle }: SavingActsProps) {
  const place = usePlace();
  if (saving.kind === 'elsewhere') {
    return (
      <ButtonRow>
        <Button kind="secondary" onClick={() => onSettle('stored')}>
          <Trans>Show the stored choices</Trans>
        </Button>
        <Button kind="secondary" onClick={() => onSettle('mine')}>
          <Trans>Store these instead</Trans>
        </Button>
      </ButtonRow>
    );
  }
  if (saving.kind === 'refused' && saving.problem.status === 401) {
    return (
      <div>
        <LinkButton kind="secondary" to={paths.signIn(place, paths.ballot(place, place.params['cycle'] ?? ''))}>
          <Trans>Sign in</Trans>
        </LinkButton>
      </div>
    );
  }
  return null;
}
