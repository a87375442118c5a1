import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { AssigneeBody } from '@madang/contracts/feasibility';
import { apiOf, asking } from '../../../../api/asking.js';
import { askAgain } from '../../responses.queries.js';

const address = '/api/v1/cities/{city}/proposals/{proposal}/response/assignment';

/** In whose hands an answer is inside the office, and was. */
export const assignmentQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['responses', city, 'assignment', proposal],
    queryFn: asking(address, { path: { city, proposal } }),
  });

interface Assigning {
  readonly body: AssigneeBody;
  /** The turn that whoever assigns has before them. */
  readonly seen: number;
}

/** Also after a refusal the page asks again: somebody was quicker, and it shows who. */
export const assignAnswer = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: ({ body, seen }: Assigning, context) => apiOf(context).put(address, { path: { city, proposal }, body, ifMatch: seen }),
    onSettled: (_view, _fault, _body, _before, { client }) => askAgain(client),
  });
