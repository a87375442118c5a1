import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import { useEffect, useState } from 'react';
import { dropKept, keptKey, readKept } from '../../../api/kept-on-device.js';
import { useKeeping } from '../../../api/use-keeping.js';

/** An answer as it stands in the form, and the revision that the officer began from. */
export interface WordsInForm {
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

/** Keeps what is typed and not saved on the officer's device, through a wrong link, a reload or a lost connection. */
export function useUnsavedWords(
  { city, proposal }: { readonly city: string; readonly proposal: string },
  words: WordsInForm,
  takeBack: (kept: WordsInForm) => void,
): UnsavedWords {
  const key = keptKey(city, proposal, 'answer');
  const [unsaved, setUnsaved] = useState(false);
  const [areBack, setAreBack] = useState(false);
  // The server knows nothing of the device: what lies here comes back once the page has woken up.
  useEffect(() => {
    const kept = readKept(key);
    if (!isWords(kept)) return;
    takeBack(kept);
    setUnsaved(true);
    setAreBack(true);
  }, [key]);
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
