import { mutationOptions } from '@tanstack/react-query';
import type { AssigneeBody } from '@madang/contracts/feasibility';
import { apiOf } from '../../../../api/asking.js';
import { askAgain } from '../../responses.queries.js';

interface Assigning {
  readonly body: AssigneeBody;
  /** The turn that whoever assigns has before them. */
  readonly seen: number;
}

/** Also after a refusal the page asks again: somebody was quicker, and it shows who. */
export const assignAnswer = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: ({ body, seen }: Assigning, context) =>
      apiOf(context).put('/api/v1/cities/{city}/proposals/{proposal}/response/assignment', {
        path: { city, proposal },
        body,
        ifMatch: seen,
      }),
    onSettled: (_view, _fault, _body, _before, { client }) => askAgain(client),
  });
