import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ImportFileState } from '@madang/contracts/budget-imports';
import type { Tone } from '../../../ui/status-tag.js';

/** How far a file of an import is. */
export const fileStates: Readonly<Record<ImportFileState, { readonly words: MessageDescriptor; readonly tone: Tone }>> = {
  waiting: { words: msg`Waiting to be read`, tone: 'info' },
  reading: { words: msg`Being read`, tone: 'info' },
  read: { words: msg`Read`, tone: 'ok' },
  stopped: { words: msg`Stopped`, tone: 'warn' },
  failed: { words: msg`Cannot be read`, tone: 'stop' },
};
