import type { ActContext } from '../act.ts';
import { askUnit } from '../db/ask.ts';
import { authorize } from '../identity/permissions.ts';
import { Problem } from '../problem.ts';
import { isMailAddress } from '../text.ts';
import { UUID_TYPED } from '../ids.ts';

/** What an act on a message has written. */
export interface NoticeWritten {
  readonly id: string;
}

const LONGEST_GROUND = 500;

const FAILED = `state in ('DEAD', 'NOT_SENT')`;

/** Throws `Problem` NOTICE_UNKNOWN, NOTICE_NOT_FAILED. */
async function settled(
  { em, viewer }: Pick<ActContext, 'em' | 'viewer'>,
  id: string,
  set: string,
  values: readonly unknown[],
): Promise<NoticeWritten> {
  authorize(viewer, 'notice.manage');
  return em.transactional(async (tx) => {
    const ask = askUnit(tx);
    if (!UUID_TYPED.test(id)) throw new Problem('NOTICE_UNKNOWN', { path: ['id'] });
    const [written] = await ask<{ id: string }>(
      `update notice_message set ${set} where id = ? and ${FAILED} returning id`,
      [...values, id],
    );
    if (written) return { id: written.id };
    const [found] = await ask<{ id: string }>('select id from notice_message where id = ?', [id]);
    throw new Problem(found ? 'NOTICE_NOT_FAILED' : 'NOTICE_UNKNOWN', { path: ['id'] });
  });
}

/** Sends a message that was given up once more, with all its attempts before it. */
export const retryNotice = (act: ActContext, id: string): Promise<NoticeWritten> =>
  settled(act, id, `state = 'WAITING', attempts = 0, error = null, next_at = ?, queued_at = null, settled_at = null`, [
    act.clock.now(),
  ]);

/** Lets a message that was given up be, with the reason. */
export async function discardNotice(act: ActContext, id: string, typed: string): Promise<NoticeWritten> {
  const admin = authorize(act.viewer, 'notice.manage');
  const ground = typed.trim();
  if (ground === '') throw new Problem('GROUND_NEEDED', { path: ['ground'] });
  if (ground.length > LONGEST_GROUND)
    throw new Problem('TEXT_TOO_LONG', { path: ['ground'], params: { limit: LONGEST_GROUND } });
  return settled(act, id, `state = 'DISCARDED', ground = ?, decided_by = ?, settled_at = ?`, [
    ground,
    admin.accountId,
    act.clock.now(),
  ]);
}

function mailTyped(typed: string | null): string | null {
  const email = typed?.trim() ?? '';
  if (email === '') return null;
  if (!isMailAddress(email)) throw new Problem('EMAIL_NOT_VALID', { path: ['email'] });
  return email;
}

/** Where an officer is written to; null: nowhere. Throws `Problem` EMAIL_NOT_VALID, MAIL_ACCOUNT_UNKNOWN. */
export async function setAccountMail(
  { em, viewer }: Pick<ActContext, 'em' | 'viewer'>,
  username: string,
  typed: string | null,
): Promise<NoticeWritten> {
  authorize(viewer, 'notice.manage');
  const email = mailTyped(typed);
  return em.transactional(async (tx) => {
    const [account] = await askUnit(tx)<{ id: string }>(
      'update account set email = ? where username = ? returning id',
      [email, username.normalize('NFC').toLowerCase()],
    );
    if (!account)
      throw new Problem('MAIL_ACCOUNT_UNKNOWN', { path: ['username'], params: { username: username.slice(0, 100) } });
    return { id: account.id };
  });
}

/** Where an agency is written to; null: nowhere. Throws `Problem` EMAIL_NOT_VALID, MAIL_AGENCY_UNKNOWN. */
export async function setAgencyMail(
  { em, viewer }: Pick<ActContext, 'em' | 'viewer'>,
  agency: string,
  typed: string | null,
): Promise<NoticeWritten> {
  authorize(viewer, 'notice.manage');
  const email = mailTyped(typed);
  return em.transactional(async (tx) => {
    const ask = askUnit(tx);
    const [found] = UUID_TYPED.test(agency)
      ? await ask<{ id: string }>('select id from agency where id = ?', [agency])
      : [];
    if (!found) throw new Problem('MAIL_AGENCY_UNKNOWN', { path: ['agency'] });
    await (email === null
      ? ask('delete from agency_mail where agency_id = ?', [agency])
      : ask(
          `insert into agency_mail (agency_id, email) values (?, ?) on conflict (agency_id) do update set email = excluded.email`,
          [agency, email],
        ));
    return { id: found.id };
  });
}
