import type { ReadOpenDataQuery } from '../generated/operations.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../layout.tsx';
import { printedDate, printedNumber } from '../printed.ts';
import { textFor } from '../text.ts';
import type { Text } from '../text.ts';

type OpenData = ReadOpenDataQuery['openData'];
type Set = OpenData['sets'][number];

/** The last part of a path: what a file is called. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function Sets({ sets, context, t }: { sets: readonly Set[]; context: PageContext; t: Text }) {
  const said = t.openData;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{said.set}</th>
          <th scope="col">{said.rows}</th>
          <th scope="col">{said.download}</th>
        </tr>
      </thead>
      <tbody>
        {sets.map((set) => (
          <tr key={set.name} id={`dataset-${set.name}`}>
            <td>
              <strong>{set.title}</strong>
              <br />
              {set.about}
            </td>
            <td>{printedNumber(set.rows, context.locale)}</td>
            <td class="facts">
              {set.files.map(({ path, format }) => (
                <a
                  key={path}
                  id={`file-${nameOf(path)}`}
                  href={path}
                  aria-label={`${set.title}: ${said.formats[format]}`}
                >
                  {said.formats[format]}
                </a>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A form for another day: each button leads to a file of its own, without a script. */
function OtherDay({ data, t }: { data: OpenData; t: Text }) {
  const files = data.sets[0]?.files ?? [];
  return (
    <form method="get" action={files[0]?.path ?? ''}>
      <p>{t.openData.otherDayHint}</p>
      <label for="on">{t.openData.day}</label>
      <div class="days">
        <input id="on" name="on" type="date" required min="1990-01-01" max="2100-12-31" value={data.asOf} />
        {files.map(({ path, format }) => (
          <button key={path} type="submit" formAction={path}>
            {t.openData.formats[format]}
          </button>
        ))}
      </div>
    </form>
  );
}

function Columns({ set, t }: { set: Set; t: Text }) {
  const said = t.openData;
  return (
    <details id={`columns-${set.name}`}>
      <summary>
        {set.title} ({set.name})
      </summary>
      <dl>
        {set.columns.map(({ name, type, list, meaning }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              {meaning} ({type}
              {list ? `, ${said.list}` : ''})
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What is given out, under which licence, and how to read it. */
export function OpenDataPage({ context, data }: { context: PageContext; data: OpenData }) {
  const t = textFor(context.locale);
  const said = t.openData;
  return (
    <Layout context={context} title={said.title}>
      <h1 id="catalogue">{said.title}</h1>
      <p>{said.lead}</p>
      <p class="facts">
        <span>
          {said.asOf} {printedDate(data.asOf)}, {said.revision} {printedNumber(data.revision, context.locale)}
        </span>
        <span id="publisher">
          {said.publisher}: {data.publisher}
        </span>
        <span>
          {said.licence}:{' '}
          <a rel="license" href={data.licence}>
            {data.licence}
          </a>
        </span>
      </p>
      <h2>{said.files}</h2>
      <Sets sets={data.sets} context={context} t={t} />
      <p>
        <a href={data.catalogue}>{said.catalogue}</a>
      </p>
      <h2>{said.otherDay}</h2>
      <OtherDay data={data} t={t} />
      <h2>{said.about}</h2>
      <ul>
        {said.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <h2 id="demo">{said.columns}</h2>
      {data.sets.map((set) => (
        <Columns key={set.name} set={set} t={t} />
      ))}
      <h2>{said.codes}</h2>
      <dl>
        {data.codes.map(({ list, code, label }) => (
          <div key={`${list}-${code}`} id={`${list}-${code}`}>
            <dt>
              <code>
                {list}-{code}
              </code>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Layout>
  );
}
