import { Trans } from '@lingui/react/macro';
import type { DistrictShapesView } from '@madang/contracts/district-shapes';
import { covers, outlineOf, type Point } from '@madang/participation';
import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { DistrictMap } from '../../../ui/map/district-map.js';

interface PlaceMapProps {
  readonly shapes: DistrictShapesView;
  readonly district: string;
  readonly point: Point | null;
  readonly onPoint: (pressed: { readonly code: string | null; readonly point: Point }) => void;
}

/** The map to press on. Whatever it does, the fields beside it do. */
export function PlaceMap({ shapes, district, point, onPoint }: PlaceMapProps) {
  const { data: city } = useSuspenseQuery(cityQuery(usePlace().city));
  const outside = point !== null && !shapes.schematic && shapes.items.every(({ outline }) => !covers(outlineOf(outline), point));
  return (
    <>
      <p>
        {shapes.schematic ? (
          <Trans>You can also press a district on this board. It shows which lies beside which, and no borders.</Trans>
        ) : (
          <Trans>You can also press the place on the map: that chooses the district and writes the two numbers below.</Trans>
        )}
      </p>
      <DistrictMap
        shapes={shapes}
        fields={city.districts.map(({ code, name }) => {
          const chosen = code === district;
          return { code, name, share: chosen ? 0.4 : 0.06, chosen };
        })}
        points={point === null || shapes.schematic ? [] : [point]}
        onPoint={onPoint}
      />
      {outside && (
        <output>
          <Trans>This point lies outside the districts on the map. It can stay, if that is what you mean.</Trans>
        </output>
      )}
    </>
  );
}
