import type { FindProceduresQuery } from '../generated/operations.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../layout.tsx';
import { printedLimits, printedNumber } from '../printed.ts';
import { textFor } from '../text.ts';
import type { Text } from '../text.ts';

type Found = FindProceduresQuery['procedures'];

/** What the reader asked for, by the names of the form's fields. */
export type FindForm = Readonly<
  Record<'search' | 'field' | 'agency' | 'level' | 'channel' | 'audience' | 'status' | 'reviewStatus', string>
>;

/** The facet behind each filter, in the order in which they are offered. */
const FILTERS = {
  field: 'fields',
  agency: 'agencies',
  level: 'levels',
  channel: 'channels',
  audience: 'audiences',
  status: 'statuses',
  reviewStatus: 'reviewStatuses',
} as const satisfies Partial<Record<keyof FindForm, keyof Found['facets']>>;

type FilterName = keyof typeof FILTERS;
const filterNames = Object.keys(FILTERS) as FilterName[];

/** The address of this list with some of its parameters changed; empty ones are left out. */
const address = (form: FindForm, context: PageContext, changes: Readonly<Record<string, string>> = {}): string => {
  const all = { ...form, lang: context.locale === 'en' ? 'en' : '', ...changes };
  const query = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''));
  return query.size > 0 ? `/?${query}` : '/';
};

function Filter({ name, form, facets, t }: { name: FilterName; form: FindForm; facets: Found['facets']; t: Text }) {
  // A verdict is asked for by name; the count of those without one is shown in the review figures.
  const counts = facets[FILTERS[name]].filter((facet) => facet.key !== 'UNDECIDED');
  return (
    <label>
      {t[name]}
      <select name={name}>
        <option value="">{t.all}</option>
        {counts.map((facet) => (
          <option key={facet.key} value={facet.key} selected={facet.key === form[name]}>
            {facet.label} ({facet.count})
          </option>
        ))}
      </select>
    </label>
  );
}

function Row({ procedure, t, lang }: { procedure: Found['nodes'][number]; t: Text; lang: string }) {
  return (
    <li>
      <h2>
        <a href={`/procedures/${encodeURIComponent(procedure.code)}${lang}`}>{procedure.title}</a>
      </h2>
      <p class="facts">
        <span>
          {t.code} {procedure.code}
        </span>
        {procedure.field && <span>{procedure.field.name}</span>}
        {procedure.agency && <span>{procedure.agency.name}</span>}
        {procedure.currentVersion && (
          <span>
            {t.limit}: {printedLimits(procedure.currentVersion.timeLimits, t)}
          </span>
        )}
        {procedure.status !== 'IN_FORCE' && <strong>{t.statuses[procedure.status]}</strong>}
        {procedure.reviewStatus && (
          <span>
            {t.reviewStatus}: {t.verdicts[procedure.reviewStatus]}
          </span>
        )}
        {procedure.demo && <em class="demo">{t.demo}</em>}
      </p>
    </li>
  );
}

/** The first page: one search box, the list, filters with their counts. */
export function FindPage({
  context,
  form,
  found,
  paged,
}: {
  context: PageContext;
  form: FindForm;
  found: Found;
  paged: boolean;
}) {
  const t = textFor(context.locale);
  const lang = context.locale === 'en' ? '?lang=en' : '';
  return (
    <Layout context={context} title={t.find}>
      <h1>{t.tagline}</h1>
      <form method="get" action="/" role="search">
        {context.locale === 'en' && <input type="hidden" name="lang" value="en" />}
        <label class="search" for="search">
          {t.searchLabel}
        </label>
        <p id="hint" class="hint">
          {t.searchHint}
        </p>
        <div class="box">
          <input id="search" type="search" name="search" value={form.search} aria-describedby="hint" maxLength={200} />
          <button type="submit">{t.search}</button>
        </div>
        <details open={filterNames.some((name) => form[name] !== '')}>
          <summary>{t.filters}</summary>
          <div class="filters">
            {filterNames.map((name) => (
              <Filter key={name} name={name} form={form} facets={found.facets} t={t} />
            ))}
            <button type="submit">{t.apply}</button>
            <a href={address({ ...form, ...Object.fromEntries(filterNames.map((name) => [name, ''])) }, context)}>
              {t.clear}
            </a>
          </div>
        </details>
      </form>
      <p class="count" role="status">
        {t.found}: {printedNumber(found.totalCount, context.locale)}
      </p>
      {found.nodes.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ol class="results">
          {found.nodes.map((procedure) => (
            <Row key={procedure.id} procedure={procedure} t={t} lang={lang} />
          ))}
        </ol>
      )}
      <p class="paging">
        {paged && <a href={address(form, context)}>{t.first}</a>}
        {found.pageInfo.hasNextPage && (
          <a href={address(form, context, { after: found.pageInfo.endCursor ?? '' })}>{t.more}</a>
        )}
      </p>
    </Layout>
  );
}
