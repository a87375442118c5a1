import type { CityView } from '@madang/contracts/cities';
import type { PersonView } from '@madang/contracts/people';

/**
 * What the network answers, by method and path below `/api/v1`: `{ 'GET /cities': {…}, 'POST /cities/dream/session': refusal(401, …) }`.
 * A function answers anew each time, at once or when its promise does.
 */
export type Answers = Readonly<Record<string, unknown>>;

class Refusal {
  readonly status: number;
  readonly body: object;
  constructor(status: number, body: object) {
    this.status = status;
    this.body = body;
  }
}

/** A problem as the API would send it. */
export function refusal(status: number, code: string, title: string, more: object = {}): unknown {
  return new Refusal(status, {
    type: `/problems/${code}`,
    status,
    code,
    title,
    instance: 'urn:uuid:00000000-0000-7000-8000-000000000000',
    ...more,
  });
}

export interface Network {
  readonly fetch: typeof globalThis.fetch;
  /** Everything that was asked, in order. */
  readonly asked: { readonly call: string; readonly body: unknown; readonly headers: Headers }[];
}

/** The edge of the house in tests: beyond it stands no code of ours, only what would come over the wire. */
export function network(answers: Answers): Network {
  const asked: Network['asked'] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(new URL(input instanceof Request ? input.url : input, 'http://madang.test'), init);
    const { pathname, search } = new URL(request.url);
    const call = `${request.method} ${pathname.replace('/api/v1', '')}${search}`;
    const text = await request.text();
    asked.push({ call, body: text === '' ? undefined : JSON.parse(text), headers: request.headers });
    const given = Object.hasOwn(answers, call) ? answers[call] : refusal(404, 'request/not-found', 'Nothing is here');
    const answer: unknown = typeof given === 'function' ? await (given as () => unknown)() : given;
    if (answer instanceof Refusal) return Response.json(answer.body, { status: answer.status });
    return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer);
  };
  return { fetch, asked };
}

export const dream: CityView = {
  slug: 'dream',
  names: { en: 'Dream', ko: '꿈', es: 'Sueño', ar: 'حلم' },
  languages: ['en', 'ko', 'es', 'ar'],
  ownLanguage: 'ko',
  timeZone: 'Asia/Seoul',
  currency: 'KRW',
  population: 1_200_000,
  demo: true,
  districts: [{ code: 'east', name: '동구', population: 100_000 }],
};

export const resident: PersonView = {
  id: '01890000-0000-7000-8000-000000000001',
  penName: 'Persimmon',
  roles: ['resident'],
  language: 'en',
  districtCode: null,
  demo: true,
};

/** What every page of the city asks. */
export const cityAnswers: Answers = {
  'GET /cities': { items: [{ slug: dream.slug, names: dream.names }] },
  'GET /cities/dream': dream,
  'GET /cities/dream/session': { person: null },
  'GET /cities/dream/cycles': { items: [] },
  'GET /cities/dream/groups': { items: [] },
};
