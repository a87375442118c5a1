import { Plural } from '@lingui/react/macro';

/** How many said what to one statement. */
export interface StanceCounts {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

/** What people said to a statement, in one line. */
export function StanceWords({ counts: { agree, disagree, pass } }: { readonly counts: StanceCounts }) {
  return (
    <>
      <Plural value={agree} one="# agrees" other="# agree" />
      {' · '}
      <Plural value={disagree} one="# disagrees" other="# disagree" />
      {' · '}
      <Plural value={pass} one="# passes" other="# pass" />
    </>
  );
}
