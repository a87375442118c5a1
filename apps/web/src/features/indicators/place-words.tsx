import { Trans } from '@lingui/react/macro';

interface PlaceWordsProps {
  /** 1 is worst off; null where neither way is better. */
  readonly place: number | null;
  readonly of: number;
}

/** Where a district stands, counted from the worst off. */
export function PlaceWords({ place, of }: PlaceWordsProps) {
  if (place === null) return <Trans>Neither better nor worse</Trans>;
  if (place === 1) return <Trans>Worst off of {of}</Trans>;
  return (
    <Trans>
      Place {place} of {of}, worst off first
    </Trans>
  );
}
