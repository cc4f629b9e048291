/** What a staff account may do (domain 3, "Who may"). */
export type Role = 'DESK' | 'HANDLER' | 'HEAD' | 'REFORMER' | 'APPROVER' | 'MANAGER' | 'ADMIN';

/** A person who is signed in. The public is `null`. */
export interface Viewer {
  readonly accountId: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Opaque here: the capabilities know what an agency is. */
  readonly agencyId: string;
}
