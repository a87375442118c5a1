import { Trans } from '@lingui/react/macro';
import type { RecommendationView } from '@madang/contracts/recommendations';
import type { ReactNode } from 'react';
import { Stack } from '../../ui/stack.js';
import { RecommendationCard } from './recommendation-card.js';

interface Listed {
  readonly recommendations: readonly RecommendationView[];
  /** What can be done about one of them, or where it leads. */
  readonly renderBelow?: (one: RecommendationView) => ReactNode;
}

/** Recommendations under a heading of their own; nothing where there are none. */
export function RecommendationList({ recommendations, renderBelow }: Listed) {
  if (recommendations.length === 0) return null;
  return (
    <Stack>
      <h2>
        <Trans>Recommendations</Trans>
      </h2>
      {recommendations.map((one) => (
        <RecommendationCard key={one.id} recommendation={one}>
          {renderBelow?.(one)}
        </RecommendationCard>
      ))}
    </Stack>
  );
}
