import { Trans, useLingui } from '@lingui/react/macro';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { TabLinks } from '../../../ui/tab-links.js';

/** The ways to classify. */
export function DeskTabs({ now }: { readonly now: 'lines' | 'suggestions' | 'file' | 'history' }) {
  const { t } = useLingui();
  const place = usePlace();
  return (
    <TabLinks
      label={t`Ways to classify`}
      links={[
        { to: paths.deskClassification(place), words: <Trans>Choose lines</Trans>, current: now === 'lines' },
        { to: paths.deskSuggestions(place), words: <Trans>Suggestions</Trans>, current: now === 'suggestions' },
        { to: paths.deskMapping(place), words: <Trans>A file</Trans>, current: now === 'file' },
        { to: paths.deskTaggings(place), words: <Trans>What was said</Trans>, current: now === 'history' },
      ]}
    />
  );
}
