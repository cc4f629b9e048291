import { Problem, Problems } from '../../problem.ts';
import type { ApplicationRow } from '../application-row.ts';
import { checkFee, type FeeTyped } from '../receipt/fee-input.ts';
import { feesOf, isTooMuch, receiptsOf } from './fee-reading.ts';
import { type Act, groundOf, perform, type Target } from './perform.commands.ts';

export interface FeeCollection extends FeeTyped {
  /** Number of the receipt that this one stands for; null: a fee of its own. */
  readonly corrects?: string | null | undefined;
  /** Why it is corrected. */
  readonly reason?: string | null | undefined;
}

/**
 * A fee is collected against a receipt, or an earlier receipt is corrected by a further event with its reason; 0 cancels
 * it. What the version prints is shown beside it and not forced: exemptions and numbers of copies are the desk's to know.
 * Throws `Problem` RECEIPT_REPEATED, RECEIPT_UNKNOWN, GROUND_NEEDED and what is wrong with the fee.
 */
export const collectFee = (
  act: Act,
  target: Target,
  { corrects, reason, ...typed }: FeeCollection,
): Promise<ApplicationRow> =>
  perform(act, target, 'FEE_COLLECTED', ({ events }) => {
    const problems: Problem[] = [];
    const fee = checkFee(typed, [], problems, corrects == null ? 1 : 0);
    if (problems.length > 0) throw new Problems(problems);
    const collected = feesOf(events);
    const receipts = collected.map(({ receipt }) => receipt);
    if (isTooMuch(collected, fee, corrects ?? null)) throw new Problem('FEES_TOO_HIGH', { path: ['amount'] });
    if (fee.receipt !== corrects && receiptsOf(events).includes(fee.receipt))
      throw new Problem('RECEIPT_REPEATED', { path: ['receipt'], params: { receipt: fee.receipt } });
    if (corrects == null)
      return { ground: null, event: { kind: 'FEE_COLLECTED', payload: { ...fee, corrects: null } } };
    if (!receipts.includes(corrects))
      throw new Problem('RECEIPT_UNKNOWN', {
        path: ['corrects'],
        params: { receipt: corrects, known: receipts.join(', ') || '–' },
      });
    return { ground: groundOf(reason, ['reason']), event: { kind: 'FEE_COLLECTED', payload: { ...fee, corrects } } };
  });
