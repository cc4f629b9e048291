import { Problem } from '../../problem.ts';
import type { ApplicationRow } from '../application-row.ts';
import { paymentsOf } from '../case-reading.ts';
import { MOST_DONG } from '../receipt/fee-input.ts';
import { receiptsOf } from './fee-reading.ts';
import { type Act, groundOf, lineOf, perform, type Target } from './perform.commands.ts';

function dong(amount: number): number {
  if (!Number.isInteger(amount) || amount < 1 || amount > MOST_DONG)
    throw new Problem('AMOUNT_NOT_VALID', { path: ['amount'] });
  return amount;
}

/** The applicant is to pay a tax, levy or fee; `purpose` says what for. The clock stands as the regime says. */
export const requestPayment = (
  act: Act,
  target: Target,
  { amount, purpose }: { readonly amount: number; readonly purpose: string },
): Promise<ApplicationRow> =>
  perform(act, target, 'PAYMENT_REQUESTED', () => ({
    ground: groundOf(purpose, ['purpose']),
    event: { kind: 'PAYMENT_REQUESTED', payload: { amount: dong(amount) } },
  }));

/**
 * What was asked for is paid, in full, against a receipt that the file does not have yet, of a fee or of a payment. Throws
 * `Problem` AMOUNT_DIFFERS, RECEIPT_NEEDED, RECEIPT_REPEATED.
 */
export const recordPayment = (
  act: Act,
  target: Target,
  { amount, receipt }: { readonly amount: number; readonly receipt: string },
): Promise<ApplicationRow> =>
  perform(act, target, 'PAYMENT_MADE', ({ events }) => {
    const asked = paymentsOf(events).at(-1)?.amount ?? amount;
    if (dong(amount) !== asked) throw new Problem('AMOUNT_DIFFERS', { path: ['amount'], params: { asked } });
    const number = lineOf(receipt, ['receipt']);
    if (number === null) throw new Problem('RECEIPT_NEEDED', { path: ['receipt'] });
    if (receiptsOf(events).includes(number))
      throw new Problem('RECEIPT_REPEATED', { path: ['receipt'], params: { receipt: number } });
    return { ground: null, event: { kind: 'PAYMENT_MADE', payload: { amount, receipt: number } } };
  });
