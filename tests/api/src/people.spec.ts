import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMailServer, type MailServer } from './fixtures/mail-server.js';
import { eventually, Yard } from './yard.js';

let smtp: MailServer;
let yard: Yard;
beforeAll(async () => {
  smtp = await openMailServer();
  yard = await Yard.open({ smtpUrl: smtp.url });
});
afterAll(async () => {
  await yard.close();
  await smtp.close();
});

const registration = { email: 'Ada@example.org', password: 'correct horse', penName: 'Ada', language: 'en' };
const codeTo = (to: string) => eventually(async () => /\b\d{6}\b/.exec(smtp.mails.findLast((mail) => mail.to === to)?.text ?? '')?.[0]);
const cookieOf = (header: unknown) => String(header).split(';')[0]!;

describe('an account', () => {
  it('is opened with a code that arrives by mail, once', async () => {
    expect((await yard.post('/people', { body: registration })).status).toBe(202);
    const code = await codeTo('ada@example.org');
    expect((await yard.post('/session', { body: { email: registration.email, password: registration.password } })).status).toBe(401);

    const wrong = await yard.post<{ code: string }>('/people/confirmation', {
      body: { email: registration.email, code: code === '000000' ? '000001' : '000000' },
    });
    expect([wrong.status, wrong.body.code]).toEqual([400, 'people/wrong-code']);
    const confirmed = await yard.post('/people/confirmation', { body: { email: registration.email, code } });
    expect(confirmed.status).toBe(204);
    expect(confirmed.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Lax/);
    expect((await yard.post('/people/confirmation', { body: { email: registration.email, code } })).status).toBe(400);

    const me = await yard.get<{ person: { penName: string; roles: string[] } }>('/session', {
      headers: { cookie: cookieOf(confirmed.headers['set-cookie']) },
    });
    expect(me.body.person).toMatchObject({ penName: 'Ada', roles: ['resident'] });
  });

  it('is not revealed by registering again: same answer, and the owner is told by mail', async () => {
    const before = smtp.mails.length;
    expect((await yard.post('/people', { body: registration })).status).toBe(202);
    await eventually(async () => smtp.mails.length > before);
    expect(smtp.mails.at(-1)!.text).toMatch(/already have an account/);
  });

  it('is left by signing out: the old cookie opens nothing', async () => {
    const signedIn = await yard.post('/session', { body: { email: 'ada@example.org', password: registration.password } });
    const cookie = cookieOf(signedIn.headers['set-cookie']);
    expect((await yard.call('DELETE', '/session', { headers: { cookie } })).status).toBe(204);
    expect((await yard.get<{ person: unknown }>('/session', { headers: { cookie } })).body.person).toBeNull();
  });

  it('unknown address and wrong password answer alike', async () => {
    const unknown = await yard.post<Record<string, unknown>>('/session', { body: { email: 'nobody@example.org', password: 'x' } });
    const wrong = await yard.post<Record<string, unknown>>('/session', { body: { email: 'ada@example.org', password: 'x' } });
    const { instance: _one, ...first } = unknown.body;
    const { instance: _other, ...second } = wrong.body;
    expect([unknown.status, first]).toEqual([wrong.status, second]);
  });
});

describe('the door', () => {
  it('names every field that needs fixing, with its rule and limit', async () => {
    const answer = await yard.post<{ errors: unknown[] }>('/people', {
      body: { email: 'nonsense', password: 'short', penName: 'A', language: 'tlh', admin: true },
    });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toMatch(/problem\+json/);
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ pointer: '#/admin', code: 'whitelistValidation' }),
        expect.objectContaining({ pointer: '#/email', code: 'isEmail' }),
        expect.objectContaining({ pointer: '#/password', code: 'isLength', facts: { limits: [8, 200] } }),
      ]),
    );
  });

  it('refuses a request from another site', async () => {
    const answer = await yard.post<{ code: string }>('/session', {
      body: { email: 'ada@example.org', password: 'x' },
      headers: { origin: 'https://evil.example' },
    });
    expect([answer.status, answer.body.code]).toEqual([403, 'access/foreign-origin']);
  });

  it('closes for a while after ten tries on one account, without closing on the others', async () => {
    const tries = [];
    for (let attempt = 0; attempt < 12; attempt += 1)
      tries.push(await yard.post('/session', { body: { email: 'target@example.org', password: 'guess' } }));
    expect(tries.map(({ status }) => status)).toEqual([...Array<number>(10).fill(401), 429, 429]);
    expect(Number(tries.at(-1)!.headers['retry-after-account'] ?? tries.at(-1)!.headers['retry-after'])).toBeGreaterThan(0);
    expect((await yard.post('/session', { body: { email: 'ada@example.org', password: registration.password } })).status).toBe(204);
  });

  it('an unknown city, an unknown path and an unknown API path all say that nothing is here', async () => {
    for (const path of ['/api/v1/cities/atlantis', '/api/v1/nonsense', '/api/v1/cities/town/nonsense']) {
      const answer = await yard.get<{ code: string }>(path);
      expect([answer.status, answer.body.code]).toEqual([404, 'request/not-found']);
    }
  });

  it('an address that cannot be read is refused like everything else', async () => {
    const answer = await yard.get<{ code: string }>('/api/v1/cities/%E0%A4%A');
    expect([answer.status, answer.body.code, answer.headers['cache-control']]).toEqual([400, 'request/unreadable', 'no-store']);
  });

  it('answers problems in the reader’s language', async () => {
    const answer = await yard.get<{ title: string }>('/api/v1/cities/atlantis', { headers: { 'accept-language': 'ko-KR,ko;q=0.9' } });
    expect(answer.body.title).toBe('여기에는 아무것도 없습니다');
  });
});
