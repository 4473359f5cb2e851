import { useMemo, useState } from 'react';
import { KINDS } from '../core/chronicle';
import { filteredAt } from '../core/filtered';
import { type TimelineRow, timelineItems, timelineRows } from '../core/timelineItems';
import { useSession, useSettledScene, useWords } from '../session';
import { plainDay, spokenDate } from '../words/spokenDate';
import { timeWords } from '../words/time';
import { inLanguage, type Words, wordsFor } from '../words/words';

/** The timeline in words: how many events of which kinds on which days, and what came out when. */
export function TimelineTable() {
  const { chronicle, index, view } = useSession();
  const words = useWords();
  const own = wordsFor(timeWords, words);
  const { day, clock } = useSettledScene() ?? view.getState();
  const knowledge = filteredAt(index, { ...view.getState(), day, clock });
  const [said, setSaid] = useState('');
  const { rows, undated } = useMemo(() => {
    const items = timelineItems(knowledge);
    return {
      rows: timelineRows(items, ({ date, kind }) => spokenDate(date, kind, words)),
      undated: knowledge.known.length - items.length,
    };
  }, [knowledge, words]);
  const sources = Object.values(chronicle.sources)
    .filter(({ published }) => clock === 'hindsight' || published <= day)
    .sort((first, second) => first.published - second.published);
  const copy = () => {
    const shown = KINDS.filter((kind) => rows.some((row) => row.kinds.has(kind)));
    const lines = [
      [own.days, own.total, ...shown.map((kind) => words.kinds[kind])],
      ...rows.map((row) => [row.date, row.total, ...shown.map((kind) => row.kinds.get(kind) ?? 0)]),
    ];
    navigator.clipboard.writeText(lines.map((line) => line.join('\t')).join('\n')).then(
      () => setSaid(own.copied),
      () => setSaid(own.notCopied),
    );
  };
  if (rows.length === 0) return <p className="aside">{own.none}</p>;
  return (
    <>
      <div className="more-row">
        <button type="button" className="action" onClick={copy}>
          {own.copy}
        </button>
        <output>{said}</output>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{own.days}</th>
            <th scope="col">{own.total}</th>
            <th scope="col">{own.kinds}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.date}>
              <th scope="row">{row.date}</th>
              <td>{words.number(row.total)}</td>
              <td>{kindsOf(row, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {undated > 0 && <p className="aside">{own.undated(undated)}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{own.published}</th>
            <th scope="col">{own.source}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ id, published, short }) => (
            <tr key={id}>
              <th scope="row">{plainDay(published, words)}</th>
              <td>{inLanguage(short, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function kindsOf({ kinds }: TimelineRow, words: Words): string {
  return KINDS.flatMap((kind) => {
    const count = kinds.get(kind);
    return count ? [`${words.kinds[kind]} ${words.number(count)}`] : [];
  }).join(', ');
}
