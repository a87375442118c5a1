import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import { useState } from 'react';
import { dropKept, keptKey, readKept } from '../../../api/kept-on-device.js';
import { useKeeping } from '../../../ui/use-keeping.js';

/** An answer as it stands in the form, and the revision that the officer began from. */
interface WordsInForm {
  readonly content: ResponseDraftBody;
  readonly seen: number;
}

export interface UnsavedWords {
  /** Whether something in the form is nowhere but on this device. */
  readonly unsaved: boolean;
  /** Whether the form was filled with what lay on this device. */
  readonly areBack: boolean;
  readonly typed: () => void;
  /** All of it is saved, or given up. */
  readonly settled: () => void;
}

/** What was typed here and never saved. The server, which knows nothing of the device, never draws the desk. */
export function useKeptWords(city: string, proposal: string): WordsInForm | null {
  const [kept] = useState(() => readKept(keptKey(city, proposal, 'answer')));
  return isWords(kept) ? kept : null;
}

/** Keeps what is typed and not saved on the officer's device, through a wrong link, a reload or a lost connection. */
export function useUnsavedWords(city: string, proposal: string, words: WordsInForm, kept: WordsInForm | null): UnsavedWords {
  const key = keptKey(city, proposal, 'answer');
  const [unsaved, setUnsaved] = useState(kept !== null);
  const [areBack, setAreBack] = useState(kept !== null);
  useKeeping(key, unsaved ? words : null, null);
  return {
    unsaved,
    areBack,
    typed: () => setUnsaved(true),
    settled: () => {
      dropKept(key);
      setUnsaved(false);
      setAreBack(false);
    },
  };
}

function isWords(kept: unknown): kept is WordsInForm {
  if (typeof kept !== 'object' || kept === null || !('content' in kept) || !('seen' in kept)) return false;
  return typeof kept.seen === 'number' && typeof kept.content === 'object' && kept.content !== null;
}
