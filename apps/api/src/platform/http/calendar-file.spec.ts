import { calendarDateIn } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, type MeetingEntry } from './calendar-file.js';

const entry = (changes: Partial<MeetingEntry> = {}): MeetingEntry => ({
  id: '0197b6a0-0000-7000-8000-000000000000',
  revision: 2,
  title: 'Stairs, lifts; and streets',
  description: 'What must change?',
  place: 'Old market\nground floor',
  url: 'https://budget.example.org/town/en/assemblies/1',
  startsAt: new Date('2026-05-09T15:00:00Z'),
  endsAt: new Date('2026-05-09T19:00:00Z'),
  stampedAt: new Date('2026-04-01T08:00:00Z'),
  cancelled: false,
  ...changes,
});

const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('holds the meeting in UTC', () =>
    expect(unfolded(calendarFile(entry()))).toEqual(
      expect.arrayContaining(['DTSTART:20260509T150000Z', 'DTEND:20260509T190000Z', 'STATUS:CONFIRMED', 'SEQUENCE:2']),
    ));
  it('says that a meeting is cancelled', () => expect(unfolded(calendarFile(entry({ cancelled: true })))).toContain('STATUS:CANCELLED'));
  it('writes commas, semicolons and line breaks as the format asks', () =>
    expect(unfolded(calendarFile(entry()))).toEqual(
      expect.arrayContaining(['SUMMARY:Stairs\\, lifts\\; and streets', 'LOCATION:Old market\\nground floor']),
    ));
  it('holds a whole day as a day, which keeps nobody busy, beside others', () => {
    const { startsAt: _starts, endsAt: _ends, place: _place, ...rest } = entry();
    const lines = unfolded(calendarFile(entry(), { ...rest, on: calendarDateIn('UTC', new Date('2026-12-31T10:00:00Z')) }));
    expect(lines).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'TRANSP:TRANSPARENT',
        'DTSTART:20260509T150000Z',
      ]),
    );
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  });
  it('never has a line of more than 75 octets, whatever the script, and loses no character', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const file = calendarFile(entry({ title }));
        expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
        const written = unfolded(file).find((line) => line.startsWith('SUMMARY:'));
        const plain = written?.slice('SUMMARY:'.length).replaceAll(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
        expect(plain).toBe(title.replaceAll(/\r\n|\r/g, '\n'));
      }),
    ));
});
