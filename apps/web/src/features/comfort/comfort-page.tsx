import { Trans, useLingui } from '@lingui/react/macro';
import { useAnnounce } from '../../ui/announcement.js';
import { Radios } from '../../ui/choices.js';
import type { ComfortName } from '../../ui/comfort.js';
import { NeedsScript } from '../../ui/needs-script.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { useComfort } from './use-comfort.js';

export function ComfortPage() {
  const { t } = useLingui();
  const announce = useAnnounce();
  const [comfort, choose] = useComfort();
  const groups: readonly { readonly name: ComfortName; readonly label: string; readonly choices: Readonly<Record<string, string>> }[] = [
    { name: 'text', label: t`Text`, choices: { auto: t`As large as the device says`, large: t`A quarter larger` } },
    { name: 'theme', label: t`Brightness`, choices: { auto: t`As the device says`, light: t`Light`, dark: t`Dark` } },
    { name: 'contrast', label: t`Contrast`, choices: { auto: t`As the device says`, more: t`Stronger` } },
  ];
  const change = (name: ComfortName, value: string) => {
    choose({ ...comfort, [name]: value });
    announce(t`Changed, and kept on this device.`);
  };
  return (
    <Stack>
      <PageHead
        title={<Trans>Text size and colours</Trans>}
        lead={<Trans>Choose how you like to read. It is kept on this device alone, without an account.</Trans>}
      />
      <NeedsScript>
        <Trans>The settings of your device and browser for text, darkness and contrast work here without it.</Trans>
      </NeedsScript>
      {groups.map(({ name, label, choices }) => (
        <Radios
          key={name}
          name={name}
          label={label}
          value={comfort[name]}
          choices={Object.entries(choices).map(([value, words]) => ({ value, label: words }))}
          onChange={(event) => change(name, event.target.value)}
        />
      ))}
    </Stack>
  );
}
