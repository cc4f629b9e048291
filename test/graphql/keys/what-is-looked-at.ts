/** Sector law grants more time in this catalogue, so that an extension can be decided. Before the server starts. */
export const GRANT_EXTENSIONS = `alter table procedure_version disable trigger user;
  update procedure_version set clock_overrides = '[{"ground":"LEGAL_EXTENSION","cap":10,"source":"Luật mẫu Đ1"}]'::jsonb where state = 'PUBLISHED';
  alter table procedure_version enable trigger user`;

/** Everything on an application that an act could change. */
export const APPLICATION = `application { code state version dueAt dueOn originalDueAt statutoryDueAt reappointedAt applicantDueAt
  resolvedAt outcome receivedAt holder { agency { name } officer } lastEvent { kind at ground }
  papersAwaited payments { amount receipt } opinions { request answer } apologies { newDate reason } breaches { code }
  waitingSpans { ground from to } events { sequence kind at recordedAt officer ground } applicant { name phone } }`;
