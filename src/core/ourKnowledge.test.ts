import { expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import type { Status } from './chronicle';
import { parseDay } from './day';
import { knownOf } from './known';
import { readChronicle } from './readChronicle';
import type { Clock } from './view';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to look at.');

const known = (id: string, day: string, clock: Clock) => {
  const event = chronicle.events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`There is no event ${id}.`);
  return knownOf(chronicle, event, parseDay(day) ?? Number.NaN, clock);
};

type Row = readonly [
  event: string,
  day: string,
  clock: Clock,
  ...([nothing: null] | [status: Status, date: string, places: readonly string[], reports: number]),
];

// Read out of the documents by hand, with their paragraphs or records. What is right where a row fails, the documents say.
const ROWS: readonly Row[] = [
  // wsj 19, 24; cnbc 4; record 4048
  ['geneva-blinken-lavrov', '2022-01-17', 'then', null],
  ['geneva-blinken-lavrov', '2022-01-18', 'then', 'planned', '2022-01-21', ['geneva'], 2],
  ['geneva-blinken-lavrov', '2022-01-21', 'then', 'planned', '2022-01-21', ['geneva'], 2],
  ['geneva-blinken-lavrov', '2022-02-23', 'then', 'planned', '2022-01-21', ['geneva'], 2],
  ['geneva-blinken-lavrov', '2023-01-17', 'then', 'planned', '2022-01-21', ['geneva'], 2],
  ['geneva-blinken-lavrov', '2023-01-18', 'then', 'happened', '2022-01-21', ['geneva'], 3],
  ['geneva-blinken-lavrov', '2022-01-17', 'hindsight', 'happened', '2022-01-21', ['geneva'], 3],

  // wapo 5; hill 10, 18, and Blinken’s own account in 12; the record is silent
  ['stockholm-blinken-lavrov', '2021-11-30', 'then', null],
  ['stockholm-blinken-lavrov', '2021-12-01', 'then', 'planned', '2021-12-02', ['stockholm'], 1],
  ['stockholm-blinken-lavrov', '2021-12-02', 'then', 'happened', '2021-12-02', ['stockholm'], 3],
  ['stockholm-blinken-lavrov', '2021-12-01', 'hindsight', 'happened', '2021-12-02', ['stockholm'], 3],

  // wapo 13, without a day; hill 10; the record is silent
  ['stockholm-blinken-kuleba', '2021-12-02', 'then', 'happened', '2021-12-02', ['stockholm'], 2],

  // wapo 5; hill 10; record 4038
  ['stockholm-osce-council', '2021-12-01', 'then', 'planned', '2021-12-02', ['stockholm'], 1],
  ['stockholm-osce-council', '2021-12-02', 'then', 'underway', '2021-12-02', ['stockholm'], 2],
  ['stockholm-osce-council', '2021-12-02', 'hindsight', 'happened', '2021-12-02', ['stockholm'], 3],

  // wapo 5, 6, 8; record 4036
  ['riga-nato-ministers', '2021-11-30', 'then', null],
  ['riga-nato-ministers', '2021-12-01', 'then', 'happened', '2021-11-30/2021-12-01', ['riga'], 1],
  ['riga-nato-ministers', '2021-11-30', 'hindsight', 'happened', '2021-11-30/2021-12-01', ['riga'], 2],

  // record 4036 alone
  ['riga-latvian-leaders', '2021-12-01', 'then', null],
  ['riga-latvian-leaders', '2022-07-26', 'then', null],
  ['riga-latvian-leaders', '2022-07-27', 'then', 'happened', '2021-11-29/2021-12-01', ['riga'], 1],

  // wsj 15; cnbc 2, 3; record 4044
  ['kyiv-blinken-visit', '2022-01-17', 'then', null],
  ['kyiv-blinken-visit', '2022-01-18', 'then', 'planned', '2022-01-19', ['kyiv'], 2],
  ['kyiv-blinken-visit', '2022-01-18', 'hindsight', 'happened', '2022-01-18/2022-01-20', ['kyiv'], 3],

  // wsj 15; cnbc 3, after a landing on Wednesday and before Berlin; the record does not say that it took place
  ['kyiv-embassy-contingency-plans', '2022-01-18', 'then', 'planned', '2022-01-19/2022-01-20', ['kyiv'], 2],
  ['kyiv-embassy-contingency-plans', '2022-01-18', 'hindsight', 'planned', '2022-01-19/2022-01-20', ['kyiv'], 2],

  // wsj 16; cnbc 5; record 4047
  ['berlin-blinken-baerbock', '2022-01-18', 'then', 'planned', '2022-01-20', ['berlin'], 2],
  ['berlin-blinken-baerbock', '2022-01-18', 'hindsight', 'happened', '2022-01-20/2022-01-21', ['berlin'], 3],

  // wsj 18
  ['kyiv-baerbock-visit', '2022-01-17', 'then', null],
  ['kyiv-baerbock-visit', '2022-01-18', 'then', 'happened', '../2022-01-18', ['kyiv'], 1],
  ['kyiv-joly-visit', '2022-01-18', 'then', 'happened', '../2022-01-18', ['kyiv'], 1],
  ['kyiv-joly-visit', '2022-02-23', 'hindsight', 'happened', '../2022-01-18', ['kyiv'], 1],
  ['kyiv-senators-visit', '2022-01-18', 'then', 'happened', '2022-01-17/2022-01-18', ['kyiv'], 1],

  // fp 1, 5
  ['february-meeting', '2022-01-18', 'then', null],
  ['february-meeting', '2022-02-22', 'then', null],
  ['february-meeting', '2022-02-23', 'then', 'cancelled', '2022-02-22/..', [], 1],

  // record 4053 alone, of 14 February 2023
  ['munich-security-conference', '2022-02-19', 'then', null],
  ['munich-security-conference', '2023-02-13', 'then', null],
  ['munich-security-conference', '2023-02-14', 'then', 'happened', '2022-02-18/2022-02-19', ['munich'], 1],
  ['munich-security-conference', '2022-02-19', 'hindsight', 'happened', '2022-02-18/2022-02-19', ['munich'], 1],

  // wsj 4, 6; no article says that they came
  ['asset-freeze', '2022-01-17', 'then', null],
  ['asset-freeze', '2022-01-18', 'then', 'planned', '2022-01-20/..', [], 1],
  ['asset-freeze', '2022-02-23', 'hindsight', 'planned', '2022-01-20/..', [], 1],

  // cnbc 24, 28
  ['biden-putin-call-december-7', '2021-12-07', 'then', null],
  ['biden-putin-call-december-7', '2022-01-17', 'then', null],
  ['biden-putin-call-december-7', '2022-01-18', 'then', 'happened', '2021-12-07', ['united-states', 'russia'], 1],
  ['biden-putin-call-december-30', '2021-12-30', 'then', null],
  ['biden-putin-call-december-30', '2022-01-18', 'then', 'happened', '2021-12-30', ['united-states', 'russia'], 1],

  // wsj 19, 23; cnbc 4
  ['lavrov-blinken-call', '2022-01-18', 'then', 'happened', '2022-01-18', ['united-states', 'russia'], 2],

  // wsj 17
  ['osce-round', '2022-01-18', 'then', 'happened', '2022-01-13', [], 1],

  // cnbc 27
  ['ryabkov-guarantees', '2022-01-18', 'then', 'happened', '2022-01-10', [], 1],

  // cnbc 12, and what the paper makes of it in 13
  ['psaki-thirty-days', '2022-01-14', 'then', null],
  ['psaki-thirty-days', '2022-01-18', 'then', 'happened', '2022-01-14', [], 2],

  // wapo 17, Zakharova’s 125,000, and 20, Lavrov
  ['ukrainian-troops-in-donbas', '2021-11-30', 'then', null],
  ['ukrainian-troops-in-donbas', '2021-12-01', 'then', 'alleged', '../2021-12-01', ['donbas'], 2],

  // hill 11
  ['ukraine-alarm-90000', '2021-12-01', 'then', null],
  ['ukraine-alarm-90000', '2021-12-02', 'then', 'happened', '2021-11-03', [], 1],

  // wapo 5, 18, without a beginning; hill 11, Ukraine’s alarm and the allies’ concern; cnbc 8, 16, 15; wsj 13
  ['russian-buildup', '2021-11-30', 'then', null],
  ['russian-buildup', '2021-12-01', 'then', 'underway', '../2021-12-01', ['ukraine-border'], 1],
  ['russian-buildup', '2021-12-02', 'then', 'underway', '2021-11~/..', ['ukraine-border'], 3],
  ['russian-buildup', '2022-01-18', 'then', 'underway', '2021-11~/..', ['ukraine-border'], 7],

  // cnbc 8, 22; wsj 22
  ['belarus-movement', '2022-01-16', 'then', null],
  ['belarus-movement', '2022-01-18', 'then', 'happened', '2022-01-15/2022-01-16', ['belarus'], 3],

  // wapo 17 and hill 20, without a beginning (2014 is outside knowledge); wsj 12
  ['donbas-war', '2021-12-01', 'then', 'underway', '2014/..', ['donbas'], 1],
  ['donbas-war', '2022-01-18', 'then', 'underway', '2014/..', ['donbas'], 3],

  // fp 2; the day is outside knowledge
  ['recognition-of-republics', '2022-02-22', 'then', null],
  ['recognition-of-republics', '2022-02-23', 'then', 'happened', '2022-02-21', [], 1],

  // fp 6
  ['nord-stream-2-suspension', '2022-02-22', 'then', null],
  ['nord-stream-2-suspension', '2022-02-23', 'then', 'happened', '2022-02-22', [], 1],

  // wapo 7; hill 19, and Russia’s hold in 20; cnbc 16
  ['crimea-annexation', '2021-11-30', 'then', null],
  ['crimea-annexation', '2021-12-01', 'then', 'happened', '2014', ['crimea'], 1],
  ['crimea-annexation', '2021-12-02', 'then', 'happened', '2014', ['crimea'], 3],
  ['crimea-annexation', '2014-03-18', 'hindsight', 'happened', '2014', ['crimea'], 4],

  // cnbc 6, both the accusation, made after the talks (the last that is dated: Thursday, wsj 17), and the denial
  ['false-flag-allegation', '2022-01-17', 'then', null],
  ['false-flag-allegation', '2022-01-18', 'then', 'alleged', '2022-01-13/2022-01-18', [], 2],

  // wapo 7, 8; cnbc 8, denied in 19; denied in wsj 14
  ['invasion-plans', '2021-12-01', 'then', 'alleged', '2021-12-01/..', [], 1],
  ['invasion-plans', '2022-01-18', 'then', 'alleged', '2021-12-01/..', [], 4],

  // fp 4, without a day and still ahead
  ['troops-to-baltic-states', '2022-02-22', 'then', null],
  ['troops-to-baltic-states', '2022-02-23', 'then', 'planned', '2022-02-23/..', ['baltic-states'], 1],

  // fp 7
  ['romania-refugee-offer', '2022-02-22', 'then', null],
  ['romania-refugee-offer', '2022-02-23', 'then', 'happened', '../2022-02-23', ['romania'], 1],

  // fp 8, 9, 11, and the doubt about it in 10
  ['putin-aliyev-appearance', '2022-02-23', 'then', 'happened', '2022-02-22', [], 2],
];

it.each(ROWS)(
  'Of %s on %s by the clock %s the documents say what is known',
  (event, day, clock, ...[status, date, places, reports]) => {
    const found = known(event, day, clock);
    const row = found && [found.status, found.date.edtf, found.places, found.reports.length];
    expect(row).toEqual(status === null ? null : [status, date, places, reports]);
  },
);

it.each<[event: string, day: string, clock: Clock, contradicted: boolean]>([
  ['invasion-plans', '2021-12-01', 'then', false],
  ['invasion-plans', '2022-01-18', 'then', true],
  ['invasion-plans', '2021-12-01', 'hindsight', true],
  ['false-flag-allegation', '2022-01-18', 'then', true],
  ['ukrainian-troops-in-donbas', '2021-12-02', 'then', false],
])('%s on %s by the clock %s is contradicted: %s', (event, day, clock, contradicted) => {
  expect(known(event, day, clock)?.contradicted).toBe(contradicted);
});
