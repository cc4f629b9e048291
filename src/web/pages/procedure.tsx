import type { ComponentChildren } from 'preact';
import type { ShowProcedureQuery } from '../generated/operations.ts';
import type { Locale } from '../../messages/locale.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../layout.tsx';
import { printedDate, printedLastDay, printedLimit, printedNumber } from '../printed.ts';
import { textFor } from '../text.ts';
import type { Text } from '../text.ts';

type Shown = NonNullable<ShowProcedureQuery['procedure']>;
type Version = NonNullable<Shown['currentVersion']>;

function Limits({ version, t }: { version: Version; t: Text }) {
  if (version.timeLimits.length === 0) return <p>{t.noLimit}</p>;
  return (
    <ul>
      {version.timeLimits.map((limit, index) => (
        <li key={index}>
          <strong>{printedLimit(limit, t)}</strong> ({limit.kind === 'COMMITTED' ? t.committed : t.statutory};{' '}
          {limit.channel ? t.channels[limit.channel] : t.anyChannel}
          {limit.case ? `; ${limit.case}` : ''}){limit.note ? ` – ${limit.note}` : ''}
        </li>
      ))}
    </ul>
  );
}

function Papers({ version, t }: { version: Version; t: Text }) {
  if (version.components.length === 0) return <p>{t.nothing}</p>;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.paper}</th>
            <th scope="col">{t.originals}</th>
            <th scope="col">{t.copies}</th>
          </tr>
        </thead>
        <tbody>
          {version.components.map((component, index) => (
            <tr key={index}>
              <td>
                {component.name}
                {component.case ? ` – ${component.case}` : ''}
                {component.mandatory ? '' : ` (${t.optional})`}
                {component.formCode ? ` – ${t.form} ${component.formCode}` : ''}
              </td>
              <td>{component.originals ?? '–'}</td>
              <td>{component.copies ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {version.sets != null && (
        <p>
          {t.sets}: {version.sets}
        </p>
      )}
    </>
  );
}

function Fees({ version, t, locale }: { version: Version; t: Text; locale: Locale }) {
  if (version.fees.length === 0) return <p>{t.feeUnknown}</p>;
  return (
    <ul>
      {version.fees.map((fee, index) => (
        <li key={index}>
          {fee.amount === 0 ? t.free : fee.amount == null ? '' : `${printedNumber(fee.amount, locale)} đ`}
          {fee.channel ? ` (${t.channels[fee.channel]})` : ''} {fee.case ?? ''} {fee.note ?? ''}
          {fee.flag && <em class="fault"> {t.feeFlag}</em>}
        </li>
      ))}
    </ul>
  );
}

/** Long text as printed, its line breaks kept. */
const Words = ({ text, t }: { text: string | null | undefined; t: Text }) =>
  text ? <p class="words">{text}</p> : <p>{t.nothing}</p>;

function Content({ version, t, locale }: { version: Version; t: Text; locale: Locale }) {
  return (
    <>
      <p class="facts">
        <span>
          {t.decision} {version.decisionNumber}
        </span>
        {version.validFrom && (
          <span>
            {t.inForceFrom} {printedDate(version.validFrom)}
          </span>
        )}
        {version.announcedOn && (
          <span>
            {t.announced} {printedDate(version.announcedOn)}
          </span>
        )}
        {version.publicOn && (
          <span>
            {t.madePublic} {printedDate(version.publicOn)}
          </span>
        )}
      </p>
      {version.datesNote && <p class="note">{version.datesNote}</p>}
      <h2>{t.q.get}</h2>
      {version.results.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <ul>
          {version.results.map((result, index) => (
            <li key={index}>
              {result.name}
              {result.code ? ` (${result.code})` : ''}
            </li>
          ))}
        </ul>
      )}
      <h2>{t.q.papers}</h2>
      <Papers version={version} t={t} />
      <h2>{t.q.long}</h2>
      <Limits version={version} t={t} />
      {version.declaredVisits != null && (
        <p>
          {t.visits}: {version.declaredVisits}; {t.doors}: {version.declaredDoors ?? '–'}
        </p>
      )}
      <h2>{t.q.fee}</h2>
      <Fees version={version} t={t} locale={locale} />
      <h2>{t.q.who}</h2>
      <Words text={version.submission} t={t} />
      <ul>
        {version.agencies.map((agency, index) => (
          <li key={index}>
            {agency.name} – {t.roles[agency.role]}
          </li>
        ))}
      </ul>
      {version.audienceText && (
        <p>
          {t.audience}: {version.audienceText}
        </p>
      )}
      <h2>{t.q.how}</h2>
      <Words text={version.steps} t={t} />
      <h2>{t.q.conditions}</h2>
      {version.requirements.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        version.requirements.map((requirement, index) => <Words key={index} text={requirement.text} t={t} />)
      )}
      <h2>{t.q.law}</h2>
      <ul>
        {version.legalDocuments.map((document) => (
          <li key={document.number}>
            {document.number} – {document.title}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Everything about one procedure, under the questions that people ask. */
export function ProcedurePage({
  context,
  procedure,
  children,
}: {
  context: PageContext;
  procedure: Shown;
  children: ComponentChildren;
}) {
  const t = textFor(context.locale);
  // Said in advance too: an end is decided before its day, and so is the next version.
  const ended = procedure.versions.find((version) => version.state === 'ENDED');
  const next = procedure.versions.find(
    ({ validFrom }) =>
      validFrom && procedure.currentVersion?.validFrom && validFrom > procedure.currentVersion.validFrom,
  );
  return (
    <Layout context={context} title={procedure.title}>
      <h1>{procedure.title}</h1>
      <p class="facts">
        <span>
          {t.code} {procedure.code}
        </span>
        {procedure.field && <span>{procedure.field.name}</span>}
        {procedure.agency && <span>{procedure.agency.name}</span>}
        <strong>{t.statuses[procedure.status]}</strong>
        {procedure.reviewStatus && (
          <span>
            {t.reviewStatus}: {t.verdicts[procedure.reviewStatus]}
          </span>
        )}
      </p>
      {procedure.demo && <p class="demo note">{procedure.demoNote ?? t.demo}</p>}
      {ended?.validTo && (
        <p class="note">
          {(procedure.status === 'ENDED' ? t.endedBy : t.endsBy)
            .replace('{date}', printedDate(ended.validTo))
            .replace('{decision}', ended.endDecisionNumber ?? '–')}
        </p>
      )}
      {next?.validFrom && (
        <p class="note">
          {t.changesBy.replace('{date}', printedDate(next.validFrom)).replace('{decision}', next.decisionNumber ?? '–')}
        </p>
      )}
      {procedure.successors.length > 0 && (
        <p class="note">
          {t.replacedBy}{' '}
          {procedure.successors.map((successor) => (
            <a
              key={successor.code}
              href={`/procedures/${encodeURIComponent(successor.code)}${context.locale === 'en' ? '?lang=en' : ''}`}
            >
              {successor.title} ({successor.code})
            </a>
          ))}
        </p>
      )}
      {procedure.currentVersion ? (
        <Content version={procedure.currentVersion} t={t} locale={context.locale} />
      ) : (
        procedure.status === 'UPCOMING' && <p class="note">{t.upcoming}</p>
      )}
      <h2>{t.q.versions}</h2>
      <ol class="versions" reversed>
        {procedure.versions.map((version) => (
          <li key={version.number} value={version.number}>
            {t.decision} {version.decisionNumber ?? '–'}
            {version.validFrom ? `, ${t.inForceFrom} ${printedDate(version.validFrom)}` : ''}
            {version.validTo ? ` ${t.until} ${printedLastDay(version.validTo)}` : ''} ({t.versionStates[version.state]})
          </li>
        ))}
      </ol>
      {children}
      <p class="facts">
        <span>{t.openData.ofThis}:</span>
        {(['json', 'jsonld'] as const).map((form) => (
          <a key={form} href={`/id/procedure/${encodeURIComponent(procedure.code)}.${form}`}>
            {form === 'json' ? t.openData.formats.JSON : t.openData.formats.JSONLD}
          </a>
        ))}
      </p>
    </Layout>
  );
}
