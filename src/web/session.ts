import type { Request } from 'express';

declare module 'express-session' {
  interface SessionData {
    accountId: string;
    /** Goes into every form of staff pages: a strange page cannot know it. */
    csrf: string;
  }
}

const done = (act: (callback: (error: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    act((error) => (error === undefined || error === null ? resolve() : reject(error)));
  });

/** Begins a session under a new id: one that somebody else may have planted before is worth nothing. */
export async function beginSession(request: Request, accountId: string, csrf: string): Promise<void> {
  await done((callback) => request.session.regenerate(callback));
  Object.assign(request.session, { accountId, csrf });
  await done((callback) => request.session.save(callback));
}

export const endSession = (request: Request): Promise<void> => done((callback) => request.session.destroy(callback));
