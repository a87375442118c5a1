import { Trans } from '@lingui/react/macro';
import { useState, useSyncExternalStore } from 'react';
import { isSharedDevice, setSharedDevice } from '../../../api/kept-on-device.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { useOnline } from './use-online.js';

interface DeviceNoteProps {
  /** Answers that were to be saved and wait for the network. */
  readonly waiting: boolean;
}

/** Where the words are right now: said on every page of writing, and loudly while there is no network. */
export function DeviceNote({ waiting }: DeviceNoteProps) {
  const online = useOnline();
  const [shared, setShared] = useState(isSharedDevice);
  const awake = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  if (!awake) return null;
  const choose = (yes: boolean) => {
    setSharedDevice(yes);
    setShared(yes);
  };
  if (shared)
    return (
      <Notice kind="info" title={<Trans>Nothing is kept on this device</Trans>}>
        <p>
          <Trans>You said that others use it. What you type is gone if you leave before you save it.</Trans>
        </p>
        <div>
          <Button kind="secondary" onClick={() => choose(false)}>
            <Trans>It is my own device</Trans>
          </Button>
        </div>
      </Notice>
    );
  return (
    <>
      {(!online || waiting) && (
        <Notice kind="warn" title={<Trans>There is no network</Trans>}>
          <p>
            <Trans>Go on writing. What you type is kept on this device only, until you are online.</Trans>{' '}
            {waiting && <Trans>This page is sent by itself as soon as there is a network.</Trans>}
          </p>
        </Notice>
      )}
      <p>
        <small>
          <Trans>Until you save, what you type is kept on this device alone, and is erased when you sign out.</Trans>
        </small>{' '}
        <Button kind="quiet" onClick={() => choose(true)}>
          <Trans>Others use this device: keep nothing here</Trans>
        </Button>
      </p>
    </>
  );
}
