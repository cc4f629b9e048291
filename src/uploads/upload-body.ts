import type { Request } from 'express';
import { Problem } from '../problem.ts';

/** How long a sender may take. */
export interface Patience {
  /** For the whole body, in milliseconds. */
  readonly wholeMs: number;
  /** So often it is looked at how many bytes have come since, and they must be so many: else whoever sends a byte now and then holds a place. */
  readonly lookMs: number;
  readonly leastBytes: number;
}

/** *Ours*: 20 MiB in a minute at most, and never less than 4 KiB/s, which a bad mobile connection still does. */
export const UPLOAD_PATIENCE: Patience = { wholeMs: 60_000, lookMs: 5_000, leastBytes: 5 * 4_096 };

/**
 * The body of a request, counted as it comes: what `Content-Length` says is a claim like any other. Throws `Problem`
 * FILE_TOO_LARGE and UPLOAD_TOO_SLOW; null where the sender hung up before the end.
 */
export function uploadBody(
  request: Request,
  most: number,
  { wholeMs, lookMs, leastBytes }: Patience = UPLOAD_PATIENCE,
): Promise<Buffer | null> {
  const tooLarge = (): Problem => new Problem('FILE_TOO_LARGE', { params: { limit: Math.round(most / 1024 / 1024) } });
  const tooSlow = (): Problem => new Problem('UPLOAD_TOO_SLOW', { params: { seconds: Math.round(wholeMs / 1_000) } });
  if (Number(request.get('content-length') ?? '0') > most) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let looked = 0;
    const over = (): void => {
      clearTimeout(whole);
      clearInterval(look);
      // Not destroyed: the sender still gets an answer, and the connection ends with it.
      request.off('data', take).off('end', ended).off('close', gone).off('error', gone).pause();
      request.on('error', () => undefined);
    };
    const refuse = (problem: Problem): void => {
      over();
      reject(problem);
    };
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > most) return refuse(tooLarge());
      chunks.push(chunk);
    };
    const ended = (): void => {
      over();
      resolve(Buffer.concat(chunks));
    };
    const gone = (): void => {
      over();
      resolve(null);
    };
    const whole = setTimeout(() => refuse(tooSlow()), wholeMs);
    const look = setInterval(() => {
      if (size - looked < leastBytes) refuse(tooSlow());
      looked = size;
    }, lookMs);
    request.on('data', take).on('end', ended).on('close', gone).on('error', gone);
  });
}
