import type { Ask } from '../../db/ask.ts';
import { applyReportStep, type Entered, type ReportStep } from './history.ts';
import { storedKey } from './reports.queries.ts';

/** Writes one step with all that is a copy of it; answers what the report is then. Needs a transaction that holds its row. */
export async function writeStep(
  ask: Ask,
  reportId: string,
  before: Entered | null,
  step: ReportStep,
): Promise<Entered> {
  const becomes = applyReportStep(before, step);
  const { content, state, sequence, figures } = becomes;
  await ask(
    `insert into report (id, number, title, issuer, issued_on, period, source, state, sequence)
     values (?::uuid, ?, ?, ?, ?::date, ?, ?, ?, ?)
     on conflict (id) do update set number = excluded.number, title = excluded.title, issuer = excluded.issuer,
       issued_on = excluded.issued_on, period = excluded.period, source = excluded.source, state = excluded.state, sequence = excluded.sequence`,
    [
      reportId,
      content.number,
      content.title,
      content.issuer,
      content.issuedOn,
      content.period,
      content.source,
      state,
      sequence,
    ],
  );
  await ask(
    `insert into report_step (report_id, sequence, kind, at, account_id, content) values (?::uuid, ?, ?, ?::timestamptz, ?::uuid, ?::jsonb)`,
    [reportId, sequence, step.kind, step.at, step.accountId, JSON.stringify(step.content)],
  );
  if (step.kind === 'FIGURE_REMOVED')
    await ask('delete from reported_figure where report_id = ?::uuid and key = ?', [
      reportId,
      storedKey(reportId, step.content.key),
    ]);
  const figure = step.kind === 'FIGURE_SET' ? figures.get(step.content.key) : undefined;
  if (figure !== undefined) {
    const { ratio, ...plain } = figure;
    const row = {
      ...plain,
      key: storedKey(reportId, figure.key),
      numerator: ratio?.numerator ?? null,
      denominator: ratio?.denominator ?? null,
    };
    await ask(
      `insert into reported_figure (report_id, key, position, section, label_vi, label_en, printed, printed_text, decimals, comparator,
         unit, part_of, ratio_numerator, ratio_denominator, counted_by, source, note_vi, note_en, matched_by_construction)
       select ?::uuid, key, position, section, "labelVi", "labelEn", number, "printedText", decimals, comparator, unit, "partOf",
         numerator, denominator, "countedBy", source, "noteVi", "noteEn", "matchedByConstruction"
       from jsonb_to_record(?::jsonb) as f(key text, position integer, section text, "labelVi" text, "labelEn" text, number numeric,
         "printedText" text, decimals integer, comparator text, unit text, "partOf" text, numerator text[], denominator text,
         "countedBy" text, source text, "noteVi" text, "noteEn" text, "matchedByConstruction" boolean)
       on conflict (key) do update set section = excluded.section, label_vi = excluded.label_vi, label_en = excluded.label_en,
         printed = excluded.printed, printed_text = excluded.printed_text, decimals = excluded.decimals, comparator = excluded.comparator,
         unit = excluded.unit, part_of = excluded.part_of, ratio_numerator = excluded.ratio_numerator,
         ratio_denominator = excluded.ratio_denominator, counted_by = excluded.counted_by, source = excluded.source,
         note_vi = excluded.note_vi, note_en = excluded.note_en, matched_by_construction = excluded.matched_by_construction`,
      [reportId, JSON.stringify(row)],
    );
  }
  return becomes;
}
