import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProposalView } from '@madang/contracts/proposals';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { budgetLineQuery } from '../proposals.queries.js';
import { dropKept, readKept } from '../../../api/kept-on-device.js';
import { lineTitle } from './line-title.js';
import { rowsOf, type MoveRow, type Side } from './move-rows.js';
import { useKeeping } from '../../../ui/use-keeping.js';

interface Typed {
  readonly rows: readonly MoveRow[];
  readonly whoWouldLose: string;
}

export interface MoveRows extends Typed {
  readonly add: (side: Side, line: string, name: string) => void;
  readonly change: (line: string, amount: string) => void;
  readonly remove: (line: string) => void;
  readonly setWhoWouldLose: (text: string) => void;
  /** The device held something newer than the saved draft, and it is in the fields. */
  readonly wasKept: boolean;
  readonly forget: () => void;
}

/** The lines and amounts as they are typed, kept on the device; `?from=` in the address puts the first line there. */
export function useMoveRows(draft: ProposalView, key: string): MoveRows {
  const { city: slug, search } = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(slug));
  const saved: Typed = { rows: rowsOf(draft.moves), whoWouldLose: draft.whoWouldLose ?? '' };
  const [kept] = useState(() => keptTyped(key, saved));
  const [typed, setTyped] = useState<Typed>(kept ?? saved);
  const from = search.get('from');
  const { data: first } = useQuery({ ...budgetLineQuery(slug, from ?? ''), enabled: from !== null });
  const [offered, setOffered] = useState(false);
  if (first && !offered) {
    setOffered(true);
    if (!typed.rows.some(({ line }) => line === first.code)) {
      const row: MoveRow = { side: 'from', line: first.code, name: lineTitle(first, city.ownLanguage), amount: '' };
      setTyped({ ...typed, rows: [...typed.rows, row] });
    }
  }
  useKeeping(key, typed, saved);
  const setRows = (change: (rows: readonly MoveRow[]) => readonly MoveRow[]) => setTyped((now) => ({ ...now, rows: change(now.rows) }));
  return {
    ...typed,
    wasKept: kept !== null,
    forget: () => dropKept(key),
    add: (side, line, name) => setRows((rows) => [...rows, { side, line, name, amount: '' }]),
    change: (line, amount) => setRows((rows) => rows.map((row) => (row.line === line ? { ...row, amount } : row))),
    remove: (line) => setRows((rows) => rows.filter((row) => row.line !== line)),
    setWhoWouldLose: (whoWouldLose) => setTyped((now) => ({ ...now, whoWouldLose })),
  };
}

/** What the device kept, if it can still be read and says something else than the saved draft. */
function keptTyped(key: string, saved: Typed): Typed | null {
  const kept = readKept(key) as Partial<Typed> | null;
  if (!Array.isArray(kept?.rows) || typeof kept.whoWouldLose !== 'string') return null;
  const readable = kept.rows.every((row) => typeof row.line === 'string' && typeof row.amount === 'string');
  return readable && JSON.stringify(kept) !== JSON.stringify(saved) ? { rows: kept.rows, whoWouldLose: kept.whoWouldLose } : null;
}
